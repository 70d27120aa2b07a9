// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewSample.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::ReviewOutcome;
using test::decimal;
using test::gateScheme;
using test::totals;
using test::totalScheme;
using test::vote;
using Reason = TallyExclusion::Reason;

namespace {

std::optional<ReviewOutcome> outcomeOf(const Fraction& mean) {
    return tallySubject(totalScheme(), totals({mean}), {}).outcome;
}

// One item on that scale, averaged.
domain::ReviewScheme oneItem(const domain::ScoreScale& scale) {
    domain::ReviewScheme scheme;
    scheme.scale = scale;
    scheme.method = domain::TallyMethod::MeanOfItems;
    domain::SchemeCriterion criterion;
    criterion.id = "c1";
    criterion.maximum = decimal(scale.lowest == decimal("1") ? "9" : "10");
    scheme.criteria = {criterion};
    return scheme;
}

}  // namespace

TEST_CASE("thresholds meet the exact mean, never a rounded one") {
    CHECK(outcomeOf(Fraction(60)) == ReviewOutcome::Continue);
    CHECK(outcomeOf(Fraction(599'999, 10'000)) == ReviewOutcome::WeighRemarks);
    CHECK(outcomeOf(Fraction(179, 3)) == ReviewOutcome::WeighRemarks);
    CHECK(outcomeOf(Fraction(decimal("59.6"))) == ReviewOutcome::WeighRemarks);
    CHECK(outcomeOf(Fraction(600'000'000'000'000'001, 10'000'000'000'000'000)) == ReviewOutcome::Continue);
    CHECK(outcomeOf(Fraction(599'999'999'999'999'999, 10'000'000'000'000'000)) == ReviewOutcome::WeighRemarks);
    CHECK(outcomeOf(Fraction(40)) == ReviewOutcome::WeighRemarks);
    CHECK(outcomeOf(Fraction(decimal("39.5"))) == ReviewOutcome::End);
    CHECK(outcomeOf(Fraction(0)) == ReviewOutcome::End);
    CHECK(outcomeOf(Fraction(100)) == ReviewOutcome::Continue);

    const auto thirds = tallySubject(totalScheme(), totals({Fraction(60), Fraction(60), Fraction(59)}), {});
    CHECK(thirds.result->mean == Fraction(179, 3));
    CHECK(thirds.outcome == ReviewOutcome::WeighRemarks);
    CHECK(*thirds.margin == Fraction(-1, 3));
    CHECK(*thirds.threshold == Fraction(60));
}

TEST_CASE("the margin is to the nearest threshold, and to the higher one of two as near") {
    CHECK(*tallySubject(totalScheme(), totals({Fraction(43)}), {}).margin == Fraction(3));
    const auto between = tallySubject(totalScheme(), totals({Fraction(50)}), {});
    CHECK(*between.threshold == Fraction(60));
    CHECK(*between.margin == Fraction(-10));
    auto scheme = totalScheme();
    scheme.totalFloor = decimal("55");
    CHECK(*tallySubject(scheme, totals({Fraction(56)}), {}).threshold == Fraction(55));
}

TEST_CASE("a result on one reviewer has no leave-one-out") {
    const auto tally = tallySubject(totalScheme(), totals({Fraction(60)}), {});
    CHECK(tally.result->n == 1);
    CHECK(tally.outcome == ReviewOutcome::Continue);
    CHECK_FALSE(tally.isBorderline);
    CHECK_FALSE(tally.reviewers.front().without.has_value());
    CHECK_FALSE(tally.reviewers.front().outcomeWithout.has_value());
    CHECK(tally.result->variance.isZero());
}

