// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Rollup.h"

#include <algorithm>
#include <utility>

#include "RollupEdits.h"

namespace shirube::analysis {

namespace {

tl::unexpected<base::Error> invalid(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(base::ErrorCode::InvalidInput, base::Message(sourceTemplate, std::move(arguments)));
}

}  // namespace

Fraction Coverage::share() const {
    return total == 0 ? Fraction() : Fraction(measured, total);
}

void WeightedMean::add(const std::optional<Fraction>& value, const Fraction& weight) {
    ++m_coverage.total;
    if (value) {
        ++m_coverage.measured;
        m_sum = m_sum + *value * weight;
        m_weights = m_weights + weight;
    }
}

std::optional<Fraction> WeightedMean::mean() const {
    return m_coverage.measured == 0 ? std::nullopt : std::optional(m_sum / m_weights);
}

std::optional<Fraction> capped(const std::optional<Fraction>& attainment) {
    if (!attainment || (attainment->sign() >= 0 && *attainment <= Fraction(1))) {
        return attainment;
    }
    return Fraction(attainment->sign() < 0 ? 0 : 1);
}

NodeRollup rollupOf(const WeightedMean& own, const WeightedMean& support, const Fraction& threshold) {
    NodeRollup result;
    result.attainment = own.mean();
    result.coverage = own.coverage();
    result.hasVerdict = result.attainment && result.coverage.share() >= threshold;
    result.support = support.mean();
    result.supportCoverage = support.coverage();
    return result;
}

base::Result<Rollup> Rollup::make(std::shared_ptr<const domain::LogicGraph> graph, RollupInput input) {
    Rollup rollup;
    rollup.m_graph = std::move(graph);
    if (auto status = rollup.take(std::move(input)); !status) {
        return base::forward(std::move(status));
    }
    const auto& order = rollup.m_graph->order();
    const auto count = rollup.m_graph->nodeCount();
    rollup.m_rank.resize(count);
    for (std::size_t i = 0; i < order.size(); ++i) {
        rollup.m_rank[order[i]] = static_cast<std::uint32_t>(i);
    }
    rollup.m_nodes.resize(count);
    const auto& edges = rollup.m_graph->edges();
    for (const auto node : order) {
        WeightedMean own;
        for (const auto slot : rollup.slotsOf(node)) {
            own.add(capped(rollup.m_slots[slot].attainment), rollup.m_slots[slot].weight);
        }
        WeightedMean support;
        for (const auto edge : rollup.m_graph->edgesInto(node)) {
            support.add(rollup.m_nodes[edges[edge].from].delivered(), rollup.weightOf(edge));
        }
        rollup.m_nodes[node] = rollupOf(own, support, rollup.m_threshold);
    }
    return rollup;
}

base::Status Rollup::take(RollupInput input) {
    m_nodeName = std::move(input.nodeName);
    m_threshold = input.threshold;
    m_edgeWeights = std::move(input.edgeWeights);
    m_slots = std::move(input.indicators);
    const auto count = m_graph->nodeCount();
    if (m_graph->hasCycle()) {
        std::string path;
        auto nodes = m_graph->cycle();
        nodes.push_back(nodes.front());
        for (const auto node : nodes) {
            path += (path.empty() ? "" : " → ") + name(node);
        }
        return invalid(SHIRUBE_TEXT("The edges go round in a circle: {0}. Remove one of them."), {std::move(path)});
    }
    const auto isPositive = [](const Fraction& weight) { return weight.sign() > 0; };
    if (!m_edgeWeights.empty() && (m_edgeWeights.size() != m_graph->edges().size() ||
                                   !std::all_of(m_edgeWeights.begin(), m_edgeWeights.end(), isPositive))) {
        return invalid(SHIRUBE_TEXT("Every edge needs a weight above 0."));
    }
    m_firstSlot.assign(count + std::size_t{1}, 0);
    for (const auto& slot : m_slots) {
        if (slot.node >= count || !isPositive(slot.weight)) {
            return invalid(SHIRUBE_TEXT("Every indicator needs a node and a weight above 0."));
        }
        ++m_firstSlot[slot.node + std::size_t{1}];
    }
    for (std::size_t node = 0; node < count; ++node) {
        m_firstSlot[node + 1] += m_firstSlot[node];
    }
    m_slotsByNode.resize(m_slots.size());
    auto next = m_firstSlot;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        m_slotsByNode[next[m_slots[slot].node]++] = static_cast<std::uint32_t>(slot);
    }
    return {};
}

std::string Rollup::name(std::uint32_t node) const {
    return m_nodeName ? m_nodeName(node) : std::to_string(node);
}

Fraction Rollup::weightOf(std::uint32_t edge) const {
    return m_edgeWeights.empty() ? Fraction(1) : m_edgeWeights[edge];
}

std::span<const std::uint32_t> Rollup::slotsOf(std::uint32_t node) const {
    const auto begin = m_firstSlot[node];
    return std::span(m_slotsByNode).subspan(begin, m_firstSlot[node + std::size_t{1}] - begin);
}

std::vector<RollupArc> Rollup::arcsInto(std::uint32_t node) const {
    if (const auto edited = m_editedInto.find(node); edited != m_editedInto.end()) {
        return edited->second;
    }
    Arcs arcs;
    for (const auto edge : m_graph->edgesInto(node)) {
        arcs.push_back({m_graph->edges()[edge].from, weightOf(edge)});
    }
    return arcs;
}

std::vector<RollupArc> Rollup::arcsOutOf(std::uint32_t node) const {
    if (const auto edited = m_editedOutOf.find(node); edited != m_editedOutOf.end()) {
        return edited->second;
    }
    Arcs arcs;
    for (const auto edge : m_graph->edgesOutOf(node)) {
        arcs.push_back({m_graph->edges()[edge].to, weightOf(edge)});
    }
    return arcs;
}

base::Result<std::vector<NodeMove>> Rollup::whatIf(std::span<const RollupEdit> edits) const {
    RollupEdits changes(*this);
    for (const auto& edit : edits) {
        const auto status = std::visit([&](const auto& change) { return changes.edit(change); }, edit);
        if (!status) {
            return base::forward(status);
        }
    }
    return changes.settle();
}

base::Result<std::vector<NodeMove>> Rollup::apply(std::span<const RollupEdit> edits) {
    RollupEdits changes(*this);
    for (const auto& edit : edits) {
        const auto status = std::visit([&](const auto& change) { return changes.edit(change); }, edit);
        if (!status) {
            return base::forward(status);
        }
    }
    auto moves = changes.settle();
    std::move(changes).commit(*this);
    return moves;
}

}  // namespace shirube::analysis
