// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <vector>

#include "figures/Scene.h"

namespace shirube::figures {

/// Between the lines or dots of a pattern, in points; the same in every renderer.
inline constexpr double kPatternStep = 4.5;
inline constexpr double kPatternLine = 0.9;  ///< width of a line
inline constexpr double kPatternDot = 0.8;   ///< radius of a dot

/// The lines of a pattern inside a rectangle or a polygon, cut at its edges. On one grid for the whole scene.
[[nodiscard]] std::vector<QLineF> patternLines(Pattern pattern, const QRectF& rect);
[[nodiscard]] std::vector<QLineF> patternLines(Pattern pattern, const QPolygonF& polygon);
/// The dots of Pattern::Dots inside it: of a rectangle those whose whole disc is inside, of a polygon the centres.
[[nodiscard]] std::vector<QPointF> patternDots(const QRectF& rect);
[[nodiscard]] std::vector<QPointF> patternDots(const QPolygonF& polygon);

}  // namespace shirube::figures
