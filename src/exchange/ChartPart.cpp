// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPart.h"

#include <algorithm>
#include <cmath>

#include "ChartSeriesPart.h"
#include "XmlOut.h"

namespace shirube::exchange {

using Kind = NativeChart::Kind;
using Shape = NativeSeries::Shape;
using Legend = ChartPartOptions::Legend;

namespace {

constexpr const char* kCategoryAxis = "111111111";
constexpr const char* kValueAxis = "222222222";
constexpr const char* kInkHex = "222222";
constexpr const char* kRuleHex = "8A8F98";
constexpr const char* kGridHex = "DDE1E6";

class PartWriter {
public:
    PartWriter(const NativeChart& chart, const ChartCells& cells, const ChartPartOptions& options)
        : m_chart(chart), m_cells(cells), m_options(options), m_series(m_xml, chart, cells, options.size) {}

    std::string write() {
        m_xml.open("c:chartSpace",
                   {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
                    {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                    {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
        value("c:date1904", "0");
        value("c:lang", languageTag(m_chart.language));
        value("c:roundedCorners", "0");
        writeChart();
        m_xml.open("c:spPr");
        m_xml.leaf("a:noFill");
        noLine();
        m_xml.close();
        textProperties(m_xml, m_chart.language, {m_options.size, false, kInkHex, {}});
        if (!m_options.workbook.empty()) {
            m_xml.open("c:externalData", {{"r:id", m_options.workbook}});
            value("c:autoUpdate", "0");
            m_xml.close();
        }
        return m_xml.take();
    }

private:
    [[nodiscard]] bool isScatter() const { return m_chart.kind == Kind::Scatter; }

    void value(std::string_view name, std::string_view text) { m_xml.leaf(name, {{"val", text}}); }

    void noLine() {
        m_xml.open("a:ln");
        m_xml.leaf("a:noFill");
        m_xml.close();
    }

    void line(const char* colour, const char* width) {
        m_xml.open("c:spPr");
        m_xml.open("a:ln", {{"w", width}});
        m_xml.open("a:solidFill");
        value("a:srgbClr", colour);
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

    void writeChart() {
        m_xml.open("c:chart");
        if (!m_cells.title.empty()) {
            writeTitle(m_cells.title, m_chart.title, {m_options.size + 4, true, kInkHex, {}});
        }
        value("c:autoTitleDeleted", m_cells.title.empty() ? "1" : "0");
        m_xml.open("c:plotArea");
        m_xml.leaf("c:layout");
        isScatter() ? writeScatter() : writeBars();
        m_xml.open("c:spPr");
        m_xml.leaf("a:noFill");
        m_xml.close();
        m_xml.close();
        writeLegend();
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        m_xml.close();
    }

    // Of the chart or of an axis: bound to a cell, or the text itself.
    void writeTitle(const std::string& cell, const std::string& text, const ChartType& type) {
        m_xml.open("c:title");
        m_xml.open("c:tx");
        if (!cell.empty()) {
            m_series.textReference(cell, {text});
        } else {
            m_series.richText(text, type);
        }
        m_xml.close();
        m_xml.leaf("c:layout");
        value("c:overlay", "0");
        if (!cell.empty()) {
            textProperties(m_xml, m_chart.language, type);
        }
        m_xml.close();
    }

    void writeBars() {
        m_xml.open("c:barChart");
        value("c:barDir", isBars(m_chart) ? "bar" : "col");
        const bool isStacked = m_chart.kind == Kind::StackedColumns || m_chart.kind == Kind::StackedBars;
        value("c:grouping", isStacked ? "stacked" : "clustered");
        value("c:varyColors", "0");
        bool hasLines = false;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            if (m_chart.series[i].shape == Shape::Bar) {
                m_series.bar(i, isBars(m_chart), isStacked);
            } else {
                hasLines = true;
            }
        }
        value("c:gapWidth", m_chart.kind == Kind::StackedBars ? "35" : "60");
        value("c:overlap", m_chart.kind == Kind::GroupedColumns ? "0" : "100");
        axisIds();
        m_xml.close();
        if (hasLines) {
            m_xml.open("c:lineChart");
            value("c:grouping", "standard");
            value("c:varyColors", "0");
            for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
                if (m_chart.series[i].shape != Shape::Bar) {
                    m_series.lineOver(i);
                }
            }
            value("c:marker", "1");
            axisIds();
            m_xml.close();
        }
        writeCategoryAxis();
        writeValueAxis();
    }

    void writeScatter() {
        m_xml.open("c:scatterChart");
        value("c:scatterStyle", "lineMarker");
        value("c:varyColors", "0");
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            m_series.scatter(i);
        }
        axisIds();
        m_xml.close();
        writeTimeAxis();
        writeValueAxis();
    }

    void axisIds() {
        value("c:axId", kCategoryAxis);
        value("c:axId", kValueAxis);
    }

    void scaling(bool isReversed, const std::optional<std::string>& lowest, const std::optional<std::string>& highest) {
        m_xml.open("c:scaling");
        value("c:orientation", isReversed ? "maxMin" : "minMax");
        if (highest) {
            value("c:max", *highest);
        }
        if (lowest) {
            value("c:min", *lowest);
        }
        m_xml.close();
    }

    // What every axis ends with; `crosses` says where it crosses the other one.
    void endAxis(const char* ticks, const char* labels, const char* other, const char* crosses) {
        value("c:majorTickMark", ticks);
        value("c:minorTickMark", "none");
        value("c:tickLblPos", labels);
        line(kRuleHex, "9525");
        textProperties(m_xml, m_chart.language, {m_options.size, false, kInkHex, {}});
        value("c:crossAx", other);
        value("c:crosses", crosses);
    }

    void writeCategoryAxis() {
        m_xml.open("c:catAx");
        value("c:axId", kCategoryAxis);
        scaling(isBars(m_chart), {}, {});
        value("c:delete", "0");
        value("c:axPos", isBars(m_chart) ? "l" : "b");
        m_xml.leaf("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", "0"}});
        // What lies below zero must not cover the names of the categories.
        endAxis("none", "low", kValueAxis, "autoZero");
        value("c:auto", "0");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "100");
        if (isBars(m_chart)) {
            // Every bar keeps its name, however many there are.
            value("c:tickLblSkip", "1");
        }
        value("c:noMultiLvlLbl", "1");
        m_xml.close();
    }

