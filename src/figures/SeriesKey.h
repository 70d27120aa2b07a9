// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <cstddef>

#include "SceneBuilder.h"
#include "analysis/FigureSpec.h"

namespace shirube::figures {

/// The mark of a point of a series that is a line: a shape for each line, hollow unless it is certain.
void drawLineMark(SceneBuilder& builder, Role role, const QString& id, const analysis::FigureSpec& spec,
                  std::size_t series, analysis::PointStyle style, QPointF centre, double size);
/// Of the line itself; dashed on the way to what is not certain.
[[nodiscard]] Stroke lineStroke(const analysis::FigureSpec& spec, std::size_t series, analysis::PointStyle style);

/// The key of a series, for a legend or a table, whose first line of text begins at `top`.
void drawSeriesKey(SceneBuilder& builder, const analysis::FigureSpec& spec, std::size_t series, double left, double top,
                   double size);

}  // namespace shirube::figures
