// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "exchange/NativeChart.h"

namespace shirube::exchange {

/// Where the cells of a chart stand in its workbook, as formulas without the equals sign: Data!$B$2:$B$9.
struct ChartCells {
    /// Of one series; `below` and `above` where it has such.
    struct Series {
        std::string name;
        std::string values;
        std::string below;
        std::string above;
    };
    std::string title;           ///< empty: the chart has no title of its own
    std::string valueAxis;       ///< empty: the axis bears the text itself
    std::string categories;      ///< of a scatter chart its times
    std::vector<Series> series;  ///< parallel to the chart's
};

struct ChartPartOptions {
    double size = 10;  ///< of its type, in points
    enum class Legend { None, Right, Bottom } legend = Legend::Bottom;
    std::string workbook;  ///< id of the relationship to the workbook inside a presentation; empty in a workbook
};

/// The chart as a part of an office document (ECMA-376 transitional, DrawingML chart), bound to those cells, with what
/// they hold as its cache.
[[nodiscard]] std::string chartPart(const NativeChart& chart, const ChartCells& cells, const ChartPartOptions& options);

/// Whether its bars lie.
[[nodiscard]] bool isBars(const NativeChart& chart);
/// Whether a series only lifts others of a chart of bars. Such a one has no name in the legend; it isn't taken out of
/// it, for LibreOffice takes the wrong one out of a legend of bars.
[[nodiscard]] bool isNameless(const NativeChart& chart, const NativeSeries& series);

/// Of East Asian and of Latin letters, in documents that a person edits.
[[nodiscard]] const char* eastAsianTypeface();
[[nodiscard]] const char* latinTypeface(const std::string& language);
/// ja-JP or en-US.
[[nodiscard]] const char* languageTag(const std::string& language);

}  // namespace shirube::exchange
