// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SceneTexts.h"

namespace shirube::test {

namespace {

void collect(const std::vector<figures::SceneItem>& items, std::vector<const figures::SceneItem*>& found) {
    for (const auto& item : items) {
        if (const auto* group = std::get_if<figures::GroupShape>(&item.shape)) {
            collect(group->items, found);
        } else {
            found.push_back(&item);
        }
    }
}

}  // namespace

std::vector<const figures::SceneItem*> leaves(const figures::Scene& scene) {
    std::vector<const figures::SceneItem*> found;
    collect(scene.items, found);
    return found;
}

}  // namespace shirube::test
