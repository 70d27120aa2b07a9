// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include "SampleFigures.h"
#include "SampleFlows.h"
#include "SlideMaker.h"
#include "figures/FigureExporter.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using exchange::Slide;
using exchange::SlideChart;
using exchange::SlideShape;
using exchange::SlideTable;
using exchange::SlideText;

namespace {

template <typename Item>
std::vector<Item> allOf(const Slide& slide) {
    std::vector<Item> found;
    for (const auto& item : slide.items) {
        if (const auto* one = std::get_if<Item>(&item)) {
            found.push_back(*one);
        }
    }
    return found;
}

bool isOnPage(const exchange::SlideBox& box, const QSizeF& page) {
    return box.x >= -0.1 && box.y >= -0.1 && box.x + box.width <= page.width() + 0.1 &&
           box.y + box.height <= page.height() + 0.1;
}

}  // namespace

TEST_CASE("A slide of columns has a native chart, a table that is its legend, and texts to edit", "[figures][pptx]") {
    for (const auto& page : {figures::kA4Landscape, figures::kWide}) {
        const auto spec = test::budgetFigure("ja");
        const auto slide = figures::slideOf(spec, {page, figures::TablePlacement::Beside}, test::japaneseWords());
        const auto texts = allOf<SlideText>(slide);
        const auto titles = std::count_if(texts.begin(), texts.end(),
                                          [](const auto& text) { return text.role == SlideText::Role::Title; });
        CHECK(titles == 1);
        REQUIRE_FALSE(texts.empty());
        CHECK(texts.front().paragraphs == std::vector{spec.title});
        const auto foot = std::find_if(texts.begin(), texts.end(), [&](const auto& text) {
            return !text.paragraphs.empty() && text.paragraphs.back().find(spec.asOf) != std::string::npos;
        });
        CHECK(foot != texts.end());
        const auto charts = allOf<SlideChart>(slide);
        REQUIRE(charts.size() == 1);
        CHECK(charts.front().description == spec.alternativeText);
        CHECK_FALSE(charts.front().hasLegend);
        CHECK(isOnPage(charts.front().box, page));
        const auto tables = allOf<SlideTable>(slide);
        REQUIRE(tables.size() == 1);
        const auto& table = tables.front();
        CHECK(table.widths.size() == spec.columns().categories.size() + 1);
        CHECK(table.rows.front().back().text == spec.columns().categories.back().label);
        for (std::size_t i = 0; i < spec.columns().series.size(); ++i) {
            CHECK(table.rows[i + 1].front().text == spec.columns().series[i].label);
            CHECK_FALSE(table.rows[i + 1].front().key.empty());
        }
        double width = 0;
        for (const double one : table.widths) {
            CHECK(one > 0);
            width += one;
        }
        CHECK(std::abs(width - table.box.width) < 0.5);
        // Beside each other, not over each other.
        CHECK(table.box.x >= charts.front().box.x + charts.front().box.width);
        CHECK(allOf<SlideShape>(slide).size() <= 2);
    }
}

TEST_CASE("Without its table a native chart has a legend", "[figures][pptx]") {
    const auto slide = figures::slideOf(test::budgetFigure("ja"),
                                        {figures::kA4Landscape, figures::TablePlacement::None}, test::japaneseWords());
    REQUIRE(allOf<SlideChart>(slide).size() == 1);
    CHECK(allOf<SlideChart>(slide).front().hasLegend);
    CHECK(allOf<SlideTable>(slide).empty());
}

TEST_CASE("A flow is a group of shapes on the slide, with the figure's alternative text", "[figures][pptx]") {
    for (const auto& [name, spec] : test::awkwardFlows()) {
        CAPTURE(name);
        const auto slide = figures::slideOf(spec, figures::LayoutOptions(), test::japaneseWords());
        CHECK(allOf<SlideChart>(slide).empty());
        CHECK(slide.description == spec.alternativeText);
        const auto shapes = allOf<SlideShape>(slide);
        CHECK(std::any_of(shapes.begin(), shapes.end(), [](const auto& one) { return !one.group.empty(); }));
        for (const auto& shape : shapes) {
            for (const auto& [x, y] : shape.points) {
                CHECK((x >= -0.1 && x <= 842.1 && y >= -0.1 && y <= 595.1));
            }
        }
        for (const auto& text : allOf<SlideText>(slide)) {
            CHECK_FALSE(text.paragraphs.empty());
            CHECK(isOnPage(text.box, figures::kA4Landscape));
        }
    }
}

TEST_CASE("Any scene becomes a slide with its title", "[figures][pptx]") {
    const auto scene = figures::layoutFigure(test::budgetFigure("en"));
    const auto slide = figures::slideOf(scene);
    CHECK(slide.title == scene.title.toStdString());
    CHECK(allOf<SlideChart>(slide).empty());
    CHECK(allOf<SlideShape>(slide).size() > 20);
}

TEST_CASE("The exporter writes presentations and Markdown", "[figures][pptx]") {
    const test::TemporaryFolder folder;
    const auto spec = test::budgetFigure("ja");
    for (const auto* name : {"a.pptx", "a.PPTX", "a.md"}) {
        REQUIRE(figures::FigureExporter::write(spec, folder / name, test::japaneseWords()).has_value());
        CHECK(std::filesystem::file_size(folder / name) > 500);
    }
    CHECK(figures::FigureExporter::extensions() ==
          std::vector<std::string>{".pdf", ".pptx", ".png", ".svg", ".xlsx", ".csv", ".md"});
}
