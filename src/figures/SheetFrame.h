// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <vector>

#include "FigureContext.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Of a sheet, on each side: nothing of a figure stands in it.
[[nodiscard]] double marginOf(const QSizeF& sheet);

/// A scene with what it says of itself, without items.
[[nodiscard]] Scene emptyScene(const analysis::FigureSpec& spec, const QSizeF& page);

/// Draws paper, title, subtitle and the foot with 注, 出典 and 時点 on a sheet of that size: the same for every kind of
/// figure. Sets the context's size of the foot's type. Gives what is left between them.
QRectF drawFrame(FigureContext& context, const QSizeF& sheet, std::vector<SceneItem>& items);

}  // namespace shirube::figures
