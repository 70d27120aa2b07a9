// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "SampleFigures.h"
#include "analysis/ReviewTallyFigure.h"

namespace shirube::test {

/// A review of 100 points with thresholds at 60 and 40: a theme above, one at 59.6 that turns on one reviewer, one that
/// ends, and one that nobody may score. The same marks from another panel where it is reversed.
[[nodiscard]] analysis::RoundTally pointsTally(bool isReversed = false);
/// Grades from A to D, each item for itself.
[[nodiscard]] analysis::RoundTally gradesTally();
[[nodiscard]] analysis::FigureSpec tallyFigure(const analysis::RoundTally& tally, const std::string& language,
                                               bool byItem = false);

/// Made to break a layout: one reviewer, thirty who agree, thirty under review with names of 40 characters, a scale
/// from 1, thresholds side by side and at the ends, nobody at all.
[[nodiscard]] std::vector<NamedFigure> awkwardTallies();

/// The labels that no figure may show.
[[nodiscard]] std::vector<std::string> tallyReviewers();

}  // namespace shirube::test
