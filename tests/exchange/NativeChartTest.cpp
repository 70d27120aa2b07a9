// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NativeChart.h"

#include <algorithm>
#include <cstdlib>

#include "FigureSample.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::TableCell;
using exchange::NativeChart;
using exchange::NativeSeries;

namespace {

NativeChart made(const analysis::FigureSpec& spec) {
    return exchange::nativeChart(spec, base::englishTranslator()).value();
}

const NativeSeries& find(const NativeChart& chart, const std::string& id) {
    const auto at =
        std::find_if(chart.series.begin(), chart.series.end(), [&](const auto& one) { return one.id == id; });
    REQUIRE(at != chart.series.end());
    return *at;
}

std::vector<std::string> texts(const std::vector<TableCell>& cells) {
    std::vector<std::string> out;
    std::transform(cells.begin(), cells.end(), std::back_inserter(out), [](const auto& cell) { return cell.text; });
    return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("Columns are the rows of the table, what lies within envelopes hatched, totals in words", "[native]") {
    const auto spec = test::figureSample();
    const auto chart = made(spec);
    CHECK(chart.kind == NativeChart::Kind::StackedColumns);
    CHECK(chart.categories == Texts{"R6補正", "R7当初"});
    CHECK(texts(find(chart, "ai").values) == Texts{"", "9.8"});
    CHECK(texts(find(chart, "ai#within").values) == Texts{"9916", ""});
    CHECK(find(chart, "ai#within").look.pattern == exchange::FillPattern::Diagonal);
    CHECK(find(chart, "ai").look.pattern == exchange::FillPattern::None);
    CHECK(find(chart, "ai").look.fill == exchange::seriesColour(spec, 0));
    CHECK(find(chart, "fabs").look.fill == exchange::seriesColour(spec, 1));
    const auto& totals = find(chart, "total#upper");
    CHECK(totals.shape == NativeSeries::Shape::Points);
    CHECK_FALSE(totals.isInLegend);
    CHECK(totals.labels == Texts{"4,714億円\n＋9,916億円の内数", "1,626.8億円"});
}

TEST_CASE("Lines stand over grouped columns, and both say their values", "[native]") {
    auto spec = test::figureSample();
    spec.columns().arrangement = analysis::ColumnsArrangement::Grouped;
    spec.columns().series[2].shape = analysis::SeriesShape::Line;
    const auto chart = made(spec);
    CHECK(chart.kind == NativeChart::Kind::GroupedColumns);
    CHECK(chart.series.back().id == "post5g");
    CHECK(chart.series.back().shape == NativeSeries::Shape::Line);
    CHECK(std::all_of(chart.series.begin(), chart.series.end(), [](const auto& one) { return one.hasValueLabels; }));
}

TEST_CASE("What has changed is marked in a native chart", "[native]") {
    auto spec = test::figureSample();
    spec.changes.push_back(
        {analysis::FigureChange::Kind::Changed, "post5g", "R7当初", "ポスト5G", "R7当初", "1", "1,617", {}});
    CHECK(find(made(spec), "post5g").labels == Texts{"", "◆"});
    CHECK(find(made(spec), "fabs").labels.empty());
    auto waterfall = test::waterfallSample();
    waterfall.changes.push_back({analysis::FigureChange::Kind::Changed, "down", "lower", "", "", "1", "2", {}});
    CHECK(made(waterfall).categories[2] == "◆ ポスト5G　△314億円");
    CHECK(made(waterfall).categories[1] == "+先端半導体　＋100～300億円");
}

TEST_CASE("The bars of a waterfall begin where the step before ends", "[native]") {
    const auto chart = made(test::waterfallSample());
    CHECK(chart.kind == NativeChart::Kind::StackedBars);
    const auto& base = find(chart, "base");
    CHECK_FALSE(base.isFilled);
    CHECK_FALSE(base.isInLegend);
    CHECK(texts(find(chart, "total").values) == Texts{"4714", "", "", "", "4500"});
    CHECK(texts(find(chart, "rise").values) == Texts{"", "100", "", "", ""});
    CHECK(texts(find(chart, "fall").values) == Texts{"", "", "314", "", ""});
    CHECK(find(chart, "within").look.pattern == exchange::FillPattern::Diagonal);
    CHECK(texts(find(chart, "within").values) == Texts{"", "200", "", "", "200"});
    CHECK(base.values[1].text == "4714");
    CHECK(std::strtod(base.values[2].text.c_str(), nullptr) == 4'500);
    CHECK(base.values[3].kind == TableCell::Kind::Empty);
}

TEST_CASE("A waterfall that falls below zero has no native chart", "[native]") {
    auto spec = test::waterfallSample();
    spec.waterfall().steps[2].lower = spec.waterfall().steps[2].upper = -600'000'000'000;
    CHECK_FALSE(exchange::nativeChart(spec, base::englishTranslator()).has_value());
}

TEST_CASE("An indicator is a scatter chart by time, a target without a year a line across it", "[native]") {
    const auto chart = made(test::indicatorSample());
    CHECK(chart.kind == NativeChart::Kind::Scatter);
    CHECK(texts(chart.times) ==
          Texts{"2020", "2030", "2023", "2025", *chart.firstTime, *chart.lastTime, "2025.25", "2025.25"});
    CHECK(texts(find(chart, "mark2").values) == Texts{"", "", "60", "", "", "", "", ""});
    CHECK_FALSE(find(chart, "mark3").isFilled);
    CHECK(find(chart, "mark3").labels == Texts{"", "", "", "80% 速報", "", "", "", ""});
    CHECK(texts(find(chart, "u").values) == Texts{"", "", "", "", "100", "100", "", ""});
    CHECK(texts(find(chart, "as-of").values) == Texts{"", "", "", "", "", "", "0", "100"});
    CHECK(std::strtod(chart.firstTime->c_str(), nullptr) < 2020);
    CHECK(std::strtod(chart.lastTime->c_str(), nullptr) > 2030);
}

TEST_CASE("Bullets are bars by status in a frame that ends at the target", "[native]") {
    const auto spec = test::bulletSample();
    const auto chart = made(spec);
    CHECK(chart.kind == NativeChart::Kind::OverlaidBars);
    CHECK(chart.categories == Texts{"A / 件数", "A / 比率", "B / 未測定　未測定"});
    CHECK(texts(find(chart, "達成").values) == Texts{"125", "", ""});
    CHECK(find(chart, "達成").look.fill == exchange::statusColour(spec.style, analysis::IndicatorStatus::Achieved));
    CHECK(texts(find(chart, "遅れ#provisional").values) == Texts{"", "40", ""});
    CHECK(find(chart, "遅れ#provisional").look.pattern == exchange::FillPattern::Dots);
    CHECK(texts(find(chart, "target").values) == Texts{"100", "100", ""});
    CHECK(texts(find(chart, "expected").values) == Texts{"", "60", ""});
    CHECK(*chart.highest == "150");
}

TEST_CASE("A tally is a box on what lifts it, with whiskers, and says nothing of who", "[native]") {
    const auto chart = made(test::tallySample());
    CHECK(texts(find(chart, "base").values) == Texts{"58", ""});
    CHECK(texts(find(chart, "base").below) == Texts{"0", ""});
    CHECK(texts(find(chart, "lower").values) == Texts{"2", ""});
    CHECK(texts(find(chart, "upper").values) == Texts{"1", ""});
    CHECK(texts(find(chart, "upper").above) == Texts{"0", ""});
    CHECK(find(chart, "mean").mark == exchange::NativeMark::Diamond);
    CHECK(texts(find(chart, "mark0").values) == Texts{"58", ""});
    CHECK(texts(find(chart, "mark2").values) == Texts{"61", ""});
    CHECK(chart.categories.back() == "だれも採点せず 評点なし");
}

TEST_CASE("Where nothing can be drawn there is no native chart", "[native]") {
    auto spec = test::figureSample();
    spec.columns().series.clear();
    CHECK_FALSE(exchange::nativeChart(spec, base::englishTranslator()).has_value());
    spec.content = analysis::FlowContent();
    CHECK_FALSE(exchange::nativeChart(spec, base::englishTranslator()).has_value());
    spec.content = analysis::SeriesContent();
    CHECK_FALSE(exchange::nativeChart(spec, base::englishTranslator()).has_value());
}
