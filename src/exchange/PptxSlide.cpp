// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PptxSlide.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include "ChartPart.h"
#include "DrawingFill.h"
#include "PptxDeck.h"

namespace shirube::exchange {

namespace {

constexpr std::uint32_t kInkColour = 0x222222;
constexpr std::uint32_t kRuleColour = 0x8A8F98;
constexpr std::uint32_t kGridColour = 0xDDE1E6;
constexpr double kLineSpacing = 1.32;         // of the pictures
constexpr const char* kCellMargin = "25400";  // 2 points

std::string hundredths(double points) {
    return std::to_string(std::lround(points * 100));
}

SlideBox boxOf(const SlideShape& shape) {
    double left = shape.points.front().first;
    double right = left;
    double top = shape.points.front().second;
    double bottom = top;
    for (const auto& [x, y] : shape.points) {
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    return {left, top, right - left, bottom - top};
}

SlideBox united(const SlideBox& a, const SlideBox& b) {
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.x + a.width, b.x + b.width) - x, std::max(a.y + a.height, b.y + b.height) - y};
}

using Item = decltype(Slide::items)::value_type;

// Name of the group that an item is of, and its place; none of what stands alone.
std::string groupOf(const Item& item) {
    if (const auto* shape = std::get_if<SlideShape>(&item)) {
        return shape->points.empty() ? std::string() : shape->group;
    }
    const auto* text = std::get_if<SlideText>(&item);
    return text == nullptr ? std::string() : text->group;
}

SlideBox placeOf(const Item& item) {
    const auto* shape = std::get_if<SlideShape>(&item);
    return shape != nullptr ? boxOf(*shape) : std::get<SlideText>(item).box;
}

const char* alignment(SlideText::Anchor anchor) {
    switch (anchor) {
        case SlideText::Anchor::Start:
            return "l";
        case SlideText::Anchor::Middle:
            return "ctr";
        case SlideText::Anchor::End:
            return "r";
    }
    return "l";
}

FillPattern patternOf(SlideFill::Pattern pattern) {
    switch (pattern) {
        case SlideFill::Pattern::Diagonal:
            return FillPattern::Diagonal;
        case SlideFill::Pattern::Dots:
            return FillPattern::Dots;
        case SlideFill::Pattern::Horizontal:
            return FillPattern::Horizontal;
        case SlideFill::Pattern::Vertical:
            return FillPattern::Vertical;
        case SlideFill::Pattern::Grid:
            return FillPattern::Grid;
        case SlideFill::Pattern::None:
        case SlideFill::Pattern::Solid:
            break;
    }
    return FillPattern::None;
}

}  // namespace

PptxSlide::PptxSlide(const Slide& slide, const std::string& language, std::vector<std::string> charts)
    : m_slide(slide), m_language(language), m_charts(std::move(charts)), m_description(slide.description) {}

