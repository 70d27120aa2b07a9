// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <optional>

#include "analysis/Attainment.h"
#include "analysis/LogicModelComparison.h"

namespace shirube::ui {

/// The colours of the graph in the scheme of a palette. A mark or a word always says the same.
class LogicColours {
public:
    explicit LogicColours(const QPalette& palette);

    QColor ground;     ///< behind the columns
    QColor column;     ///< every other column
    QColor node;       ///< fill of a node
    QColor border;     ///< around a node
    QColor ink;        ///< labels
    QColor secondary;  ///< what stands back
    QColor accent;     ///< what is selected, and the boundary of what is controlled
    QColor selected;   ///< fill of a selected node
    QColor edge;       ///< an edge that carries something
    QColor quietEdge;  ///< an edge that carries nothing, or that is read from the order of the columns
    QColor alert;
    QColor found;  ///< ground of what a search found

    /// The band of a node; grey where there is no verdict.
    [[nodiscard]] QColor band(const std::optional<analysis::IndicatorStatus>& status) const;
    /// Of a border or an edge that differs; invalid for Same.
    [[nodiscard]] QColor change(analysis::LogicChange change) const;
    [[nodiscard]] bool isDark() const { return m_isDark; }

private:
    bool m_isDark;
};

}  // namespace shirube::ui
