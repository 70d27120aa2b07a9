// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets a logic model: a column per stage, a box per step with status, coverage and support, arrows as wide as what
/// they deliver, the boundary of direct control, external factors and the loop of review.
class LogicLayout {
public:
    explicit LogicLayout(LayoutOptions options = {}) : m_options(options) {}

    /// Needs a QGuiApplication. A spec without nodes gives its title and notes.
    [[nodiscard]] Scene layout(const analysis::FigureSpec& spec) const;

private:
    LayoutOptions m_options;
};

}  // namespace shirube::figures