TEST_CASE("a case is borderline where one sheet turns what the rule says") {
    const auto borderline = tallySubject(totalScheme(), totals({Fraction(90), Fraction(50), Fraction(45)}), {});
    CHECK(borderline.outcome == ReviewOutcome::Continue);  // 185/3
    CHECK(borderline.isBorderline);
    CHECK(borderline.reviewers[0].turnsOutcome);
    CHECK(*borderline.reviewers[0].without == Fraction(95, 2));
    CHECK(borderline.reviewers[0].outcomeWithout == ReviewOutcome::WeighRemarks);
    CHECK_FALSE(borderline.reviewers[1].turnsOutcome);
    const auto clear = tallySubject(totalScheme(), totals({Fraction(90), Fraction(85), Fraction(80)}), {});
    CHECK_FALSE(clear.isBorderline);
}

TEST_CASE("who leaves items out counts in the items that they gave, and in no result") {
    const auto scheme = gateScheme({50, 50});
    auto partial = vote("B", {Fraction(10)});
    const auto tally = tallySubject(scheme, std::vector{vote("A", {Fraction(40), Fraction(30)}), partial},
                                    {{"C", "委員C", Reason::Conflict, {}}});
    CHECK(tally.result->n == 1);
    CHECK(tally.result->mean == Fraction(70));
    CHECK(tally.items[0].spread->n == 2);
    CHECK(tally.items[0].spread->mean == Fraction(25));
    CHECK(tally.items[1].spread->n == 1);
    REQUIRE(tally.excluded.size() == 2);
    CHECK(tally.excluded[1].reviewer == "B");
    CHECK(tally.excluded[1].reason == Reason::MissingItems);
    CHECK(tally.excluded[1].items == std::vector<std::string>{"c2"});
    CHECK_FALSE(tally.reviewers[1].result.has_value());
    CHECK(*tally.reviewers[1].without == Fraction(70));
    REQUIRE(tally.groups.size() == 2);
    CHECK(tally.groups[0].spread->n == 2);  // they gave all items of that group
    CHECK(tally.groups[1].spread->n == 1);
}

TEST_CASE("without anybody who counts there is no result, no verdict and no rank") {
    const auto tally = tallySubject(gateScheme(), {}, {{"A", "委員A", Reason::Conflict, {}}});
    CHECK_FALSE(tally.result.has_value());
    CHECK_FALSE(tally.outcome.has_value());
    CHECK_FALSE(tally.margin.has_value());
    CHECK_FALSE(tally.ranking.has_value());
    CHECK_FALSE(tally.items.front().spread.has_value());
    CHECK(tallyRound(gateScheme(), {tally}).subjects.front().rank == 0);
}

TEST_CASE("floors of an item and of the result call for their outcome where it is stricter") {
    auto scheme = gateScheme({50, 50});
    scheme.criteria[0].floor = decimal("20");
    scheme.floorOutcome = ReviewOutcome::WeighRemarks;
    const auto judge = [&](int first, int second) {
        return tallySubject(scheme, std::vector{vote("A", {Fraction(first), Fraction(second)})}, {});
    };
    CHECK(judge(20, 50).outcome == ReviewOutcome::Continue);
    CHECK_FALSE(judge(20, 50).items[0].isBelowFloor);
    CHECK(judge(19, 50).outcome == ReviewOutcome::WeighRemarks);
    CHECK(judge(19, 50).items[0].isBelowFloor);
    CHECK(judge(10, 10).outcome == ReviewOutcome::End);  // a floor makes nothing milder

    scheme.floorOutcome = ReviewOutcome::End;
    scheme.totalFloor = decimal("65");
    CHECK(judge(30, 34).isBelowTotalFloor);
    CHECK(judge(30, 34).outcome == ReviewOutcome::End);
    CHECK_FALSE(judge(30, 35).isBelowTotalFloor);
    CHECK(judge(30, 35).outcome == ReviewOutcome::Continue);
    scheme.floorOutcome.reset();
    CHECK(judge(19, 45).outcome == ReviewOutcome::Continue);  // said, and nothing follows

    // A sheet whose items lift the item above its floor turns the case.
    scheme.totalFloor.reset();
    scheme.floorOutcome = ReviewOutcome::End;
    const auto lifted = tallySubject(
        scheme, std::vector{vote("A", {Fraction(15), Fraction(50)}), vote("B", {Fraction(30), Fraction(50)})}, {});
    CHECK(lifted.outcome == ReviewOutcome::Continue);
    CHECK(lifted.isBorderline);
    CHECK(lifted.reviewers[1].outcomeWithout == ReviewOutcome::End);
    CHECK_FALSE(lifted.reviewers[0].turnsOutcome);
}

