// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figures/Scene.h"

namespace shirube::test {

/// Every item of a scene that is no group, in the order in which they are drawn.
[[nodiscard]] std::vector<const figures::SceneItem*> leaves(const figures::Scene& scene);

/// Those with this shape.
template <typename Shape>
[[nodiscard]] std::vector<std::pair<const figures::SceneItem*, const Shape*>> shapes(const figures::Scene& scene) {
    std::vector<std::pair<const figures::SceneItem*, const Shape*>> found;
    for (const auto* item : leaves(scene)) {
        if (const auto* shape = std::get_if<Shape>(&item->shape)) {
            found.emplace_back(item, shape);
        }
    }
    return found;
}

}  // namespace shirube::test
