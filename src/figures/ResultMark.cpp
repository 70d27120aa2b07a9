// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResultMark.h"

#include "MarkShapes.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

// Of the palette, as series have them.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kAmber = 1;
constexpr std::size_t kGreen = 2;
constexpr std::size_t kVermilion = 4;

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
            draw(discShape(centre, radius), kGreen);
            break;
        case domain::ThemeResult::OnSchedule:
            draw(squareShape(centre, radius), kBlue, true);
            break;
        case domain::ThemeResult::Delayed:
            draw(triangleShape(centre, radius), kAmber);
            break;
        case domain::ThemeResult::Missed:
            draw(crossShape(centre, radius * 1.15), kVermilion);
            break;
    }
}

}  // namespace shirube::figures
