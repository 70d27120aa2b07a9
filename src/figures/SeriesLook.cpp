// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesLook.h"

#include <optional>

#include "exchange/FigureColours.h"
#include "figures/Palette.h"

namespace shirube::figures {

using analysis::PointStyle;

namespace {

Pattern toPattern(exchange::FillPattern pattern) {
    switch (pattern) {
        case exchange::FillPattern::None:
            return Pattern::None;
        case exchange::FillPattern::Diagonal:
            return Pattern::Diagonal;
        case exchange::FillPattern::Dots:
            return Pattern::Dots;
        case exchange::FillPattern::Horizontal:
            return Pattern::Horizontal;
        case exchange::FillPattern::Vertical:
            return Pattern::Vertical;
        case exchange::FillPattern::Grid:
            return Pattern::Grid;
    }
    return Pattern::None;
}

}  // namespace

Fill seriesFill(const analysis::FigureSpec& spec, std::size_t series, PointStyle style) {
    const auto look = exchange::pointLook(spec, series, style);
    return {Palette::fromRgb(look.fill), toPattern(look.pattern), Palette::fromRgb(look.patternColour)};
}

Stroke seriesStroke(const analysis::FigureSpec& spec, std::size_t series, PointStyle style) {
    const auto look = exchange::pointLook(spec, series, style);
    return {Palette::fromRgb(look.outline), look.isDashed ? 1.0 : 0.6, look.isDashed};
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
    switch (style) {
        case PointStyle::Hatched:
            return {Palette::paper(), Pattern::Diagonal, Palette::secondary()};
        case PointStyle::Provisional:
            return {Palette::paper(), Pattern::Dots, Palette::secondary()};
        case PointStyle::UpperLimit:
            return {Palette::tint(Palette::secondary()), Pattern::None, {}};
        case PointStyle::Solid:
            break;
    }
    return {Palette::secondary(), Pattern::None, {}};
}

Stroke styleKeyStroke(PointStyle style) {
    const bool isDashed = style == PointStyle::UpperLimit;
    return {Palette::secondary(), isDashed ? 1.0 : 0.6, isDashed};
}

QString missingMark(domain::Missing missing) {
    switch (missing) {
        case domain::Missing::Blank:
        case domain::Missing::NotApplicable:
            return QStringLiteral("–");
        case domain::Missing::Undisclosed:
            return QStringLiteral("x");
        case domain::Missing::NotReported:
        case domain::Missing::NotYetDue:
        case domain::Missing::Unknown:
            return QStringLiteral("…");
    }
    return QStringLiteral("…");
}

}  // namespace shirube::figures
