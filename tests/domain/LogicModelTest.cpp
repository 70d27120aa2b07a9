// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LogicModel.h"

#include "support/Catch.h"

using namespace shirube;
using namespace shirube::domain;
using Catch::Matchers::Contains;

namespace {

LogicNode node(const std::string& id, LogicStage stage, const std::string& label) {
    LogicNode node;
    node.id = LogicNodeId(id);
    node.stage = stage;
    node.label = label;
    return node;
}

LogicEdge edge(const std::string& from, const std::string& to) {
    LogicEdge edge;
    edge.from = LogicNodeId(from);
    edge.to = LogicNodeId(to);
    return edge;
}

LogicModelContent sample() {
    LogicModelContent content;
    content.id = LogicModelId("m1");
    content.nodes = {node("budget", LogicStage::Input, "予算"), node("develop", LogicStage::Activity, "開発"),
                     node("models", LogicStage::Output, "提供")};
    content.nodes[2].indicators = {{IndicatorId("released"), {1, 0}}};
    content.edges = {edge("budget", "develop"), edge("develop", "models")};
    content.externalFactors = {{"技術動向", {LogicNodeId("models")}, {}, {}}};
    content.monitoring = {{"見直し", {"経済産業省"}, {LogicNodeId("models")}, {LogicNodeId("develop")}, {}, {}}};
    return content;
}

std::string refusal(const LogicModelContent& content) {
    const auto model = LogicModel::make(content);
    REQUIRE_FALSE(model);
    CHECK(model.error().code == base::ErrorCode::InvalidInput);
    return model.error().message.english();
}

}  // namespace

TEST_CASE("A logic model finds its nodes and knows its graph") {
    const auto model = LogicModel::make(sample());
    REQUIRE(model);
    CHECK(model->nodeIndex(LogicNodeId("models")) == 2U);
    CHECK(model->node(LogicNodeId("develop"))->label == "開発");
    CHECK(model->node(LogicNodeId("nothing")) == nullptr);
    CHECK(model->graph().order() == std::vector<std::uint32_t>{0, 1, 2});
}

TEST_CASE("A logic model refuses what it can't mean, and names it") {
    SECTION("a node twice") {
        auto content = sample();
        content.nodes.push_back(content.nodes[0]);
        CHECK_THAT(refusal(content), Contains("budget"));
    }
    SECTION("a node without id") {
        auto content = sample();
        content.nodes[0].id = LogicNodeId();
        CHECK_THAT(refusal(content), Contains("no id"));
    }
    SECTION("an edge to nowhere") {
        auto content = sample();
        content.edges.push_back(edge("models", "impact"));
        CHECK_THAT(refusal(content), Contains("impact"));
    }
    SECTION("an edge twice") {
        auto content = sample();
        content.edges.push_back(edge("budget", "develop"));
        CHECK_THAT(refusal(content), Contains("budget") && Contains("develop") && Contains("twice"));
    }
    SECTION("an indicator twice on a node") {
        auto content = sample();
        content.nodes[2].indicators.push_back(content.nodes[2].indicators[0]);
        CHECK_THAT(refusal(content), Contains("released"));
    }
    SECTION("weights that are not above 0") {
        auto content = sample();
        content.nodes[0].weight = base::Decimal();
        CHECK_THAT(refusal(content), Contains("budget"));
        content = sample();
        content.edges[1].weight = base::Decimal(-1, 0);
        CHECK_THAT(refusal(content), Contains("develop → models") && Contains("-1"));
        content = sample();
        content.nodes[2].indicators[0].weight = base::Decimal();
        CHECK_THAT(refusal(content), Contains("released"));
    }
    SECTION("an external factor or a step of the loop on an unknown node") {
        auto content = sample();
        content.externalFactors[0].affects = {LogicNodeId("weather")};
        CHECK_THAT(refusal(content), Contains("weather"));
        content = sample();
        content.monitoring[0].adjusts = {LogicNodeId("plan")};
        CHECK_THAT(refusal(content), Contains("plan"));
    }
}

TEST_CASE("A cycle is an error that names its nodes by their labels") {
    auto content = sample();
    content.edges.push_back(edge("models", "develop"));
    CHECK_THAT(refusal(content), Contains("開発 → 提供 → 開発"));
    content = sample();
    content.nodes[0].label.clear();
    content.edges.push_back(edge("budget", "budget"));
    CHECK_THAT(refusal(content), Contains("budget → budget"));
}

TEST_CASE("Stages and the bases of edges have stable names") {
    for (const auto stage : kLogicStages) {
        CHECK(logicStageFromKey(toKey(stage)) == stage);
        CHECK_FALSE(label(stage).isEmpty());
    }
    CHECK_FALSE(logicStageFromKey("goal"));
    CHECK(isOutcome(LogicStage::OutcomeShort));
    CHECK_FALSE(isOutcome(LogicStage::Impact));
    for (const auto basis : {EdgeBasis::Printed, EdgeBasis::ColumnOrder, EdgeBasis::Entered}) {
        CHECK(edgeBasisFromKey(toKey(basis)) == basis);
        CHECK_FALSE(label(basis).isEmpty());
    }
}
