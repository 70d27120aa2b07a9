// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/Result.h"
#include "domain/ReviewRound.h"
#include "domain/ScoreSheet.h"

namespace shirube::application {

/// What a reviewer has before them: one sheet of one subject.
struct DeskSheet {
    enum class State { NotBegun, Draft, Submitted, ChangedSinceSubmitted };

    domain::ReviewRound round;  ///< without keys
    std::string programmeName;
    domain::ReviewSubject subject;
    State state = State::NotBegun;
    domain::SheetContent content;    ///< a score for each item of the scheme, in its order
    domain::SheetContent submitted;  ///< as last submitted; empty where nothing is
    bool takesScores = true;         ///< false once the round is closed
};
[[nodiscard]] base::Message label(DeskSheet::State state);

/// The desk of one reviewer: the sheets that are assigned to them, in a store or in a packet. Nobody else's.
class ScoringDesk {
public:
    ScoringDesk() = default;
    ScoringDesk(const ScoringDesk&) = delete;
    ScoringDesk& operator=(const ScoringDesk&) = delete;
    virtual ~ScoringDesk() = default;

    [[nodiscard]] virtual std::string reviewerName() const = 0;
    /// By due day, round and agenda.
    [[nodiscard]] virtual base::Result<std::vector<DeskSheet>> sheets() = 0;
    /// Keeps a draft, without a trace in the history: for saving while a person types. Values that are no scores are
    /// kept as typed. Conflict where the round takes no scores.
    [[nodiscard]] virtual base::Status saveDraft(const domain::ReviewSubjectId& subject,
                                                 const domain::SheetContent& content) = 0;
    /// Submits the drafts, all or none; not undoable. InvalidInput names subject and item of a value that is missing or
    /// no score, and asks for `reason` where a submitted sheet is replaced. Conflict where the round takes none.
    [[nodiscard]] virtual base::Status submit(std::span<const domain::ReviewSubjectId> subjects,
                                              const std::string& reason) = 0;
};

}  // namespace shirube::application
