// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewScheme.h"

#include "domain/ReviewRound.h"
#include "domain/ScoreSheet.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::domain;
using base::Decimal;

namespace {

Decimal number(const std::string& text) {
    const auto value = Decimal::parse(text);
    REQUIRE(value);
    return *value;
}

ReviewScheme gate() {
    ReviewScheme scheme;
    scheme.scale = commonScales().front();
    for (const auto* const id : {"1", "2", "3", "4", "5"}) {
        scheme.criteria.push_back({id, "技術的評価", std::string("項目") + id, "", number("20"), number("1"), {}});
    }
    scheme.rule = {{number("60"), ReviewOutcome::Continue}, {number("40"), ReviewOutcome::WeighRemarks}};
    scheme.otherwise = ReviewOutcome::End;
    return scheme;
}

FactKey threshold(const std::string& subject) {
    FactKey key;
    key.subjectKind = SubjectKind::Programme;
    key.subject = subject;
    key.measure = Measure::Threshold;
    return key;
}

}  // namespace

TEST_CASE("a sound scheme has no problems, and each fault is one", "[domain][reviews]") {
    CHECK(gate().problems().empty());
    CHECK(gate().maximum() == number("100"));
    const auto faults = [](const auto& spoil) {
        auto scheme = gate();
        spoil(scheme);
        return scheme.problems().size();
    };
    CHECK(faults([](auto& s) { s.criteria[1].id = "1"; }) == 1);
    CHECK(faults([](auto& s) { s.criteria[0].maximum = number("19"); }) == 1);
    CHECK(faults([](auto& s) { s.criteria[0].maximum = Decimal(); }) == 2);  // none, and the sum is 80
    CHECK(faults([](auto& s) { s.rule[1].atLeast = number("60"); }) == 1);
    CHECK(faults([](auto& s) { s.rule[0].atLeast = number("100.5"); }) == 1);
    CHECK(faults([](auto& s) { s.rule[0].atLeast = number("100"); }) == 0);
    CHECK(faults([](auto& s) { s.otherwise.reset(); }) == 1);
    CHECK(faults([](auto& s) { s.otherwise = ReviewOutcome::Hold; }) == 1);
    CHECK(faults([](auto& s) { s.criteria[2].floor = number("20.5"); }) == 2);  // beyond it, and nothing follows
    CHECK(faults([](auto& s) {
              s.criteria[2].floor = number("20");
              s.floorOutcome = ReviewOutcome::End;
          }) == 0);
    CHECK(faults([](auto& s) { s.scale.step = Decimal(); }) == 1);
    CHECK(faults([](auto& s) { s.criteria[0].weight = number("-1"); }) == 1);
    CHECK(faults([](auto& s) { s.method = TallyMethod::PerItem; }) > 0);
    CHECK(faults([](auto& s) {
              s.scale.name = "50点満点";
              s.criteria.resize(3);
          }) == 0);
    CHECK_FALSE(ReviewScheme().problems().empty());
}

TEST_CASE("scores are read as they are typed, and nothing else is a score", "[domain][reviews]") {
    auto scheme = gate();
    const auto& item = scheme.criteria.front();
    const auto text = [&](const std::string& typed) { return normalScore(scheme, item, typed); };
    CHECK(text("20") == "20");
    CHECK(text(" １９ ") == "19");
    CHECK(text("0") == "0");
    CHECK(text("7.0") == "7");
    for (const auto* const wrong : {"", "20.5", "21", "-1", "A", "1e1", "7.5", "１０点", "99999999999999999999"}) {
        INFO(wrong);
        CHECK(text(wrong).empty());
        CHECK(readScore(scheme, item, wrong).error().code == base::ErrorCode::InvalidInput);
    }
    scheme.scale = commonScales().back();
    CHECK(text("7.5") == "7.5");
    CHECK(text("7.25").empty());
    scheme.scale = commonScales()[4];
    CHECK(text("0").empty());
    CHECK(text("1") == "1");
    scheme.scale = commonScales()[1];
    CHECK(text("ａ") == "A");
    CHECK(*readScore(scheme, item, "B") == number("2"));
    CHECK(*readScore(scheme, item, "d") == number("0"));
    CHECK(text("E").empty());
    CHECK(text("3").empty());
    CHECK(scheme.maximumOf(item) == number("3"));
    CHECK(scheme.maximum() == number("15"));
}

