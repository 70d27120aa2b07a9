// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusMark.h"

#include "MarkShapes.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

using analysis::IndicatorStatus;

// Of the palette, as series have them.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kAmber = 1;
constexpr std::size_t kGreen = 2;
constexpr std::size_t kVermilion = 4;
constexpr std::size_t kGrey = 9;

}  // namespace

QColor statusColour(IndicatorStatus status) {
    switch (status) {
        case IndicatorStatus::Achieved:
            return Palette::series(kGreen);
        case IndicatorStatus::OnTrack:
            return Palette::series(kBlue);
        case IndicatorStatus::Behind:
            return Palette::series(kAmber);
        case IndicatorStatus::Missed:
            return Palette::series(kVermilion);
        case IndicatorStatus::NotYetDue:
        case IndicatorStatus::Unmeasured:
        case IndicatorStatus::NoTarget:
            break;
    }
    return Palette::series(kGrey);
}

void drawStatusMark(SceneBuilder& builder, Role role, const QString& id, IndicatorStatus status, QPointF centre,
                    double size) {
    const double radius = size / 2;
    const auto colour = statusColour(status);
    const auto draw = [&](const QPolygonF& points, bool isHollow = false) {
        builder.polygon(role, id, points, {isHollow ? Palette::paper() : colour, Pattern::None, {}},
                        {Palette::outline(colour), isHollow ? size * 0.16 : 0.6, false});
    };
    switch (status) {
        case IndicatorStatus::Achieved:
            draw(discShape(centre, radius));
            break;
        case IndicatorStatus::OnTrack:
            draw(squareShape(centre, radius), true);
            break;
        case IndicatorStatus::Behind:
            draw(triangleShape(centre, radius));
            break;
        case IndicatorStatus::Missed:
            draw(crossShape(centre, radius * 1.15));
            break;
        case IndicatorStatus::NotYetDue:
            draw(discShape(centre, radius * 0.85), true);
            break;
        case IndicatorStatus::Unmeasured:
            draw(QRectF(centre.x() - radius, centre.y() - radius * 0.2, 2 * radius, radius * 0.4));
            break;
        case IndicatorStatus::NoTarget:
            draw(diamondShape(centre, radius), true);
            break;
    }
}

}  // namespace shirube::figures
