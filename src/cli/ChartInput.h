// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/Result.h"
#include "domain/ChartDefinition.h"

namespace shirube::cli {

/// A chart as its options on the command line name it; what a chart has no use for is left aside.
struct ChartOptions {
    std::string name;                 ///< a chart's id
    std::vector<std::string> cycles;  ///< empty: all
    std::string from;                 ///< of cycle-waterfall; empty: as the report of cycles chooses
    std::string to;
    std::string unit = "億円";
    std::size_t top = 0;
    std::string sort;
    std::string title;
    std::string note;       ///< a further 注
    std::string programme;  ///< empty: all, or the only one that there is
    std::string fund;
    std::string portfolio;
    std::string item;     ///< of theme-schedule: ①; empty: all
    std::string element;  ///< of theme-schedule: b; empty: all
    /// A paper; of theme-schedule also the n-th page with a row for each theme, empty for all on one.
    std::string page;
    std::string indicator;
    std::string asOf;     ///< of charts of indicators and logic models; empty: today
    std::string model;    ///< of logic-model: a version; empty: the one of the day
    std::string earlier;  ///< of logic-model: the version whose differences are marked; empty: none
    std::string review;
    bool byItem = false;  ///< of review-tally: a box for each item
    bool cumulative = false;
    std::string table;
    std::string colours;
    bool patterns = false;
};

/// The definition. NotFound for a chart that there is none of; InvalidInput quotes any option that can't be read. Needs
/// no store, so that a mistake is named without one. `asOf` is not in it: the command reads it.
[[nodiscard]] base::Result<domain::ChartDefinition> readChart(const ChartOptions& options);

}  // namespace shirube::cli
