// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "exchange/NativeChart.h"

// How native charts of the kinds are made.
namespace shirube::exchange {

// Of kFigureColours, as the pictures take them.
inline constexpr std::size_t kBlue = 0;
inline constexpr std::size_t kVermilion = 4;
inline constexpr std::uint32_t kInkColour = 0x222222;
inline constexpr std::uint32_t kQuietColour = 0x595959;

/// The look of a fill without a pattern, with the outline that goes with it.
[[nodiscard]] PointLook plainLook(std::uint32_t colour);
/// What lies within envelopes: pale, hatched.
[[nodiscard]] PointLook hatchedLook(std::uint32_t colour);
/// Nothing filled, an edge of that colour alone.
[[nodiscard]] PointLook edgeLook(std::uint32_t colour, bool isDashed = false);
/// A series without values yet, as many as the chart has categories.
[[nodiscard]] NativeSeries emptySeries(std::string id, std::string name, std::size_t categories);
[[nodiscard]] bool hasValues(const NativeSeries& series);

/// The label of a row of the figure's table, with the mark of what has changed in it.
[[nodiscard]] std::string markedLabel(const analysis::FigureSpec& spec, const std::string& row,
                                      const std::string& label);

void addColumns(NativeChart& chart, const analysis::FigureSpec& spec, const base::Translator& translate);
/// Nothing is added where the steps fall below zero, for bars can't stand on both sides of an invisible one.
void addWaterfall(NativeChart& chart, const analysis::FigureSpec& spec, const base::Translator& translate);
void addIndicator(NativeChart& chart, const analysis::FigureSpec& spec);
void addBullets(NativeChart& chart, const analysis::FigureSpec& spec);
void addTally(NativeChart& chart, const analysis::FigureSpec& spec, const base::Translator& translate);

}  // namespace shirube::exchange
