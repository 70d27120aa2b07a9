// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include "SceneBuilder.h"
#include "domain/Theme.h"

namespace shirube::figures {

/// Draws the mark of a result, `size` high: a shape of its own besides its colour. Achieved a disc, on schedule a
/// hollow square, delayed a triangle, missed a cross.
void drawResultMark(SceneBuilder& builder, Role role, const QString& id, domain::ThemeResult result, QPointF centre,
                    double size);

}  // namespace shirube::figures
