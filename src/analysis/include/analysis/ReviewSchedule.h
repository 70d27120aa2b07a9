// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/CalendarDay.h"
#include "domain/Catalogue.h"
#include "domain/ReviewBook.h"

namespace shirube::analysis {

/// One line of the schedule of reviews.
struct ScheduleEntry {
    enum class State {
        Planned,   ///< a round that is being prepared
        Open,      ///< sheets come in
        DueSoon,   ///< within 14 days
        Overdue,   ///< the day is past, and it is not there
        ToReveal,  ///< closed, or its meeting is past
        ToDecide,
        ToPublish,
        Finished,
        NotSetUp,  ///< a printed rule calls for a review in this period, and there is no round for it
        Printed,   ///< a finished review as a document prints it
    };
    State state = State::Planned;
    domain::ProgrammeId programme;
    domain::ReviewKind kind = domain::ReviewKind::StageGate;
    std::string name;
    std::optional<domain::CalendarDay> day;  ///< when something is due, else when it is held
    std::string period;                      ///< of NotSetUp and Printed: the text of a Period, or 2026Q3
    domain::ReviewRoundId round;             ///< empty of NotSetUp and Printed
    domain::ReviewId printed;                ///< of Printed
    domain::ReviewRuleId rule;               ///< of NotSetUp
};
/// Stable name: planned, open, due_soon, overdue, to_reveal, to_decide, to_publish, finished, not_set_up, printed.
[[nodiscard]] std::string_view toKey(ScheduleEntry::State state);
[[nodiscard]] base::Message label(ScheduleEntry::State state);

/// Rounds, finished reviews of documents and what printed rules with a rhythm (quarterly, half-yearly, yearly) call for
/// in the period around `today`: what is late first, then by day, finished ones last and newest first.
[[nodiscard]] std::vector<ScheduleEntry> reviewSchedule(const domain::ReviewBook& book,
                                                        const domain::Catalogue& catalogue,
                                                        const domain::CalendarDay& today);

}  // namespace shirube::analysis
