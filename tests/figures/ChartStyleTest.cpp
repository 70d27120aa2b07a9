// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <type_traits>

#include "SampleColumns.h"
#include "SampleFlows.h"
#include "SampleOutcomes.h"
#include "SceneTexts.h"
#include "SeriesLook.h"
#include "exchange/FigureColours.h"
#include "figures/FigureLayout.h"
#include "figures/Palette.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::PointStyle;
using domain::ChartColours;
using figures::Palette;
using figures::Pattern;

namespace {

analysis::FigureSpec manySeries(std::size_t count, ChartColours colours, bool hasPatterns = false) {
    analysis::FigureSpec spec;
    spec.style.colours = colours;
    spec.style.hasPatterns = hasPatterns;
    spec.columns().categories.push_back({"c", "c", {}, std::nullopt, std::nullopt});
    for (std::size_t i = 0; i < count; ++i) {
        analysis::FigurePoint point;
        point.value = static_cast<std::int64_t>(i == 2 ? 1'000 : 10 + i);
        spec.columns().series.push_back({"s" + std::to_string(i), "s", {point}});
    }
    return spec;
}

bool isGrey(const QColor& colour) {
    return colour.red() == colour.green() && colour.green() == colour.blue();
}

}  // namespace

TEST_CASE("Standard colours are those of the palette, in order", "[figures][style]") {
    const auto spec = manySeries(30, ChartColours::Standard);
    for (std::size_t i = 0; i < 30; ++i) {
        CHECK(figures::seriesFill(spec, i, PointStyle::Solid).colour == Palette::series(i));
    }
    CHECK(figures::seriesFill(spec, 11, PointStyle::Solid).pattern == Pattern::None);
    CHECK(figures::seriesFill(spec, 12, PointStyle::Solid).pattern == Pattern::Horizontal);
    CHECK(figures::seriesFill(spec, 24, PointStyle::Solid).pattern == Pattern::Vertical);
}

TEST_CASE("Neighbours stay apart in a grey print in every style", "[figures][style]") {
    for (const auto colours : {ChartColours::Standard, ChartColours::Grey, ChartColours::Calm}) {
        for (const bool hasPatterns : {false, true}) {
            const auto spec = manySeries(16, colours, hasPatterns);
            for (std::size_t i = 0; i + 1 < 16; ++i) {
                CAPTURE(static_cast<int>(colours), hasPatterns, i);
                const auto here = figures::seriesFill(spec, i, PointStyle::Solid);
                const auto next = figures::seriesFill(spec, i + 1, PointStyle::Solid);
                CHECK((Palette::contrast(here.colour, next.colour) >= 1.45 || here.pattern != next.pattern));
                CHECK((!hasPatterns || colours == ChartColours::Calm || here.pattern != next.pattern));
            }
        }
    }
}

TEST_CASE("Every series of a style has a look of its own", "[figures][style]") {
    for (const auto& [colours, count] : {std::pair{ChartColours::Standard, 36U}, std::pair{ChartColours::Grey, 20U},
                                         std::pair{ChartColours::Calm, 17U}}) {
        for (const bool hasPatterns : {false, true}) {
            const auto spec = manySeries(count, colours, hasPatterns);
            std::set<std::pair<QRgb, Pattern>> looks;
            for (std::size_t i = 0; i < count; ++i) {
                const auto fill = figures::seriesFill(spec, i, PointStyle::Solid);
                looks.emplace(fill.colour.rgb(), fill.pattern);
                CHECK(Palette::contrast(Palette::textOn(fill.colour), fill.colour) >= 4.5);
                CHECK(Palette::contrast(figures::seriesStroke(spec, i).colour, Palette::paper()) >= 3);
            }
            CAPTURE(static_cast<int>(colours), hasPatterns);
            CHECK(looks.size() == count);
        }
    }
}

TEST_CASE("Calm has the accent for one series and greys for the others", "[figures][style]") {
    const auto spec = manySeries(6, ChartColours::Calm);
    CHECK(exchange::focusSeries(spec) == 2);
    for (std::size_t i = 0; i < 6; ++i) {
        const auto colour = figures::seriesFill(spec, i, PointStyle::Solid).colour;
        CHECK((colour == Palette::accent()) == (i == 2));
        CHECK((i == 2 || colour.saturation() < 40));
    }
    auto grouped = spec;
    grouped.columns().arrangement = analysis::ColumnsArrangement::Grouped;
    CHECK(exchange::focusSeries(grouped) == 5);
}

TEST_CASE("A colour of a person's own is taken in every style", "[figures][style]") {
    for (const auto colours : {ChartColours::Standard, ChartColours::Grey, ChartColours::Calm}) {
        auto spec = manySeries(4, colours);
        spec.style.ownColours = {{"s1", 0x123456}, {"none", 0xFFFFFF}};
        CHECK(figures::seriesFill(spec, 1, PointStyle::Solid).colour == QColor(0x12, 0x34, 0x56));
        CHECK(figures::seriesFill(spec, 0, PointStyle::Solid).colour != QColor(0x12, 0x34, 0x56));
        CHECK(figures::seriesFill(spec, 1, PointStyle::Hatched).colour == Palette::tint(QColor(0x12, 0x34, 0x56)));
    }
}

TEST_CASE("Grey pictures have greys alone", "[figures][style]") {
    const test::OutcomeSample sample;
    for (auto spec : {test::executionFigure("ja"), test::waterfallFigure("ja"), sample.bullets("ja"),
                      sample.series("papers", "ja"), sample.logic("ja")}) {
        spec = test::withAllChanged(std::move(spec));
        spec.style.colours = ChartColours::Grey;
        CAPTURE(spec.title);
        // Inks, rules and bands of columns have a trace of blue, which no print shows.
        constexpr int kTrace = 30;
        const auto scene = figures::layoutFigure(spec);
        for (const auto* item : test::leaves(scene)) {
            std::visit(
                [](const auto& shape) {
                    using Shape = std::decay_t<decltype(shape)>;
                    if constexpr (std::is_same_v<Shape, figures::RectShape> ||
                                  std::is_same_v<Shape, figures::PolygonShape>) {
                        const auto& colour = shape.fill.colour;
                        CHECK((!colour.isValid() || isGrey(colour) ||
                               std::max({colour.red(), colour.green(), colour.blue()}) -
                                       std::min({colour.red(), colour.green(), colour.blue()}) <
                                   kTrace));
                    }
                },
                item->shape);
        }
    }
}

TEST_CASE("A grey has the luminance of the colour that it stands for", "[figures][style]") {
    for (std::size_t i = 0; i < Palette::kSeriesColours; ++i) {
        const auto colour = Palette::series(i);
        const auto grey = Palette::styled(ChartColours::Grey, colour);
        CHECK(isGrey(grey));
        CHECK(Palette::luminance(grey) == Approx(Palette::luminance(colour)).margin(0.005));
        CHECK(Palette::styled(ChartColours::Standard, colour) == colour);
    }
    CHECK(Palette::styled(ChartColours::Calm, Palette::accent()) == Palette::accent());
    CHECK(isGrey(Palette::styled(ChartColours::Calm, Palette::series(4))));
}
