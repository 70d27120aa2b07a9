// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ReviewSchedule.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::CalendarDay;
using domain::EnumRow;
using domain::ReviewRound;
using domain::RoundStage;
using State = ScheduleEntry::State;

constexpr std::array kStates{
    EnumRow{State::Planned, "planned", SHIRUBE_TEXT("In preparation")},
    EnumRow{State::Open, "open", SHIRUBE_TEXT("Sheets come in")},
    EnumRow{State::DueSoon, "due_soon", SHIRUBE_TEXT("Due soon")},
    EnumRow{State::Overdue, "overdue", SHIRUBE_TEXT("Review overdue")},
    EnumRow{State::ToReveal, "to_reveal", SHIRUBE_TEXT("To be revealed")},
    EnumRow{State::ToDecide, "to_decide", SHIRUBE_TEXT("To be decided")},
    EnumRow{State::ToPublish, "to_publish", SHIRUBE_TEXT("To be published")},
    EnumRow{State::Finished, "finished", SHIRUBE_TEXT("Review finished")},
    EnumRow{State::NotSetUp, "not_set_up", SHIRUBE_TEXT("Not set up yet")},
    EnumRow{State::Printed, "printed", SHIRUBE_TEXT("From a document")},
};

constexpr int kSoonDays = 14;
constexpr int kMonthsOfYear = 12;
constexpr int kFirstFiscalMonth = 4;

std::chrono::sys_days dateOf(const CalendarDay& day) {
    return std::chrono::year(day.year) / day.month / day.day;
}

// Days until then; negative where it is past.
int daysUntil(const CalendarDay& day, const CalendarDay& today) {
    return static_cast<int>((dateOf(day) - dateOf(today)).count());
}

State stateUntil(const std::optional<CalendarDay>& day, const CalendarDay& today, State otherwise) {
    if (!day) {
        return otherwise;
    }
    const auto days = daysUntil(*day, today);
    return days < 0 ? State::Overdue : days <= kSoonDays ? State::DueSoon : otherwise;
}

State stateOf(const ReviewRound& round, const CalendarDay& today) {
    const auto& due = round.dueOn ? round.dueOn : round.heldOn;
    switch (round.stage) {
        case RoundStage::Preparing:
            return stateUntil(due, today, State::Planned);
        case RoundStage::Scoring:
            return round.heldOn && *round.heldOn < today ? State::ToReveal : stateUntil(due, today, State::Open);
        case RoundStage::Closed:
            return State::ToReveal;
        case RoundStage::Revealed:
            return State::ToDecide;
        case RoundStage::Decided:
            return State::ToPublish;
        case RoundStage::Published:
            break;
    }
    return State::Finished;
}

ScheduleEntry entryOf(const ReviewRound& round, const CalendarDay& today) {
    ScheduleEntry entry;
    entry.state = stateOf(round, today);
    entry.programme = round.programme;
    entry.kind = round.kind;
    entry.name = round.name;
    const bool isDue = round.stage == RoundStage::Preparing || round.stage == RoundStage::Scoring;
    const auto& first = isDue ? round.dueOn : round.heldOn;
    entry.day = first ? first : isDue ? round.heldOn : round.dueOn;
    entry.period = round.period;
    entry.round = round.id;
    return entry;
}

// The period of a rhythm that a day lies in.
struct Stretch {
    std::string text;  // 2026Q3, 2026H2, FY2026
    CalendarDay first;
    CalendarDay last;
};

std::optional<Stretch> stretchOf(std::string_view frequency, const CalendarDay& today) {
    const int months = frequency == "quarterly"     ? 3
                       : frequency == "half_yearly" ? 6
                       : frequency == "yearly"      ? kMonthsOfYear
                                                    : 0;
    if (months == 0) {
        return std::nullopt;
    }
    const int year = today.month < kFirstFiscalMonth ? today.year - 1 : today.year;
    const int monthOfYear = (today.month + kMonthsOfYear - kFirstFiscalMonth) % kMonthsOfYear;  // April is 0
    const int number = monthOfYear / months;
    const auto monthAt = [&](int offset) {
        const int month = kFirstFiscalMonth - 1 + offset;
        return CalendarDay{year + month / kMonthsOfYear, month % kMonthsOfYear + 1, 1};
    };
    Stretch stretch;
    stretch.first = monthAt(number * months);
    stretch.last = monthAt((number + 1) * months - 1);
    stretch.last.day = domain::daysInMonth(stretch.last.year, stretch.last.month);
    const auto ordinal = std::to_string(number + 1);
    stretch.text = months == kMonthsOfYear ? "FY" + std::to_string(year)
                                           : std::to_string(year) + (months == 3 ? "Q" : "H") + ordinal;
    return stretch;
}

