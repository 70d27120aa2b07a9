// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SceneColours.h"

#include <type_traits>

#include "figures/Palette.h"

namespace shirube::figures {

namespace {

void setColour(QColor& colour, domain::ChartColours colours) {
    if (colour.isValid()) {
        colour = Palette::styled(colours, colour);
    }
}

void setColours(std::vector<SceneItem>& items, domain::ChartColours colours) {
    for (auto& item : items) {
        std::visit(
            [colours](auto& shape) {
                using Shape = std::decay_t<decltype(shape)>;
                if constexpr (std::is_same_v<Shape, GroupShape>) {
                    setColours(shape.items, colours);
                } else if constexpr (std::is_same_v<Shape, TextShape>) {
                    setColour(shape.colour, colours);
                } else {
                    setColour(shape.stroke.colour, colours);
                }
                if constexpr (std::is_same_v<Shape, RectShape> || std::is_same_v<Shape, PolygonShape>) {
                    setColour(shape.fill.colour, colours);
                    setColour(shape.fill.patternColour, colours);
                }
            },
            item.shape);
    }
}

}  // namespace

void setColours(Scene& scene, domain::ChartColours colours) {
    if (colours != domain::ChartColours::Standard) {
        setColours(scene.items, colours);
    }
}

}  // namespace shirube::figures
