// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "analysis/FigureSpec.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Fill and outline of a point of the n-th series.
[[nodiscard]] Fill seriesFill(std::size_t series, analysis::PointStyle style);
[[nodiscard]] Stroke seriesStroke(std::size_t series);

/// What a series shows of itself in a legend: the style of its points if they have one style, else solid.
[[nodiscard]] analysis::PointStyle keyStyle(const analysis::FigureSeries& series);

/// The neutral key that explains hatching or dots for all series.
[[nodiscard]] Fill styleKeyFill(analysis::PointStyle style);
[[nodiscard]] Stroke styleKeyStroke();

}  // namespace shirube::figures
