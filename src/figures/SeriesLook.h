// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "analysis/FigureSpec.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Fill and edge of a point of the n-th series, by the figure's style.
[[nodiscard]] Fill seriesFill(const analysis::FigureSpec& spec, std::size_t series, analysis::PointStyle style);
[[nodiscard]] Stroke seriesStroke(const analysis::FigureSpec& spec, std::size_t series,
                                  analysis::PointStyle style = analysis::PointStyle::Solid);

/// What a series shows of itself in a legend: the style of its points if they have one style, else solid.
[[nodiscard]] analysis::PointStyle keyStyle(const analysis::FigureSeries& series);

/// The neutral key that explains a style for all series.
[[nodiscard]] Fill styleKeyFill(analysis::PointStyle style);
[[nodiscard]] Stroke styleKeyStroke(analysis::PointStyle style);

/// Why there is no figure, in the marks of statistical tables.
[[nodiscard]] QString missingMark(domain::Missing missing);

}  // namespace shirube::figures
