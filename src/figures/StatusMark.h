// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include "SceneBuilder.h"
#include "analysis/Attainment.h"

namespace shirube::figures {

/// Draws the mark of a status, `size` high: a shape of its own besides its colour. Achieved a disc, on track a hollow
/// square, behind a triangle, missed a cross, not yet due a ring, not measured a bar, no target a hollow diamond.
void drawStatusMark(SceneBuilder& builder, Role role, const QString& id, analysis::IndicatorStatus status,
                    QPointF centre, double size);

/// The colour that goes with the mark; grey for what is not judged.
[[nodiscard]] QColor statusColour(analysis::IndicatorStatus status);

}  // namespace shirube::figures