TEST_CASE("what a document prints below a bound becomes what holds from the next bound on", "[domain][reviews]") {
    ReviewRule rule;
    rule.criteria = {{"1", "技術的評価", "目標の達成度", 0}};
    rule.thresholds = {{threshold("a"), "at_least", "continue"},
                       {threshold("b"), "below", "weigh_remarks"},
                       {threshold("c"), "below", "end"}};
    const auto known = [](const FactKey& key) -> std::optional<Decimal> {
        return Decimal(key.subject == "c" ? 40 : 60, 0);
    };
    const auto scheme = schemeOf(rule, known);
    CHECK(scheme.rule == std::vector<RuleStep>{{Decimal(60, 0), ReviewOutcome::Continue},
                                               {Decimal(40, 0), ReviewOutcome::WeighRemarks}});
    CHECK(scheme.otherwise == ReviewOutcome::End);
    CHECK(scheme.criteria.front().maximum.isZero());
    CHECK(scheme.scale == commonScales().front());
    // With a hole in it no rule is made.
    const auto partly =
        schemeOf(rule, [&](const FactKey& key) { return key.subject == "c" ? std::nullopt : known(key); });
    CHECK(partly.rule.empty());
    CHECK_FALSE(partly.otherwise);
}

TEST_CASE("schemes and sheets have one text each", "[domain][reviews]") {
    auto scheme = gate();
    scheme.criteria[1].floor = number("5.5");
    scheme.totalFloor = number("30");
    scheme.floorOutcome = ReviewOutcome::End;
    scheme.citation = {SourceId("s"), "p. 3", "\"60点\"\n以上"};
    for (const auto& scale : commonScales()) {
        scheme.scale = scale;
        const auto again = ReviewScheme::parse(scheme.text());
        REQUIRE(again);
        CHECK(*again == scheme);
    }
    const SealedSheet sheet{ReviewRoundId("r"),
                            ReviewSubjectId("r/t"),
                            ReviewerId("p"),
                            2,
                            {{{"1", "85", "良い\n", true}, {"2", "", "", false}}, "総評", true},
                            "2026-11-22T00:00:00.000Z",
                            "訂正"};
    REQUIRE(SealedSheet::parse(sheet.text()));
    CHECK(*SealedSheet::parse(sheet.text()) == sheet);
    CHECK(*SheetContent::parse(sheet.content.text()) == sheet.content);
    for (const auto& wrong : {std::string(), std::string("{}"), std::string("null"), sheet.text() + " ",
                              sheet.text().substr(1), sheet.content.text()}) {
        INFO(wrong);
        CHECK(SealedSheet::parse(wrong).error().code == base::ErrorCode::InvalidInput);
        CHECK_FALSE(ReviewScheme::parse(wrong));
    }
    auto unknown = scheme.text();
    unknown.replace(unknown.find("sum_of_items"), 12, "sum_of_itemz");
    CHECK_FALSE(ReviewScheme::parse(unknown));
}

TEST_CASE("a review is of a period or of a part of a fiscal year", "[domain][reviews]") {
    for (const auto* text : {"FY2026", "2026Q1", "2026Q4", "2026H1", "2026H2", "2026-04", "R7補正"}) {
        INFO(text);
        CHECK(isReviewPeriod(text));
    }
    for (const auto* text : {"2026Q0", "2026Q5", "2026H3", "26Q1", "2026q1", "２０２６Q1", "来年", "2026Q11"}) {
        INFO(text);
        CHECK_FALSE(isReviewPeriod(text));
    }
}
