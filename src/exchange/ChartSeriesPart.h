// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ChartPart.h"
#include "XmlOut.h"

namespace shirube::exchange {

/// How a text of a chart is set.
struct ChartType {
    double size = 10;
    bool isBold = false;
    std::string colour;
    std::optional<std::string> turn;  ///< in 60,000ths of a degree
};

/// c:txPr of texts that come from cells.
void textProperties(XmlOut& xml, const std::string& language, const ChartType& type);

/// Writes the series of a chart's part.
class ChartSeriesPart {
public:
    ChartSeriesPart(XmlOut& xml, const NativeChart& chart, const ChartCells& cells, double size)
        : m_xml(xml), m_chart(chart), m_cells(cells), m_size(size) {}

    void bar(std::size_t index, bool isHorizontal, bool isStacked);
    /// A line over columns.
    void lineOver(std::size_t index);
    void scatter(std::size_t index);

    /// The texts of those cells, with what they hold.
    void textReference(const std::string& cells, const std::vector<std::string>& texts);
    /// A text of the chart's own: c:rich.
    void richText(const std::string& text, const ChartType& type);

private:
    void begin(std::size_t index);
    void value(std::string_view name, std::string_view text) { m_xml.leaf(name, {{"val", text}}); }
    void colour(std::uint32_t rgb);
    void fillOf(const NativeSeries& series);
    void barLook(const NativeSeries& series);
    void lineLook(const NativeSeries& series);
    void marker(const NativeSeries& series);
    void labels(const NativeSeries& series, const char* position);
    void labelText(const std::string& text, std::size_t point, const char* position);
    void labelShows(const char* position, bool showsValue);
    void whiskers(const NativeSeries& series, const ChartCells::Series& cells, bool isHorizontal);
    void numberReference(const std::string& cells, const std::vector<analysis::TableCell>& values);
    void categories();

    XmlOut& m_xml;
    const NativeChart& m_chart;
    const ChartCells& m_cells;
    double m_size;
};

}  // namespace shirube::exchange
