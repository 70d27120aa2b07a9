// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ChartInput.h"
#include "Session.h"

namespace shirube::cli {

/// What `chart` was asked for.
struct ChartRequest {
    ChartOptions chart;                      ///< its name may be LIST
    std::vector<std::filesystem::path> out;  ///< one file per format
    std::string compare;                     ///< a snapshot whose differences are marked; empty: none
    bool lint = false;                       ///< print what the chart lacks
    bool fail = false;                       ///< exit with 1 where it lacks anything
};

/// `chart LIST|NAME --out FILE`. A build without Qt knows the charts and can't draw them.
int runChart(const Session& session, const ChartRequest& request);

}  // namespace shirube::cli
