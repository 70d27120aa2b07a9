// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/TableCell.h"
#include "base/Message.h"

namespace shirube::exchange {

/// How a series of a native chart is filled.
struct NativeLook {
    enum class Fill { None, Solid, Diagonal, Dots, Pale, Horizontal, Vertical };
    Fill fill = Fill::Solid;
    std::uint32_t colour = 0;  ///< 0xRRGGBB
    std::uint32_t outline = 0;
    bool isDashed = false;
};

/// A column of the chart's sheet that a series is bound to.
struct NativeSeries {
    enum class Shape { Column, Bar, Line, Scatter, Marks };
    std::string id;
    std::string name;
    Shape shape = Shape::Column;
    std::vector<analysis::TableCell> values;  ///< parallel to the categories; empty where missing
    std::vector<analysis::TableCell> times;   ///< of Scatter: x of each value
    NativeLook look;
    bool hasLabels = false;
    bool isInLegend = true;  ///< false of what only lifts others: the invisible part under a box or a step
};

/// A figure as a chart that spreadsheets and presentations draw themselves from cells: what the XLSX and the PPTX of a
/// figure share. Its sheet has the categories in the first column and a column for each series.
struct NativeChart {
    enum class Kind { StackedColumns, GroupedColumns, StackedBars, Scatter };
    Kind kind = Kind::StackedColumns;
    std::string title;
    std::string categoryHeading;
    std::string valueAxis;  ///< its unit
    std::string numberFormat;
    std::vector<std::string> categories;
    std::vector<NativeSeries> series;
    std::string alternativeText;
    std::string language;
    bool isReversed = false;            ///< bars run from top to bottom
    std::optional<std::string> lowest;  ///< of the value axis, as a decimal
    std::optional<std::string> highest;
};

/// None for flows, schedules and logic models, which have no native kind of chart.
[[nodiscard]] std::optional<NativeChart> nativeChart(const analysis::FigureSpec& spec,
                                                     const base::Translator& translate);

}  // namespace shirube::exchange
