// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/Rollup.h"

namespace shirube::analysis {

/// Sums up weighted values.
class WeightedMean {
public:
    void add(const std::optional<Fraction>& value, const Fraction& weight);

    [[nodiscard]] std::optional<Fraction> mean() const;
    [[nodiscard]] const Coverage& coverage() const { return m_coverage; }

private:
    Fraction m_sum;
    Fraction m_weights;
    Coverage m_coverage;
};

/// Brought into 0…1.
[[nodiscard]] std::optional<Fraction> capped(const std::optional<Fraction>& attainment);

/// A node's result from its own indicators and from what leads to it.
[[nodiscard]] NodeRollup rollupOf(const WeightedMean& own, const WeightedMean& support, const Fraction& threshold);

/// Edits over a rollup that stays as it is: holds only what differs.
class RollupEdits {
public:
    explicit RollupEdits(const Rollup& base) : m_base(base) {}

    [[nodiscard]] base::Status edit(const SetAttainment& change);
    [[nodiscard]] base::Status edit(const AddEdge& change);
    [[nodiscard]] base::Status edit(const RemoveEdge& change);
    [[nodiscard]] base::Status edit(const SetEdgeWeight& change);

    /// Recomputes what depends on the edits; gives what moved, by node number.
    [[nodiscard]] std::vector<NodeMove> settle();
    /// Puts everything that differs into `rollup`, which is the one that this was made over.
    void commit(Rollup& rollup) &&;

private:
    using Arcs = Rollup::Arcs;
    using Map = std::unordered_map<std::uint32_t, Arcs>;

    [[nodiscard]] const NodeRollup& node(std::uint32_t node) const;
    [[nodiscard]] std::uint32_t rank(std::uint32_t node) const;
    [[nodiscard]] const std::optional<Fraction>& attainment(std::uint32_t slot) const;
    [[nodiscard]] Arcs& into(std::uint32_t node);
    [[nodiscard]] Arcs& outOf(std::uint32_t node);
    [[nodiscard]] Arcs arcs(std::uint32_t node, bool isForward) const;
    [[nodiscard]] base::Status checkNode(std::uint32_t node) const;
    void touch(std::uint32_t node) { m_dirty.insert({rank(node), node}); }
    [[nodiscard]] std::vector<std::uint32_t> reach(std::uint32_t start, bool isForward, std::uint32_t limit,
                                                   std::unordered_map<std::uint32_t, std::uint32_t>& before) const;
    [[nodiscard]] base::Status putBehind(std::uint32_t from, std::uint32_t to);
    [[nodiscard]] NodeRollup compute(std::uint32_t node) const;

    const Rollup& m_base;
    std::unordered_map<std::uint32_t, NodeRollup> m_nodes;
    std::unordered_map<std::uint32_t, std::optional<Fraction>> m_attainments;  // by slot
    std::unordered_map<std::uint32_t, std::uint32_t> m_ranks;
    Map m_into;
    Map m_outOf;
    std::set<std::uint32_t> m_touched;                          // nodes to compute, before their ranks are settled
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_dirty;  // rank and node
};

}  // namespace shirube::analysis
