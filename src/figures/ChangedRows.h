// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Marks with ◆ what differs from the state that the figure is compared with: rows in the margin before them, cards at
/// their corner, points before their label. Columns mark their own figures.
void markChangedRows(Scene& scene, const analysis::FigureSpec& spec);

}  // namespace shirube::figures
