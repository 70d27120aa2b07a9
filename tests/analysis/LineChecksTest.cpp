// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LineChecks.h"

#include "support/BudgetBuilder.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;

namespace {

Check check(const char* id, Verdict verdict, std::initializer_list<const char*> facts) {
    Check check;
    check.id = domain::CheckId(id);
    check.verdict = verdict;
    for (const auto* fact : facts) {
        check.inputs.push_back({domain::FactKey::parse(fact).value(), {}, false});
    }
    return check;
}

std::vector<std::string> idsOf(const LineChecks::Checks& checks) {
    std::vector<std::string> ids;
    for (const auto* found : checks) {
        ids.push_back(found->id.value());
    }
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a line's checks come the gravest first, and its disputes are those of its amount") {
    Reconciliation reconciliation;
    reconciliation.checks = {
        check("agrees", Verdict::Consistent, {"line:a@R8当初/amount"}),
        check("same", Verdict::Discrepancy, {"line:a@R8当初/amount", "line:a@R8当初/amount"}),
        check("previous", Verdict::Discrepancy, {"line:a@R8当初/prior", "line:a@R7当初/amount"}),
        check("elsewhere", Verdict::Discrepancy, {"fund:f/contribution@R8当初"}),
    };
    const LineChecks checks(reconciliation);
    CHECK(idsOf(checks.ofLine(domain::BudgetLineId("a@R8当初"))) == Ids{"same", "previous", "agrees"});
    CHECK(idsOf(checks.disputesOf(domain::BudgetLineId("a@R8当初"))) == Ids{"same"});
    CHECK(idsOf(checks.disputesOf(domain::BudgetLineId("a@R7当初"))) == Ids{"previous"});
    CHECK(checks.disputesOf(domain::BudgetLineId("none")).empty());
    CHECK(LineChecks().ofLine(domain::BudgetLineId("a@R8当初")).empty());
}

TEST_CASE("a sum rests on disputed lines only where it counts them") {
    const auto book = test::BudgetBuilder()
                          .programme("whole")
                          .component("whole", "component")
                          .programme("within")
                          .programme("again")
                          .programme("calm")
                          .line("whole", "R8当初", "10億円")
                          .line("component", "R8当初", "4億円")
                          .line("within", "R8当初", "7億円")
                          .within("e")
                          .line("again", "R8当初", "3億円")
                          .kind(domain::AmountKind::Repeated)
                          .line("calm", "R8当初", "1億円")
                          .book();
    Reconciliation reconciliation;
    reconciliation.checks = {check("component", Verdict::Discrepancy, {"line:component@R8当初/amount"}),
                             check("within", Verdict::Discrepancy, {"line:within@R8当初/amount"}),
                             check("again", Verdict::Discrepancy, {"line:again@R8当初/amount"}),
                             check("calm", Verdict::WithinRounding, {"line:calm@R8当初/amount"})};
    const LineChecks checks(reconciliation);
    const auto cycle = domain::BudgetCycle::parse("R8当初").value();
    const auto total = checks.disputedIn(book, book.linesIn(cycle));
    REQUIRE(total.size() == 1);
    CHECK(book.lines()[total.front().line].id.value() == "within@R8当初");
    CHECK(idsOf(total.front().checks) == Ids{"within"});
    // A sum of the components alone counts them.
    const auto component = book.lineIndex(domain::BudgetLineId("component@R8当初")).value();
    CHECK(checks.disputedIn(book, std::vector{component}).size() == 1);
    CHECK(LineChecks().disputedIn(book, book.linesIn(cycle)).empty());
}
