// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Reconciliation.h"

#include <algorithm>
#include <stop_token>

#include "FactsBuilder.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::Expression;
using domain::IdentityKind;
using domain::Relation;
using test::FactsBuilder;

namespace {

Check only(const FactsBuilder& facts) {
    const auto result = reconcile(facts.book()).value();
    REQUIRE(result.checks.size() == 1);
    return result.checks.front();
}

// The verdict of total = Σ parts, as text: verdict or verdict/rounding.
std::string verdictOfSum(const std::string& total, const std::vector<std::string>& parts,
                         Relation relation = Relation::Equal) {
    FactsBuilder facts;
    facts.figure("series:t/value", total);
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        keys.push_back("series:p" + std::to_string(i) + "/value");
        facts.figure(keys.back(), parts[i]);
    }
    facts.identity("sum", "series:t/value", FactsBuilder::sum(keys)).relation = relation;
    const auto check = only(facts);
    return std::string(toKey(check.verdict)) +
           (check.rounding == RoundingExplanation::None ? "" : "/" + std::string(toKey(check.rounding)));
}

std::vector<std::string> texts(const std::vector<domain::StatementId>& ids) {
    std::vector<std::string> result;
    for (const auto& id : ids) {
        result.push_back(id.value());
    }
    return result;
}

}  // namespace

TEST_CASE("a total that is the sum of its parts as printed agrees") {
    CHECK(verdictOfSum("2兆6,242億円", {"1,100億円", "900億円", "1,100億円", "4,850億円", "6,773億円", "9,902億円",
                                        "1,617億円"}) == "consistent");
    CHECK(verdictOfSum("2兆1,706億円", {"6,170億円", "4,500億円", "6,322億円", "4,714億円"}) == "consistent");
    CHECK(verdictOfSum("8,062億円", {"3,686億円", "4,376億円"}) == "consistent");
}

TEST_CASE("a gap is explained by the strictest rule of rounding that does, or by none") {
    CHECK(verdictOfSum("3億円", {"1億円", "1億円"}) == "rounding/half_up");
    // Each part cut by nearly one: 1.9 + 1.9 + 1.9 = 5.7.
    CHECK(verdictOfSum("5億円", {"1億円", "1億円", "1億円"}) == "rounding/truncate");
    CHECK(verdictOfSum("10億円", {"4億円", "4億円", "4億円"}) == "rounding/up");
    CHECK(verdictOfSum("2億円", {"1億円", "2億円"}) == "rounding/half_up");
    CHECK(verdictOfSum("60EF", {"6.2EF", "3EF", "53EF"}) == "rounding/mixed");
    CHECK(verdictOfSum("約9億円", {"7億円"}) == "rounding/qualifier");
    CHECK(verdictOfSum("1.5兆円超", {"1.9兆円"}) == "rounding/qualifier");
    CHECK(verdictOfSum("最大20億円", {"7億円"}) == "rounding/qualifier");
    CHECK(verdictOfSum("9億円", {"7億円"}) == "discrepancy");
    CHECK(verdictOfSum("1億円以上", {"1億円"}) == "consistent");
    // A value in yen may be a rate, or a mean.
    CHECK(verdictOfSum("3円", {"1円", "1円"}) == "rounding/half_up");
}

TEST_CASE("a bound holds where the printed figures do") {
    CHECK(verdictOfSum("10億円", {"4億円", "4億円"}, Relation::AtLeast) == "consistent");
    CHECK(verdictOfSum("10億円", {"4億円", "4億円"}, Relation::AtMost) == "rounding/mixed");
    CHECK(verdictOfSum("12億円", {"4億円", "4億円"}, Relation::AtMost) == "discrepancy");
    CHECK(verdictOfSum("1.3兆円", {"4,500億円", "3,686億円", "4,850億円"}, Relation::AtLeast) == "rounding/half_up");
}

