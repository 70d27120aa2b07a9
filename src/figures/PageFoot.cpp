// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFoot.h"

#include <algorithm>

#include "SceneBuilder.h"
#include "SheetFrame.h"
#include "figures/Palette.h"

namespace shirube::figures {

void drawPageFoot(const TextMeasure& measure, Scene& scene, const PageFoot& foot) {
    constexpr double kSize = 8;
    constexpr double kGap = 1.0 / 6;       // of the margin, above the line
    constexpr double kLargestType = 0.45;  // of the margin
    const double margin = marginOf(scene.size);
    const double size = std::min(kSize / scene.scale(), kLargestType * margin);
    const double top = scene.size.height() - margin * (1 - kGap);
    const double left = margin;
    const double right = scene.size.width() - margin;
    const auto number = QStringLiteral("%1 / %2").arg(foot.page).arg(foot.pages);
    SceneBuilder builder(measure, scene.items);
    if (!foot.text.isEmpty()) {
        const double room = right - left - measure.width(number, size) - 2 * size;
        builder.text(Role::FootText, QStringLiteral("page-foot"), {measure.wrapped(foot.text, room, size).front()},
                     left, top, {size, false, Palette::secondary(), TextAnchor::Start});
    }
    builder.text(Role::FootText, QStringLiteral("page-number"), {number}, right, top,
                 {size, false, Palette::secondary(), TextAnchor::End});
}

}  // namespace shirube::figures