TEST_CASE("the method says what a result is") {
    auto scheme = gateScheme({9, 9});
    scheme.rule.clear();
    scheme.otherwise.reset();
    const std::vector votes{vote("A", {Fraction(9), Fraction(6)}), vote("B", {Fraction(4), Fraction(5)})};
    scheme.method = domain::TallyMethod::MeanOfItems;
    const auto mean = tallySubject(scheme, votes, {});
    CHECK(mean.result->mean == Fraction(6));
    CHECK(mean.result->lowest == Fraction(9, 2));
    CHECK(mean.groups[0].spread->mean == Fraction(13, 2));
    CHECK_FALSE(mean.outcome.has_value());
    CHECK_FALSE(mean.margin.has_value());
    scheme.method = domain::TallyMethod::PerItem;
    const auto each = tallySubject(scheme, votes, {});
    CHECK_FALSE(each.result.has_value());
    CHECK(each.items[1].spread->mean == Fraction(11, 2));
    CHECK_FALSE(each.isBorderline);
    scheme.method = domain::TallyMethod::SumOfItems;
    CHECK(tallySubject(scheme, votes, {}).result->mean == Fraction(12));
}

TEST_CASE("weights order the subjects, equals share a rank") {
    auto scheme = gateScheme({50, 50});
    scheme.criteria[0].weight = decimal("3");
    const auto judge = [&](int first, int second) {
        return tallySubject(scheme, std::vector{vote("A", {Fraction(first), Fraction(second)})}, {});
    };
    const auto round =
        tallyRound(scheme, {judge(10, 40), judge(40, 10), judge(40, 10), judge(50, 50), tallySubject(scheme, {}, {})});
    CHECK(*round.subjects[1].ranking == Fraction(13, 20));  // (3 × 40/50 + 10/50) ÷ 4
    std::vector<int> ranks;
    for (const auto& subject : round.subjects) {
        ranks.push_back(subject.rank);
    }
    CHECK(ranks == std::vector{4, 2, 2, 1, 0});
    CHECK(round.subjects[0].outcome == round.subjects[1].outcome);
    scheme.criteria[0].weight = scheme.criteria[1].weight = decimal("0");
    CHECK_FALSE(judge(1, 1).ranking.has_value());
}

TEST_CASE("quartiles are medians of the halves, the middle one in neither") {
    const auto spread = [](const std::vector<std::int64_t>& numbers) {
        return *spreadOf({numbers.begin(), numbers.end()});
    };
    const auto five = spread({5, 1, 4, 2, 3});
    CHECK(five.median == Fraction(3));
    CHECK(five.lowerQuartile == Fraction(3, 2));
    CHECK(five.upperQuartile == Fraction(9, 2));
    CHECK(five.variance == Fraction(2));
    CHECK(five.numbers.front() == Fraction(1));
    CHECK(spread({1, 2, 3, 4}).upperQuartile == Fraction(7, 2));
    CHECK(spread({7}).lowerQuartile == Fraction(7));
    CHECK(spread({7, 8}).upperQuartile == Fraction(8));
    CHECK_FALSE(spreadOf({}).has_value());
}

