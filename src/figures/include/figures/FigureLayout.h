// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include "analysis/FigureSpec.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// A4 landscape in points.
inline constexpr QSizeF kA4Landscape{842, 595};
/// A3 landscape in points: for logic models.
inline constexpr QSizeF kA3Landscape{1191, 842};

/// 16:9 in points, as presentation programs have it.
inline constexpr QSizeF kWide{960, 540};

/// The page of a format, in points.
[[nodiscard]] constexpr QSizeF pageOf(domain::PaperFormat format) {
    return format == domain::PaperFormat::A3     ? kA3Landscape
           : format == domain::PaperFormat::Wide ? kWide
                                                 : kA4Landscape;
}

using domain::TablePlacement;

/// How a figure is set on its page.
struct LayoutOptions {
    QSizeF page = kA4Landscape;  ///< in points; any size from about 200 × 150
    TablePlacement table =
        TablePlacement::Automatic;  ///< of stacked columns; the other kinds show their figures in place
};

/// Sets the figure by its kind. The same input gives the same scene. Needs a QGuiApplication (offscreen will do), for
/// text is measured.
[[nodiscard]] Scene layoutFigure(const analysis::FigureSpec& spec, const LayoutOptions& options = {});

}  // namespace shirube::figures
