// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ProgrammeOutcome.h"

#include "LogicSample.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using Catch::Matchers::Contains;
using domain::LogicStage;

namespace {

// budget → work → models → adoption → share, with a target on each of the last three.
test::LogicSample chain() {
    test::LogicSample sample;
    sample.node("budget", LogicStage::Input);
    sample.node("work", LogicStage::Activity);
    sample.node("models", LogicStage::Output, {"released"});
    sample.node("adoption", LogicStage::OutcomeLong, {"adopters", "trainees"});
    sample.node("share", LogicStage::Impact, {"share"});
    sample.edge("budget", "work");
    sample.edge("work", "models");
    sample.edge("models", "adoption");
    sample.edge("adoption", "share");
    sample.indicator("released", "FY2026", "4本");
    sample.indicator("adopters", "FY2026", "100本");
    sample.indicator("trainees", "FY2026", "10本");
    sample.indicator("share", "2040", "30本");
    sample.actual("released", "FY2026", "3本").actual("adopters", "FY2026", "50本");
    return sample;
}

ProgrammeOutcome outcomeOf(const test::LogicSample& sample, const std::string& asOf = "2027-04-01") {
    return ProgrammeOutcome::make(sample.book(), sample.model(), test::day(asOf)).value();
}

}  // namespace

TEST_CASE("An impact of 2040 shows today whether its path is moving") {
    const auto outcome = outcomeOf(chain());
    const auto nodes = outcome.rollup().nodes();
    CHECK(nodes[2].attainment == Fraction(3, 4));
    CHECK(nodes[3].attainment == Fraction(1, 2));
    CHECK(nodes[3].coverage == Coverage{1, 2});
    CHECK(nodes[3].support == Fraction(3, 4));
    CHECK_FALSE(nodes[4].attainment);
    CHECK(nodes[4].support == Fraction(1, 2));
    CHECK(outcome.nodes()[2].status == IndicatorStatus::Missed);
    CHECK(outcome.nodes()[3].status == IndicatorStatus::Missed);
    CHECK(outcome.nodes()[4].status == IndicatorStatus::NotYetDue);
    CHECK_FALSE(outcome.nodes()[0].status);
}

TEST_CASE("Below the set coverage a node has no verdict") {
    const auto sample = chain();
    const auto outcome =
        ProgrammeOutcome::make(sample.book(), sample.model(), test::day("2027-04-01"), {Fraction(2, 3)}).value();
    CHECK(outcome.rollup().nodes()[3].attainment == Fraction(1, 2));
    CHECK_FALSE(outcome.rollup().nodes()[3].hasVerdict);
    CHECK_FALSE(outcome.nodes()[3].status);
}

TEST_CASE("A programme is its measured nodes by their weights, and says on how many it rests") {
    auto sample = chain();
    sample.content.nodes[2].weight = base::Decimal(3, 0);
    const auto summary = outcomeOf(sample).summary();
    CHECK(summary.attainment == Fraction(11, 16));  // (3 × 3/4 + 1 × 1/2) / 4
    CHECK(summary.coverage == Coverage{2, 3});
    CHECK(summary.weightShare == Fraction(4, 5));
    CHECK(summary.weights == RollupWeights::Stated);
    CHECK(outcomeOf(sample).summary(LogicStage::Impact).coverage == Coverage{0, 1});
}

TEST_CASE("Words are shown and in no mean") {
    auto sample = chain();
    sample.indicator("story").measure = domain::IndicatorMeasure::Qualitative;
    sample.content.nodes[2].indicators.push_back({domain::IndicatorId("story"), {5, 0}});
    const auto outcome = outcomeOf(sample);
    CHECK(outcome.rollup().nodes()[2].attainment == Fraction(3, 4));
    CHECK(outcome.rollup().nodes()[2].coverage == Coverage{1, 1});
    CHECK(outcome.nodes()[2].indicators.size() == 2);
}

TEST_CASE("A what-if shows what moves and writes nothing") {
    const auto outcome = outcomeOf(chain());
    const std::vector<NodeRollup> before(outcome.rollup().nodes().begin(), outcome.rollup().nodes().end());
    const std::vector<OutcomeEdit> edits{
        AssumeActual{domain::IndicatorId("released"), domain::Period::parse("FY2026").value(), Fraction(4)},
        ConnectNodes{domain::LogicNodeId("models"), domain::LogicNodeId("share"), Fraction(1)}};
    const auto moves = outcome.whatIf(edits).value();
    REQUIRE(moves.indicators.size() == 1);
    CHECK(moves.indicators[0].after.status() == IndicatorStatus::Achieved);
    REQUIRE(moves.nodes.size() == 3);
    CHECK(moves.nodes[0].after.attainment == Fraction(1));
    CHECK(moves.nodes[1].after.support == Fraction(1));
    CHECK(moves.nodes[2].after.support == Fraction(3, 4));  // models 1, adoption 1/2
    CHECK(std::equal(before.begin(), before.end(), outcome.rollup().nodes().begin()));
    CHECK(outcome.indicators()[0].result.attainment() == Fraction(3, 4));
}