TEST_CASE("a reviewer's habit is their own mean, and how far they are from the others") {
    const auto round = tallyRound(totalScheme(), {tallySubject(totalScheme(), totals({Fraction(80), Fraction(60)}), {}),
                                                  tallySubject(totalScheme(), totals({Fraction(50)}), {})});
    REQUIRE(round.habits.size() == 2);
    CHECK(round.habits[0].own.n == 2);
    CHECK(round.habits[0].own.mean == Fraction(65));
    CHECK(round.habits[0].againstOthers == Fraction(20));
    CHECK(round.habits[0].compared == 1);
    CHECK(round.habits[1].againstOthers == Fraction(-20));
}

TEST_CASE("scales of grades, small letters, nine steps and half marks are tallied by what they count") {
    for (const auto& scale : domain::commonScales()) {
        const auto used = oneItem(scale);
        std::vector<std::string> marks;
        if (scale.kind == domain::ScoreScale::Kind::Grades) {
            marks = {scale.grades.front().symbol, scale.grades.back().symbol};
        } else {
            marks = {used.criteria.front().maximum.text(), scale.lowest.text()};
        }
        test::RoundBuilder builder(used);
        builder.subject("t", "題").reviewer("試験太郎", "").reviewer("試験花子", "");
        builder.sheet("t", "r1", {marks[0]});
        builder.sheet("t", "r2", {marks[1]});
        const auto tally = tallyOf(*builder.book(), builder.round());
        INFO(scale.name);
        REQUIRE(tally.subjects.front().result.has_value());
        const auto best = scale.bestGrade().value_or(used.criteria.front().maximum);
        const auto worst = scale.grades.empty() ? scale.lowest : scale.grades.back().points;
        CHECK(tally.subjects.front().result->mean == (Fraction(best) + Fraction(worst)) / Fraction(2));
        CHECK(tally.subjects.front().result->highest == Fraction(best));
    }
    auto half = domain::ScoreScale();
    half.step = decimal("0.5");
    test::RoundBuilder builder(oneItem(half));
    builder.subject("t", "題").reviewer("試験太郎", "");
    builder.sheet("t", "r1", {"７．５"});
    CHECK(tallyOf(*builder.book(), builder.round()).subjects.front().result->mean == Fraction(15, 2));
}

TEST_CASE("a round is tallied as its viewer sees it") {
    test::RoundBuilder builder(totalScheme());
    builder.subject("t", "題").subject("u", "別の題");
    builder.reviewer("試験太郎", "").reviewer("試験花子", "").reviewer("試験次郎", "").reviewer("試験四郎", "");
    builder.sheet("t", "r1", {"80"});
    builder.sheet("t", "r2", {"50"});
    builder.sheet("t", "r3", {"10"});
    builder.conflict("t", "r3");
    std::erase_if(builder.content.assignments,
                  [](const auto& one) { return one.id == "round/u/r1" || one.id == "round/t/r3"; });
    const auto full = tallyOf(*builder.book(), builder.round());
    const auto& subject = full.subjects.front();
    CHECK(subject.result->mean == Fraction(65));
    CHECK(subject.reviewers.front().label == "試験太郎");
    REQUIRE(subject.excluded.size() == 2);
    CHECK(subject.excluded[0].reason == Reason::Conflict);
    CHECK(subject.excluded[1].reason == Reason::NotSubmitted);
    CHECK(full.subjects[1].excluded.front().reason == Reason::NotAssigned);
    CHECK_FALSE(full.subjects[1].result.has_value());

    const auto limited = builder.book({domain::Role::Analyst, {}});
    const auto seen = tallyOf(*limited, builder.round());
    CHECK(seen.subjects.front().result->mean == Fraction(65));
    CHECK(seen.subjects.front().reviewers.front().label == "委員A");
    for (const auto& exclusion : seen.subjects.front().excluded) {
        CHECK(exclusion.reason != Reason::Conflict);
    }
    // A sealed round says nothing, whoever asks.
    builder.round().stage = domain::RoundStage::Closed;
    for (auto& sheet : builder.content.sheets) {
        sheet.isOpened = false;
        sheet.content = {};
    }
    CHECK_FALSE(tallyOf(*builder.book(), builder.round()).subjects.front().result.has_value());
}
