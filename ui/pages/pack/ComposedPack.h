// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/FigureLint.h"
#include "analysis/PackDocument.h"
#include "figures/Scene.h"

namespace shirube::ui {

/// A pack as it would be written now.
struct ComposedPack {
    analysis::PackDocument document;
    std::vector<figures::Scene> pages;                           ///< as they are printed
    std::vector<std::vector<analysis::FigureFinding>> findings;  ///< of each of the document's pages
    int firstChart = 0;                                          ///< among `pages`: that of the first chart
};

}  // namespace shirube::ui
