// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LogicModelEdit.h"

#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::domain;
using Catch::Matchers::Contains;

namespace {

LogicNode node(const std::string& id, LogicStage stage, const std::string& label = "名前") {
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

LogicModel sample() {
    LogicModelContent content;
    content.id = LogicModelId("m1");
    content.nodes = {node("budget", LogicStage::Input), node("o1", LogicStage::Output), node("o2", LogicStage::Output),
                     node("goal", LogicStage::Impact), node("o3", LogicStage::Output)};
    content.edges = {edge("budget", "o1"), edge("o1", "goal"), edge("o2", "goal")};
    content.externalFactors = {{"技術動向", {LogicNodeId("o1"), LogicNodeId("goal")}, {}, {}}};
    content.monitoring = {{"見直し", {}, {LogicNodeId("o1")}, {LogicNodeId("o1"), LogicNodeId("o2")}, {}, {}}};
    auto model = LogicModel::make(std::move(content));
    REQUIRE(model);
    return *std::move(model);
}

LogicModel edited(const LogicModel& model, const std::vector<LogicModelEdit>& edits) {
    auto after = applyEdits(model, edits);
    if (!after) {
        FAIL(after.error().message.english());
    }
    return *std::move(after);
}

std::vector<std::string> ids(const LogicModel& model, LogicStage stage) {
    std::vector<std::string> ids;
    for (const auto& node : model.nodes()) {
        if (node.stage == stage) {
            ids.push_back(node.id.value());
        }
    }
    return ids;
}

base::Error refusal(const std::vector<LogicModelEdit>& edits) {
    const auto after = applyEdits(sample(), edits);
    REQUIRE_FALSE(after);
    return after.error();
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("A node is added last in its stage, or where it is said") {
    const auto last = edited(sample(), {AddLogicNode{node("new", LogicStage::Output), {}}});
    CHECK(ids(last, LogicStage::Output) == Ids{"o1", "o2", "o3", "new"});
    const auto first = edited(sample(), {AddLogicNode{node("new", LogicStage::Output), 0U}});
    CHECK(ids(first, LogicStage::Output) == Ids{"new", "o1", "o2", "o3"});
    CHECK(ids(first, LogicStage::Impact) == Ids{"goal"});
    const auto beyond = edited(sample(), {AddLogicNode{node("new", LogicStage::Output), 99U}});
    CHECK(ids(beyond, LogicStage::Output) == Ids{"o1", "o2", "o3", "new"});
}

TEST_CASE("A node without an id gets one that is free") {
    const auto after = edited(
        sample(), {AddLogicNode{node("output-1", LogicStage::Activity), {}},
                   AddLogicNode{node("", LogicStage::Output), {}}, AddLogicNode{node("", LogicStage::Output), 0U}});
    CHECK(ids(after, LogicStage::Output) == Ids{"output-3", "o1", "o2", "o3", "output-2"});
}

TEST_CASE("A changed node keeps its place unless its stage is another") {
    const auto same = edited(sample(), {ChangeLogicNode{node("o1", LogicStage::Output, "新しい名前")}});
    CHECK(ids(same, LogicStage::Output) == Ids{"o1", "o2", "o3"});
    CHECK(same.node(LogicNodeId("o1"))->label == "新しい名前");
    const auto moved = edited(sample(), {ChangeLogicNode{node("o1", LogicStage::Impact)}});
    CHECK(ids(moved, LogicStage::Output) == Ids{"o2", "o3"});
    CHECK(ids(moved, LogicStage::Impact) == Ids{"goal", "o1"});
    CHECK(moved.edges() == sample().edges());
}

TEST_CASE("A node moves before the one that stands at its new place") {
    const auto move = [](const char* id, LogicStage stage, std::size_t position) {
        return edited(sample(), {MoveLogicNode{LogicNodeId(id), stage, position}});
    };
    CHECK(ids(move("o1", LogicStage::Output, 1), LogicStage::Output) == Ids{"o2", "o1", "o3"});
    CHECK(ids(move("o3", LogicStage::Output, 0), LogicStage::Output) == Ids{"o3", "o1", "o2"});
    CHECK(ids(move("o2", LogicStage::Output, 1), LogicStage::Output) == Ids{"o1", "o2", "o3"});
    CHECK(ids(move("goal", LogicStage::Output, 1), LogicStage::Output) == Ids{"o1", "goal", "o2", "o3"});
    CHECK(ids(move("goal", LogicStage::Output, 1), LogicStage::Impact).empty());
    CHECK(ids(move("o1", LogicStage::Output, 99), LogicStage::Output) == Ids{"o2", "o3", "o1"});
}

TEST_CASE("Removed nodes take their edges along, and nothing refers to them any more") {
    const auto after = edited(sample(), {RemoveLogicNodes{{LogicNodeId("o1"), LogicNodeId("o3")}}});
    CHECK(ids(after, LogicStage::Output) == Ids{"o2"});
    CHECK(after.edges() == std::vector<LogicEdge>{edge("o2", "goal")});
    CHECK(after.content().externalFactors.front().affects == std::vector{LogicNodeId("goal")});
    CHECK(after.content().monitoring.front().watches.empty());
    CHECK(after.content().monitoring.front().adjusts == std::vector{LogicNodeId("o2")});
}

TEST_CASE("A node that is removed and added again is a new one") {
    const auto after = edited(
        sample(), {RemoveLogicNodes{{LogicNodeId("o1")}}, AddLogicNode{node("o1", LogicStage::Output, "再び"), {}}});
    CHECK(ids(after, LogicStage::Output) == Ids{"o2", "o3", "o1"});
    CHECK(after.edges() == std::vector<LogicEdge>{edge("o2", "goal")});
    CHECK(after.content().monitoring.front().watches.empty());
}

TEST_CASE("Edges are added, changed and removed by their ends") {
    auto heavy = edge("o1", "goal");
    heavy.weight = {3, 0};
    heavy.reason = "主な経路";
    const auto after = edited(sample(), {AddLogicEdge{edge("budget", "o2")}, ChangeLogicEdge{heavy},
                                         RemoveLogicEdge{LogicNodeId("o2"), LogicNodeId("goal")}});
    CHECK(after.edges() == std::vector{edge("budget", "o1"), heavy, edge("budget", "o2")});
}

TEST_CASE("An edit that can't be made refuses all, and says why") {
    const LogicModelEdit good = AddLogicNode{node("new", LogicStage::Output), {}};
    const auto refused = [&](LogicModelEdit bad) { return refusal({good, std::move(bad)}); };
    const LogicNodeId gone("gone");
    for (const LogicModelEdit& bad :
         {LogicModelEdit(ChangeLogicNode{node("gone", LogicStage::Input)}),
          LogicModelEdit(MoveLogicNode{gone, LogicStage::Input, 0}), LogicModelEdit(RemoveLogicNodes{{gone}}),
          LogicModelEdit(AddLogicEdge{edge("gone", "goal")}), LogicModelEdit(ChangeLogicEdge{edge("goal", "gone")}),
          LogicModelEdit(RemoveLogicEdge{LogicNodeId("o1"), gone})}) {
        const auto error = refused(bad);
        CHECK(error.code == base::ErrorCode::NotFound);
        CHECK_THAT(error.message.english(), Contains("gone"));
    }
    auto weightless = edge("o1", "goal");
    weightless.weight = {0, 0};
    for (const LogicModelEdit& bad :
         {LogicModelEdit(AddLogicNode{node("o1", LogicStage::Input), {}}),
          LogicModelEdit(AddLogicNode{node("blank", LogicStage::Input, "　"), {}}),
          LogicModelEdit(ChangeLogicNode{node("o1", LogicStage::Output, "")}),
          LogicModelEdit(AddLogicEdge{edge("o1", "goal")}), LogicModelEdit(AddLogicEdge{edge("goal", "budget")}),
          LogicModelEdit(AddLogicEdge{edge("goal", "goal")}), LogicModelEdit(ChangeLogicEdge{weightless})}) {
        CHECK(refused(bad).code == base::ErrorCode::InvalidInput);
    }
}

TEST_CASE("Edits made at once and one by one come to the same") {
    test::forAllSeeds(200, [](test::Random& random) {
        auto model = sample();
        std::vector<LogicModelEdit> made;
        for (int step = 0; step < 12; ++step) {
            const auto& nodes = model.nodes();
            const auto anyNode = [&] { return nodes.empty() ? LogicNodeId("none") : random.oneOf(nodes).id; };
            const auto anyEdge = [&] { return edge(anyNode().value(), anyNode().value()); };
            const auto stage = random.oneOf(kLogicStages);
            const auto place = random.index(4);
            const auto draft = [&]() -> LogicModelEdit {
                switch (random.index(7)) {
                    case 0:
                        return AddLogicNode{node("", stage), random.coin() ? std::optional(place) : std::nullopt};
                    case 1:
                        return ChangeLogicNode{node(anyNode().value(), stage, "別の名前")};
                    case 2:
                        return MoveLogicNode{anyNode(), stage, place};
                    case 3:
                        return RemoveLogicNodes{{anyNode()}};
                    case 4:
                        return ChangeLogicEdge{anyEdge()};
                    case 5:
                        return RemoveLogicEdge{anyNode(), anyNode()};
                    default:
                        return AddLogicEdge{anyEdge()};
                }
            }();
            if (auto after = applyEdits(model, std::vector{draft})) {
                model = *std::move(after);
                made.push_back(draft);
            }
        }
        CHECK(edited(sample(), made) == model);
    });
}
