// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "Session.h"

namespace shirube::cli {

/// What `chart` was asked for.
struct ChartRequest {
    std::string name;                        ///< LIST or a chart's id
    std::vector<std::filesystem::path> out;  ///< one file per format
    std::vector<std::string> cycles;         ///< empty: all
    std::string unit = "億円";
    std::size_t top = 0;
    std::string title;
    std::string programme;  ///< of fund-flow, theme-schedule, target-bullets and logic-model; empty: all
    std::string item;       ///< of theme-schedule: ①; empty: all
    std::string element;    ///< of theme-schedule: b; empty: all
    /// a3 or a4; of theme-schedule the n-th page with a row for each theme, empty for all on one.
    std::string page;
    std::string indicator;  ///< of indicator-series
    std::string asOf;       ///< of charts of indicators and logic models; empty: today
    std::string model;      ///< of logic-model: a version; empty: the one of the day
    std::string earlier;    ///< of logic-model: the version whose differences are marked; empty: none
    std::string review;     ///< of review-tally
    bool byItem = false;    ///< of review-tally: a box for each item
};

/// `chart LIST|NAME --out FILE`. A build without Qt knows the charts and can't draw them.
int runChart(const Session& session, const ChartRequest& request);

}  // namespace shirube::cli
