// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// What a picture does wrong: contrast, neighbours alike in grey, small type, what was left out. `scene` is of that
/// spec.
[[nodiscard]] std::vector<analysis::FigureFinding> lintScene(const analysis::FigureSpec& spec, const Scene& scene);

/// analysis::lintSpec() and lintScene() of the figure as it would be set.
[[nodiscard]] std::vector<analysis::FigureFinding> lintFigure(const analysis::FigureSpec& spec,
                                                              const base::Translator& translate,
                                                              const LayoutOptions& layout = {});

}  // namespace shirube::figures
