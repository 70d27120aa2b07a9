// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleColumns.h"

#include <initializer_list>
#include <optional>

#include "analysis/FigureTable.h"
#include "domain/MoneyFormat.h"

namespace shirube::test {

namespace {

using analysis::ColumnsArrangement;
using analysis::FigurePoint;
using analysis::FigureSeries;
using analysis::FigureSpec;
using analysis::PointStyle;
using analysis::SeriesShape;

constexpr std::int64_t kOku = 100'000'000;
constexpr auto kNone = std::optional<std::int64_t>();

FigureSpec frame(const std::string& language, const char* ja, const char* en) {
    const bool isJa = language == "ja";
    FigureSpec spec;
    spec.id = "sample";
    spec.language = language;
    spec.title = isJa ? ja : en;
    spec.subtitle = isJa ? "年度別の推移" : "By fiscal year";
    spec.unitLabel = isJa ? "億円" : "hundred million yen";
    spec.asOf = isJa ? "2026-04-03時点" : "As of 2026-04-03";
    spec.sources = {isJa ? "経済産業省「AI・半導体産業基盤強化フレーム関連予算」（2026-04-03）"
                         : "Ministry, “Budget of the framework for AI and semiconductors” (2026-04-03)"};
    spec.notes = {isJa ? "四捨五入のため、合計は内訳の計と一致しないことがある。"
                       : "Sums may differ from their parts by rounding."};
    spec.alternativeText = isJa ? "棒グラフ" : "Columns";
    spec.sourcesLabel = isJa ? "出典" : "Source";
    spec.notesLabel = isJa ? "注" : "Note";
    spec.columns().categoryHeading = isJa ? "区分" : "Item";
    return spec;
}

FigurePoint at(std::optional<std::int64_t> value, PointStyle style = PointStyle::Solid) {
    FigurePoint point;
    point.value = value;
    point.style = style;
    point.missing = domain::Missing::NotReported;
    return point;
}

FigureSeries series(std::string id, std::string label, std::initializer_list<std::optional<std::int64_t>> values,
                    std::int64_t factor = kOku) {
    FigureSeries out;
    out.id = std::move(id);
    out.label = std::move(label);
    for (const auto& value : values) {
        out.points.push_back(at(value ? std::optional(*value * factor) : std::nullopt));
    }
    return out;
}

void years(FigureSpec& spec, int first, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto year = std::to_string(first + static_cast<int>(i));
        spec.columns().categories.push_back(
            {year, spec.language == "ja" ? year + "年度" : "FY" + year, {}, std::nullopt, std::nullopt});
    }
}

analysis::WaterfallStep step(std::string id, std::string label, std::int64_t lower, std::int64_t upper,
                             const FigureSpec& spec, bool isTotal = false) {
    analysis::WaterfallStep out;
    out.id = std::move(id);
    out.label = std::move(label);
    out.isTotal = isTotal;
    out.lower = lower * kOku;
    out.upper = upper * kOku;
    const auto text = [&](std::int64_t value) {
        return (!isTotal && value > 0 ? "＋" : "") + domain::formatMoney(domain::Money(value * kOku), spec.unit) +
               (spec.language == "ja" ? "億円" : "");
    };
    out.text = lower == upper ? text(lower) : text(lower) + "～" + text(upper);
    return out;
}

void addHeadings(FigureSpec& spec) {
    const bool isJa = spec.language == "ja";
    auto& waterfall = spec.waterfall();
    waterfall.stepHeading = isJa ? "事業" : "Programme";
    waterfall.lowerHeading = isJa ? "増減（下限）" : "Change, at least";
    waterfall.upperHeading = isJa ? "増減（上限）" : "Change, at most";
    waterfall.shareHeading = isJa ? "増減率" : "Rate of change";
    waterfall.riseLegend = isJa ? "増" : "Rise";
    waterfall.fallLegend = isJa ? "減" : "Fall";
    waterfall.rangeLegend = isJa ? "斜線は内数により幅のある部分" : "Hatched: left open by amounts within an envelope";
}

FigureSpec emptyWaterfall(const std::string& language, const char* ja, const char* en) {
    auto spec = frame(language, ja, en);
    spec.content = analysis::WaterfallContent();
    addHeadings(spec);
    return spec;
}

}  // namespace

