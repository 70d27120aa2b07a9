// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "analysis/Fraction.h"
#include "base/Result.h"
#include "domain/LogicGraph.h"

namespace shirube::analysis {

/// On how many of how many a number rests.
struct Coverage {
    std::uint32_t measured = 0;
    std::uint32_t total = 0;

    /// measured ÷ total; 0 of nothing.
    [[nodiscard]] Fraction share() const;
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// What rolls up to one node.
struct NodeRollup {
    /// Weighted mean of the attainments of its measured indicators, each brought into 0…1; none where none is measured.
    std::optional<Fraction> attainment;
    Coverage coverage;        ///< its indicators
    bool hasVerdict = false;  ///< something is measured, and the coverage is at least the threshold
    /// パスウェイの支え: weighted mean of what the nodes right before it deliver; none where none delivers.
    std::optional<Fraction> support;
    Coverage supportCoverage;  ///< the nodes right before it that deliver

    /// What it hands on: its attainment, or where nothing is measured its support.
    [[nodiscard]] const std::optional<Fraction>& delivered() const { return attainment ? attainment : support; }
    friend bool operator==(const NodeRollup&, const NodeRollup&) = default;
};

/// An indicator on a node.
struct RollupSlot {
    std::uint32_t node = 0;
    Fraction weight{1};                  ///< more than 0
    std::optional<Fraction> attainment;  ///< uncapped; none where it is not measured
};

struct RollupInput {
    std::vector<RollupSlot> indicators;
    std::vector<Fraction> edgeWeights;  ///< by edge of the graph, more than 0; empty: all are 1
    Fraction threshold;                 ///< coverage below it gives no verdict
    /// Names a node in error messages; without it they give its number.
    std::function<std::string(std::uint32_t)> nodeName;
};

/// Changes to try or to make. Slots are positions in RollupInput::indicators.
struct SetAttainment {
    std::uint32_t slot = 0;
    std::optional<Fraction> attainment;
};
struct AddEdge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    Fraction weight{1};
};
struct RemoveEdge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};
struct SetEdgeWeight {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    Fraction weight{1};
};
using RollupEdit = std::variant<SetAttainment, AddEdge, RemoveEdge, SetEdgeWeight>;

/// A node that an edit moved.
struct NodeMove {
    std::uint32_t node = 0;
    NodeRollup before;
    NodeRollup after;

    friend bool operator==(const NodeMove&, const NodeMove&) = default;
};

/// One edge as it counts for a node.
struct RollupArc {
    std::uint32_t node = 0;  ///< the other end
    Fraction weight{1};
};

/// The rollup of a logic model, kept right edit by edit.
///
/// Making it takes time linear in nodes, edges and slots (times the size of the numbers: weighted means of means grow
/// by one denominator per stage that is not measured). An edit recomputes only what depends on it, and stops where
/// nothing changes any more. The result never depends on the order of edits, nodes, edges or slots.
class Rollup {
public:
    /// InvalidInput where the graph has a cycle, naming its nodes, or where a slot or weight does not fit.
    [[nodiscard]] static base::Result<Rollup> make(std::shared_ptr<const domain::LogicGraph> graph, RollupInput input);

    [[nodiscard]] std::span<const NodeRollup> nodes() const { return m_nodes; }
    /// The edges into a node after all edits, in the order of the graph, added ones last.
    [[nodiscard]] std::vector<RollupArc> arcsInto(std::uint32_t node) const;
    /// Positions in indicators() of a node's indicators.
    [[nodiscard]] std::span<const std::uint32_t> slotsOf(std::uint32_t node) const;
    [[nodiscard]] const std::vector<RollupSlot>& indicators() const { return m_slots; }

    /// What the edits would move, in the order of node numbers, without making them. InvalidInput for an edge that
    /// would close a circle (naming its nodes), is there already or is not there.
    [[nodiscard]] base::Result<std::vector<NodeMove>> whatIf(std::span<const RollupEdit> edits) const;
    /// Makes the edits, all or none, and gives what moved.
    [[nodiscard]] base::Result<std::vector<NodeMove>> apply(std::span<const RollupEdit> edits);

private:
    friend class RollupEdits;
    using Arcs = std::vector<RollupArc>;

    Rollup() = default;
    base::Status take(RollupInput input);
    [[nodiscard]] std::string name(std::uint32_t node) const;
    [[nodiscard]] Fraction weightOf(std::uint32_t edge) const;
    [[nodiscard]] Arcs arcsOutOf(std::uint32_t node) const;

    std::shared_ptr<const domain::LogicGraph> m_graph;
    std::vector<RollupSlot> m_slots;
    std::vector<std::uint32_t> m_firstSlot;  // by node, one more at the end
    std::vector<std::uint32_t> m_slotsByNode;
    std::vector<Fraction> m_edgeWeights;
    Fraction m_threshold;
    std::function<std::string(std::uint32_t)> m_nodeName;
    std::vector<std::uint32_t> m_rank;  // of each node in a topological order
    std::vector<NodeRollup> m_nodes;
    // Of nodes whose edges were edited: all of them, in place of those of the graph.
    std::unordered_map<std::uint32_t, Arcs> m_editedInto;
    std::unordered_map<std::uint32_t, Arcs> m_editedOutOf;
};

}  // namespace shirube::analysis
