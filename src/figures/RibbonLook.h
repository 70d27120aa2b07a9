// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "figures/Scene.h"

namespace shirube::figures {

/// Colour and pattern of an instrument's ribbons, by its place among all instruments; an upper limit is pale with a
/// dashed edge.
[[nodiscard]] Fill ribbonFill(std::size_t place, bool isUpperLimit);
[[nodiscard]] Stroke ribbonStroke(std::size_t place, bool isUpperLimit);
/// Of an arrow without an amount.
[[nodiscard]] Stroke noAmountStroke(std::size_t place);
/// The neutral key that explains upper limits for all instruments.
[[nodiscard]] Fill upperLimitKeyFill();
[[nodiscard]] Stroke upperLimitKeyStroke();

}  // namespace shirube::figures
