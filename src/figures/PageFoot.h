// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>

#include "TextMeasure.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Which page of how many, and what all of them belong to.
struct PageFoot {
    QString text;  ///< cut to one line
    std::size_t page = 1;
    std::size_t pages = 1;
};

/// Draws the text and "page / pages" into the bottom margin of the scene's sheet, where no figure stands: 8 pt on paper
/// however much the sheet is shrunk, as far as the margin allows.
void drawPageFoot(const TextMeasure& measure, Scene& scene, const PageFoot& foot);

}  // namespace shirube::figures
