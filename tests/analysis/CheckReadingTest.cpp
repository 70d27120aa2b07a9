// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How checks read units, envelopes, ranges and long numbers.
#include <algorithm>

#include "FactsBuilder.h"
#include "FigureReading.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::Expression;
using domain::Relation;
using test::FactsBuilder;
using Kind = Expression::Kind;

namespace {

Check only(const FactsBuilder& facts) {
    const auto result = reconcile(facts.book()).value();
    REQUIRE(result.checks.size() == 1);
    return result.checks.front();
}

Expression product(const std::string& a, const std::string& b) {
    return FactsBuilder::operation(Kind::Product, {FactsBuilder::fact(a), FactsBuilder::fact(b)});
}

std::string missingOf(const FactsBuilder& facts) {
    const auto check = only(facts);
    return check.verdict == Verdict::Unverifiable ? check.missing.front().english() : "";
}

domain::StatedFigure figure(const std::string& text) {
    return domain::StatedFigure::parse(text).value();
}

}  // namespace

TEST_CASE("a product or a quotient keeps the units of its figures") {
    FactsBuilder facts;
    facts.figure("series:t/value", "8億円");
    facts.figure("series:a/value", "5億円");
    facts.figure("series:b/value", "3億ユーロ");
    SECTION("Euros times a number are euros") {
        const auto euros =
            FactsBuilder::operation(Kind::Product, {FactsBuilder::fact("series:b/value"), FactsBuilder::number("1")});
        facts.identity("i", "series:t/value",
                       FactsBuilder::operation(Kind::Sum, {FactsBuilder::fact("series:a/value"), euros}));
        CHECK(missingOf(facts) == "What should add up or compare is in 円 and in ユーロ");
    }
    SECTION("A quotient of one unit is a pure number") {
        const auto ratio = FactsBuilder::operation(
            Kind::Quotient, {FactsBuilder::fact("series:a/value"), FactsBuilder::fact("series:a/value")});
        facts.identity("i", "series:t/value", ratio);
        CHECK(missingOf(facts) == "What should add up or compare is in 円 and in 1");
    }
    SECTION("An exchange rate makes yen of euros") {
        facts.figure("series:fx/rate", "1円");
        facts.identity("i", "series:t/value",
                       FactsBuilder::operation(Kind::Sum, {FactsBuilder::fact("series:a/value"),
                                                           product("series:b/value", "series:fx/rate")}));
        CHECK(only(facts).verdict == Verdict::Consistent);
    }
}

TEST_CASE("counts of different things are not added, but pieces may be meant for each") {
    FactsBuilder facts;
    SECTION("Persons, cases and tons") {
        facts.figure("series:t/count", "8人");
        facts.figure("series:a/count", "5件");
        facts.figure("series:b/count", "3トン");
        facts.identity("i", "series:t/count", FactsBuilder::sum({"series:a/count", "series:b/count"}));
        CHECK(missingOf(facts) == "a, Number is in 件 and b, Number in トン: different units neither add nor compare");
    }
    SECTION("Four companies with five sheets each") {
        facts.figure("series:t/count", "20枚");
        facts.figure("series:a/count", "4社");
        facts.figure("series:b/count", "5枚");
        facts.identity("i", "series:t/count", product("series:a/count", "series:b/count"));
        CHECK(only(facts).verdict == Verdict::Consistent);
    }
    SECTION("Names of a unit") {
        facts.figure("series:t/count", "8名");
        facts.figure("series:a/count", "8人");
        facts.identity("i", "series:t/count", FactsBuilder::fact("series:a/count"));
        CHECK(only(facts).verdict == Verdict::Consistent);
    }
}

TEST_CASE("a bound over parts within envelopes holds only where all of them may count") {
    const auto verdict = [](const std::string& stated) {
        FactsBuilder facts;
        facts.figure("series:t/value", stated);
        facts.figure("series:a/value", "45億円");
        facts.within("series:b/value", "60億円の内数", "b");
        facts.identity("i", "series:t/value", FactsBuilder::sum({"series:a/value", "series:b/value"})).relation =
            Relation::AtLeast;
        return only(facts).verdict;
    };
    CHECK(verdict("50億円") == Verdict::WithinEnvelope);
    CHECK(verdict("105億円") == Verdict::Consistent);
    CHECK(verdict("40億円") == Verdict::Discrepancy);
}

