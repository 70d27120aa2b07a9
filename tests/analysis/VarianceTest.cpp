// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Variance.h"

#include "LogicSample.h"
#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::LogicStage;

namespace {

test::LogicSample twoIndicators() {
    test::LogicSample sample;
    sample.node("models", LogicStage::Output, {"a", "b"});
    sample.indicator("a", "FY2028", "100本");
    sample.indicator("b", "FY2028", "10本");
    sample.facts.source("earlier", "2025-06").source("later", "2026-06");
    return sample;
}

ProgrammeOutcome outcomeOf(const test::LogicSample& sample, const std::string& asOf) {
    return ProgrammeOutcome::make(sample.book(), sample.model(), test::day(asOf)).value();
}

domain::Money oku(std::int64_t amount) {
    return domain::Money(amount * 100'000'000);
}

}  // namespace

TEST_CASE("Budget against execution by year and over all years") {
    test::FactsBuilder facts;
    facts.budget.programme("p");
    facts.figure("programme:p/budget@FY2023", "100億円");
    facts.figure("programme:p/execution@FY2023", "80億円");
    facts.figure("programme:p/budget@FY2024", "50億円");
    const auto book = facts.book();
    const auto accounts = reportExecution(book).value();
    REQUIRE(accounts.size() == 1);
    const auto rows = varianceOf(book, accounts[0]).value();
    REQUIRE(rows.size() == 4);
    CHECK_FALSE(rows[0].isCumulative);
    CHECK(rows[0].difference == oku(20));
    CHECK(rows[0].rate == base::Ratio(4, 5));
    CHECK(rows[1].isCumulative);
    CHECK(rows[1].difference == oku(20));
    CHECK(rows[2].planned == oku(50));
    CHECK_FALSE(rows[2].spent);  // not stated is not zero
    CHECK_FALSE(rows[2].difference);
    CHECK_FALSE(rows[2].rate);
    CHECK_FALSE(rows[3].difference);
    CHECK(rows[0].derivation.inputs.size() == 2);
}

TEST_CASE("A target against its actual and its forecast") {
    auto sample = twoIndicators();
    sample.facts.figure("indicator:a/baseline@FY2024", "40本", "earlier", domain::Rounding::Exact);
    sample.actual("a", "FY2026", "60本", "later");
    const auto rows = varianceOf(outcomeOf(sample, "2027-04-01"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].difference == Fraction(-40));
    CHECK(rows[0].forecast == Fraction(80));
    CHECK(rows[0].forecastDifference == Fraction(-20));
    CHECK(rows[0].neededPerYear == Fraction(20));
    CHECK(rows[0].status == IndicatorStatus::Behind);
    CHECK_FALSE(rows[1].actual);
    CHECK_FALSE(rows[1].difference);
}

TEST_CASE("Between two days the causes add up to the change") {
    auto sample = twoIndicators();
    sample.actual("a", "FY2024", "20本", "earlier").actual("a", "FY2025", "60本", "later");
    sample.actual("b", "FY2025", "1本", "later");
    const auto changes = compareOutcomes(outcomeOf(sample, "2026-03-31"), outcomeOf(sample, "2026-12-31"));
    REQUIRE(changes.size() == 2);
    CHECK_FALSE(changes[0].node);
    const auto& node = changes[1];
    CHECK(node.before == Fraction(1, 5));
    CHECK(node.after == Fraction(7, 20));
    CHECK(node.change == Fraction(3, 20));
    CHECK(node.coverageBefore == Coverage{1, 2});
    CHECK(node.coverageAfter == Coverage{2, 2});
    REQUIRE(node.causes.size() == 2);
    CHECK(node.causes[0].id == "a");
    CHECK(node.causes[0].contribution == Fraction(1, 10));  // 3/5 at half the weight, 1/5 at all of it before
    CHECK(node.causes[1].contribution == Fraction(1, 20));
    CHECK(derive(node, base::Message::verbatim("models")).inputs.size() == 2);
}

TEST_CASE("Nothing new means nothing changed") {
    auto sample = twoIndicators();
    sample.actual("a", "FY2024", "20本", "earlier");
    const auto changes = compareOutcomes(outcomeOf(sample, "2026-04-01"), outcomeOf(sample, "2026-05-01"));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].change == Fraction(0));
    CHECK(changes[0].causes.empty());
}

TEST_CASE("Contributions add up to the change exactly, whatever is measured") {
    test::forAllSeeds(60, [](test::Random& random) {
        test::LogicSample sample;
        sample.facts.source("earlier", "2025-06").source("later", "2026-06");
        std::vector<std::string> ids;
        for (auto i = random.between(1, 5); i > 0; --i) {
            ids.push_back("i" + std::to_string(i));
        }
        auto& node = sample.node("n", LogicStage::Output, ids);
        for (auto& measured : node.indicators) {
            measured.weight = base::Decimal(random.between(1, 9), 0);
        }
        for (const auto& id : ids) {
            sample.indicator(id, "FY2028", std::to_string(random.between(1, 50)) + "本");
            for (const auto* source : {"earlier", "later"}) {
                if (random.coin()) {
                    sample.actual(id, source == std::string("earlier") ? "FY2024" : "FY2025",
                                  std::to_string(random.between(0, 60)) + "本", source);
                }
            }
        }
        const auto changes = compareOutcomes(outcomeOf(sample, "2026-03-31"), outcomeOf(sample, "2026-12-31"));
        for (const auto& change : changes) {
            Fraction sum;
            for (const auto& cause : change.causes) {
                sum = sum + cause.contribution;
            }
            CHECK(sum == change.change.value_or(Fraction()));
        }
    });
}
