// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawingFill.h"

#include <cstdio>

namespace shirube::exchange {

namespace {

// `isBroad`: of presets whose ground shows as thin lines.
const char* presetOf(FillPattern pattern, bool isBroad) {
    switch (pattern) {
        case FillPattern::None:
            return nullptr;
        case FillPattern::Diagonal:
            return isBroad ? "dkUpDiag" : "wdUpDiag";
        case FillPattern::Dots:
            return isBroad ? "pct75" : "pct20";
        case FillPattern::Horizontal:
            return isBroad ? "dkHorz" : "ltHorz";
        case FillPattern::Vertical:
            return isBroad ? "dkVert" : "ltVert";
        case FillPattern::Grid:
            return isBroad ? "trellis" : "smGrid";
    }
    return nullptr;
}

void patternPart(XmlOut& xml, const char* name, std::uint32_t colour) {
    xml.open(name);
    xml.leaf("a:srgbClr", {{"val", hexColour(colour)}});
    xml.close();
}

}  // namespace

std::string hexColour(std::uint32_t colour) {
    char text[7];
    std::snprintf(text, sizeof text, "%06X", static_cast<unsigned>(colour & 0xFFFFFFU));
    return text;
}

void solidFill(XmlOut& xml, std::uint32_t colour) {
    patternPart(xml, "a:solidFill", colour);
}

void drawingFill(XmlOut& xml, FillPattern pattern, std::uint32_t colour, std::uint32_t patternColour) {
    // Light lines on a dark fill are written as dark ones on a light ground: LibreOffice draws the former as nothing.
    const bool isBroad = luminance(patternColour) > luminance(colour);
    const char* preset = presetOf(pattern, isBroad);
    if (preset == nullptr) {
        solidFill(xml, colour);
        return;
    }
    xml.open("a:pattFill", {{"prst", preset}});
    patternPart(xml, "a:fgClr", isBroad ? colour : patternColour);
    patternPart(xml, "a:bgClr", isBroad ? patternColour : colour);
    xml.close();
}

}  // namespace shirube::exchange
