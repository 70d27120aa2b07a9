// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>

#include "base/Progress.h"
#include "base/Result.h"
#include "figures/PdfDetails.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Scenes as pages of PDF with their typeface embedded and their text selectable.
class PdfExport {
public:
    [[nodiscard]] static base::Result<QByteArray> bytes(const Scene& scene);
    /// Each a page of its own size. At least one. Reports a step per page; Cancelled between pages.
    [[nodiscard]] static base::Result<QByteArray> bytes(std::span<const Scene> pages, const PdfDetails& details = {},
                                                        const base::Progress& progress = {});
};

}  // namespace shirube::figures