TEST_CASE("A what-if takes an actual or an edge away") {
    const auto outcome = outcomeOf(chain());
    const std::vector<OutcomeEdit> edits{
        AssumeActual{domain::IndicatorId("adopters"), domain::Period::parse("FY2026").value(), {}},
        DisconnectNodes{domain::LogicNodeId("work"), domain::LogicNodeId("models")}};
    const auto moves = outcome.whatIf(edits).value();
    REQUIRE(moves.nodes.size() == 3);
    CHECK(moves.nodes[0].after.supportCoverage == Coverage{0, 0});
    CHECK_FALSE(moves.nodes[1].after.attainment);
    CHECK(moves.nodes[2].after.support == Fraction(3, 4));  // through adoption, which nothing measures now
}

TEST_CASE("A what-if refuses what the logic model has not") {
    const auto outcome = outcomeOf(chain());
    const auto refusal = [&](const OutcomeEdit& edit) {
        const auto moves = outcome.whatIf(std::vector<OutcomeEdit>{edit});
        REQUIRE_FALSE(moves);
        return moves.error().message.english();
    };
    CHECK_THAT(refusal(AssumeActual{domain::IndicatorId("x"), {}, {}}), Contains("x"));
    CHECK_THAT(refusal(ConnectNodes{domain::LogicNodeId("share"), domain::LogicNodeId("y"), Fraction(1)}),
               Contains("y"));
    CHECK_THAT(refusal(ConnectNodes{domain::LogicNodeId("share"), domain::LogicNodeId("models"), Fraction(1)}),
               Contains("share → models → adoption → share"));
}

TEST_CASE("An indicator that the catalogue has not is an error") {
    auto sample = chain();
    sample.content.nodes[2].indicators.push_back({domain::IndicatorId("ghost"), {1, 0}});
    const auto outcome = ProgrammeOutcome::make(sample.book(), sample.model(), test::day("2027-04-01"));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == base::ErrorCode::NotFound);
    CHECK_THAT(outcome.error().message.english(), Contains("ghost"));
}

TEST_CASE("Every number of a programme opens to its grounds") {
    const auto outcome = outcomeOf(chain());
    const auto node = outcome.deriveNode(3);
    CHECK(node.result.english() == "1/2 = 50.0%");
    REQUIRE(node.inputs.size() == 1);
    REQUIRE(node.excluded.size() == 1);
    CHECK(node.excluded[0].remark.english() == "Not measured");
    REQUIRE(node.children.size() == 1);
    CHECK(node.children[0].inputs.size() == 2);
    const auto support = outcome.deriveSupport(4);
    CHECK(support.result.english() == "1/2 = 50.0%");
    CHECK(support.children.size() == 1);
    const auto summary = derive(outcome.summary(), base::Message::verbatim("事業"));
    CHECK(summary.inputs.size() == 2);
    CHECK(summary.excluded.size() == 1);
}

TEST_CASE("Programmes roll up with equal weights or by money, and say which") {
    const auto part = [](const std::string& id, std::optional<Fraction> attainment, std::optional<Fraction> money) {
        return RollupPart{id, base::Message::verbatim(id), std::move(attainment), {1, 1}, std::move(money)};
    };
    const std::vector<RollupPart> parts{part("a", Fraction(1, 2), Fraction(300)), part("b", Fraction(2), Fraction(100)),
                                        part("c", std::nullopt, Fraction(600)), part("d", Fraction(1), std::nullopt)};
    const auto equal = rollUp(parts, RollupWeights::Equal, Fraction(1, 2));
    CHECK(equal.attainment == Fraction(5, 6));
    CHECK(equal.coverage == Coverage{3, 4});
    CHECK(equal.hasVerdict);
    const auto money = rollUp(parts, RollupWeights::Money, Fraction(3, 4));
    CHECK(money.attainment == Fraction(5, 8));
    CHECK(money.coverage == Coverage{2, 4});
    CHECK(money.weightShare == Fraction(2, 5));
    CHECK_FALSE(money.hasVerdict);
    for (const auto weights : {RollupWeights::Equal, RollupWeights::Stated, RollupWeights::Money}) {
        CHECK(rollupWeightsFromKey(toKey(weights)) == weights);
    }
}

TEST_CASE("A value to assume is read in the indicator's unit, or as an answer") {
    domain::Indicator indicator;
    indicator.unit = "%";
    indicator.measure = domain::IndicatorMeasure::Ratio;
    CHECK(readAssumed(indicator, "８０") == Fraction(4, 5));
    CHECK(readAssumed(indicator, "80%") == Fraction(4, 5));
    CHECK_FALSE(readAssumed(indicator, "たくさん"));
    CHECK_FALSE(readAssumed(indicator, ""));
    CHECK_FALSE(readAssumed(indicator, "はい"));
    indicator.unit.clear();
    indicator.measure = domain::IndicatorMeasure::YesNo;
    CHECK(readAssumed(indicator, "はい") == Fraction(1));
    CHECK(readAssumed(indicator, " No ") == Fraction(0));
    // An answer is no number.
    CHECK_FALSE(readAssumed(indicator, "5"));
    CHECK(readAssumed(indicator, "たくさん").error().code == base::ErrorCode::InvalidInput);
}
