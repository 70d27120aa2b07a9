// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace shirube::exchange {

/// Fills of the series as 0xRRGGBB, in order: apart from each other for any colour vision, neighbours dark and light in
/// turn so that they stay apart in grey. The pictures and the native charts of spreadsheets share them.
inline constexpr std::array<std::uint32_t, 12> kFigureColours{
    0x1F5FA8,  // blue
    0xEDB24A,  // amber
    0x00796B,  // green
    0x9FD3F0,  // sky
    0xB5451B,  // vermilion
    0xF3B6C2,  // pink
    0x6B3A8F,  // purple
    0xB9D46A,  // lime
    0x5A4632,  // brown
    0x939FAE,  // grey
    0x8A1C4A,  // crimson
    0xF1E26B,  // yellow
};

/// WCAG 2 relative luminance of 0xRRGGBB, 0…1: what is left in a grey print.
[[nodiscard]] double luminance(std::uint32_t colour);
/// The same hue, dark enough for 3:1 against white paper: outlines and hatching.
[[nodiscard]] std::uint32_t outlineColour(std::uint32_t fill);
/// The same hue, near white: the ground of a hatched fill.
[[nodiscard]] std::uint32_t tintColour(std::uint32_t fill);

}  // namespace shirube::exchange
