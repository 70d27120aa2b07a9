// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/Palette.h"

#include <algorithm>

#include "exchange/FigureColours.h"

namespace shirube::figures {

namespace {

std::uint32_t toRgb(const QColor& colour) {
    return colour.rgb() & 0xFFFFFFU;
}

}  // namespace

QColor Palette::series(std::size_t index) {
    static_assert(kSeriesColours == exchange::kFigureColours.size());
    return fromRgb(exchange::kFigureColours[index % kSeriesColours]);
}

QColor Palette::styled(domain::ChartColours colours, const QColor& colour) {
    return fromRgb(exchange::styledColour(colours, toRgb(colour)));
}

QColor Palette::fromRgb(std::uint32_t rgb) {
    return QColor::fromRgb(QRgb{rgb | 0xFF000000U});
}

QColor Palette::outline(const QColor& fill) {
    return fromRgb(exchange::outlineColour(toRgb(fill)));
}

QColor Palette::tint(const QColor& fill) {
    return fromRgb(exchange::tintColour(toRgb(fill)));
}

QColor Palette::textOn(const QColor& fill) {
    return contrast(fill, ink()) >= contrast(fill, paper()) ? ink() : paper();
}

QColor Palette::paper() {
    return fromRgb(0xFFFFFF);
}

QColor Palette::ink() {
    return fromRgb(0x1E2329);
}

QColor Palette::secondary() {
    return fromRgb(0x565E69);
}

QColor Palette::rule() {
    return fromRgb(0x868D97);
}

QColor Palette::grid() {
    return fromRgb(0xDFE3E8);
}

QColor Palette::accent() {
    return fromRgb(0x1F5FA8);
}

double Palette::contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

double Palette::luminance(const QColor& colour) {
    return exchange::luminance(toRgb(colour));
}

}  // namespace shirube::figures
