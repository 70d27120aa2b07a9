// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/Result.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// A scene as one page of PDF with its typeface embedded and its text selectable.
class PdfExport {
public:
    [[nodiscard]] static base::Result<QByteArray> bytes(const Scene& scene);
};

}  // namespace shirube::figures
