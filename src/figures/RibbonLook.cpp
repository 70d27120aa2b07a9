// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RibbonLook.h"

#include <array>

#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr std::array kPatterns{Pattern::None, Pattern::Horizontal, Pattern::Vertical, Pattern::Dots, Pattern::Grid};

}  // namespace

Fill ribbonFill(std::size_t place, bool isUpperLimit) {
    const auto colour = Palette::series(place);
    const auto outline = Palette::outline(colour);
    const auto pattern = kPatterns[place % kPatterns.size()];
    if (isUpperLimit) {
        return {Palette::tint(colour), pattern, outline};
    }
    return {colour, pattern, Palette::contrast(colour, Palette::paper()) > 3 ? Palette::paper() : outline};
}

Stroke ribbonStroke(std::size_t place, bool isUpperLimit) {
    return {Palette::outline(Palette::series(place)), isUpperLimit ? 1.0 : 0.6, isUpperLimit};
}

Stroke noAmountStroke(std::size_t place) {
    return {Palette::outline(Palette::series(place)), 1.0, true};
}

Fill upperLimitKeyFill() {
    return {Palette::tint(Palette::secondary()), Pattern::None, {}};
}

Stroke upperLimitKeyStroke() {
    return {Palette::secondary(), 1.0, true};
}

}  // namespace shirube::figures
