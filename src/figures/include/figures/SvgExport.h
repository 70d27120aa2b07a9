// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/Result.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// A scene as SVG 1.1 with real text, title, alternative text and an id for each part of the figure (data-id).
class SvgExport {
public:
    [[nodiscard]] static base::Result<QByteArray> bytes(const Scene& scene);
};

}  // namespace shirube::figures
