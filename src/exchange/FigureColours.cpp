// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureColours.h"

#include <cmath>

namespace shirube::exchange {

namespace {

double channel(std::uint32_t colour, unsigned shift) {
    return static_cast<double>((colour >> shift) & 0xFFU) / 255.0;
}

double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// Each channel moved towards `goal` by `share`.
std::uint32_t mixed(std::uint32_t colour, double goal, double share) {
    std::uint32_t out = 0;
    for (const unsigned shift : {16U, 8U, 0U}) {
        const double value = channel(colour, shift) * (1 - share) + goal * share;
        out |= static_cast<std::uint32_t>(std::lround(value * 255)) << shift;
    }
    return out;
}

}  // namespace

double luminance(std::uint32_t colour) {
    return 0.2126 * linear(channel(colour, 16)) + 0.7152 * linear(channel(colour, 8)) +
           0.0722 * linear(channel(colour, 0));
}

std::uint32_t outlineColour(std::uint32_t fill) {
    auto outline = mixed(fill, 0, 0.25);
    // 3:1 against white is a luminance of 0.3; a little below, so that rounding doesn't cross it.
    while (luminance(outline) > 0.28) {
        outline = mixed(outline, 0, 0.1);
    }
    return outline;
}

std::uint32_t tintColour(std::uint32_t fill) {
    return mixed(fill, 1, 0.78);
}

}  // namespace shirube::exchange
