// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "XmlOut.h"

namespace shirube::exchange {

inline constexpr std::string_view kRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view kPresentationMl = "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr std::string_view kDrawingMl = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// English Metric Units of a length in points, as text.
[[nodiscard]] std::string emu(double points);

/// The parts that every presentation has: what a slide looks like before anything stands on it. `width` and `height`
/// are of a slide, in points.
[[nodiscard]] std::string themePart(const std::string& language);
[[nodiscard]] std::string slideMasterPart(double width, double height);
[[nodiscard]] std::string slideLayoutPart(double width);
[[nodiscard]] std::string notesMasterPart();
/// Notes of a speaker.
[[nodiscard]] std::string notesSlidePart(const std::string& notes, const std::string& language);

/// Opens the root of a slide, a layout, a master … with its namespaces.
void openRoot(XmlOut& xml, std::string_view name);
/// Opens p:spTree with the properties that it begins with.
void openTree(XmlOut& xml);
/// a:xfrm of that place; of a graphic frame p:xfrm.
void placeAt(XmlOut& xml, std::string_view name, double x, double y, double width, double height);

}  // namespace shirube::exchange
