// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleReport.h"
#include "support/BudgetBuilder.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using test::BudgetBuilder;

TEST_CASE("each cycle has its total, its statuses and what the total rests on") {
    const auto book = BudgetBuilder()
                          .programme("a")
                          .programme("b")
                          .line("a", "R7当初", "10億円")
                          .line("b", "R7当初", "5億円")
                          .status(domain::BudgetStatus::Proposal)
                          .line("a", "R8当初", "20億円")
                          .status(domain::BudgetStatus::Proposal)
                          .missing("b", "R8当初", domain::Missing::NotYetDue)
                          .status(domain::BudgetStatus::Proposal)
                          .book();
    const auto totals = cycleTotals(book).value();
    REQUIRE(totals.size() == 2);
    CHECK(totals[0].cycle.name() == "R7当初");
    CHECK(totals[0].sum.confirmed.yen() == 1'500'000'000);
    CHECK(totals[0].statuses.size() == 2);
    CHECK(totals[1].sum.confirmed.yen() == 2'000'000'000);
    CHECK(totals[1].sum.lines == 2);
    CHECK(totals[1].sum.linesInTotal == 1);
    CHECK(totals[1].sum.linesMissing == 1);
    CHECK(totals[1].statuses == std::set{domain::BudgetStatus::Proposal});
}
