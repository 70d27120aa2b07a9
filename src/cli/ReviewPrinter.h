// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "ReviewAccess.h"
#include "domain/ReviewScheme.h"

// Rounds of reviews as text and as JSON, as the viewer's book has them.
namespace shirube::cli {

/// Head, subjects with decision, panel, assignments: everything that the viewer may see.
[[nodiscard]] Json roundToJson(const OpenedReviews& opened, const domain::ReviewRound& round);
void printRound(const Session& session, const OpenedReviews& opened, const domain::ReviewRound& round);

[[nodiscard]] std::string dayText(const std::optional<domain::CalendarDay>& day);
[[nodiscard]] Json dayOrNull(const std::optional<domain::CalendarDay>& day);
[[nodiscard]] Json keyOrNull(const std::optional<domain::ReviewOutcome>& outcome);
[[nodiscard]] Json decisionToJson(const domain::ReviewDecision& decision);
/// Items, maximum and method in one line.
[[nodiscard]] std::string schemeText(const Session& session, const domain::ReviewScheme& scheme);

}  // namespace shirube::cli
