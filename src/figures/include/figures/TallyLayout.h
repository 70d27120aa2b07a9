// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets the spread of reviewers' marks: a box plot for each subject or item on one scale, each mark as a small ring
/// below its box, the mean as a diamond with its number, thresholds as labelled lines across all boxes. A borderline
/// case has a mark of its own.
class TallyLayout {
public:
    explicit TallyLayout(LayoutOptions options = {}) : m_options(options) {}

    /// Needs a QGuiApplication. A spec without boxes gives its title and notes.
    [[nodiscard]] Scene layout(const analysis::FigureSpec& spec) const;

private:
    LayoutOptions m_options;
};

}  // namespace shirube::figures