TEST_CASE("an explanation reads envelopes as the verdict does") {
    FactsBuilder facts;
    facts.within("series:t/value", "3億円の内数", "t");
    facts.within("series:a/value", "1億円の内数", "a").within("series:b/value", "1億円の内数", "b");
    facts.identity("i", "series:t/value", FactsBuilder::sum({"series:a/value", "series:b/value"}));
    const auto book = facts.book();
    const auto result = reconcile(book).value();
    const auto& check = result.checks.front();
    REQUIRE(check.verdict == Verdict::WithinRounding);
    CHECK(check.envelopes == EnvelopeReading::InFull);
    CHECK(derive(book, result, check).inputs[1].remark.english() == "stands for a value between 0.5億円 and 1.5億円");
}

TEST_CASE("a range is as far away as its nearer end") {
    FactsBuilder facts;
    facts.figure("series:x/value", "20億円～30億円");
    facts.figure("series:x/value", "35億円～40億円");
    const auto check = only(facts);
    CHECK(check.verdict == Verdict::Discrepancy);
    CHECK(abs(check.difference->whole().value()) == 500'000'000);
    CHECK(check.computedUpper);
}

TEST_CASE("below a word of an upper end there may be anything that its figure allows") {
    const auto values = [](const char* text, bool isAmount) {
        return valuesOf(figure(text), RoundingExplanation::Qualifier, isAmount);
    };
    CHECK_FALSE(values("△5%以下", false).contains(0));
    CHECK(values("△5%以下", false).contains(-1));
    CHECK(values("5%以下", false).contains(-1));
    CHECK_FALSE(values("5億円未満", true).contains(-1));
    CHECK_FALSE(values("最大5%", false).contains(-1));
    // A rate of 160円 is no exact number, an amount of 160円 is.
    CHECK(valuesOf(figure("160円"), RoundingExplanation::Mixed).isPoint());
    CHECK_FALSE(valuesOf(figure("160円"), RoundingExplanation::Mixed, false).isPoint());
}

TEST_CASE("where any result would agree, nothing is verified") {
    FactsBuilder facts;
    facts.figure("series:t/value", "3億円");
    facts.figure("series:a/value", "9億円");
    facts.figure("series:b/value", "約1%");
    const auto less = FactsBuilder::operation(Kind::Difference,
                                              {FactsBuilder::fact("series:b/value"), FactsBuilder::number("0.005")});
    facts.identity("i", "series:t/value",
                   FactsBuilder::operation(Kind::Quotient, {FactsBuilder::fact("series:a/value"), less}));
    CHECK(missingOf(facts) == "The figures say too little: any result would agree with them");
}

TEST_CASE("amounts are computed to the yen and suspects lie within their bounds") {
    FactsBuilder facts;
    facts.figure("series:t/amount", "2億円");
    facts.figure("series:a/amount", "10億円");
    facts.identity(
        "i", "series:t/amount",
        FactsBuilder::operation(Kind::Quotient, {FactsBuilder::fact("series:a/amount"), FactsBuilder::number("3")}));
    const auto result = reconcile(facts.book()).value();
    const auto& check = result.checks.front();
    CHECK(check.computed->whole() == 333'333'333);
    CHECK(check.difference->whole() == -133'333'333);
    const auto* suspect = result.suspect(domain::StatementId("series:t/amount@doc"));
    REQUIRE(suspect);
    CHECK(suspect->lower.whole() == 300'000'000);
    // 11億円 ÷ 3, cut.
    CHECK(suspect->upper.whole() == 366'666'666);
}

TEST_CASE("long computations end") {
    FactsBuilder facts;
    facts.figure("series:t/value", "5倍");
    std::vector<Expression> quotients;
    for (int i = 0; i < 199; ++i) {
        const auto key = "series:q" + std::to_string(i) + "/value";
        facts.figure(key, std::to_string(100'000'000'000'003 + 2 * i) + "倍");
        quotients.push_back(
            FactsBuilder::operation(Kind::Quotient, {FactsBuilder::number("1"), FactsBuilder::fact(key)}));
    }
    facts.identity("sum", "series:t/value", FactsBuilder::operation(Kind::Sum, quotients));
    facts.figure("series:g/value", "1.23456倍");
    const auto inner = FactsBuilder::operation(Kind::Power, {FactsBuilder::fact("series:g/value")}, 100);
    facts.identity("power", "series:t/value", FactsBuilder::operation(Kind::Power, {inner}, 4));
    const auto result = reconcile(facts.book()).value();
    CHECK(result.count(Verdict::Discrepancy) == 2);
}