    void writeTimeAxis() {
        m_xml.open("c:valAx");
        value("c:axId", kCategoryAxis);
        scaling(false, m_chart.firstTime, m_chart.lastTime);
        value("c:delete", "0");
        value("c:axPos", "b");
        if (!m_chart.categoryHeading.empty()) {
            writeTitle({}, m_chart.categoryHeading, {m_options.size, false, kInkHex, {}});
        }
        m_xml.leaf("c:numFmt",
                   {{"formatCode", m_chart.language == "ja" ? "0\"年度\"" : "\"FY\"0"}, {"sourceLinked", "0"}});
        endAxis("out", "low", kValueAxis, "min");
        value("c:crossBetween", "midCat");
        value("c:majorUnit", timeStep());
        m_xml.close();
    }

    // Years between the ticks: at most a dozen of them.
    [[nodiscard]] std::string timeStep() const {
        const double first = std::strtod(m_chart.firstTime.value_or("0").c_str(), nullptr);
        const double last = std::strtod(m_chart.lastTime.value_or("0").c_str(), nullptr);
        return std::to_string(std::max(static_cast<long>(std::ceil((last - first) / 12)), 1L));
    }

    void writeValueAxis() {
        m_xml.open("c:valAx");
        value("c:axId", kValueAxis);
        scaling(false, m_chart.lowest, m_chart.highest);
        value("c:delete", "0");
        value("c:axPos", isBars(m_chart) ? "b" : "l");
        m_xml.open("c:majorGridlines");
        line(kGridHex, "6350");
        m_xml.close();
        if (!m_chart.valueAxis.empty()) {
            // Upright: a Japanese unit reads badly when it lies on its side.
            writeTitle(m_cells.valueAxis, m_chart.valueAxis, {m_options.size, false, kInkHex, "0"});
        }
        m_xml.leaf("c:numFmt", {{"formatCode", m_chart.numberFormat}, {"sourceLinked", "0"}});
        // Where the categories run downwards, their far end is at the bottom.
        endAxis("none", "nextTo", kCategoryAxis, isBars(m_chart) ? "max" : isScatter() ? "min" : "autoZero");
        value("c:crossBetween", isScatter() ? "midCat" : "between");
        if (m_chart.step) {
            value("c:majorUnit", *m_chart.step);
        }
        m_xml.close();
    }

    void writeLegend() {
        if (m_options.legend == Legend::None) {
            return;
        }
        m_xml.open("c:legend");
        value("c:legendPos", m_options.legend == Legend::Right ? "r" : "b");
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            if (!m_chart.series[i].isInLegend && !isNameless(m_chart, m_chart.series[i])) {
                m_xml.open("c:legendEntry");
                value("c:idx", std::to_string(i));
                value("c:delete", "1");
                m_xml.close();
            }
        }
        m_xml.leaf("c:layout");
        value("c:overlay", "0");
        textProperties(m_xml, m_chart.language, {m_options.size, false, kInkHex, {}});
        m_xml.close();
    }

    const NativeChart& m_chart;
    const ChartCells& m_cells;
    const ChartPartOptions& m_options;
    XmlOut m_xml;
    ChartSeriesPart m_series;
};

}  // namespace

std::string chartPart(const NativeChart& chart, const ChartCells& cells, const ChartPartOptions& options) {
    return PartWriter(chart, cells, options).write();
}

bool isBars(const NativeChart& chart) {
    return chart.kind == Kind::StackedBars || chart.kind == Kind::OverlaidBars;
}

bool isNameless(const NativeChart& chart, const NativeSeries& series) {
    return isBars(chart) && !series.isFilled && !series.isOutlined;
}

const char* eastAsianTypeface() {
    return "Yu Gothic";
}

const char* latinTypeface(const std::string& language) {
    return language == "ja" ? "Yu Gothic" : "Calibri";
}

const char* languageTag(const std::string& language) {
    return language == "ja" ? "ja-JP" : "en-US";
}

}  // namespace shirube::exchange
