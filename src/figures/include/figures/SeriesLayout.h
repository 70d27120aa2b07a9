// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets an indicator over time: axis in its unit, baseline, targets with the pace that leads to them, actuals
/// (provisional ones hollow) and the forecast dashed. What has no number or no time is written, never drawn.
class SeriesLayout {
public:
    explicit SeriesLayout(LayoutOptions options = {}) : m_options(options) {}

    /// Needs a QGuiApplication. A spec without points gives its texts.
    [[nodiscard]] Scene layout(const analysis::FigureSpec& spec) const;

private:
    LayoutOptions m_options;
};

}  // namespace shirube::figures
