// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewSample.h"
#include "analysis/ReviewSchedule.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::CalendarDay;
using domain::ReviewKind;
using domain::RoundStage;
using State = ScheduleEntry::State;
using test::RoundBuilder;

namespace {

domain::Catalogue catalogueWith(const std::string& frequency) {
    domain::CatalogueContent content;
    domain::ReviewRule rule;
    rule.id = domain::ReviewRuleId("rule");
    rule.programme = domain::ProgrammeId("p");
    rule.kind = ReviewKind::StageGate;
    rule.frequency = frequency;
    rule.decides = "継続の可否";
    content.reviewRules.push_back(rule);
    return domain::Catalogue::make(std::move(content)).value();
}

std::vector<ScheduleEntry> emptySchedule(const std::string& frequency, const CalendarDay& today) {
    return reviewSchedule(*domain::ReviewBook::make({}, {}), catalogueWith(frequency), today);
}

State stateOf(RoundStage stage, const std::optional<CalendarDay>& due, const std::optional<CalendarDay>& held,
              const CalendarDay& today) {
    RoundBuilder builder(test::totalScheme());
    builder.round().stage = stage;
    builder.round().dueOn = due;
    builder.round().heldOn = held;
    return reviewSchedule(*builder.book(), catalogueWith(""), today).front().state;
}

}  // namespace

TEST_CASE("a printed rhythm calls for a review in the period that the day lies in") {
    struct Case {
        std::string frequency;
        CalendarDay today;
        std::string period;
        CalendarDay last;
    };
    const std::vector<Case> cases{
        {"quarterly", {2026, 4, 1}, "2026Q1", {2026, 6, 30}},
        {"quarterly", {2026, 12, 31}, "2026Q3", {2026, 12, 31}},
        {"quarterly", {2027, 3, 31}, "2026Q4", {2027, 3, 31}},
        {"quarterly", {2027, 1, 1}, "2026Q4", {2027, 3, 31}},
        {"half_yearly", {2026, 9, 30}, "2026H1", {2026, 9, 30}},
        {"half_yearly", {2026, 10, 1}, "2026H2", {2027, 3, 31}},
        {"half_yearly", {2027, 2, 1}, "2026H2", {2027, 3, 31}},
        {"yearly", {2027, 3, 31}, "FY2026", {2027, 3, 31}},
        {"yearly", {2027, 4, 1}, "FY2027", {2028, 3, 31}},
    };
    for (const auto& one : cases) {
        INFO(one.frequency << ' ' << one.today.text());
        const auto entries = emptySchedule(one.frequency, one.today);
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].state == State::NotSetUp);
        CHECK(entries[0].period == one.period);
        CHECK(entries[0].day == one.last);
        CHECK(entries[0].rule.value() == "rule");
    }
    for (const auto* frequency : {"", "midway", "once", "never"}) {
        CHECK(emptySchedule(frequency, {2026, 11, 22}).empty());
    }
}

TEST_CASE("a round of that period answers the rule") {
    const CalendarDay today{2026, 11, 22};
    RoundBuilder builder(test::totalScheme());
    const auto isCalledFor = [&](const std::string& frequency = "half_yearly") {
        const auto entries = reviewSchedule(*builder.book(), catalogueWith(frequency), today);
        return entries.size() == 2;
    };
    CHECK(isCalledFor());
    builder.round().heldOn = CalendarDay{2027, 3, 31};
    CHECK_FALSE(isCalledFor());
    builder.round().heldOn = CalendarDay{2026, 9, 30};
    CHECK(isCalledFor());
    builder.round().period = "2026H2";
    CHECK_FALSE(isCalledFor());
    builder.round().heldOn.reset();
    builder.round().period = "FY2026";
    CHECK_FALSE(isCalledFor("yearly"));
    builder.round().kind = ReviewKind::Adoption;
    CHECK(isCalledFor("yearly"));
    // A reviewer sees few rounds, so nothing is said to be missing.
    CHECK(reviewSchedule(*domain::ReviewBook::make({domain::Role::Reviewer, domain::ReviewerId("r1")}, {}),
                         catalogueWith("yearly"), today)
              .empty());
}

TEST_CASE("a round is due, late or waits for the next step") {
    const CalendarDay today{2026, 11, 22};
    const CalendarDay yesterday{2026, 11, 21};
    const CalendarDay inTwoWeeks{2026, 12, 6};
    const CalendarDay later{2026, 12, 7};
    CHECK(stateOf(RoundStage::Preparing, {}, {}, today) == State::Planned);
    CHECK(stateOf(RoundStage::Preparing, {}, later, today) == State::Planned);
    CHECK(stateOf(RoundStage::Preparing, {}, inTwoWeeks, today) == State::DueSoon);
    CHECK(stateOf(RoundStage::Preparing, yesterday, later, today) == State::Overdue);
    CHECK(stateOf(RoundStage::Scoring, later, {}, today) == State::Open);
    CHECK(stateOf(RoundStage::Scoring, today, {}, today) == State::DueSoon);
    CHECK(stateOf(RoundStage::Scoring, yesterday, later, today) == State::Overdue);
    CHECK(stateOf(RoundStage::Scoring, yesterday, yesterday, today) == State::ToReveal);
    CHECK(stateOf(RoundStage::Closed, later, later, today) == State::ToReveal);
    CHECK(stateOf(RoundStage::Revealed, {}, {}, today) == State::ToDecide);
    CHECK(stateOf(RoundStage::Decided, {}, {}, today) == State::ToPublish);
    CHECK(stateOf(RoundStage::Published, yesterday, {}, today) == State::Finished);
}

TEST_CASE("what is late comes first, then by day, what is finished last and newest first") {
    const CalendarDay today{2026, 11, 22};
    RoundBuilder builder(test::totalScheme());
    builder.content.rounds.clear();
    const auto add = [&](const std::string& name, RoundStage stage, const std::optional<CalendarDay>& day) {
        auto& round = builder.content.rounds.emplace_back();
        round.id = domain::ReviewRoundId(name);
        round.name = name;
        round.stage = stage;
        round.heldOn = day;
        round.position = static_cast<int>(builder.content.rounds.size());
    };
    add("old", RoundStage::Published, CalendarDay{2025, 1, 1});
    add("undated", RoundStage::Preparing, {});
    add("next", RoundStage::Preparing, CalendarDay{2026, 12, 24});
    add("new", RoundStage::Published, CalendarDay{2026, 10, 1});
    add("late", RoundStage::Preparing, CalendarDay{2026, 11, 1});
    domain::CatalogueContent content;
    for (const auto& [id, date] : {std::pair("printed-2022", "FY2022"), {"printed-2026", "2026-06"}}) {
        domain::ReviewSheet sheet;
        sheet.id = domain::ReviewId(id);
        sheet.name = id;
        sheet.date = date;
        content.reviews.push_back(std::move(sheet));
    }
    std::vector<std::string> names;
    for (const auto& entry :
         reviewSchedule(*builder.book(), domain::Catalogue::make(std::move(content)).value(), today)) {
        names.push_back(entry.name);
    }
    CHECK(names == std::vector<std::string>{"late", "next", "undated", "new", "printed-2026", "old", "printed-2022"});
}
