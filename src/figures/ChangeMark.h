// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <string>

#include "SceneBuilder.h"
#include "analysis/FigureSpec.h"

namespace shirube::figures {

/// Of the size of the type: what a mark with the gap behind it takes.
inline constexpr double kChangeRoom = 0.85;

/// ◆ around `centre`, for type of that size: what differs from the state that the figure is compared with.
void drawChangeMark(SceneBuilder& builder, Role role, const QString& id, QPointF centre, double size,
                    domain::ChartColours colours);

/// Whether a cell of stacked or grouped columns has changed, in whichever of the rows that hold its series by style.
[[nodiscard]] bool isCellChanged(const analysis::FigureSpec& spec, const std::string& series,
                                 const std::string& category);

}  // namespace shirube::figures
