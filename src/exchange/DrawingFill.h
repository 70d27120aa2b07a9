// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "XmlOut.h"
#include "exchange/FigureColours.h"

namespace shirube::exchange {

/// As DrawingML has it: 1F5FA8.
[[nodiscard]] std::string hexColour(std::uint32_t colour);
/// a:solidFill.
void solidFill(XmlOut& xml, std::uint32_t colour);
/// a:solidFill or a:pattFill of the preset that comes nearest to the pattern.
void drawingFill(XmlOut& xml, FillPattern pattern, std::uint32_t colour, std::uint32_t patternColour);

}  // namespace shirube::exchange
