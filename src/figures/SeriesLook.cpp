// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesLook.h"

#include <optional>

#include "figures/Palette.h"

namespace shirube::figures {

using analysis::PointStyle;

Fill seriesFill(std::size_t series, PointStyle style) {
    const auto colour = Palette::series(series);
    const auto outline = Palette::outline(colour);
    switch (style) {
        case PointStyle::Hatched:
            return {Palette::tint(colour), Pattern::Diagonal, outline};
        case PointStyle::Provisional:
            return {Palette::tint(colour), Pattern::Dots, outline};
        case PointStyle::UpperLimit:
            return {Palette::tint(colour), Pattern::None, outline};
        case PointStyle::Solid:
            break;
    }
    const auto round = series / Palette::kSeriesColours;
    const auto pattern = round == 0 ? Pattern::None : round % 2 == 1 ? Pattern::Horizontal : Pattern::Vertical;
    // White lines on a dark fill, dark lines on a light one.
    return {colour, pattern, Palette::contrast(colour, Palette::paper()) > 3 ? Palette::paper() : outline};
}

Stroke seriesStroke(std::size_t series) {
    return {Palette::outline(Palette::series(series)), 0.6, false};
}

PointStyle keyStyle(const analysis::FigureSeries& series) {
    std::optional<PointStyle> style;
    for (const auto& point : series.points) {
        if (!point.value) {
            continue;
        }
        if (style && *style != point.style) {
            return PointStyle::Solid;
        }
        style = point.style;
    }
    return style.value_or(PointStyle::Solid);
}

Fill styleKeyFill(PointStyle style) {
    return {Palette::paper(), style == PointStyle::Provisional ? Pattern::Dots : Pattern::Diagonal,
            Palette::secondary()};
}

Stroke styleKeyStroke() {
    return {Palette::secondary(), 0.6, false};
}

}  // namespace shirube::figures
