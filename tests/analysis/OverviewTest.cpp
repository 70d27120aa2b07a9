// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Overview.h"

#include <algorithm>

#include "LogicSample.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::LogicStage;
using test::day;
using test::LogicSample;

namespace {

// Programme a with a logic model, b without one, c a component of b.
LogicSample sample() {
    LogicSample sample;
    sample.content.programme = domain::ProgrammeId("a");
    sample.facts.budget.programme("a").programme("b").component("b", "c");
    sample.facts.budget.line("a", "R8当初", "30億円").line("b", "R8当初", "100億円").line("c", "R8当初", "40億円");
    sample.node("n", LogicStage::Output, {"a1", "a2"});
    sample.indicator("a1", "FY2025", "10本").programme = domain::ProgrammeId("a");
    sample.indicator("a2", "FY2030", "10本").programme = domain::ProgrammeId("a");
    sample.indicator("b1", "FY2025", "10本").programme = domain::ProgrammeId("b");
    sample.indicator("c1", "FY2026", "10本").programme = domain::ProgrammeId("c");
    sample.facts.source("later", "2026-06-01");
    sample.actual("a1", "FY2025", "10本").actual("b1", "FY2025", "4本", "later");
    return sample;
}

Overview overviewOf(const LogicSample& sample, const Reconciliation* checks = nullptr) {
    const auto book = sample.book();
    const auto outcome = [&](const std::string& asOf) {
        return std::make_shared<const ProgrammeOutcome>(
            ProgrammeOutcome::make(book, sample.model(), day(asOf)).value());
    };
    const std::vector<OutcomePair> pairs{{outcome("2026-05-01"), outcome("2026-06-30")}};
    return makeOverview(*book, pairs, checks, day("2026-06-30"), day("2026-05-01"));
}

std::vector<std::string> kindsOf(const Overview& overview) {
    std::vector<std::string> kinds;
    for (const auto& one : overview.attention) {
        kinds.emplace_back(toKey(one.kind));
    }
    return kinds;
}

}  // namespace

TEST_CASE("The overview says how each programme stands and stood, with and without a logic model") {
    const auto overview = overviewOf(sample());
    REQUIRE(overview.programmes.size() == 3);
    const auto& a = overview.programmes[0];
    CHECK(a.hasLogicModel);
    CHECK(a.status == IndicatorStatus::Achieved);
    CHECK(a.attainment == Fraction(1));
    CHECK(a.coverage == Coverage{1, 2});
    CHECK(a.now.of(IndicatorStatus::Achieved) == 1);
    CHECK(a.now.of(IndicatorStatus::NotYetDue) == 1);
    CHECK(a.now.total() == 2);
    CHECK(a.money == domain::Money(3'000'000'000));

    const auto& b = overview.programmes[1];
    CHECK_FALSE(b.hasLogicModel);
    CHECK(b.status == IndicatorStatus::Missed);
    CHECK(b.attainment == Fraction(2, 5));
    CHECK_FALSE(b.attainmentBefore);
    CHECK(b.before.of(IndicatorStatus::Unmeasured) == 1);
    CHECK_FALSE(overview.programmes[2].status);
}

TEST_CASE("Programmes roll up by money, a component's money once, and equally, and say so") {
    const auto overview = overviewOf(sample());
    CHECK(overview.byMoney.weights == RollupWeights::Money);
    REQUIRE(overview.byMoney.parts.size() == 3);
    CHECK(overview.byMoney.parts[1].weight == Fraction(domain::Money(6'000'000'000)));
    // (30 × 1 + 60 × 2/5) / 90, of 130 in all.
    CHECK(overview.byMoney.attainment == Fraction(3, 5));
    CHECK(overview.byMoney.weightShare == Fraction(9, 13));
    CHECK(overview.equally.attainment == Fraction(7, 10));
    CHECK(overview.equally.coverage == Coverage{2, 3});
}

TEST_CASE("What matters first comes first: by kind, then money, then distance") {
    auto sample = ::sample();
    sample.indicator("a3", "FY2025", "10本").programme = domain::ProgrammeId("a");
    sample.indicator("a4", "FY2025", "10本").programme = domain::ProgrammeId("a");
    sample.actual("a3", "FY2025", "9本").actual("a4", "FY2025", "1本");
    sample.facts.figure("series:s/value", "10件");
    sample.facts.figure("series:s/value", "12件");
    const auto book = sample.book();
    const auto checks = reconcile(*book).value();
    const auto overview = overviewOf(sample, &checks);
    const auto kinds = kindsOf(overview);
    REQUIRE(kinds.size() >= 5);
    CHECK(kinds[0] == "discrepancy");
    CHECK_FALSE(overview.attention[0].check.isEmpty());
    // b has the most money at stake; of a's two the one that is farther off.
    CHECK(overview.attention[1].link.id == "b1");
    CHECK(overview.attention[2].link.id == "a4");
    CHECK(overview.attention[3].link.id == "a3");
    CHECK(kinds[4] == "due_soon");
    CHECK(overview.attention[4].link.id == "c1");
    CHECK(std::is_sorted(overview.attention.begin(), overview.attention.end(),
                         [](const auto& x, const auto& y) { return x.kind < y.kind; }));
}

TEST_CASE("A discrepancy that a person has noted something on comes last, and one of a later document not at all") {
    auto sample = ::sample();
    sample.facts.source("latest", "2026-07-01");
    sample.facts.figure("series:s/value", "10件");
    sample.facts.figure("series:s/value", "12件");
    sample.facts.figure("series:t/value", "10件");
    sample.facts.figure("series:t/value", "12件", "latest");
    const auto book = sample.book();
    const auto checks = reconcile(*book).value();
    REQUIRE(checks.count(Verdict::Discrepancy) == 2);
    const domain::CheckId check("same:series:s/value");
    const auto overview = [&](const std::string& asOf, const std::set<domain::CheckId>& noted) {
        return makeOverview(*book, {}, &checks, day(asOf), day("2026-05-01"), noted);
    };
    const auto open = overview("2026-06-30", {});
    CHECK(open.attention.front().kind == AttentionKind::Discrepancy);
    CHECK(open.attention.front().check == check);
    CHECK(std::count_if(open.attention.begin(), open.attention.end(),
                        [](const auto& one) { return !one.check.isEmpty(); }) == 1);
    const auto noted = overview("2026-06-30", {check});
    REQUIRE(noted.attention.size() == open.attention.size());
    CHECK(noted.attention.back().kind == AttentionKind::Noted);
    CHECK(noted.attention.back().check == check);
    CHECK(overview("2026-07-01", {check}).attention.front().check == domain::CheckId("same:series:t/value"));
}

TEST_CASE("A status that fell since the earlier day is told as such") {
    LogicSample sample;
    sample.facts.budget.programme("p");
    sample.indicator("i", "FY2030", "100本").programme = domain::ProgrammeId("p");
    sample.facts.figure("indicator:i/baseline@FY2020", "0本");
    sample.actual("i", "FY2024", "90本");
    sample.facts.report("indicator:i/actual@FY2025", "10本", "2026-06-15");
    const auto book = sample.book();
    const auto overview = makeOverview(*book, {}, nullptr, day("2026-06-30"), day("2026-05-01"));
    REQUIRE(kindsOf(overview) == std::vector<std::string>{"worsened"});
    CHECK(overview.attention[0].text.english() == "i: On track → Behind");
}
