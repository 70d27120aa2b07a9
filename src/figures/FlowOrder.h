// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace shirube::figures {

/// Things in columns, each thing in one of them, in the order from top to bottom.
using Layers = std::vector<std::vector<std::size_t>>;
/// From a thing to one in the next column.
using LayerLink = std::pair<std::size_t, std::size_t>;

/// How many pairs of links cross.
[[nodiscard]] std::size_t crossings(const Layers& layers, const std::vector<LayerLink>& links);

/// The same things in an order with few crossings: the best that repeated sweeps to the neighbours' means find. Never
/// more crossings than the given order has; the same input gives the same order.
[[nodiscard]] Layers withFewCrossings(const Layers& layers, const std::vector<LayerLink>& links);

}  // namespace shirube::figures
