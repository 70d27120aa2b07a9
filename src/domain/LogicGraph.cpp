// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LogicGraph.h"

#include <algorithm>
#include <utility>

namespace shirube::domain {

namespace {

struct Grouped {
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> edges;
};

// The edges by one of their ends, in order.
Grouped groupBy(std::uint32_t nodes, const std::vector<LogicGraph::Edge>& edges, std::uint32_t LogicGraph::Edge::*end) {
    Grouped grouped{std::vector<std::uint32_t>(nodes + std::size_t{1}, 0), std::vector<std::uint32_t>(edges.size())};
    for (const auto& edge : edges) {
        ++grouped.first[edge.*end + std::size_t{1}];
    }
    for (std::size_t node = 0; node < nodes; ++node) {
        grouped.first[node + 1] += grouped.first[node];
    }
    auto next = grouped.first;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        grouped.edges[next[edges[i].*end]++] = static_cast<std::uint32_t>(i);
    }
    return grouped;
}

}  // namespace

LogicGraph::LogicGraph(std::uint32_t nodes, std::vector<Edge> edges) : m_nodes(nodes), m_edges(std::move(edges)) {
    auto into = groupBy(nodes, m_edges, &Edge::to);
    m_firstInto = std::move(into.first);
    m_into = std::move(into.edges);
    auto outOf = groupBy(nodes, m_edges, &Edge::from);
    m_firstOutOf = std::move(outOf.first);
    m_outOf = std::move(outOf.edges);
    sort();
}

std::span<const std::uint32_t> LogicGraph::edgesInto(std::uint32_t node) const {
    const auto begin = m_firstInto[node];
    return std::span(m_into).subspan(begin, m_firstInto[node + std::size_t{1}] - begin);
}

std::span<const std::uint32_t> LogicGraph::edgesOutOf(std::uint32_t node) const {
    const auto begin = m_firstOutOf[node];
    return std::span(m_outOf).subspan(begin, m_firstOutOf[node + std::size_t{1}] - begin);
}

void LogicGraph::sort() {
    std::vector<std::uint32_t> open(m_nodes);  // edges into each node from nodes that are not in the order yet
    m_order.reserve(m_nodes);
    for (std::uint32_t node = 0; node < m_nodes; ++node) {
        open[node] = static_cast<std::uint32_t>(edgesInto(node).size());
        if (open[node] == 0) {
            m_order.push_back(node);
        }
    }
    for (std::size_t next = 0; next < m_order.size(); ++next) {
        for (const auto edge : edgesOutOf(m_order[next])) {
            if (--open[m_edges[edge].to] == 0) {
                m_order.push_back(m_edges[edge].to);
            }
        }
    }
}

std::vector<std::uint32_t> LogicGraph::cycle() const {
    if (!hasCycle()) {
        return {};
    }
    std::vector<bool> isSorted(m_nodes, false);
    for (const auto node : m_order) {
        isSorted[node] = true;
    }
    // Every unsorted node has an unsorted one before it: going back ends in a cycle.
    const auto before = [&](std::uint32_t node) {
        const auto into = edgesInto(node);
        const auto edge =
            std::find_if(into.begin(), into.end(), [&](std::uint32_t i) { return !isSorted[m_edges[i].from]; });
        return m_edges[*edge].from;
    };
    auto node = static_cast<std::uint32_t>(std::find(isSorted.begin(), isSorted.end(), false) - isSorted.begin());
    std::vector<std::uint32_t> place(m_nodes, 0);  // 1 + position on the way
    std::vector<std::uint32_t> way;
    while (place[node] == 0) {
        way.push_back(node);
        place[node] = static_cast<std::uint32_t>(way.size());
        node = before(node);
    }
    way.erase(way.begin(), way.begin() + (place[node] - 1));
    std::reverse(way.begin(), way.end());
    std::rotate(way.begin(), std::min_element(way.begin(), way.end()), way.end());
    return way;
}

}  // namespace shirube::domain
