// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PptxPackage.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "FigureSample.h"
#include "OfficeTools.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using exchange::Presentation;
using exchange::Slide;
using exchange::SlideShape;
using exchange::SlideText;

namespace {

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream out;
    out << stream.rdbuf();
    return out.str();
}

Slide slideOfShapes() {
    Slide slide;
    slide.title = "題";
    slide.description = "流れの図";
    slide.notes = "第1行\n第2行";
    SlideText title;
    title.name = "title";
    title.paragraphs = {"=1+1 <図> & \"題\""};
    title.role = SlideText::Role::Title;
    title.wraps = true;
    title.box = {36, 36, 770, 40};
    slide.items.emplace_back(title);
    SlideShape box;
    box.name = "box";
    box.points = {{100, 100}, {200, 100}, {200, 150}, {100, 150}};
    box.isRectangle = true;
    box.fill = {exchange::SlideFill::Pattern::Diagonal, 0xDDE8F5, 0x1F5FA8};
    box.line = {0x1F5FA8, 0.6, true};
    box.group = "Figure";
    slide.items.emplace_back(box);
    SlideShape ribbon = box;
    ribbon.points = {{200, 110}, {300, 140}, {300, 160}, {200, 130}};
    ribbon.isRectangle = false;
    ribbon.fill = {exchange::SlideFill::Pattern::Solid, 0xEDB24A, 0};
    slide.items.emplace_back(ribbon);
    SlideShape rising;
    rising.name = "line";
    rising.points = {{10, 60}, {40, 20}};
    rising.isClosed = false;
    rising.line = {0x222222, 1, false};
    rising.group = "Figure";
    slide.items.emplace_back(rising);
    SlideText label;
    label.name = "label";
    label.paragraphs = {"9,916億円", "内数\x01"};
    label.box = {110, 110, 60, 30};
    label.anchor = SlideText::Anchor::Middle;
    label.group = "Figure";
    slide.items.emplace_back(label);
    exchange::SlideTable table;
    table.name = "table";
    table.box = {400, 100, 300, 60};
    table.widths = {200, 100};
    table.rows = {{{"事業", true, false}, {"R7", true, true}},
                  {{"ポスト5G", false, false, "■", 0x1F5FA8}, {"1,617", false, true}},
                  {{"合計", true, false}}};
    slide.items.emplace_back(table);
    return slide;
}

Slide slideOfCharts() {
    Slide slide;
    slide.title = "図表";
    double y = 0;
    for (const auto& spec : {test::figureSample(), test::waterfallSample(), test::indicatorSample(),
                             test::bulletSample(), test::tallySample()}) {
        exchange::SlideChart chart;
        chart.name = spec.id;
        chart.description = spec.alternativeText;
        chart.box = {50, y, 700, 100};
        chart.chart = exchange::nativeChart(spec, base::englishTranslator()).value();
        slide.items.emplace_back(std::move(chart));
        y += 110;
    }
    return slide;
}

Presentation presentation() {
    Presentation made;
    made.title = "題";
    made.subject = "副題";
    made.language = "ja";
    made.slides = {slideOfShapes(), slideOfCharts()};
    return made;
}

}  // namespace

TEST_CASE("A presentation is what a strict reader expects, its charts bound to workbooks inside", "[pptx]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "deck.pptx";
    REQUIRE(exchange::writePresentation(presentation(), path).has_value());
    const std::string command = std::string("\"") + SHIRUBE_PYTHON + "\" -B \"" + SHIRUBE_SOURCE_DIR +
                                "/tests/exchange/check_pptx.py\" \"" + path.string() + "\" \"" +
                                folder.path().string() + "\"";
    CHECK(std::system(command.c_str()) == 0);
}

TEST_CASE("LibreOffice opens a presentation and sets each slide as a page", "[pptx]") {
    const test::TemporaryFolder folder;
    REQUIRE(exchange::writePresentation(presentation(), folder / "deck.pptx").has_value());
    const auto pdf = folder / "deck.pdf";
    if (!test::convertedByLibreOffice((folder / "deck.pptx").string(), folder.path().string()) ||
        !std::filesystem::exists(pdf)) {
        WARN("skipped: there is no LibreOffice that opens presentations");
        return;
    }
    const auto text = folder / "deck.txt";
    REQUIRE(std::system(("pdftotext -enc UTF-8 \"" + pdf.string() + "\" \"" + text.string() + "\"").c_str()) == 0);
    const auto pages = bytesOf(text);
    CHECK(std::count(pages.begin(), pages.end(), '\f') == 2);
    CHECK(pages.find("ポスト") != std::string::npos);
    CHECK(pages.find("R6") != std::string::npos);
}

TEST_CASE("The same presentation has the same bytes", "[pptx]") {
    const test::TemporaryFolder folder;
    REQUIRE(exchange::writePresentation(presentation(), folder / "a.pptx").has_value());
    REQUIRE(exchange::writePresentation(presentation(), folder / "b.pptx").has_value());
    CHECK(bytesOf(folder / "a.pptx") == bytesOf(folder / "b.pptx"));
    auto other = presentation();
    other.slides.front().notes = "別の文";
    REQUIRE(exchange::writePresentation(other, folder / "b.pptx").has_value());
    CHECK(bytesOf(folder / "a.pptx") != bytesOf(folder / "b.pptx"));
}

TEST_CASE("A presentation that can't be written leaves nothing", "[pptx]") {
    const test::TemporaryFolder folder;
    const auto absent = exchange::writePresentation(presentation(), folder.path() / "absent" / "a.pptx");
    REQUIRE_FALSE(absent.has_value());
    CHECK(absent.error().code == base::ErrorCode::NotFound);
    const auto empty = exchange::writePresentation({}, folder / "a.pptx");
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().code == base::ErrorCode::InvalidInput);
    CHECK(std::filesystem::is_empty(folder.path()));
}
