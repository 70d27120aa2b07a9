// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RollupEdits.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace shirube::analysis {

namespace {

tl::unexpected<base::Error> invalid(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(base::ErrorCode::InvalidInput, base::Message(sourceTemplate, std::move(arguments)));
}

auto find(std::vector<RollupArc>& arcs, std::uint32_t node) {
    return std::find_if(arcs.begin(), arcs.end(), [&](const auto& arc) { return arc.node == node; });
}

}  // namespace

const NodeRollup& RollupEdits::node(std::uint32_t node) const {
    const auto edited = m_nodes.find(node);
    return edited == m_nodes.end() ? m_base.m_nodes[node] : edited->second;
}

std::uint32_t RollupEdits::rank(std::uint32_t node) const {
    const auto edited = m_ranks.find(node);
    return edited == m_ranks.end() ? m_base.m_rank[node] : edited->second;
}

const std::optional<Fraction>& RollupEdits::attainment(std::uint32_t slot) const {
    const auto edited = m_attainments.find(slot);
    return edited == m_attainments.end() ? m_base.m_slots[slot].attainment : edited->second;
}

RollupEdits::Arcs& RollupEdits::into(std::uint32_t node) {
    const auto edited = m_into.find(node);
    return edited == m_into.end() ? m_into.emplace(node, m_base.arcsInto(node)).first->second : edited->second;
}

RollupEdits::Arcs& RollupEdits::outOf(std::uint32_t node) {
    const auto edited = m_outOf.find(node);
    return edited == m_outOf.end() ? m_outOf.emplace(node, m_base.arcsOutOf(node)).first->second : edited->second;
}

RollupEdits::Arcs RollupEdits::arcs(std::uint32_t node, bool isForward) const {
    const auto& edits = isForward ? m_outOf : m_into;
    if (const auto edited = edits.find(node); edited != edits.end()) {
        return edited->second;
    }
    return isForward ? m_base.arcsOutOf(node) : m_base.arcsInto(node);
}

base::Status RollupEdits::checkNode(std::uint32_t node) const {
    if (node < m_base.m_nodes.size()) {
        return {};
    }
    return invalid(SHIRUBE_TEXT("There is no node {0}."), {std::to_string(node)});
}

base::Status RollupEdits::edit(const SetAttainment& change) {
    if (change.slot >= m_base.m_slots.size()) {
        return invalid(SHIRUBE_TEXT("There is no such indicator on the logic model."));
    }
    m_attainments[change.slot] = change.attainment;
    m_touched.insert(m_base.m_slots[change.slot].node);
    return {};
}

base::Status RollupEdits::edit(const AddEdge& change) {
    for (const auto end : {change.from, change.to}) {
        if (auto status = checkNode(end); !status) {
            return status;
        }
    }
    if (change.weight.sign() <= 0) {
        return invalid(SHIRUBE_TEXT("Every edge needs a weight above 0."));
    }
    if (find(into(change.to), change.from) != into(change.to).end()) {
        return invalid(SHIRUBE_TEXT("{0} leads to {1} already."), {m_base.name(change.from), m_base.name(change.to)});
    }
    if (auto status = putBehind(change.from, change.to); !status) {
        return status;
    }
    into(change.to).push_back({change.from, change.weight});
    outOf(change.from).push_back({change.to, change.weight});
    m_touched.insert(change.to);
    return {};
}

base::Status RollupEdits::edit(const RemoveEdge& change) {
    for (const auto end : {change.from, change.to}) {
        if (auto status = checkNode(end); !status) {
            return status;
        }
    }
    auto& arcsIn = into(change.to);
    const auto arc = find(arcsIn, change.from);
    if (arc == arcsIn.end()) {
        return invalid(SHIRUBE_TEXT("{0} does not lead to {1}."), {m_base.name(change.from), m_base.name(change.to)});
    }
    arcsIn.erase(arc);
    auto& arcsOut = outOf(change.from);
    arcsOut.erase(find(arcsOut, change.to));
    m_touched.insert(change.to);
    return {};
}

base::Status RollupEdits::edit(const SetEdgeWeight& change) {
    for (const auto end : {change.from, change.to}) {
        if (auto status = checkNode(end); !status) {
            return status;
        }
    }
    if (change.weight.sign() <= 0) {
        return invalid(SHIRUBE_TEXT("Every edge needs a weight above 0."));
    }
    auto& arcsIn = into(change.to);
    const auto arc = find(arcsIn, change.from);
    if (arc == arcsIn.end()) {
        return invalid(SHIRUBE_TEXT("{0} does not lead to {1}."), {m_base.name(change.from), m_base.name(change.to)});
    }
    arc->weight = change.weight;
    find(outOf(change.from), change.to)->weight = change.weight;
    m_touched.insert(change.to);
    return {};
}