std::string PptxSlide::part() {
    openRoot(m_xml, "p:sld");
    m_xml.open("p:cSld");
    openTree(m_xml);
    const auto isTitle = [](const Item& one) {
        const auto* text = std::get_if<SlideText>(&one);
        return text != nullptr && text->role == SlideText::Role::Title;
    };
    if (std::none_of(m_slide.items.begin(), m_slide.items.end(), isTitle) && !m_slide.title.empty()) {
        titleAside();
    }
    std::string group;
    for (std::size_t i = 0; i < m_slide.items.size(); ++i) {
        const auto next = groupOf(m_slide.items[i]);
        if (next != group) {
            if (!group.empty()) {
                m_xml.close();
            }
            if (!next.empty()) {
                beginGroup(next, i);
            }
            group = next;
        }
        std::visit([this](const auto& one) { item(one); }, m_slide.items[i]);
    }
    if (!group.empty()) {
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
    m_xml.open("p:clrMapOvr");
    m_xml.leaf("a:masterClrMapping");
    return m_xml.take();
}

void PptxSlide::identity(const std::string& name, const std::string& description) {
    const auto id = std::to_string(++m_id);
    if (description.empty()) {
        m_xml.leaf("p:cNvPr", {{"id", id}, {"name", name}});
    } else {
        m_xml.leaf("p:cNvPr", {{"id", id}, {"name", name}, {"descr", description}});
    }
}

// What nobody reads on the slide, but in its outline: above its edge.
void PptxSlide::titleAside() {
    SlideText title;
    title.name = "Title";
    title.paragraphs = {m_slide.title};
    title.role = SlideText::Role::Title;
    title.box = {0, -40, 400, 30};
    title.wraps = true;
    title.size = 12;
    title.colour = kInkColour;
    item(title);
}

// The members keep the coordinates of the slide.
void PptxSlide::beginGroup(const std::string& name, std::size_t first) {
    auto box = placeOf(m_slide.items[first]);
    for (std::size_t i = first; i < m_slide.items.size() && groupOf(m_slide.items[i]) == name; ++i) {
        box = united(box, placeOf(m_slide.items[i]));
    }
    m_xml.open("p:grpSp");
    m_xml.open("p:nvGrpSpPr");
    identity(name, std::exchange(m_description, {}));
    m_xml.leaf("p:cNvGrpSpPr");
    m_xml.leaf("p:nvPr");
    m_xml.close();
    m_xml.open("p:grpSpPr");
    m_xml.open("a:xfrm");
    m_xml.leaf("a:off", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    m_xml.leaf("a:ext", {{"cx", emu(box.width)}, {"cy", emu(box.height)}});
    m_xml.leaf("a:chOff", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    m_xml.leaf("a:chExt", {{"cx", emu(box.width)}, {"cy", emu(box.height)}});
    m_xml.close();
    m_xml.close();
}

void PptxSlide::colour(std::uint32_t rgb) {
    solidFill(m_xml, rgb);
}

void PptxSlide::fill(const SlideFill& fill) {
    if (fill.pattern == SlideFill::Pattern::None) {
        m_xml.leaf("a:noFill");
    } else {
        drawingFill(m_xml, patternOf(fill.pattern), fill.colour, fill.patternColour);
    }
}

void PptxSlide::line(const SlideLine& line) {
    if (line.width <= 0) {
        m_xml.open("a:ln");
        m_xml.leaf("a:noFill");
        m_xml.close();
        return;
    }
    m_xml.open("a:ln", {{"w", emu(line.width)}});
    colour(line.colour);
    if (line.isDashed) {
        m_xml.leaf("a:prstDash", {{"val", "dash"}});
    }
    m_xml.leaf("a:miter", {{"lim", "800000"}});
    m_xml.close();
}

void PptxSlide::geometry(const SlideShape& shape, const SlideBox& box) {
    const bool isLine = shape.points.size() == 2;
    if (isLine || shape.isRectangle) {
        m_xml.open("a:prstGeom", {{"prst", isLine ? "line" : "rect"}});
        m_xml.leaf("a:avLst");
        m_xml.close();
        return;
    }
    m_xml.open("a:custGeom");
    for (const char* name : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"}) {
        m_xml.leaf(name);
    }
    m_xml.leaf("a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}});
    m_xml.open("a:pathLst");
    if (shape.isClosed) {
        m_xml.open("a:path", {{"w", emu(box.width)}, {"h", emu(box.height)}});
    } else {
        m_xml.open("a:path", {{"w", emu(box.width)}, {"h", emu(box.height)}, {"fill", "none"}});
    }
    for (std::size_t i = 0; i < shape.points.size(); ++i) {
        m_xml.open(i == 0 ? "a:moveTo" : "a:lnTo");
        m_xml.leaf("a:pt", {{"x", emu(shape.points[i].first - box.x)}, {"y", emu(shape.points[i].second - box.y)}});
        m_xml.close();
    }
    if (shape.isClosed) {
        m_xml.leaf("a:close");
    }
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void PptxSlide::item(const SlideShape& shape) {
    if (shape.points.empty()) {
        return;
    }
    const auto box = boxOf(shape);
    m_xml.open("p:sp");
    m_xml.open("p:nvSpPr");
    identity(shape.name, shape.description);
    m_xml.leaf("p:cNvSpPr");
    m_xml.leaf("p:nvPr");
    m_xml.close();
    m_xml.open("p:spPr");
    // A line runs from the top left unless it is turned over.
    const bool isRising = shape.points.size() == 2 && (shape.points[0].first < shape.points[1].first) !=
                                                          (shape.points[0].second < shape.points[1].second);
    if (isRising && box.width > 0 && box.height > 0) {
        m_xml.open("a:xfrm", {{"flipV", "1"}});
    } else {
        m_xml.open("a:xfrm");
    }
    m_xml.leaf("a:off", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    m_xml.leaf("a:ext", {{"cx", emu(box.width)}, {"cy", emu(box.height)}});
    m_xml.close();
    geometry(shape, box);
    fill(shape.fill);
    line(shape.line);
    m_xml.close();
    m_xml.close();
}

void PptxSlide::run(const std::string& text, double size, bool isBold, std::uint32_t rgb) {
    const bool isJapanese = m_language == "ja";
    m_xml.open("a:r");
    m_xml.open("a:rPr", {{"kumimoji", isJapanese ? "1" : "0"},
                         {"lang", languageTag(m_language)},
                         {"altLang", isJapanese ? "en-US" : "ja-JP"},
                         {"sz", hundredths(size)},
                         {"b", isBold ? "1" : "0"}});
    colour(rgb);
    m_xml.leaf("a:latin", {{"typeface", latinTypeface(m_language)}});
    m_xml.leaf("a:ea", {{"typeface", eastAsianTypeface()}});
    m_xml.close();
    m_xml.text("a:t", text);
    m_xml.close();
}

void PptxSlide::paragraph(const SlideText& text, const std::string& content) {
    m_xml.open("a:p");
    m_xml.open("a:pPr", {{"algn", alignment(text.anchor)}});
    // Of the size, not of the typeface: a line stays where it is, whatever letters a machine has.
    m_xml.open("a:lnSpc");
    m_xml.leaf("a:spcPts", {{"val", hundredths(text.size * kLineSpacing)}});
    m_xml.close();
    m_xml.leaf("a:buNone");
    m_xml.close();
    run(content, text.size, text.isBold, text.colour);
    m_xml.close();
}

void PptxSlide::item(const SlideText& text) {
    const bool isTitle = text.role == SlideText::Role::Title && !m_hasTitle;
    m_xml.open("p:sp");
    m_xml.open("p:nvSpPr");
    identity(text.name, {});
    if (isTitle) {
        m_hasTitle = true;
        m_xml.open("p:cNvSpPr");
        m_xml.leaf("a:spLocks", {{"noGrp", "1"}});
        m_xml.close();
        m_xml.open("p:nvPr");
        m_xml.leaf("p:ph", {{"type", "title"}});
        m_xml.close();
    } else {
        m_xml.leaf("p:cNvSpPr", {{"txBox", "1"}});
        m_xml.leaf("p:nvPr");
    }
    m_xml.close();
    m_xml.open("p:spPr");
    placeAt(m_xml, "a:xfrm", text.box.x, text.box.y, text.box.width, text.box.height);
    m_xml.open("a:prstGeom", {{"prst", "rect"}});
    m_xml.leaf("a:avLst");
    m_xml.close();
    m_xml.leaf("a:noFill");
    m_xml.close();
    m_xml.open("p:txBody");
    m_xml.open("a:bodyPr", {{"wrap", text.wraps ? "square" : "none"},
                            {"lIns", "0"},
                            {"tIns", "0"},
                            {"rIns", "0"},
                            {"bIns", "0"},
                            // A title that needs another line takes it from the margin, not from what is below.
                            {"anchor", isTitle      ? "b"
                                       : text.wraps ? "t"
                                                    : "ctr"}});
    m_xml.leaf("a:noAutofit");
    m_xml.close();
    m_xml.leaf("a:lstStyle");
    for (const auto& content : text.paragraphs) {
        paragraph(text, content);
    }
    if (text.paragraphs.empty()) {
        m_xml.leaf("a:p");
    }
    m_xml.close();
    m_xml.close();
}

void PptxSlide::openFrame(const std::string& name, const std::string& description, const SlideBox& box) {
    m_xml.open("p:graphicFrame");
    m_xml.open("p:nvGraphicFramePr");
    identity(name, description);
    m_xml.open("p:cNvGraphicFramePr");
    m_xml.leaf("a:graphicFrameLocks", {{"noGrp", "1"}});
    m_xml.close();
    m_xml.leaf("p:nvPr");
    m_xml.close();
    placeAt(m_xml, "p:xfrm", box.x, box.y, box.width, box.height);
    m_xml.open("a:graphic");
}

void PptxSlide::cell(const SlideTable::Cell& cell, double size, bool isHeading) {
    m_xml.open("a:tc");
    m_xml.open("a:txBody");
    m_xml.leaf("a:bodyPr");
    m_xml.leaf("a:lstStyle");
    m_xml.open("a:p");
    m_xml.leaf("a:pPr", {{"algn", cell.isRight ? "r" : "l"}});
    if (!cell.key.empty()) {
        run(cell.key + " ", size, false, cell.keyColour);
    }
    if (!cell.text.empty()) {
        run(cell.text, size, cell.isBold, kInkColour);
    }
    m_xml.leaf("a:endParaRPr", {{"lang", languageTag(m_language)}, {"sz", hundredths(size)}});
    m_xml.close();
    m_xml.close();
    m_xml.open("a:tcPr",
               {{"marL", kCellMargin}, {"marR", kCellMargin}, {"marT", "6350"}, {"marB", "6350"}, {"anchor", "ctr"}});
    const auto edge = [this](const char* name, double width, std::uint32_t rgb) {
        m_xml.open(name, {{"w", emu(width)}});
        if (width > 0) {
            colour(rgb);
        } else {
            m_xml.leaf("a:noFill");
        }
        m_xml.close();
    };
    edge("a:lnL", 0, 0);
    edge("a:lnR", 0, 0);
    edge("a:lnT", isHeading ? 0.8 : 0.6, isHeading ? kRuleColour : kGridColour);
    edge("a:lnB", isHeading ? 0.8 : 0.6, isHeading ? kRuleColour : kGridColour);
    m_xml.leaf("a:noFill");
    m_xml.close();
    m_xml.close();
}

void PptxSlide::item(const SlideTable& table) {
    if (table.rows.empty() || table.widths.empty()) {
        return;
    }
    openFrame(table.name, {}, table.box);
    m_xml.open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}});
    m_xml.open("a:tbl");
    m_xml.leaf("a:tblPr", {{"firstRow", "1"}});
    m_xml.open("a:tblGrid");
    for (const double width : table.widths) {
        m_xml.leaf("a:gridCol", {{"w", emu(width)}});
    }
    m_xml.close();
    const double height = table.box.height / static_cast<double>(table.rows.size());
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        m_xml.open("a:tr", {{"h", emu(height)}});
        // As many cells as columns, as the schema's readers ask.
        for (std::size_t c = 0; c < table.widths.size(); ++c) {
            cell(c < table.rows[r].size() ? table.rows[r][c] : SlideTable::Cell(), table.size, r == 0);
        }
        m_xml.close();
    }
    for (int depth = 0; depth < 4; ++depth) {
        m_xml.close();
    }
}

void PptxSlide::item(const SlideChart& chart) {
    openFrame(chart.name, chart.description, chart.box);
    m_xml.open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/chart"}});
    m_xml.leaf("c:chart", {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
                           {"r:id", m_charts[m_nextChart++]}});
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

}  // namespace shirube::exchange
