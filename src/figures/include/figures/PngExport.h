// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include "base/Result.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// A scene as pixels.
class PngExport {
public:
    /// The page at `dpi`, which the image also states. Null where the page at that resolution is too large for memory.
    [[nodiscard]] static QImage image(const Scene& scene, int dpi = 300);
    /// The bytes of a PNG file with the resolution, title and alternative text in it.
    [[nodiscard]] static base::Result<QByteArray> bytes(const Scene& scene, int dpi = 300);
};

}  // namespace shirube::figures
