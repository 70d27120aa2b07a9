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
};

/// `chart LIST|NAME --out FILE`. A build without Qt knows the charts and can't draw them.
int runChart(const Session& session, const ChartRequest& request);

}  // namespace shirube::cli
