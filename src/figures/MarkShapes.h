// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>

namespace shirube::figures {

// Outlines of marks around a centre, about 2 × radius high.
[[nodiscard]] QPolygonF discShape(QPointF centre, double radius);
[[nodiscard]] QPolygonF crossShape(QPointF centre, double radius);
[[nodiscard]] QPolygonF triangleShape(QPointF centre, double radius);
[[nodiscard]] QPolygonF squareShape(QPointF centre, double radius);
[[nodiscard]] QPolygonF diamondShape(QPointF centre, double radius);

}  // namespace shirube::figures
