// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "JsonValues.h"
#include "Session.h"
#include "analysis/ReviewTally.h"
#include "domain/ReviewBook.h"

namespace shirube::cli {

/// One subject's tally with the fields that docs/cli.md promises, and no others: theme, mean, median, n, excluded,
/// margin, rule, borderline, decision. Exact values in texts. `theme` is the programme's id where it is reviewed as a
/// whole.
[[nodiscard]] Json tallyToJson(const analysis::SubjectTally& tally, const std::string& theme,
                               const domain::ReviewDecision* decision);
/// As above, with items, groups, reviewers and why others are excluded.
[[nodiscard]] Json explainedTallyToJson(const analysis::SubjectTally& tally, const analysis::RoundTally& round,
                                        const std::string& theme, const domain::ReviewDecision* decision);

}  // namespace shirube::cli
