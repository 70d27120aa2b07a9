// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets indicators against their targets: bars of attainment on one scale with 100% marked, the pace as a stroke,
/// status as a mark and a word. Bars beyond the scale are cut off with a notch and their number; what is not measured
/// has none.
class BulletLayout {
public:
    explicit BulletLayout(LayoutOptions options = {}) : m_options(options) {}

    /// Needs a QGuiApplication. A spec without rows gives its title and notes.
    [[nodiscard]] Scene layout(const analysis::FigureSpec& spec) const;

private:
    LayoutOptions m_options;
};

}  // namespace shirube::figures