// All nodes that are reached from `start`, it included, without leaving the ranks up to (backwards: from) `limit`, and
// for each the one that it was reached from.
std::vector<std::uint32_t> RollupEdits::reach(std::uint32_t start, bool isForward, std::uint32_t limit,
                                              std::unordered_map<std::uint32_t, std::uint32_t>& before) const {
    std::vector<std::uint32_t> reached{start};
    before.emplace(start, start);
    for (std::size_t next = 0; next < reached.size(); ++next) {
        for (const auto& arc : arcs(reached[next], isForward)) {
            const auto itsRank = rank(arc.node);
            if ((isForward ? itsRank <= limit : itsRank >= limit) && before.emplace(arc.node, reached[next]).second) {
                reached.push_back(arc.node);
            }
        }
    }
    return reached;
}

// Renews the ranks so that `to` stands behind `from`; only those between the two are looked at (Pearce and Kelly 2006).
base::Status RollupEdits::putBehind(std::uint32_t from, std::uint32_t to) {
    const auto low = rank(to);
    const auto high = rank(from);
    if (high < low) {
        return {};
    }
    std::unordered_map<std::uint32_t, std::uint32_t> before;
    auto behind = reach(to, true, high, before);
    if (before.contains(from)) {
        auto path = m_base.name(from);
        for (auto node = from; node != to;) {
            node = before.at(node);
            path.insert(0, m_base.name(node) + " → ");
        }
        path.insert(0, m_base.name(from) + " → ");
        return invalid(SHIRUBE_TEXT("The edges would go round in a circle: {0}."), {std::move(path)});
    }
    std::unordered_map<std::uint32_t, std::uint32_t> ignored;
    auto ahead = reach(from, false, low, ignored);
    const auto byRank = [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); };
    std::sort(ahead.begin(), ahead.end(), byRank);
    std::sort(behind.begin(), behind.end(), byRank);
    std::vector<std::uint32_t> ranks;
    for (const auto* nodes : {&ahead, &behind}) {
        std::transform(nodes->begin(), nodes->end(), std::back_inserter(ranks),
                       [&](std::uint32_t node) { return rank(node); });
    }
    std::sort(ranks.begin(), ranks.end());
    ahead.insert(ahead.end(), behind.begin(), behind.end());
    for (std::size_t i = 0; i < ahead.size(); ++i) {
        m_ranks[ahead[i]] = ranks[i];
    }
    return {};
}

NodeRollup RollupEdits::compute(std::uint32_t position) const {
    WeightedMean own;
    for (const auto slot : m_base.slotsOf(position)) {
        own.add(capped(attainment(slot)), m_base.m_slots[slot].weight);
    }
    WeightedMean support;
    for (const auto& arc : arcs(position, false)) {
        support.add(node(arc.node).delivered(), arc.weight);
    }
    return rollupOf(own, support, m_base.m_threshold);
}

std::vector<NodeMove> RollupEdits::settle() {
    for (const auto touched : m_touched) {
        touch(touched);
    }
    m_touched.clear();
    while (!m_dirty.empty()) {
        const auto position = m_dirty.begin()->second;
        m_dirty.erase(m_dirty.begin());
        auto result = compute(position);
        const auto& before = node(position);
        if (result == before) {
            continue;
        }
        const bool handsOnAnother = result.delivered() != before.delivered();
        m_nodes[position] = std::move(result);
        if (handsOnAnother) {
            for (const auto& arc : arcs(position, true)) {
                touch(arc.node);
            }
        }
    }
    std::vector<NodeMove> moves;
    for (const auto& [position, after] : m_nodes) {
        if (const auto& before = m_base.m_nodes[position]; before != after) {
            moves.push_back({position, before, after});
        }
    }
    std::sort(moves.begin(), moves.end(), [](const auto& a, const auto& b) { return a.node < b.node; });
    return moves;
}

void RollupEdits::commit(Rollup& rollup) && {
    for (auto& [position, result] : m_nodes) {
        rollup.m_nodes[position] = std::move(result);
    }
    for (auto& [slot, attainment] : m_attainments) {
        rollup.m_slots[slot].attainment = std::move(attainment);
    }
    for (const auto& [position, rank] : m_ranks) {
        rollup.m_rank[position] = rank;
    }
    for (auto& [position, arcs] : m_into) {
        rollup.m_editedInto.insert_or_assign(position, std::move(arcs));
    }
    for (auto& [position, arcs] : m_outOf) {
        rollup.m_editedOutOf.insert_or_assign(position, std::move(arcs));
    }
}

}  // namespace shirube::analysis
