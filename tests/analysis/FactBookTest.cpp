// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FactBook.h"

#include "FactsBuilder.h"
#include "support/Catch.h"

using namespace shirube;
using test::FactsBuilder;

TEST_CASE("statements of a fact stand in the order of their sources' dates") {
    FactsBuilder facts;
    facts.source("early", "2024").source("late", "2026-06");
    facts.figure("series:x/value@2030", "15兆円", "late");
    facts.figure("series:x/value@2030", "約15兆円", "early");
    facts.figure("series:x/value@2030", "15.0兆円", "doc");
    const auto book = facts.book();
    const auto key = FactsBuilder::key("series:x/value@2030");
    const auto statements = book.statementsOf(key);
    REQUIRE(statements.size() == 3);
    CHECK(statements[0]->citation.source.value() == "early");
    CHECK(statements[1]->citation.source.value() == "doc");
    CHECK(book.sources().front().id.value() == "early");
    CHECK(book.adopted(key)->citation.source.value() == "doc");
    CHECK(book.preferred(key, domain::SourceId("late"))->figure.raw == "15兆円");
    CHECK(book.preferred(key, domain::SourceId("none"))->figure.raw == "15.0兆円");
    CHECK(book.statementsIn(domain::SourceId("late")).size() == 1);
    CHECK(book.statementsOf(FactsBuilder::key("series:x/value")).empty());
    CHECK_FALSE(book.adopted(FactsBuilder::key("series:x/value")));
    CHECK(book.label(key).english() == "x, Value, CY2030");
}

TEST_CASE("budget lines are facts like others, of their own kind and as persons chose") {
    FactsBuilder facts;
    facts.source("other", "2026-02");
    facts.budget.programme("p").line("p", "R7補正", "9,916億円").within("e");
    const domain::BudgetFact amount{domain::BudgetLineId("p@R7補正"), domain::FactAspect::Amount, ""};
    for (const auto* raw : {"9,916億円", "991,600百万円"}) {
        domain::Statement statement;
        statement.id = domain::StatementId(std::string("p@") + raw);
        statement.fact = amount;
        statement.amount = domain::StatedAmount::parse(raw).value();
        statement.citation.source = domain::SourceId("doc");
        facts.budgetStatements.push_back(statement);
    }
    facts.figure("line:p@R7補正/amount", "約1兆円", "other");
    const auto key = FactsBuilder::key("line:p@R7補正/amount");
    {
        const auto book = facts.book();
        CHECK(book.statementsOf(key).size() == 3);
        CHECK(book.adopted(key)->id.value() == "p@991,600百万円");
        CHECK(book.adopted(key)->kind == domain::AmountKind::WithinEnvelope);
        CHECK(book.adopted(key)->envelope.value() == "e");
        CHECK(book.label(key).english() == "p R7補正, Amount");
        CHECK(book.statement(domain::StatementId("p@9,916億円")));
    }
    facts.adoptions.push_back(
        {amount, domain::StatementId("p@9,916億円"), domain::AdoptionRule::ChosenByPerson, "the printed table"});
    CHECK(facts.book().adopted(key)->id.value() == "p@9,916億円");
}