FigureSpec executionFigure(const std::string& language) {
    const bool isJa = language == "ja";
    auto spec =
        frame(language, "2024年度までの累計執行額は3,120億円、予算の74%", "By FY2024, 312 billion yen were spent");
    auto& columns = spec.columns();
    columns.arrangement = ColumnsArrangement::Grouped;
    columns.provisionalLegend = isJa ? "点は速報" : "Dotted: provisional";
    years(spec, 2021, 5);
    columns.series = {
        series("budget", isJa ? "予算額" : "Budget", {617, 450, 1'031, 1'205, 932}),
        series("spent", isJa ? "執行額" : "Execution", {402, 431, kNone, 1'117, 640}),
        series("cumulative", isJa ? "執行額の累計" : "Execution, cumulative", {402, 833, kNone, 2'480, 3'120})};
    columns.series[1].points[4].style = PointStyle::Provisional;
    columns.series[2].points[4].style = PointStyle::Provisional;
    columns.series[2].shape = SeriesShape::Line;
    return spec;
}

FigureSpec fundFigure(const std::string& language) {
    const bool isJa = language == "ja";
    auto spec =
        frame(language, "基金残高は2025年度末に1兆2,340億円", "The fund holds 1,234 billion yen at the end of FY2025");
    auto& columns = spec.columns();
    columns.totalHeading = isJa ? "合計" : "Total";
    years(spec, 2021, 5);
    columns.series = {series("initial", isJa ? "当初予算による造成" : "Initial budget", {0, 1'200, 500, 640, 900}),
                      series("supplementary", isJa ? "補正予算による造成" : "Supplementary budget",
                             {6'170, 4'500, kNone, 3'200, kNone}),
                      series("paid", isJa ? "支出" : "Paid out", {-400, -1'800, -2'600, -3'100, -670}),
                      series("balance", isJa ? "年度末残高" : "Balance at the end of the year",
                             {5'770, 9'670, 7'570, 8'310, 12'340})};
    columns.series[3].shape = SeriesShape::Line;
    columns.series[3].points[4].style = PointStyle::Provisional;
    columns.provisionalLegend = isJa ? "点・白抜きは速報" : "Dotted or hollow: provisional";
    return spec;
}

FigureSpec supportFigure(const std::string& language) {
    const bool isJa = language == "ja";
    auto spec = frame(language, "支援上限の合計は2022年度以降で2兆円を超える", "Upper limits exceed two trillion yen");
    auto& columns = spec.columns();
    columns.upperLimitLegend = isJa ? "淡色・破線の枠は支援上限" : "Pale with a dashed edge: upper limit";
    columns.hatchedLegend = isJa ? "斜線は内数" : "Hatched: within an envelope";
    columns.totalHeading = isJa ? "合計" : "Total";
    years(spec, 2022, 4);
    columns.series = {
        series("a", isJa ? "先端半導体製造株式会社" : "Advanced Fabrication Corporation", {4'760, kNone, 7'320, kNone}),
        series("b", isJa ? "次世代ロジック株式会社" : "Next Logic Inc.", {700, 2'600, 5'900, 8'025}),
        series("c",
               isJa ? "国立研究開発法人新エネルギー・産業技術総合開発機構"
                    : "The organisation for new energy and industrial technology",
               {120, 310, 96, 45})};
    for (auto& one : columns.series) {
        for (auto& point : one.points) {
            point.style = one.id == "c" ? PointStyle::Hatched : PointStyle::UpperLimit;
        }
    }
    columns.series[1].points[0].style = PointStyle::Solid;
    for (std::size_t c = 0; c < columns.categories.size(); ++c) {
        std::int64_t sum = 0;
        for (const auto& one : columns.series) {
            sum += one.points[c].value.value_or(0);
        }
        columns.categories[c].totalLabel =
            (isJa ? "最大" : "up to ") + domain::formatMoney(domain::Money(sum), spec.unit) + (isJa ? "億円" : "");
    }
    return spec;
}

FigureSpec countsFigure(const std::string& language) {
    const bool isJa = language == "ja";
    auto spec =
        frame(language, "2025年度の論文は7件、特許出願は3件", "Seven papers and three patent applications in FY2025");
    spec.unit = domain::AmountUnit::Yen;
    spec.unitLabel = isJa ? "単位：件" : "count";
    auto& columns = spec.columns();
    columns.arrangement = ColumnsArrangement::Grouped;
    years(spec, 2021, 5);
    columns.series = {series("papers", isJa ? "論文" : "Papers", {0, 2, 3, 5, 7}, 1),
                      series("patents", isJa ? "特許出願" : "Patent applications", {kNone, 0, 1, 1, 3}, 1)};
    return spec;
}

FigureSpec waterfallFigure(const std::string& language) {
    const bool isJa = language == "ja";
    auto spec = emptyWaterfall(language, "R7補正はR6補正から＋3,783億円、最大の増は次世代半導体の＋4,200億円",
                               "378.3 billion yen more than a year before, most of all for next semiconductors");
    auto& steps = spec.waterfall().steps;
    steps = {step("from", isJa ? "R6補正" : "FY2024 suppl.", 4'714, 4'714, spec, true),
             step("p1",
                  isJa ? "次世代半導体の量産技術の確立に向けた研究開発事業"
                       : "R&D for mass production of next semiconductors",
                  4'200, 4'200, spec),
             step("p2", isJa ? "AI基盤モデルの開発" : "AI foundation models", 310, 310, spec),
             step("p3", isJa ? "生成AIの計算資源" : "Computing for generative AI", 0, 1'490, spec),
             step("p4", isJa ? "人材育成" : "Training", 12, 12, spec),
             step("p5", isJa ? "クラウドプログラム" : "Cloud programme", -166, -166, spec),
             step("p6", isJa ? "従来型半導体の供給網" : "Supply of legacy semiconductors", -2'063, -573, spec),
             step("p7", isJa ? "量子コンピュータ" : "Quantum computers", 0, 0, spec),
             step("to", isJa ? "R7補正" : "FY2025 suppl.", 7'007, 9'987, spec, true)};
    steps[1].changeText = isJa ? "新規" : "New";
    steps[2].changeText = isJa ? "増" : "Increased";
    steps[2].shareText = "+12.3%";
    steps[4].changeText = isJa ? "増" : "Increased";
    steps[4].shareText = "+120.0%";
    steps[5].changeText = isJa ? "終了" : "Ended";
    steps[6].changeText = isJa ? "減" : "Decreased";
    steps[6].shareText = "△57.1%";
    steps[7].lower.reset();
    steps[7].upper.reset();
    steps[7].text = isJa ? "金額の記載なし" : "No amount";
    steps[8].shareText = "+80.2%";
    return spec;
}

std::vector<NamedFigure> awkwardColumns() {
    std::vector<NamedFigure> all;
    const std::string longName = "経済安全保障に資する次世代半導体製造技術の確立に向けた研究開発及び実証の支援事業";
    auto many = frame("ja", "系列が多い", "");
    many.columns().arrangement = ColumnsArrangement::Grouped;
    years(many, 2015, 10);
    for (int s = 0; s < 12; ++s) {
        FigureSeries one;
        one.id = "s" + std::to_string(s);
        one.label = longName.substr(0, 60) + std::to_string(s);
        for (int c = 0; c < 10; ++c) {
            one.points.push_back(at((s * 7'919 + c * 104'729) % 2'000 * kOku));
        }
        one.shape = s > 9 ? SeriesShape::Line : SeriesShape::Column;
        many.columns().series.push_back(std::move(one));
    }
    all.push_back({"twelve-grouped", many});
    auto lines = frame("ja", "線が交わる", "");
    years(lines, 2019, 7);
    lines.columns().series = {series("a", "造成", {1'000, 900, 1'200, 1'100, 800, 950, 1'000}),
                              series("b", "残高", {3'000, 200, 2'900, 100, 3'100, 150, 2'950}),
                              series("c", "見込み", {100, 2'800, kNone, 2'700, 120, 3'000, 90}),
                              series("d", "上限", {1'500, 1'500, 1'500, 1'500, 1'500, 1'500, 1'500})};
    for (std::size_t i = 1; i < 4; ++i) {
        lines.columns().series[i].shape = SeriesShape::Line;
    }
    lines.columns().series[3].points[2].style = PointStyle::UpperLimit;
    for (auto& category : lines.columns().categories) {
        category.totalLabel = "1,000億円";
    }
    all.push_back({"crossing-lines", lines});
    auto alone = lines;
    alone.columns().series.erase(alone.columns().series.begin());
    all.push_back({"lines-alone", alone});
    auto names = frame("ja", "項目の名前が長い", "");
    names.columns().arrangement = ColumnsArrangement::Grouped;
    for (int c = 0; c < 6; ++c) {
        names.columns().categories.push_back(
            {"c" + std::to_string(c), longName + std::to_string(c), {}, std::nullopt, std::nullopt});
    }
    names.columns().series = {series("a", longName, {12, 0, -340, kNone, 12'345, 7}),
                              series("b", "短い名前", {kNone, kNone, -1, kNone, 9'876, 0})};
    all.push_back({"long-categories", names});
    auto nothing = names;
    nothing.columns().series = {series("a", "記載のない系列", {kNone, kNone, kNone, kNone, kNone, kNone})};
    all.push_back({"nothing-known", nothing});
    auto below = fundFigure("ja");
    below.columns().arrangement = ColumnsArrangement::Grouped;
    all.push_back({"grouped-negatives", below});
    return all;
}

std::vector<NamedFigure> awkwardWaterfalls() {
    std::vector<NamedFigure> all;
    const std::string longName = "経済安全保障に資する次世代半導体製造技術の確立に向けた研究開発及び実証の支援事業";
    auto many = emptyWaterfall("ja", "段が多い", "");
    many.waterfall().steps.push_back(step("from", "R6当初", 10'000, 10'000, many, true));
    std::int64_t level = 10'000;
    for (int i = 0; i < 30; ++i) {
        const std::int64_t change = (i * 7'919) % 900 - 400;
        level += change;
        many.waterfall().steps.push_back(
            step("p" + std::to_string(i), longName + std::to_string(i), change, change, many));
        many.waterfall().steps.back().changeText = i % 3 == 0 ? "新規" : "減";
        many.waterfall().steps.back().shareText = "+1,234.5%";
    }
    many.waterfall().steps.push_back(step("to", "R7当初", level, level, many, true));
    all.push_back({"thirty-steps", many});
    auto open = emptyWaterfall("ja", "すべて内数", "");
    open.waterfall().steps = {step("from", "R6補正", 0, 9'916, open, true), step("a", "甲", -4'000, 2'000, open),
                              step("b", "乙", -5'916, 3'000, open), step("to", "R7補正", 0, 5'000, open, true)};
    all.push_back({"all-open", open});
    auto below = emptyWaterfall("ja", "ゼロを下回る", "");
    below.waterfall().steps = {step("from", "差額", 100, 100, below, true), step("a", "甲", -400, -400, below),
                               step("b", "乙", 50, 50, below), step("c", "丙", 0, 0, below),
                               step("to", "差額", -250, -250, below, true)};
    all.push_back({"below-zero", below});
    auto totals = emptyWaterfall("ja", "増減なし", "");
    totals.waterfall().steps = {step("from", "R6当初", 100, 100, totals, true),
                                step("to", "R7当初", 100, 100, totals, true)};
    totals.waterfall().shareHeading.clear();
    all.push_back({"totals-alone", totals});
    auto none = emptyWaterfall("ja", "何もない", "");
    all.push_back({"no-steps", none});
    return all;
}

FigureSpec withAllChanged(FigureSpec spec) {
    spec.changesLegend = spec.language == "en" ? "Changed since the first meeting" : "第1回WG時点から変わった値";
    const auto table = analysis::figureTable(spec, base::englishTranslator());
    for (const auto& row : table.rows) {
        for (const auto& column : table.columns) {
            analysis::FigureChange change;
            change.row = row.id;
            change.column = column.id;
            spec.changes.push_back(std::move(change));
        }
    }
    return spec;
}

}  // namespace shirube::test
