// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LogicModelComparison.h"

#include <algorithm>
#include <functional>

#include "LogicSample.h"
#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::LogicStage;
using test::LogicSample;

namespace {

LogicSample sample() {
    LogicSample sample;
    sample.node("money", LogicStage::Input);
    sample.node("work", LogicStage::Activity);
    sample.node("papers", LogicStage::Output, {"i"});
    sample.edge("money", "work");
    sample.edge("work", "papers");
    return sample;
}

// "field: before → after" of the only thing that differs.
std::string only(const LogicModelComparison& comparison) {
    std::vector<LogicDifference> all;
    for (const auto& node : comparison.nodes) {
        all.insert(all.end(), node.differences.begin(), node.differences.end());
    }
    for (const auto& edge : comparison.edges) {
        all.insert(all.end(), edge.differences.begin(), edge.differences.end());
    }
    REQUIRE(all.size() == 1);
    return all[0].field.english() + ": " + all[0].before.english() + " → " + all[0].after.english();
}

std::string changed(const std::function<void(LogicSample&)>& change) {
    auto later = sample();
    change(later);
    return only(compareModels(*sample().model(), *later.model()));
}

}  // namespace

TEST_CASE("A model does not differ from itself, from another order or from another citation") {
    auto other = sample();
    std::reverse(other.content.nodes.begin(), other.content.nodes.end());
    std::reverse(other.content.edges.begin(), other.content.edges.end());
    for (auto& node : other.content.nodes) {
        node.citation.locator = "p. 2";
    }
    other.content.edges.front().citation.locator = "p. 2";
    const auto comparison = compareModels(*sample().model(), *other.model());
    CHECK_FALSE(comparison.hasDifferences());
    CHECK(comparison.nodes.size() == 3);
    CHECK(comparison.nodes[0].before == 2U);
    CHECK(comparison.nodes[0].after == 0U);
}

TEST_CASE("Each field that differs is named with what it was and is") {
    CHECK(changed([](auto& s) { s.content.nodes[2].label = "論文"; }) == "Label: papers → 論文");
    CHECK(changed([](auto& s) { s.content.nodes[1].stage = LogicStage::Output; }) == "Stage: Activity → Output");
    CHECK(changed([](auto& s) { s.content.nodes[0].description = "基金"; }) == "Description:  → 基金");
    CHECK(changed([](auto& s) { s.content.nodes[0].isControlled = true; }) == "Under direct control: No → Yes");
    CHECK(changed([](auto& s) { s.content.nodes[0].weight = {25, -1}; }) == "Weight: 1 → 2.5");
    CHECK(changed([](auto& s) {
              s.content.nodes[2].indicators[0].weight = {2, 0};
          }) == "Indicator: i, weight 1 → i, weight 2");
    CHECK(changed([](auto& s) { s.content.nodes[2].indicators.clear(); }) == "Indicator: i, weight 1 → ");
    CHECK(changed([](auto& s) {
              s.content.nodes[0].figures = {test::FactsBuilder::key("programme:p/budget@FY2026")};
          }) == "Figure:  → programme:p/budget@FY2026");
    CHECK(changed([](auto& s) { s.content.nodes[0].note = "案"; }) == "Note:  → 案");
    CHECK(changed([](auto& s) { s.content.edges[0].weight = {3, 0}; }) == "Weight: 1 → 3");
    CHECK(changed([](auto& s) { s.content.edges[0].reason = "委託"; }) == "Reason:  → 委託");
    CHECK(changed([](auto& s) {
              s.content.edges[0].basis = domain::EdgeBasis::Printed;
          }).starts_with("How it is known: "));
}

TEST_CASE("Nodes and edges that come or go are told, the removed ones last") {
    auto later = sample();
    std::erase_if(later.content.nodes, [](const auto& node) { return node.id.value() == "papers"; });
    std::erase_if(later.content.edges, [](const auto& edge) { return edge.to.value() == "papers"; });
    later.node("patents", LogicStage::Output);
    later.edge("work", "patents");
    const auto comparison = compareModels(*sample().model(), *later.model());
    REQUIRE(comparison.nodes.size() == 4);
    CHECK(comparison.nodes[2].change == LogicChange::Added);
    CHECK_FALSE(comparison.nodes[2].before);
    CHECK(comparison.nodes[3].change == LogicChange::Removed);
    CHECK(comparison.nodes[3].before == 2U);
    CHECK_FALSE(comparison.nodes[3].after);
    REQUIRE(comparison.edges.size() == 3);
    CHECK(comparison.edges[1].change == LogicChange::Added);
    CHECK(comparison.edges[2].change == LogicChange::Removed);
    CHECK(comparison.hasDifferences());
}

TEST_CASE("Every difference has a sign of its own, and what is the same has none") {
    CHECK(analysis::mark(LogicChange::Added) == "＋");
    CHECK(analysis::mark(LogicChange::Removed) == "－");
    CHECK(analysis::mark(LogicChange::Changed) == "変");
    CHECK(analysis::mark(LogicChange::Same).empty());
}

TEST_CASE("Seen from the other side what was added is removed") {
    test::forAllSeeds(50, [](test::Random& random) {
        const auto build = [&] {
            LogicSample sample;
            for (int i = 0; i < 12; ++i) {
                if (random.coin()) {
                    sample.node("n" + std::to_string(i), LogicStage::Activity).weight = {random.between(1, 3), 0};
                }
            }
            const auto& nodes = sample.content.nodes;
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                for (std::size_t j = i + 1; j < nodes.size(); ++j) {
                    if (random.coin()) {
                        sample.edge(nodes[i].id.value(), nodes[j].id.value());
                    }
                }
            }
            return sample.model();
        };
        const auto a = build();
        const auto b = build();
        const auto count = [](const LogicModelComparison& comparison, LogicChange change) {
            const auto isThat = [&](const auto& one) { return one.change == change; };
            return std::pair(std::count_if(comparison.nodes.begin(), comparison.nodes.end(), isThat),
                             std::count_if(comparison.edges.begin(), comparison.edges.end(), isThat));
        };
        const auto there = compareModels(*a, *b);
        const auto back = compareModels(*b, *a);
        CHECK(count(there, LogicChange::Added) == count(back, LogicChange::Removed));
        CHECK(count(there, LogicChange::Removed) == count(back, LogicChange::Added));
        CHECK(count(there, LogicChange::Changed) == count(back, LogicChange::Changed));
        CHECK(count(there, LogicChange::Same) == count(back, LogicChange::Same));
        CHECK_FALSE(compareModels(*a, *a).hasDifferences());
    });
}
