// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/WaterfallContent.h"

namespace shirube::exchange {

/// Between which levels the bars of a step stand, in yen.
struct WaterfallLevels {
    bool isKnown = false;
    double before = 0;     ///< where the step begins; 0 for a total
    double after = 0;      ///< where the next one begins
    double certain = 0;    ///< end of what is certain of it
    double openLower = 0;  ///< what is open, from here …
    double openUpper = 0;  ///< … to here

    [[nodiscard]] bool isOpen() const { return openLower != openUpper; }
    [[nodiscard]] double lowest() const;
    [[nodiscard]] double highest() const;
};

/// By step. The level runs from the lower bound of the first total to that of the last. Where both totals leave
/// something open, it runs through the ranges of the steps at one share of each, for the steps say only from where to
/// where the difference lies.
[[nodiscard]] std::vector<WaterfallLevels> waterfallLevels(const analysis::WaterfallContent& waterfall);

}  // namespace shirube::exchange
