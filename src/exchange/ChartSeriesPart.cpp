// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSeriesPart.h"

#include <cmath>
#include <sstream>

#include "DrawingFill.h"

namespace shirube::exchange {

using analysis::TableCell;
using Shape = NativeSeries::Shape;

namespace {

constexpr const char* kInkHex = "222222";
constexpr const char* kNoName = "\u00a0";
constexpr const char* kEdge = "6350";        // half a point, in EMU
constexpr const char* kFrame = "12700";      // a point
constexpr const char* kLineWidth = "22225";  // 1.75 points

std::string hundredths(double points) {
    return std::to_string(std::lround(points * 100));
}

const char* symbolOf(NativeMark mark) {
    switch (mark) {
        case NativeMark::None:
            return "none";
        case NativeMark::Disc:
            return "circle";
        case NativeMark::Diamond:
            return "diamond";
        case NativeMark::Square:
            return "square";
        case NativeMark::Dash:
            return "dash";
    }
    return "none";
}

void typeface(XmlOut& xml, const std::string& language, const ChartType& type) {
    xml.open("a:solidFill");
    xml.leaf("a:srgbClr", {{"val", type.colour}});
    xml.close();
    xml.leaf("a:latin", {{"typeface", latinTypeface(language)}});
    xml.leaf("a:ea", {{"typeface", eastAsianTypeface()}});
}

void body(XmlOut& xml, const ChartType& type) {
    if (type.turn) {
        xml.leaf("a:bodyPr", {{"rot", *type.turn}, {"vert", "horz"}});
    } else {
        xml.leaf("a:bodyPr");
    }
    xml.leaf("a:lstStyle");
}

void defaultRun(XmlOut& xml, const std::string& language, const ChartType& type) {
    xml.open("a:pPr");
    xml.open("a:defRPr", {{"sz", hundredths(type.size)}, {"b", type.isBold ? "1" : "0"}});
    typeface(xml, language, type);
    xml.close();
    xml.close();
}

}  // namespace

void textProperties(XmlOut& xml, const std::string& language, const ChartType& type) {
    xml.open("c:txPr");
    body(xml, type);
    xml.open("a:p");
    defaultRun(xml, language, type);
    xml.leaf("a:endParaRPr", {{"lang", languageTag(language)}});
    xml.close();
    xml.close();
}

void ChartSeriesPart::richText(const std::string& text, const ChartType& type) {
    m_xml.open("c:rich");
    body(m_xml, type);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        m_xml.open("a:p");
        defaultRun(m_xml, m_chart.language, type);
        m_xml.open("a:r");
        m_xml.open(
            "a:rPr",
            {{"lang", languageTag(m_chart.language)}, {"sz", hundredths(type.size)}, {"b", type.isBold ? "1" : "0"}});
        typeface(m_xml, m_chart.language, type);
        m_xml.close();
        m_xml.text("a:t", line);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
}

void ChartSeriesPart::begin(std::size_t index) {
    const auto place = std::to_string(index);
    m_xml.open("c:ser");
    value("c:idx", place);
    value("c:order", place);
    m_xml.open("c:tx");
    if (isNameless(m_chart, m_chart.series[index])) {
        m_xml.text("c:v", kNoName);
    } else {
        textReference(m_cells.series[index].name, {m_chart.series[index].name});
    }
    m_xml.close();
}

void ChartSeriesPart::textReference(const std::string& cells, const std::vector<std::string>& texts) {
    m_xml.open("c:strRef");
    m_xml.text("c:f", cells);
    m_xml.open("c:strCache");
    value("c:ptCount", std::to_string(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_xml.open("c:pt", {{"idx", std::to_string(i)}});
        m_xml.text("c:v", texts[i]);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void ChartSeriesPart::numberReference(const std::string& cells, const std::vector<TableCell>& values) {
    m_xml.open("c:numRef");
    m_xml.text("c:f", cells);
    m_xml.open("c:numCache");
    m_xml.text("c:formatCode", "General");
    value("c:ptCount", std::to_string(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].kind == TableCell::Kind::Number) {
            m_xml.open("c:pt", {{"idx", std::to_string(i)}});
            m_xml.text("c:v", values[i].text);
            m_xml.close();
        }
    }
    m_xml.close();
    m_xml.close();
}

void ChartSeriesPart::colour(std::uint32_t rgb) {
    solidFill(m_xml, rgb);
}

void ChartSeriesPart::fillOf(const NativeSeries& series) {
    if (series.isFilled) {
        drawingFill(m_xml, series.look.pattern, series.look.fill, series.look.patternColour);
    } else {
        m_xml.leaf("a:noFill");
    }
}

void ChartSeriesPart::barLook(const NativeSeries& series) {
    m_xml.open("c:spPr");
    fillOf(series);
    m_xml.open("a:ln", {{"w", series.isFilled ? kEdge : kFrame}});
    if (series.isOutlined) {
        colour(series.look.outline);
        if (series.look.isDashed) {
            value("a:prstDash", "dash");
        }
    } else {
        m_xml.leaf("a:noFill");
    }
    m_xml.close();
    m_xml.close();
}

void ChartSeriesPart::lineLook(const NativeSeries& series) {
    m_xml.open("c:spPr");
    m_xml.open("a:ln", {{"w", kLineWidth}});
    if (series.shape == Shape::Line) {
        colour(series.look.outline);
        if (series.isDashed) {
            value("a:prstDash", "dash");
        }
    } else {
        m_xml.leaf("a:noFill");
    }
    m_xml.close();
    m_xml.close();
    marker(series);
}

void ChartSeriesPart::marker(const NativeSeries& series) {
    m_xml.open("c:marker");
    value("c:symbol", symbolOf(series.mark));
    if (series.mark != NativeMark::None) {
        value("c:size", series.mark == NativeMark::Dash ? "12" : "7");
        m_xml.open("c:spPr");
        // Hollow ones are pale: LibreOffice draws no edge of a mark, and white ones would be gone.
        colour(series.isFilled ? series.look.fill : tintColour(series.look.outline));
        m_xml.open("a:ln", {{"w", kFrame}});
        colour(series.look.outline);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
}

// What a label shows, in the order of the schema.
void ChartSeriesPart::labelShows(const char* position, bool showsValue) {
    if (position != nullptr) {
        value("c:dLblPos", position);
    }
    value("c:showLegendKey", "0");
    value("c:showVal", showsValue ? "1" : "0");
    value("c:showCatName", "0");
    value("c:showSerName", "0");
    value("c:showPercent", "0");
    value("c:showBubbleSize", "0");
}

void ChartSeriesPart::labelText(const std::string& text, std::size_t point, const char* position) {
    m_xml.open("c:dLbl");
    value("c:idx", std::to_string(point));
    m_xml.leaf("c:layout");
    m_xml.open("c:tx");
    richText(text, {m_size, true, kInkHex, {}});
    m_xml.close();
    labelShows(position, true);
    m_xml.close();
}

void ChartSeriesPart::labels(const NativeSeries& series, const char* position) {
    if (series.labels.empty() && !series.hasValueLabels) {
        return;
    }
    m_xml.open("c:dLbls");
    for (std::size_t i = 0; i < series.labels.size(); ++i) {
        if (!series.labels[i].empty() && i < series.values.size() && series.values[i].kind == TableCell::Kind::Number) {
            labelText(series.labels[i], i, position);
        }
    }
    m_xml.leaf("c:numFmt", {{"formatCode", m_chart.labelFormat}, {"sourceLinked", "0"}});
    m_xml.open("c:spPr");
    m_xml.leaf("a:noFill");
    m_xml.close();
    textProperties(m_xml, m_chart.language, {m_size, false, kInkHex, {}});
    labelShows(position, series.hasValueLabels);
    m_xml.close();
}

void ChartSeriesPart::whiskers(const NativeSeries& series, const ChartCells::Series& cells, bool isHorizontal) {
    if (series.below.empty() && series.above.empty()) {
        return;
    }
    m_xml.open("c:errBars");
    if (!isHorizontal) {
        value("c:errDir", "y");
    }
    value("c:errBarType", series.below.empty() ? "plus" : series.above.empty() ? "minus" : "both");
    value("c:errValType", "cust");
    value("c:noEndCap", "0");
    for (const auto& [name, place, values] :
         {std::tuple{"c:plus", &cells.above, &series.above}, std::tuple{"c:minus", &cells.below, &series.below}}) {
        if (!values->empty()) {
            m_xml.open(name);
            numberReference(*place, *values);
            m_xml.close();
        }
    }
    m_xml.open("c:spPr");
    m_xml.open("a:ln", {{"w", kFrame}});
    colour(series.look.outline);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void ChartSeriesPart::categories() {
    m_xml.open("c:cat");
    textReference(m_cells.categories, m_chart.categories);
    m_xml.close();
}

void ChartSeriesPart::bar(std::size_t index, bool isHorizontal, bool isStacked) {
    const auto& series = m_chart.series[index];
    const auto& cells = m_cells.series[index];
    begin(index);
    barLook(series);
    value("c:invertIfNegative", "0");
    labels(series, isStacked ? "ctr" : "outEnd");
    whiskers(series, cells, isHorizontal);
    categories();
    m_xml.open("c:val");
    numberReference(cells.values, series.values);
    m_xml.close();
    m_xml.close();
}

void ChartSeriesPart::lineOver(std::size_t index) {
    const auto& series = m_chart.series[index];
    begin(index);
    lineLook(series);
    labels(series, "t");
    categories();
    m_xml.open("c:val");
    numberReference(m_cells.series[index].values, series.values);
    m_xml.close();
    value("c:smooth", "0");
    m_xml.close();
}

void ChartSeriesPart::scatter(std::size_t index) {
    const auto& series = m_chart.series[index];
    begin(index);
    lineLook(series);
    labels(series, "t");
    m_xml.open("c:xVal");
    numberReference(m_cells.categories, m_chart.times);
    m_xml.close();
    m_xml.open("c:yVal");
    numberReference(m_cells.series[index].values, series.values);
    m_xml.close();
    value("c:smooth", "0");
    m_xml.close();
}

}  // namespace shirube::exchange
