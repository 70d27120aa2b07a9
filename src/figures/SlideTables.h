// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SceneSlide.h"
#include "analysis/FigureSpec.h"
#include "exchange/PptxPackage.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// The table of figures that a picture of columns has beside or beneath it, as a table that can be edited: the same
/// texts in the same place, with ■ and ▨ for the keys.
[[nodiscard]] exchange::SlideTable slideTable(const analysis::FigureSpec& spec, const SceneItem& table,
                                              const SceneSlide& scene);

}  // namespace shirube::figures
