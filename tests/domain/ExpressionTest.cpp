// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Expression.h"

#include "support/Catch.h"

using namespace shirube;
using domain::Expression;

TEST_CASE("a theme filter takes what each of its fields allows") {
    domain::Theme theme;
    theme.programme = domain::ProgrammeId("post5g");
    theme.item = "①";
    theme.element = "b";
    theme.result = domain::ThemeResult::Delayed;
    domain::ThemeFilter filter;
    CHECK(filter.takes(theme));
    filter.programme = theme.programme;
    filter.item = "①";
    filter.element = "b";
    filter.results = {domain::ThemeResult::Achieved, domain::ThemeResult::Delayed};
    CHECK(filter.takes(theme));
    SECTION("another programme") {
        filter.programme = domain::ProgrammeId("other");
    }
    SECTION("another item") {
        filter.item = "②";
    }
    SECTION("another element") {
        filter.element = "a";
    }
    SECTION("another result") {
        filter.results = {domain::ThemeResult::Achieved};
    }
    SECTION("preparatory research is counted apart") {
        theme.preparatory = true;
    }
    SECTION("and the others apart from it") {
        filter.preparatory = true;
    }
    CHECK_FALSE(filter.takes(theme));
}

TEST_CASE("the facts of an expression come once each, in order of appearance") {
    const auto fact = [](const char* text) { return *domain::FactKey::parse(text); };
    Expression inner;
    inner.kind = Expression::Kind::Quotient;
    inner.operands = {Expression::of(fact("series:b/value")), Expression::of(fact("series:a/value"))};
    Expression sum;
    sum.kind = Expression::Kind::Sum;
    sum.operands = {Expression::of(fact("series:a/value")), inner, Expression::of(base::Decimal(5, 0))};
    CHECK(domain::factsOf(sum) == std::vector{fact("series:a/value"), fact("series:b/value")});
    CHECK(domain::factsOf(Expression::of(base::Decimal(5, 0))).empty());
}
