// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets the steps from one total to another: a row for each with its name, a bar from the level before it to the one
/// after it, and its amount, change and share in words. Rises and falls differ by colour, pattern and sign; what 内数
/// leave open is hatched; a step that isn't known has no bar.
class WaterfallLayout {
public:
    explicit WaterfallLayout(LayoutOptions options = {}) : m_options(options) {}

    /// Needs a QGuiApplication. A spec without steps gives its title and notes.
    [[nodiscard]] Scene layout(const analysis::FigureSpec& spec) const;

private:
    LayoutOptions m_options;
};

}  // namespace shirube::figures