TEST_CASE("the post-5G budget of FY2025 disagrees with its two cycles by twenty") {
    FactsBuilder facts;
    facts.figure("series:year/value", "3134億円");
    facts.figure("series:initial/value", "1,617億円");
    facts.figure("series:supplementary/value", "1,537億円");
    facts.identity("cycles", "series:year/value",
                   FactsBuilder::sum({"series:initial/value", "series:supplementary/value"}));
    const auto check = only(facts);
    CHECK(check.verdict == Verdict::Discrepancy);
    CHECK(check.stated->whole() == 313'400'000'000);
    CHECK(check.computed->whole() == 315'400'000'000);
    CHECK(check.difference->whole() == -2'000'000'000);
    CHECK_FALSE(check.computedUpper);
    CHECK(check.conflict.size() == 3);
    CHECK(check.unit.name == "億円");
    CHECK(texts(check.suspects) == texts(check.conflict));
}

TEST_CASE("a part within an envelope may be anything up to it, and a shared envelope counts once") {
    const auto checkWith = [](const std::string& total) {
        FactsBuilder facts;
        facts.figure("series:t/value", total);
        facts.figure("series:a/value", "44億円");
        facts.within("series:b/value", "341億円", "shared").within("series:c/value", "341億円", "shared");
        facts.within("series:d/value", "35億円の内数", "own");
        facts.identity("sum", "series:t/value",
                       FactsBuilder::sum({"series:a/value", "series:b/value", "series:c/value", "series:d/value"}));
        return only(facts);
    };
    CHECK(checkWith("44億円").verdict == Verdict::Consistent);
    const auto within = checkWith("200億円");
    CHECK(within.verdict == Verdict::WithinEnvelope);
    CHECK(within.rounding == RoundingExplanation::None);
    CHECK(within.computed->whole() == 4'400'000'000);
    CHECK(within.computedUpper->whole() == 42'000'000'000);
    CHECK(within.difference->isZero());
    CHECK(checkWith("420億円").verdict == Verdict::WithinEnvelope);
    const auto rounded = checkWith("421億円");
    CHECK(rounded.verdict == Verdict::WithinEnvelope);
    CHECK(rounded.rounding == RoundingExplanation::HalfUp);
    const auto beyond = checkWith("761億円");
    CHECK(beyond.verdict == Verdict::Discrepancy);
    CHECK(beyond.difference->whole() == 34'100'000'000);
    // Below all exact parts: the parts within envelopes have no share in it.
    CHECK(texts(checkWith("30億円").conflict) == std::vector<std::string>{"series:t/value@doc", "series:a/value@doc"});
}

TEST_CASE("a shared envelope counts once through sums within sums") {
    FactsBuilder facts;
    facts.figure("series:t/value", "500億円");
    facts.within("series:b/value", "341億円", "shared").within("series:c/value", "341億円", "shared");
    const auto inner = FactsBuilder::sum({"series:c/value"});
    facts.identity("sum", "series:t/value",
                   FactsBuilder::operation(Expression::Kind::Sum, {FactsBuilder::fact("series:b/value"), inner}));
    CHECK(only(facts).verdict == Verdict::Discrepancy);
}

TEST_CASE("a stated 内数 is an upper bound") {
    const auto verdict = [](const std::string& part, bool partIsWithin, Relation relation) {
        FactsBuilder facts;
        facts.within("series:t/value", "100億円の内数", "t");
        if (partIsWithin) {
            facts.within("series:a/value", part, "a");
        } else {
            facts.figure("series:a/value", part);
        }
        facts.identity("i", "series:t/value", FactsBuilder::fact("series:a/value")).relation = relation;
        return only(facts).verdict;
    };
    CHECK(verdict("100億円の内数", true, Relation::Equal) == Verdict::Consistent);
    CHECK(verdict("60億円", false, Relation::Equal) == Verdict::WithinEnvelope);
    CHECK(verdict("100億円", false, Relation::Equal) == Verdict::WithinEnvelope);
    CHECK(verdict("140億円", false, Relation::Equal) == Verdict::Discrepancy);
    CHECK(verdict("100億円", false, Relation::AtMost) == Verdict::Consistent);
}

TEST_CASE("what is missing is named, and nothing is judged without it") {
    FactsBuilder facts;
    facts.figure("series:t/value", "3億円");
    facts.figure("series:a/value@2024", "1億円");
    facts.identity("sum", "series:t/value", FactsBuilder::sum({"series:a/value@2024", "series:a/value@2025"}));
    facts.identity(
        "zero", "series:t/value",
        FactsBuilder::operation(Expression::Kind::Quotient, {FactsBuilder::number("1"), FactsBuilder::number("0")}),
        IdentityKind::Formula);
    const auto result = reconcile(facts.book()).value();
    CHECK(result.count(Verdict::Unverifiable) == 2);
    const auto* sum = result.check(domain::CheckId("sum"));
    REQUIRE(sum);
    REQUIRE(sum->missing.size() == 1);
    CHECK(sum->missing.front().english() == "Nothing states a, Value, CY2025");
    CHECK(sum->inputs.size() == 3);
    CHECK(sum->inputs.back().statement.isEmpty());
    CHECK(sum->stated);
    CHECK_FALSE(sum->computed);
    const auto* zero = result.check(domain::CheckId("zero"));
    REQUIRE(zero);
    CHECK(zero->missing.front().english() == "The computation divides by zero");
}

TEST_CASE("amounts of different currencies are not added") {
    FactsBuilder facts;
    facts.figure("series:t/value", "3億円");
    facts.figure("series:a/value", "1億円");
    facts.figure("series:b/value", "2億ユーロ");
    facts.identity("sum", "series:t/value", FactsBuilder::sum({"series:a/value", "series:b/value"}));
    const auto check = only(facts);
    CHECK(check.verdict == Verdict::Unverifiable);
    CHECK(check.missing.front().english() ==
          "a, Value is in 億円 and b, Value in 億ユーロ: different currencies don't add");
}

TEST_CASE("ratios and formulas are computed exactly") {
    FactsBuilder facts;
    facts.figure("series:rate/value", "68%");
    facts.figure("series:achieved/value", "39件").figure.rounding = domain::Rounding::Exact;
    facts.figure("series:over/value", "57件").figure.rounding = domain::Rounding::Exact;
    facts.identity("rate", "series:rate/value",
                   FactsBuilder::operation(Expression::Kind::Quotient, {FactsBuilder::fact("series:achieved/value"),
                                                                        FactsBuilder::fact("series:over/value")}),
                   IdentityKind::Ratio);
    // 20兆円: 5 hundred trillion at 4 percent. 0.6億トン: a sum of products.
    facts.figure("series:market/value", "500兆円");
    facts.figure("series:share/value", "4%");
    facts.figure("series:acquired/value", "20兆円");
    facts.identity("acquired", "series:acquired/value",
                   FactsBuilder::operation(Expression::Kind::Product, {FactsBuilder::fact("series:market/value"),
                                                                       FactsBuilder::fact("series:share/value")}),
                   IdentityKind::Formula);
    facts.figure("series:tons/value", "0.6億トン");
    facts.figure("series:x/value", "2.1億トン");
    facts.figure("series:y/value", "30%");
    facts.identity("tons", "series:tons/value",
                   FactsBuilder::operation(Expression::Kind::Product, {FactsBuilder::fact("series:x/value"),
                                                                       FactsBuilder::fact("series:y/value")}),
                   IdentityKind::Formula);
    // 約35.0兆円 after six years of growth.
    facts.figure("series:base/value", "5兆円");
    facts.figure("series:growth/value", "10%");
    facts.figure("series:later/value", "9兆円");
    const auto growth = FactsBuilder::operation(Expression::Kind::Sum,
                                                {FactsBuilder::number("1"), FactsBuilder::fact("series:growth/value")});
    facts.identity("later", "series:later/value",
                   FactsBuilder::operation(Expression::Kind::Product,
                                           {FactsBuilder::fact("series:base/value"),
                                            FactsBuilder::operation(Expression::Kind::Power, {growth}, 6)}),
                   IdentityKind::Formula);
    const auto result = reconcile(facts.book()).value();
    const auto* rate = result.check(domain::CheckId("rate"));
    CHECK(rate->verdict == Verdict::WithinRounding);
    CHECK(rate->rounding == RoundingExplanation::HalfUp);
    CHECK(rate->computed->text() == "0.684210526315789473");
    CHECK(result.check(domain::CheckId("acquired"))->verdict == Verdict::Consistent);
    CHECK(result.check(domain::CheckId("tons"))->verdict == Verdict::WithinRounding);
    const auto* later = result.check(domain::CheckId("later"));
    CHECK(later->verdict == Verdict::WithinRounding);
    CHECK(later->computed->text() == "8857805000000");
}

TEST_CASE("themes are counted and scores averaged") {
    FactsBuilder facts;
    const auto addThemes = [&](int count, domain::ThemeResult result, bool preparatory) {
        for (int i = 0; i < count; ++i) {
            domain::Theme theme;
            theme.id = domain::ThemeId("t" + std::to_string(facts.content.themes.size()));
            theme.programme = domain::ProgrammeId("post5g");
            theme.item = "①";
            theme.result = result;
            theme.preparatory = preparatory;
            facts.content.themes.push_back(std::move(theme));
        }
    };
    addThemes(45, domain::ThemeResult::Achieved, false);
    addThemes(58, domain::ThemeResult::OnSchedule, false);
    addThemes(4, domain::ThemeResult::Delayed, false);
    addThemes(8, domain::ThemeResult::Missed, false);
    addThemes(9, domain::ThemeResult::Achieved, true);
    const auto count = [](std::vector<domain::ThemeResult> results) {
        Expression expression;
        expression.kind = Expression::Kind::ThemeCount;
        expression.themes.programme = domain::ProgrammeId("post5g");
        expression.themes.results = std::move(results);
        return expression;
    };
    using domain::ThemeResult;
    facts.figure("programme:post5g/theme_count#目標達成", "45件", "doc", domain::Rounding::Exact);
    facts.figure("programme:post5g/theme_count#遅延・未達", "12件", "doc", domain::Rounding::Exact);
    facts.figure("programme:post5g/theme_count#遅延なし", "57件", "doc", domain::Rounding::Exact);
    facts.identity("achieved", "programme:post5g/theme_count#目標達成", count({ThemeResult::Achieved}),
                   IdentityKind::Count);
    facts.identity("behind", "programme:post5g/theme_count#遅延・未達",
                   count({ThemeResult::Delayed, ThemeResult::Missed}), IdentityKind::Count);
    facts.identity("on-time", "programme:post5g/theme_count#遅延なし", count({ThemeResult::OnSchedule}),
                   IdentityKind::Count);

    domain::ReviewSheet review;
    review.id = domain::ReviewId("midterm");
    review.programme = domain::ProgrammeId("post5g");
    review.scale = {{"A", 3, ""}, {"B", 2, ""}, {"C", 1, ""}, {"D", 0, ""}};
    review.criteria = {{"1-1", "", "", 0}};
    int member = 0;
    for (const auto* grade : {"A", "A", "B", "A", "B"}) {
        review.reviewers.push_back("委員" + std::to_string(++member));
        review.scores.push_back({"1-1", review.reviewers.back(), grade});
    }
    facts.content.reviews.push_back(review);
    facts.figure("review:midterm/mean#1-1", "2.6点");
    Expression mean;
    mean.kind = Expression::Kind::ScoreMean;
    mean.review = review.id;
    mean.criterion = "1-1";
    facts.identity("mean", "review:midterm/mean#1-1", mean, IdentityKind::Ratio);

    const auto book = facts.book();
    const auto result = reconcile(book).value();
    const auto verdict = [&](const char* id) { return result.check(domain::CheckId(id))->verdict; };
    const auto derivation = derive(book, result, *result.check(domain::CheckId("behind")));
    CHECK(derivation.inputs.size() == 1 + 12);
    CHECK(derivation.inputs.back().remark.english() == "Target missed");
    CHECK(verdict("achieved") == Verdict::Consistent);
    CHECK(verdict("behind") == Verdict::Consistent);
    CHECK(verdict("on-time") == Verdict::Discrepancy);
    CHECK(verdict("mean") == Verdict::Consistent);
    CHECK(result.check(domain::CheckId("on-time"))->difference->whole() == -1);
}

TEST_CASE("all statements of one fact are held against each other") {
    FactsBuilder facts;
    facts.source("later", "2026-06-01");
    facts.figure("series:x/value", "1,617億円", "later");
    facts.figure("series:x/value", "1,617億円");
    facts.figure("series:y/value", "1.6兆円", "later");
    facts.figure("series:y/value", "15,900億円");
    facts.figure("series:z/value", "27,759億円");
    facts.figure("series:z/value", "27,759億円");
    facts.figure("series:z/value", "2兆7,779億円", "later");
    facts.within("series:e/value", "35億円の内数", "e").within("series:e/value", "35億円の内数", "e");
    facts.within("series:m/value", "35億円の内数", "m");
    facts.figure("series:m/value", "12億円");
    facts.figure("series:single/value", "12億円");
    const auto book = facts.book();
    const auto result = reconcile(book).value();
    const auto check = [&](const std::string& id) { return result.check(domain::CheckId("same:series:" + id)); };
    CHECK(result.checks.size() == 5);
    CHECK(check("x/value")->verdict == Verdict::Consistent);
    CHECK(check("x/value")->inputs.size() == 2);
    CHECK(check("y/value")->verdict == Verdict::WithinRounding);
    CHECK(check("e/value")->verdict == Verdict::Consistent);
    CHECK(check("m/value")->verdict == Verdict::WithinEnvelope);
    const auto* z = check("z/value");
    REQUIRE(z);
    CHECK(z->verdict == Verdict::Discrepancy);
    // The newer document's is adopted, and so is what the others are held against.
    CHECK(z->stated->whole() == 2'777'900'000'000);
    CHECK(z->computed->whole() == 2'775'900'000'000);
    CHECK(texts(z->conflict) == std::vector<std::string>{"series:z/value@doc", "series:z/value@later"});
    // Two against one: only the one can be the single mistake.
    CHECK(texts(z->suspects) == std::vector<std::string>{"series:z/value@later"});
    CHECK(z->sources.size() == 2);
}

TEST_CASE("a printed prior amount is held against last year's line") {
    FactsBuilder facts;
    facts.budget.programme("a")
        .line("a", "R7当初", "120億円")
        .line("a", "R8当初", "60億円")
        .prior("98億円")
        .programme("b")
        .line("b", "R8当初", "60億円")
        .prior("98億円");
    domain::Statement statement;
    statement.id = domain::StatementId("a@R8当初/prior@doc");
    statement.fact = {domain::BudgetLineId("a@R8当初"), domain::FactAspect::Prior, ""};
    statement.amount = domain::StatedAmount::parse("98億円").value();
    statement.citation.source = domain::SourceId("doc");
    facts.budgetStatements.push_back(statement);
    const auto result = reconcile(facts.book()).value();
    REQUIRE(result.checks.size() == 2);
    const auto* differs = result.check(domain::CheckId("previous:a@R8当初"));
    CHECK(differs->verdict == Verdict::Discrepancy);
    CHECK(differs->kind == IdentityKind::Previous);
    CHECK(differs->difference->whole() == -2'200'000'000);
    CHECK(texts(differs->conflict) == std::vector<std::string>{"a@R8当初/prior@doc"});
    const auto* alone = result.check(domain::CheckId("previous:b@R8当初"));
    CHECK(alone->verdict == Verdict::Unverifiable);
    CHECK(alone->missing.front().english() == "There is no line of R7当初 for the programme and account");
}

TEST_CASE("an identity takes the statements of its source") {
    FactsBuilder facts;
    facts.source("later", "2026-06-01");
    facts.figure("series:t/value", "10億円");
    facts.figure("series:t/value", "12.0億円", "later");
    facts.figure("series:a/value", "10億円");
    auto& identity =
        facts.identity("same", "series:t/value", FactsBuilder::fact("series:a/value"), IdentityKind::Formula);
    identity.source = domain::SourceId("doc");
    const auto result = reconcile(facts.book()).value();
    const auto* check = result.check(domain::CheckId("same"));
    CHECK(check->verdict == Verdict::Consistent);
    CHECK(check->inputs.front().statement.value() == "series:t/value@doc");
}

TEST_CASE("the smallest conflict of a bound leaves out what it can do without") {
    FactsBuilder facts;
    facts.figure("series:t/value", "11億円");
    facts.figure("series:a/value", "63億円");
    facts.figure("series:b/value", "43億円");
    facts.figure("series:c/value", "4億円");
    facts.identity("bound", "series:t/value", FactsBuilder::sum({"series:b/value", "series:a/value", "series:c/value"}))
        .relation = Relation::AtLeast;
    CHECK(texts(only(facts).conflict) == std::vector<std::string>{"series:t/value@doc", "series:a/value@doc"});
}

TEST_CASE("a suspect has to satisfy the checks that hold, too") {
    FactsBuilder facts;
    facts.figure("series:t/value", "100億円");
    facts.figure("series:a/value", "60億円");
    facts.figure("series:b/value", "20億円");
    facts.figure("series:u/value", "60億円");
    facts.identity("sum", "series:t/value", FactsBuilder::sum({"series:a/value", "series:b/value"}));
    facts.identity("other", "series:u/value", FactsBuilder::fact("series:a/value"), IdentityKind::Formula);
    // A statement that occurs twice can't be turned around.
    facts.identity("double", "series:u/value", FactsBuilder::sum({"series:u/value"}), IdentityKind::Formula);
    const auto result = reconcile(facts.book()).value();
    const auto* check = result.check(domain::CheckId("sum"));
    CHECK(texts(check->suspects) == std::vector<std::string>{"series:t/value@doc", "series:b/value@doc"});
    const auto* total = result.suspect(domain::StatementId("series:t/value@doc"));
    REQUIRE(total);
    CHECK(total->lower.whole() == 7'800'000'000);
    CHECK(total->upper.whole() == 8'200'000'000);
    CHECK(total->explains == std::vector<domain::CheckId>{domain::CheckId("sum")});
}

TEST_CASE("a check explains itself") {
    FactsBuilder facts;
    facts.figure("series:t/value", "100億円");
    facts.figure("series:a/value", "60億円").provisional = true;
    facts.within("series:b/value", "20億円の内数", "e");
    facts.identity("sum", "series:t/value", FactsBuilder::sum({"series:a/value", "series:b/value"})).basis =
        domain::IdentityBasis::Assumed;
    const auto book = facts.book();
    const auto result = reconcile(book).value();
    const auto derivation = derive(book, result, result.checks.front());
    CHECK(derivation.title.english() == "sum");
    CHECK(derivation.formula.english() == "t, Value = a, Value + b, Value");
    CHECK(derivation.result.english() == "Disagrees: stated 100億円, computed 60億円 to 80億円, difference +20億円");
    REQUIRE(derivation.inputs.size() == 3);
    CHECK(derivation.inputs[0].printed == "100億円");
    CHECK(derivation.inputs[0].statement.value() == "series:t/value@doc");
    CHECK(derivation.inputs[0].amount->lower.yen() == 10'000'000'000);
    CHECK(derivation.inputs[1].remark.english() == "stands for a value between 59億円 and 61億円; provisional");
    CHECK(derivation.inputs[2].amount->fromEnvelope);
    const auto has = [&](const std::string& text) {
        return std::any_of(derivation.notes.begin(), derivation.notes.end(),
                           [&](const auto& note) { return note.english() == text; });
    };
    CHECK(
        has("If a, Value (60億円) were wrong and a value between 78億円 and 101億円 right, all its checks would hold"));
    CHECK(has("If b, Value (20億円の内数) were wrong and 38億円 or more right, all its checks would hold"));
}

TEST_CASE("the reconciliation reports how far it is and stops when told to") {
    FactsBuilder facts;
    facts.figure("series:t/value", "1億円");
    for (int i = 0; i < 600; ++i) {
        facts.identity("i" + std::to_string(i), "series:t/value", FactsBuilder::number("100000000"),
                       IdentityKind::Formula);
    }
    const auto book = facts.book();
    std::vector<std::int64_t> steps;
    std::stop_source stop;
    base::Progress progress;
    progress.report = [&](base::ProgressStep step) {
        steps.push_back(step.done);
        CHECK(step.total == 600);
    };
    progress.stop = stop.get_token();
    REQUIRE(reconcile(book, progress));
    CHECK(steps == std::vector<std::int64_t>{256, 512, 600});
    stop.request_stop();
    const auto cancelled = reconcile(book, progress);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == base::ErrorCode::Cancelled);
}
