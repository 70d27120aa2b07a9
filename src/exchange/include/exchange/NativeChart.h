// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/TableCell.h"
#include "base/Message.h"
#include "exchange/FigureColours.h"

namespace shirube::exchange {

/// The mark of a point of a line.
enum class NativeMark { None, Disc, Diamond, Square, Dash };

/// A column of the chart's sheet that a series is bound to.
struct NativeSeries {
    enum class Shape {
        Bar,     ///< a column, or a bar of a chart of bars
        Line,    ///< over the columns; of a scatter chart through its points
        Points,  ///< a line of which the marks alone are drawn
    };
    std::string id;  ///< of columns the id of its row in the figure's table
    std::string name;
    Shape shape = Shape::Bar;
    std::vector<analysis::TableCell> values;  ///< parallel to the categories, or times; empty where missing
    PointLook look;
    bool isFilled = true;    ///< false: nothing but its outline, if it has one
    bool isOutlined = true;  ///< false and not filled: what only lifts others, the part under a box or a step
    NativeMark mark = NativeMark::None;
    bool isDashed = false;            ///< of the line
    bool hasValueLabels = false;      ///< its values stand at its bars or points
    std::vector<std::string> labels;  ///< texts that stand there instead, parallel to the values; may be empty
    bool isInLegend = true;
    /// Whiskers of bars: how far they reach below and above the end of the bar. Parallel to the values, or empty.
    std::vector<analysis::TableCell> below;
    std::vector<analysis::TableCell> above;
};

/// A figure as a chart that spreadsheets and presentations draw themselves from cells: what the XLSX and the PPTX of a
/// figure share. Its sheet has the categories in the first column and a column for each series.
struct NativeChart {
    enum class Kind {
        StackedColumns,
        GroupedColumns,
        StackedBars,   ///< from top to bottom
        OverlaidBars,  ///< from top to bottom, the series of a category over each other
        Scatter,       ///< by times rather than categories
    };
    Kind kind = Kind::StackedColumns;
    std::string title;
    std::string categoryHeading;  ///< of a scatter chart that of the times
    std::string valueAxis;        ///< its unit
    std::string numberFormat;     ///< of the value axis
    std::string labelFormat;      ///< of values as labels
    std::vector<std::string> categories;
    std::vector<analysis::TableCell> times;  ///< of a scatter chart, in years; points of one series follow each other
    std::vector<NativeSeries> series;        ///< bars before lines and points
    std::string alternativeText;
    std::string language;
    std::optional<std::string> lowest;  ///< of the value axis, as a decimal
    std::optional<std::string> highest;
    std::optional<std::string> step;
    std::optional<std::string> firstTime;  ///< of the axis of a scatter chart, in years
    std::optional<std::string> lastTime;
};

/// None for flows, schedules and logic models, which have no native kind of chart, and where nothing can be drawn: no
/// values, a waterfall that falls below zero.
[[nodiscard]] std::optional<NativeChart> nativeChart(const analysis::FigureSpec& spec,
                                                     const base::Translator& translate);

/// Whether a spreadsheet's chart holds as many series and categories: at most 255 and 16,000.
[[nodiscard]] bool isTooLarge(const NativeChart& chart);

}  // namespace shirube::exchange
