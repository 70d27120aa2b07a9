// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LogicGraph.h"

#include <algorithm>
#include <vector>

#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::domain;

namespace {

std::vector<std::uint32_t> listOf(std::span<const std::uint32_t> span) {
    return {span.begin(), span.end()};
}

}  // namespace

TEST_CASE("A graph knows the edges into and out of each node") {
    const LogicGraph graph(3, {{0, 2}, {1, 2}, {0, 1}});
    CHECK(listOf(graph.edgesInto(2)) == std::vector<std::uint32_t>{0, 1});
    CHECK(listOf(graph.edgesOutOf(0)) == std::vector<std::uint32_t>{0, 2});
    CHECK(graph.edgesInto(0).empty());
    CHECK(graph.order() == std::vector<std::uint32_t>{0, 1, 2});
    CHECK_FALSE(graph.hasCycle());
    CHECK(graph.cycle().empty());
}

TEST_CASE("A graph names the nodes of a cycle and not those that only lead to it") {
    const LogicGraph graph(5, {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {3, 4}});
    CHECK(graph.hasCycle());
    CHECK(graph.cycle() == std::vector<std::uint32_t>{1, 2, 3});
    CHECK(LogicGraph(1, {{0, 0}}).cycle() == std::vector<std::uint32_t>{0});
}

TEST_CASE("An empty graph has no order and no cycle") {
    const LogicGraph graph;
    CHECK(graph.order().empty());
    CHECK_FALSE(graph.hasCycle());
}

TEST_CASE("Every node stands behind all that lead to it, or the nodes named form a cycle") {
    test::forAllSeeds(200, [](test::Random& random) {
        const auto count = static_cast<std::uint32_t>(random.between(1, 30));
        std::vector<LogicGraph::Edge> edges;
        for (auto i = random.between(0, 40); i > 0; --i) {
            const auto a = static_cast<std::uint32_t>(random.index(count));
            const auto b = static_cast<std::uint32_t>(random.index(count));
            if (a != b) {
                edges.push_back(random.between(0, 9) < 9 ? LogicGraph::Edge{std::min(a, b), std::max(a, b)}
                                                         : LogicGraph::Edge{a, b});
            }
        }
        const LogicGraph graph(count, edges);
        if (!graph.hasCycle()) {
            std::vector<std::size_t> rank(count);
            for (std::size_t i = 0; i < graph.order().size(); ++i) {
                rank[graph.order()[i]] = i;
            }
            for (const auto& edge : edges) {
                CHECK(rank[edge.from] < rank[edge.to]);
            }
            return;
        }
        const auto cycle = graph.cycle();
        REQUIRE_FALSE(cycle.empty());
        for (std::size_t i = 0; i < cycle.size(); ++i) {
            const LogicGraph::Edge edge{cycle[i], cycle[(i + 1) % cycle.size()]};
            CHECK(std::find(edges.begin(), edges.end(), edge) != edges.end());
        }
    });
}
