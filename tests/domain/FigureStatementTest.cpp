// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FigureStatement.h"

#include <vector>

#include "support/Catch.h"

using namespace shirube;
using domain::FigureStatement;

namespace {

FigureStatement stating(const char* text) {
    FigureStatement statement;
    statement.figure = *domain::StatedFigure::parse(text);
    return statement;
}

}  // namespace

TEST_CASE("the rule adopts the most precise statement") {
    const auto coarse = stating("1.3兆円");
    const auto fine = stating("13,054億円");
    const auto loose = stating("約13,054億円");
    auto early = stating("13,054億円");
    early.provisional = true;
    auto person = stating("1,305,400百万円");
    person.origin = domain::StatementOrigin::Person;
    using List = std::vector<const FigureStatement*>;
    CHECK(domain::mostPrecise(List{&coarse, &fine}, {}) == &fine);
    CHECK(domain::mostPrecise(List{&loose, &coarse}, {}) == &coarse);
    CHECK(domain::mostPrecise(List{&early, &loose}, {}) == &loose);
    CHECK(domain::mostPrecise(List{&person, &early}, {}) == &early);
    const auto twin = stating("13,054億円");
    CHECK(domain::mostPrecise(List{&twin, &fine}, {}) == &twin);
    CHECK(domain::mostPrecise(List{}, {}) == nullptr);
}

TEST_CASE("a budget line's statement is one of a fact of that line") {
    domain::Statement statement;
    statement.id = domain::StatementId("post5g@R7当初#part:GX@doc");
    statement.fact = {domain::BudgetLineId("post5g@R7当初"), domain::FactAspect::Part, "GX"};
    statement.amount = *domain::StatedAmount::parse("1,576億円");
    statement.citation = {domain::SourceId("doc"), "表", "GX 1,576億円"};
    statement.note = "n";
    const auto figure = domain::asFigureStatement(statement);
    CHECK(figure.fact.text() == "line:post5g@R7当初/part#GX");
    CHECK(figure.id == statement.id);
    CHECK(figure.figure.asAmount() == statement.amount);
    CHECK(figure.citation == statement.citation);
    CHECK(figure.note == "n");
    statement.fact = {domain::BudgetLineId("a@R7当初"), domain::FactAspect::Prior, {}};
    CHECK(domain::asFigureStatement(statement).fact.text() == "line:a@R7当初/prior");
    statement.fact.aspect = domain::FactAspect::Amount;
    CHECK(domain::asFigureStatement(statement).fact.text() == "line:a@R7当初/amount");
}
