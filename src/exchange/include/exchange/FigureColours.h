// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "analysis/Attainment.h"
#include "analysis/FigureSpec.h"

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

/// What is drawn over a fill.
enum class FillPattern {
    None,
    Diagonal,    ///< 内数
    Dots,        ///< 速報
    Horizontal,  ///< this and the following tell series apart
    Vertical,
    Grid,
};

/// The fill of the n-th series as the figure's style has it: its own colour, else one of the chosen set, the same set
/// again where it is used up. Calm has the accent for one series (see focusSeries()) and greys for the others. Of
/// columns their series, of flows the instruments in the order of their fixed places.
[[nodiscard]] std::uint32_t seriesColour(const analysis::FigureSpec& spec, std::size_t index);
/// What tells its certain points from series of the same or, where the style asks for patterns, of any colour.
[[nodiscard]] FillPattern seriesPattern(const analysis::FigureSpec& spec, std::size_t index);

/// What Calm stresses: of grouped columns the last series, of stacks the largest of the last category that has figures,
/// of flows the instrument with the largest sum.
[[nodiscard]] std::size_t focusSeries(const analysis::FigureSpec& spec);

/// How the points of a series are filled.
struct PointLook {
    std::uint32_t fill = 0;
    FillPattern pattern = FillPattern::None;
    std::uint32_t patternColour = 0;
    std::uint32_t outline = 0;  ///< of the edge; of lines and their marks
    bool isDashed = false;      ///< the edge of an upper limit
};
[[nodiscard]] PointLook pointLook(const analysis::FigureSpec& spec, std::size_t index, analysis::PointStyle style);

/// A colour as a set of colours has it: in Grey the grey of the same luminance, and so in Calm all but the accent with
/// its outline and its tint.
[[nodiscard]] std::uint32_t styledColour(domain::ChartColours colours, std::uint32_t colour);
/// That of a colour at a place of kFigureColours that has a meaning of its own: a target, a status.
[[nodiscard]] std::uint32_t meaningColour(const domain::ChartStyle& style, std::size_t place);

/// The colour of a status, in the figure's style: grey for what is not judged.
[[nodiscard]] std::uint32_t statusColour(const domain::ChartStyle& style, analysis::IndicatorStatus status);

}  // namespace shirube::exchange
