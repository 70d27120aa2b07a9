// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <array>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "FigureContext.h"
#include "SceneBuilder.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Of type in points, from the best: what most figures are set in.
inline constexpr std::array kUsualSizes{10.0, 9.0};

/// What is said of a figure that is too full: one template with the size of its type, and one for a figure that can't
/// be set at all.
struct FullnessTexts {
    std::string_view tooFull;
    std::string_view hopeless;
};

/// Sets a figure into its frame: on the page with the first of `sizes` of type that fits, else on ever larger sheets
/// that are shrunk onto the page. `attempt` draws the plot into the area that the frame leaves, or gives false. A
/// figure that can't be set, and one that `hasPlot` says has nothing to draw, is its frame alone.
[[nodiscard]] Scene layoutOnGrowingSheet(const analysis::FigureSpec& spec, const QSizeF& page, bool hasPlot,
                                         std::span<const double> sizes, const FullnessTexts& texts,
                                         const std::function<bool(const FigureContext& context, const QRectF& area,
                                                                  std::vector<SceneItem>& items)>& attempt);

/// An attempt with a Plot that fits into the area or gives nothing.
template <typename Plot>
bool drawPlot(const FigureContext& context, const QRectF& area, std::vector<SceneItem>& items) {
    const auto plot = Plot::fit(context, area);
    if (plot) {
        SceneBuilder builder(context.measure, items);
        auto group = builder.group(Role::Plot, QStringLiteral("plot"), QString::fromStdString(context.spec.subtitle));
        plot->draw(group);
    }
    return plot.has_value();
}

}  // namespace shirube::figures
