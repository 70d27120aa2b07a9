// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResultMark.h"

#include <cmath>
#include <numbers>

#include "figures/Palette.h"

namespace shirube::figures {

namespace {

// Of the palette, as series have them.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kAmber = 1;
constexpr std::size_t kGreen = 2;
constexpr std::size_t kVermilion = 4;
constexpr int kDiscPoints = 24;

QPolygonF disc(QPointF centre, double radius) {
    QPolygonF points;
    for (int i = 0; i < kDiscPoints; ++i) {
        const double angle = 2 * std::numbers::pi * i / kDiscPoints;
        points.push_back(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return points;
}

QPolygonF cross(QPointF centre, double radius) {
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

}  // namespace

void drawResultMark(SceneBuilder& builder, Role role, const QString& id, domain::ThemeResult result, QPointF centre,
                    double size) {
    const double radius = size / 2;
    const auto draw = [&](const QPolygonF& points, std::size_t colour, bool isHollow = false) {
        const auto fill = Palette::series(colour);
        builder.polygon(role, id, points, {isHollow ? Palette::paper() : fill, Pattern::None, {}},
                        {Palette::outline(fill), isHollow ? size * 0.16 : 0.6, false});
    };
    switch (result) {
        case domain::ThemeResult::Achieved:
            draw(disc(centre, radius), kGreen);
            break;
        case domain::ThemeResult::OnSchedule: {
            const double half = radius * 0.8;
            draw(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), kBlue, true);
            break;
        }
        case domain::ThemeResult::Delayed:
            draw(QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, radius * 0.85),
                            centre + QPointF(-radius, radius * 0.85)}),
                 kAmber);
            break;
        case domain::ThemeResult::Missed:
            draw(cross(centre, radius * 1.15), kVermilion);
            break;
    }
}

}  // namespace shirube::figures
