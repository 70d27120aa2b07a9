// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleReport.h"
#include "support/BudgetBuilder.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::AmountUnit;
using domain::BudgetCycle;
using test::BudgetBuilder;

namespace {

domain::BudgetBook sample() {
    return BudgetBuilder()
        .programme("p")
        .component("p", "c")
        .programme("e")
        .programme("m")
        .line("p", "R7当初", "98億円")
        .line("c", "R7当初", "48億円")
        .line("e", "R7当初", "7億円")
        .within("env")
        .part("GX", "2億円")
        .missing("m", "R7当初", domain::Missing::NotReported)
        .line("p", "R8当初", "60億円")
        .prior("95億円")
        .book();
}

}  // namespace

TEST_CASE("a total opens down to its lines, with what was left out and why") {
    const auto book = sample();
    const auto derivation =
        deriveCycleTotal(book, BudgetCycle::parse("R7当初").value(), AmountUnit::HundredMillionYen).value();
    CHECK(derivation.title.english() == "Total of R7当初");
    CHECK(derivation.result.english() == "98 hundred million yen + within 7 hundred million yen");
    REQUIRE(derivation.inputs.size() == 2);
    CHECK(derivation.inputs[0].line.value() == "p@R7当初");
    CHECK(derivation.inputs[1].amount->fromEnvelope);
    REQUIRE(derivation.excluded.size() == 2);
    CHECK(derivation.excluded[0].remark.english().find("Component") == 0);
    CHECK(derivation.excluded[1].remark.english() == "No amount (Not reported): missing is not zero");
    CHECK(derivation.notes[0].english() == "Rests on 2 of 4 lines; 1 without an amount");
    CHECK(derivation.notes[1].english().find("GX") != std::string::npos);
    CHECK_FALSE(deriveCycleTotal(book, BudgetCycle::parse("R1当初").value(), AmountUnit::Yen));
}

TEST_CASE("a total that is shown rounded says so") {
    const auto book = BudgetBuilder().programme("a").line("a", "R7当初", "12,345千円").book();
    const auto cycle = BudgetCycle::parse("R7当初").value();
    CHECK(deriveCycleTotal(book, cycle, AmountUnit::HundredMillionYen)->notes.size() == 2);
    CHECK(deriveCycleTotal(book, cycle, AmountUnit::Yen)->notes.size() == 1);
}

TEST_CASE("a change opens down to both sides and the check of the printed prior amount") {
    const auto book = sample();
    const auto derivation = deriveChange(book, 0, BudgetCycle::parse("R7当初").value(),
                                         BudgetCycle::parse("R8当初").value(), AmountUnit::HundredMillionYen)
                                .value();
    CHECK(derivation.result.english() == "△38 hundred million yen");
    REQUIRE(derivation.children.size() == 2);
    CHECK(derivation.children[0].excluded.size() == 1);
    REQUIRE(derivation.notes.size() == 2);
    CHECK(derivation.notes[0].english() == "△38 hundred million yen ÷ 98 hundred million yen = △38.8%");
    CHECK(derivation.notes[1].english().find("Differs") != std::string::npos);
}

TEST_CASE("a change from nothing says which side has no line") {
    const auto book = sample();
    const auto to = BudgetCycle::parse("R8当初").value();
    const auto derivation =
        deriveChange(book, 2, BudgetCycle::parse("R7当初").value(), to, AmountUnit::HundredMillionYen);
    REQUIRE(derivation);
    CHECK(derivation->notes.front().english() == "No line in R8当初");
    CHECK(derivation->result.english() == "between △7 hundred million yen and 0 hundred million yen");
    CHECK_FALSE(deriveChange(book, 2, to, to, AmountUnit::Yen));
}

TEST_CASE("the change of the totals opens down to both totals") {
    const auto book = sample();
    const auto from = BudgetCycle::parse("R7当初").value();
    const auto to = BudgetCycle::parse("R8当初").value();
    const auto derivation = deriveTotalChange(book, from, to, AmountUnit::HundredMillionYen).value();
    CHECK(derivation.title.english() == "Change of the total from R7当初 to R8当初");
    CHECK(derivation.result.english() == "between △45 hundred million yen and △38 hundred million yen");
    REQUIRE(derivation.children.size() == 2);
    CHECK(derivation.children[0].inputs.size() == 2);
    const auto comparison = compareCycles(book, from, to).value();
    CHECK(comparison.totalDelta.lower.yen() == -4'500'000'000);
    CHECK(comparison.totalDelta.upper->yen() == -3'800'000'000);
}
