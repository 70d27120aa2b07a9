// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/LogicGraph.h"

namespace shirube::analysis {

/// Things in columns, each thing in one of them, in the order from top to bottom.
using Layers = std::vector<std::vector<std::uint32_t>>;
/// From a thing to one in the next column.
struct LayerLink {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

/// How many pairs of links cross; those that share an end don't. Takes time links × log(things).
[[nodiscard]] std::size_t crossings(const Layers& layers, std::span<const LayerLink> links);

/// The same things in an order with few crossings: the best that repeated sweeps to the neighbours' means and exchanges
/// of neighbours find. Never more crossings than the given order has; the same input gives the same order, and one
/// without crossings stays as it is.
[[nodiscard]] Layers withFewCrossings(const Layers& layers, std::span<const LayerLink> links);

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

/// Orders the nodes within their columns as withFewCrossings does, beginning with the order of their numbers. `layerOf`
/// gives each node's column, from 0. An edge over several columns passes between the nodes of those that it runs over;
/// edges within a column or backwards take no part.
[[nodiscard]] LayeredOrder orderLayers(const domain::LogicGraph& graph, std::span<const std::uint32_t> layerOf);

}  // namespace shirube::analysis
