// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shirube::analysis {

/// What every builder of a figure is told besides what it shows.
struct FigureWording {
    std::string language = "ja";
    std::string title;  ///< of a person; empty: the message of the figures
    std::string asOf;   ///< date the figures stand at, ISO 8601; empty: that of the newest source behind them
};

}  // namespace shirube::analysis
