// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicSample.h"
#include "analysis/ProgrammeOutcome.h"
#include "support/Catch.h"

// Mistakes that systems of this kind have made again and again, each held off by a test.

using namespace shirube;
using namespace shirube::analysis;
using domain::Direction;
using domain::IndicatorMeasure;
using domain::LogicStage;
using domain::TimeBehaviour;
using test::day;
using test::LogicSample;

namespace {

IndicatorResult resultOf(const LogicSample& sample, const std::string& asOf) {
    const auto book = sample.book();
    return evaluate(readSeries(*book, book->catalogue().content().indicators.front(), day(asOf)), day(asOf));
}

std::string attainmentOf(const LogicSample& sample, const std::string& asOf) {
    const auto attainment = resultOf(sample, asOf).attainment();
    return attainment ? attainment->text() : "none";
}

}  // namespace

TEST_CASE("Classic bug: percentages averaged instead of sums of numerators over sums of denominators") {
    LogicSample sample;
    auto& indicator = sample.indicator("i", "FY2025", "100%");
    indicator.measure = IndicatorMeasure::Ratio;
    indicator.unit = "%";
    // 1 of 1 and 1 of 99: the mean of 100% and 1/99 is 50/99, the ratio of all is 2 of 100.
    sample.actual("i", "FY2025#甲 / 分子", "1件").actual("i", "FY2025#甲 / 分母", "1件");
    sample.actual("i", "FY2025#乙 / 分子", "1件").actual("i", "FY2025#乙 / 分母", "99件");
    CHECK(attainmentOf(sample, "2026-06-30") == "1/50");
}

TEST_CASE("Classic bug: a cumulative series summed") {
    LogicSample sample;
    sample.indicator("i", "FY2025", "100本").timeBehaviour = TimeBehaviour::Cumulative;
    sample.actual("i", "FY2023", "20本").actual("i", "FY2024", "45本").actual("i", "FY2025", "70本");
    CHECK(attainmentOf(sample, "2026-06-30") == "7/10");
}

TEST_CASE("Classic bug: the target of a whole plan summed from the reported periods only") {
    LogicSample sample;
    auto& indicator = sample.indicator("i", "FY2022-FY2026", "100本");
    indicator.timeBehaviour = TimeBehaviour::PerPeriod;
    sample.actual("i", "FY2022", "20本").actual("i", "FY2023", "20本");
    const auto result = resultOf(sample, "2026-06-30");
    CHECK(result.attainment() == Fraction(2, 5));
    CHECK_FALSE(result.main()->notes.empty());
}

TEST_CASE("Classic bug: a target that decreases taken as one that grows") {
    LogicSample sample;
    sample.indicator("i", "FY2025", "60本").direction = Direction::Down;
    sample.facts.figure("indicator:i/baseline@FY2020", "100本");
    sample.actual("i", "FY2025", "70本");
    CHECK(attainmentOf(sample, "2026-06-30") == "3/4");
    CHECK(resultOf(sample, "2026-06-30").status() == IndicatorStatus::Missed);

    LogicSample worse;
    worse.indicator("i", "FY2025", "60本").direction = Direction::Down;
    worse.actual("i", "FY2025", "120本");
    CHECK(attainmentOf(worse, "2026-06-30") == "1/2");
}

TEST_CASE("Classic bug: blanks counted as zero") {
    LogicSample sample;
    sample.node("n", LogicStage::Output, {"a", "b", "c"});
    for (const auto* id : {"a", "b", "c"}) {
        sample.indicator(id, "FY2025", "10本");
    }
    sample.actual("a", "FY2025", "8本");
    sample.facts.report("indicator:b/actual@FY2025", "", "2026-05-01").missing = domain::Missing::NotReported;
    const auto outcome = ProgrammeOutcome::make(sample.book(), sample.model(), day("2026-06-30")).value();
    const auto& node = outcome.rollup().nodes().front();
    CHECK(node.attainment == Fraction(4, 5));
    CHECK(node.coverage == Coverage{1, 3});

    // A reported 0 is one.
    sample.facts.report("indicator:b/actual@FY2025", "0本", "2026-06-01");
    const auto zero = ProgrammeOutcome::make(sample.book(), sample.model(), day("2026-06-30")).value();
    CHECK(zero.rollup().nodes().front().attainment == Fraction(2, 5));
}

TEST_CASE("Classic bug: a threshold that meets the rounded value") {
    LogicSample sample;
    sample.indicator("i", "FY2025", "60本");
    sample.actual("i", "FY2025", "59.6本");
    const auto result = resultOf(sample, "2026-06-30");
    CHECK(result.status() == IndicatorStatus::Missed);
    CHECK(result.attainment() == Fraction(149, 150));
}
