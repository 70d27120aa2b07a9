// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace shirube::domain {

/// The shape of a logic model: nodes and edges as numbers from 0, in the order in which they were given. Takes memory
/// and time linear in nodes and edges, and holds no text.
class LogicGraph {
public:
    struct Edge {
        std::uint32_t from = 0;
        std::uint32_t to = 0;

        friend bool operator==(const Edge&, const Edge&) = default;
    };

    LogicGraph() = default;
    /// Both ends of every edge are below `nodes`. Edges may repeat and may form circles.
    LogicGraph(std::uint32_t nodes, std::vector<Edge> edges);

    [[nodiscard]] std::uint32_t nodeCount() const { return m_nodes; }
    [[nodiscard]] const std::vector<Edge>& edges() const { return m_edges; }
    /// Positions in edges() of the edges into and out of a node, in order.
    [[nodiscard]] std::span<const std::uint32_t> edgesInto(std::uint32_t node) const;
    [[nodiscard]] std::span<const std::uint32_t> edgesOutOf(std::uint32_t node) const;

    [[nodiscard]] bool hasCycle() const { return m_order.size() < m_nodes; }
    /// Every node behind all that lead to it. With a cycle: only the nodes that no cycle leads to.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }
    /// The nodes of one cycle, each leading to the next and the last to the first; empty where there is none.
    [[nodiscard]] std::vector<std::uint32_t> cycle() const;

private:
    void sort();

    std::uint32_t m_nodes = 0;
    std::vector<Edge> m_edges;
    // Edges by their ends: those of node n stand from first[n] up to first[n + 1].
    std::vector<std::uint32_t> m_firstInto{0};
    std::vector<std::uint32_t> m_into;
    std::vector<std::uint32_t> m_firstOutOf{0};
    std::vector<std::uint32_t> m_outOf;
    std::vector<std::uint32_t> m_order;
};

}  // namespace shirube::domain
