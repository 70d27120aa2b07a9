// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets columns stacked by series: the first series at the foot, 内数 hatched above the certain amounts, negatives
/// below the axis, missing values not drawn. No text overlaps another or leaves the page.
class StackedColumnsLayout {
public:
    explicit StackedColumnsLayout(LayoutOptions options = {}) : m_options(options) {}

    /// Needs a QGuiApplication. A spec without categories gives its title and notes with an empty plot.
    [[nodiscard]] Scene layout(const analysis::FigureSpec& spec) const;

private:
    LayoutOptions m_options;
};

}  // namespace shirube::figures
