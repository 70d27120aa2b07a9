// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RibbonLook.h"

#include <array>

#include "exchange/FigureColours.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr std::array kPatterns{Pattern::None, Pattern::Horizontal, Pattern::Vertical, Pattern::Dots, Pattern::Grid};

QColor colourOf(const analysis::FigureSpec& spec, std::size_t instrument) {
    return Palette::fromRgb(exchange::seriesColour(spec, instrument));
}

}  // namespace

Fill ribbonFill(const analysis::FigureSpec& spec, std::size_t instrument, bool isUpperLimit) {
    const auto colour = colourOf(spec, instrument);
    const auto outline = Palette::outline(colour);
    const auto pattern = kPatterns[spec.flow().instruments[instrument].place % kPatterns.size()];
    if (isUpperLimit) {
        return {Palette::tint(colour), pattern, outline};
    }
    return {colour, pattern, Palette::contrast(colour, Palette::paper()) > 3 ? Palette::paper() : outline};
}

Stroke ribbonStroke(const analysis::FigureSpec& spec, std::size_t instrument, bool isUpperLimit) {
    return {Palette::outline(colourOf(spec, instrument)), isUpperLimit ? 1.0 : 0.6, isUpperLimit};
}

Stroke noAmountStroke(const analysis::FigureSpec& spec, std::size_t instrument) {
    return {Palette::outline(colourOf(spec, instrument)), 1.0, true};
}

Fill upperLimitKeyFill() {
    return {Palette::tint(Palette::secondary()), Pattern::None, {}};
}

Stroke upperLimitKeyStroke() {
    return {Palette::secondary(), 1.0, true};
}

}  // namespace shirube::figures
