// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "figures/Scene.h"

class QPainter;

namespace shirube::figures {

/// Draws a scene by QPainter: the preview, PNG and PDF. Needs a QGuiApplication.
class ScenePainter {
public:
    /// Fits the scene into `target` (in the painter's coordinates), keeping its proportions, centred. The painter's
    /// state is as before afterwards.
    static void paint(QPainter& painter, const Scene& scene, const QRectF& target);
};

}  // namespace shirube::figures
