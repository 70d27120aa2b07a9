// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/Catalogue.h"
#include "domain/ReviewBook.h"

namespace shirube::analysis {

/// An organisation that reviewer and subject share, by whatever path: a reason to ask, never a ruling.
struct ConflictSuggestion {
    domain::ReviewSubjectId subject;
    domain::ReviewerId reviewer;
    /// Reviewer's organisation … organisation of the subject; one where they are the same.
    std::vector<domain::OrganisationId> path;
    base::Message basis;  ///< in words, with the names and, of a relation, what it is
};

/// Of every reviewer of the round's panel and every subject of it, in the order of agenda and panel: organisations of
/// the theme (or of all themes, recipients of allocations and fund managers of the programme under review) that are
/// among the reviewer's, or are tied to one of those by relations (parents up and down, participants of consortia), at
/// most two steps. The reviewer's are those named, and those whose name or other name stands in the affiliation.
[[nodiscard]] std::vector<ConflictSuggestion> suggestConflicts(const domain::ReviewBook& book,
                                                               const domain::ReviewRound& round,
                                                               const domain::Catalogue& catalogue);

/// The organisations whose name or other name stands in an affiliation.
[[nodiscard]] std::vector<domain::OrganisationId> organisationsIn(std::string_view affiliation,
                                                                  const domain::Catalogue& catalogue);

}  // namespace shirube::analysis