// A round of that stretch: by its period, else by its days; one without days by a period that the stretch lies in.
bool isIn(const ReviewRound& round, const Stretch& stretch) {
    if (round.period == stretch.text) {
        return true;
    }
    const auto& day = round.heldOn ? round.heldOn : round.dueOn;
    if (day) {
        return stretch.first <= *day && *day <= stretch.last;
    }
    const auto period = domain::Period::parse(round.period);
    const auto first = period ? firstDay(*period) : std::nullopt;
    const auto last = period ? lastDay(*period) : std::nullopt;
    return first && last && *first <= stretch.first && stretch.last <= *last;
}

std::optional<ScheduleEntry> entryOf(const domain::ReviewRule& rule, const domain::ReviewBook& book,
                                     const CalendarDay& today) {
    const auto stretch = stretchOf(rule.frequency, today);
    const auto& rounds = book.content().rounds;
    if (!stretch || std::any_of(rounds.begin(), rounds.end(), [&](const auto& round) {
            return round.programme == rule.programme && round.kind == rule.kind && isIn(round, *stretch);
        })) {
        return std::nullopt;
    }
    ScheduleEntry entry;
    entry.state = State::NotSetUp;
    entry.programme = rule.programme;
    entry.kind = rule.kind;
    entry.name = rule.decides;
    entry.day = stretch->last;
    entry.period = stretch->text;
    entry.rule = rule.id;
    return entry;
}

ScheduleEntry entryOf(const domain::ReviewSheet& sheet) {
    ScheduleEntry entry;
    entry.state = State::Printed;
    entry.programme = sheet.programme;
    entry.kind = sheet.kind;
    entry.name = sheet.name;
    if (const auto day = CalendarDay::parse(sheet.date)) {
        entry.day = *day;
    }
    entry.period = sheet.date;
    entry.printed = sheet.id;
    return entry;
}

bool isFinished(const ScheduleEntry& entry) {
    return entry.state == State::Finished || entry.state == State::Printed;
}

// When a finished one was: its day, else the end of its period; the year 0 where nothing says.
CalendarDay endOf(const ScheduleEntry& entry) {
    if (entry.day) {
        return *entry.day;
    }
    const auto period = domain::Period::parse(entry.period);
    return (period ? lastDay(*period) : std::nullopt).value_or(CalendarDay());
}

bool isBefore(const ScheduleEntry& a, const ScheduleEntry& b) {
    const auto group = [](const ScheduleEntry& entry) {
        return isFinished(entry) ? 2 : entry.state == State::Overdue ? 0 : 1;
    };
    if (group(a) != group(b)) {
        return group(a) < group(b);
    }
    if (isFinished(a)) {
        return endOf(a) > endOf(b);
    }
    if (a.day.has_value() != b.day.has_value()) {
        return a.day.has_value();
    }
    return a.day < b.day;
}

}  // namespace

std::string_view toKey(State state) {
    return domain::rowOf(kStates, state).key;
}

base::Message label(State state) {
    return base::Message(domain::rowOf(kStates, state).label);
}

std::vector<ScheduleEntry> reviewSchedule(const domain::ReviewBook& book, const domain::Catalogue& catalogue,
                                          const CalendarDay& today) {
    std::vector<ScheduleEntry> entries;
    for (const auto& round : book.content().rounds) {
        entries.push_back(entryOf(round, today));
    }
    // A reviewer doesn't see every round, so nothing follows from one that is not there.
    if (book.viewer().role != domain::Role::Reviewer) {
        for (const auto& rule : catalogue.content().reviewRules) {
            if (auto entry = entryOf(rule, book, today)) {
                entries.push_back(*std::move(entry));
            }
        }
    }
    for (const auto& sheet : catalogue.content().reviews) {
        entries.push_back(entryOf(sheet));
    }
    std::stable_sort(entries.begin(), entries.end(), isBefore);
    return entries;
}

}  // namespace shirube::analysis
