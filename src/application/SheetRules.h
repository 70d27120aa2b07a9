// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "application/ScoringDesk.h"
#include "base/Result.h"
#include "domain/ReviewScheme.h"
#include "domain/ScoreSheet.h"

// What every desk asks of a sheet, in a store and in a packet.
namespace shirube::application {

/// With a score for each item of the scheme, in its order, and none of other items.
[[nodiscard]] domain::SheetContent inOrder(const domain::ReviewScheme& scheme, const domain::SheetContent& content);
/// As above, with the values as they are kept. InvalidInput names the subject and the item of a value that is missing
/// or no score.
[[nodiscard]] base::Result<domain::SheetContent> readSheet(const domain::ReviewScheme& scheme, const std::string& title,
                                                           const domain::SheetContent& content);
/// Nothing is written in it.
[[nodiscard]] bool isBlank(const domain::SheetContent& content);
/// `content` as inOrder() gives it.
[[nodiscard]] DeskSheet::State stateOf(const domain::SheetContent& content, const domain::SheetContent& submitted,
                                       bool isSubmitted);
/// A round as a reviewer's desk shows it.
[[nodiscard]] domain::ReviewRound withoutKeys(domain::ReviewRound round);
/// InvalidInput that asks for the reason of a sheet that replaces another.
[[nodiscard]] tl::unexpected<base::Error> needsReason(const std::string& title);
/// NotFound: the subject is not one of the desk's.
[[nodiscard]] tl::unexpected<base::Error> notOnDesk();

}  // namespace shirube::application
