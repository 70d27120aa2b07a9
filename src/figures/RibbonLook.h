// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "analysis/FigureSpec.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Colour, by the figure's style, and pattern of the ribbons of its n-th instrument: those of its place among all
/// instruments; an upper limit is pale with a dashed edge.
[[nodiscard]] Fill ribbonFill(const analysis::FigureSpec& spec, std::size_t instrument, bool isUpperLimit);
[[nodiscard]] Stroke ribbonStroke(const analysis::FigureSpec& spec, std::size_t instrument, bool isUpperLimit);
/// Of an arrow without an amount.
[[nodiscard]] Stroke noAmountStroke(const analysis::FigureSpec& spec, std::size_t instrument);
/// The neutral key that explains upper limits for all instruments.
[[nodiscard]] Fill upperLimitKeyFill();
[[nodiscard]] Stroke upperLimitKeyStroke();

}  // namespace shirube::figures
