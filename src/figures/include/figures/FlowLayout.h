// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets a flow: who pays and is paid as cards in columns, ribbons as wide as their amounts between them, dashed lines
/// for what has no amount. Texts stand in the cards, so that none overlaps a ribbon or another text.
class FlowLayout {
public:
    explicit FlowLayout(LayoutOptions options = {}) : m_options(options) {}

    /// Needs a QGuiApplication. A spec without ribbons gives its title and notes with an empty plot.
    [[nodiscard]] Scene layout(const analysis::FigureSpec& spec) const;

private:
    LayoutOptions m_options;
};

}  // namespace shirube::figures
