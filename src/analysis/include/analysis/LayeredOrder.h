// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/LogicGraph.h"

namespace shirube::analysis {

/// One place in a column: a node, or the passage of an edge that runs over the column.
struct LayerSlot {
    std::optional<std::uint32_t> node;
    std::optional<std::uint32_t> edge;  ///< position in the graph's edges

    friend bool operator==(const LayerSlot&, const LayerSlot&) = default;
};

/// The order of nodes within the columns of a logic model, with few crossings of edges.
struct LayeredOrder {
    std::vector<std::vector<LayerSlot>> layers;  ///< by column, from the top
    std::size_t crossings = 0;                   ///< of edges between neighbouring columns
};

/// Orders the nodes within their columns: sweeps of medians and exchanges of neighbours that never end worse than the
/// given order. `layerOf` gives each node's column, from 0; edges within a column or backwards take no part. The same
/// input gives the same order; without crossings to save the order of node numbers is kept. Takes time about
/// proportional to nodes + edges per sweep.
[[nodiscard]] LayeredOrder orderLayers(const domain::LogicGraph& graph, std::span<const std::uint32_t> layerOf);

/// The crossings of edges between neighbouring columns in that order.
[[nodiscard]] std::size_t countCrossings(const domain::LogicGraph& graph,
                                         const std::vector<std::vector<LayerSlot>>& layers);

}  // namespace shirube::analysis
