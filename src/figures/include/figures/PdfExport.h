// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>

#include "base/Result.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Scenes as pages of PDF with their typeface embedded and their text selectable.
class PdfExport {
public:
    [[nodiscard]] static base::Result<QByteArray> bytes(const Scene& scene);
    /// Each a page, all of the first one's size and title. At least one.
    [[nodiscard]] static base::Result<QByteArray> bytes(std::span<const Scene> pages);
};

}  // namespace shirube::figures
