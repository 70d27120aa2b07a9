// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <vector>

#include "figures/Scene.h"

namespace shirube::figures {

/// Between the lines or dots of a pattern, in points; the same in every renderer.
inline constexpr double kPatternStep = 4.5;
inline constexpr double kPatternLine = 0.9;  ///< width of a line
inline constexpr double kPatternDot = 0.8;   ///< radius of a dot

/// The lines of a pattern inside `rect`, cut at its edges. On one grid for the whole scene.
[[nodiscard]] std::vector<QLineF> patternLines(Pattern pattern, const QRectF& rect);
/// The dots whose whole disc is inside.
[[nodiscard]] std::vector<QPointF> patternDots(const QRectF& rect);

}  // namespace shirube::figures
