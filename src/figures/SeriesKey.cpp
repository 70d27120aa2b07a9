// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesKey.h"

#include <algorithm>

#include "LegendBlock.h"
#include "MarkShapes.h"
#include "SeriesLook.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

using analysis::PointStyle;
using analysis::SeriesShape;

namespace {

QPolygonF lineShape(std::size_t ordinal, QPointF centre, double radius) {
    switch (ordinal % 5) {
        case 0:
            return discShape(centre, radius);
        case 1:
            return squareShape(centre, radius * 1.1);
        case 2:
            return triangleShape(centre, radius * 1.15);
        case 3:
            return diamondShape(centre, radius * 1.25);
        default:
            return crossShape(centre, radius * 1.3);
    }
}

std::size_t ordinalOf(const analysis::FigureSpec& spec, std::size_t series) {
    const auto& all = spec.columns().series;
    return static_cast<std::size_t>(std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(series),
                                                  [](const auto& one) { return one.shape == SeriesShape::Line; }));
}

}  // namespace

void drawLineMark(SceneBuilder& builder, Role role, const QString& id, const analysis::FigureSpec& spec,
                  std::size_t series, PointStyle style, QPointF centre, double size) {
    const auto colour = seriesStroke(spec, series).colour;
    const auto shape = lineShape(ordinalOf(spec, series), centre, size * 0.36);
    if (style == PointStyle::Solid) {
        builder.polygon(role, id, shape, {colour, Pattern::None, {}}, {Palette::paper(), 0.8, false});
    } else {
        builder.polygon(role, id, shape, {Palette::paper(), Pattern::None, {}}, {colour, 1.6, false});
    }
}

Stroke lineStroke(const analysis::FigureSpec& spec, std::size_t series, PointStyle style) {
    return {seriesStroke(spec, series).colour, 1.8, style != PointStyle::Solid};
}

void drawSeriesKey(SceneBuilder& builder, const analysis::FigureSpec& spec, std::size_t series, double left, double top,
                   double size) {
    const auto& one = spec.columns().series[series];
    const auto id = QString::fromStdString(one.id);
    const auto style = keyStyle(one);
    if (one.shape == SeriesShape::Column) {
        drawKey(builder, id, left, top, size, seriesFill(spec, series, style), seriesStroke(spec, series, style));
        return;
    }
    const double y = top + size * (kAscent - 0.37);
    builder.line(Role::LegendKey, id, {left - size * 0.1, y}, {left + size * 1.25, y}, lineStroke(spec, series, style));
    drawLineMark(builder, Role::LegendKey, id, spec, series, style, {left + size * 0.57, y}, size * 0.75);
}

}  // namespace shirube::figures
