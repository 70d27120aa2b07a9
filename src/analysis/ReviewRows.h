// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/ReportTable.h"
#include "analysis/ReviewTally.h"
#include "base/Message.h"
#include "domain/ReviewBook.h"

// What the reports of reviews have in common.
namespace shirube::analysis {

/// A score as scoreText() shows it; empty without one.
[[nodiscard]] ReportCell scoreCell(const std::optional<Fraction>& score, const domain::ReviewScheme& scheme);
/// √variance; empty without numbers.
[[nodiscard]] ReportCell deviationCell(const std::optional<Spread>& spread);
/// 52–71.
[[nodiscard]] ReportCell rangeCell(const std::optional<Spread>& spread, const domain::ReviewScheme& scheme);
/// How many numbers there are.
[[nodiscard]] ReportCell countCell(std::size_t n);
/// −0.4 against 60: with its sign, and never 0 unless it is. Empty without a threshold.
[[nodiscard]] ReportCell marginCell(const SubjectTally& subject, const domain::ReviewScheme& scheme);
[[nodiscard]] ReportCell outcomeCell(const std::optional<domain::ReviewOutcome>& outcome);
/// Empty without a day.
[[nodiscard]] ReportCell dayCell(const std::optional<domain::CalendarDay>& day);

/// The columns of a tally: subject, n, mean, median, deviation, range, and those of `more`.
[[nodiscard]] std::vector<ReportColumn> tallyColumns(std::vector<ReportColumn> more);
/// The cells of its rows: of the name, the spread, and those of `more`.
[[nodiscard]] std::vector<ReportCell> tallyCells(ReportCell name, const std::optional<Spread>& spread,
                                                 const domain::ReviewScheme& scheme, std::vector<ReportCell> more);
/// Says by which scale and method, and what is counted.
void noteTally(ReportTable& report, const domain::ReviewScheme& scheme);

/// 技術的評価: 研究開発計画・目標の妥当性; the id where it has no name.
[[nodiscard]] base::Message itemName(const domain::SchemeCriterion& criterion);
/// Why somebody is out, with the items that they left out.
[[nodiscard]] base::Message exclusionText(const TallyExclusion& exclusion, const domain::ReviewScheme& scheme);
/// Why there is no result; empty where there is one.
[[nodiscard]] base::Message noResultText(const SubjectTally& subject, const domain::ReviewScheme& scheme);
/// 境界案件, floors, a result that rests on one reviewer; empty where there is nothing to say.
[[nodiscard]] base::Message caution(const SubjectTally& subject, const domain::ReviewScheme& scheme);

/// How the result of a subject came about: reviewers' results, who is out and why, leave-one-out, thresholds.
[[nodiscard]] Derivation deriveSubject(const SubjectTally& subject, const domain::ReviewScheme& scheme);
/// How the mean of the item at that position came about.
[[nodiscard]] Derivation deriveItem(const SubjectTally& subject, std::size_t item, const domain::ReviewScheme& scheme);

}  // namespace shirube::analysis
