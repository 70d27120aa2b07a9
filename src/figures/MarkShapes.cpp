// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkShapes.h"

#include <QRectF>
#include <cmath>
#include <numbers>

namespace shirube::figures {

namespace {

constexpr int kDiscPoints = 24;

}  // namespace

QPolygonF discShape(QPointF centre, double radius) {
    QPolygonF points;
    for (int i = 0; i < kDiscPoints; ++i) {
        const double angle = 2 * std::numbers::pi * i / kDiscPoints;
        points.push_back(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return points;
}

QPolygonF crossShape(QPointF centre, double radius) {
    const double in = radius * 0.32;
    QPolygonF points;
    // Around the plus, turned by an eighth.
    for (const auto& p : {QPointF(-in, -radius), QPointF(in, -radius), QPointF(in, -in), QPointF(radius, -in),
                          QPointF(radius, in), QPointF(in, in), QPointF(in, radius), QPointF(-in, radius),
                          QPointF(-in, in), QPointF(-radius, in), QPointF(-radius, -in), QPointF(-in, -in)}) {
        points.push_back(centre + QPointF(p.x() - p.y(), p.x() + p.y()) / std::numbers::sqrt2);
    }
    return points;
}

QPolygonF triangleShape(QPointF centre, double radius) {
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, radius * 0.85),
                      centre + QPointF(-radius, radius * 0.85)});
}

QPolygonF squareShape(QPointF centre, double radius) {
    const double half = radius * 0.8;
    return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
}

QPolygonF diamondShape(QPointF centre, double radius) {
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                      centre + QPointF(-radius, 0)});
}

}  // namespace shirube::figures
