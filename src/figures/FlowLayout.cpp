// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FlowLayout.h"

#include "FlowPlot.h"
#include "GrowingSheet.h"
#include "SceneBuilder.h"

namespace shirube::figures {

Scene FlowLayout::layout(const analysis::FigureSpec& spec) const {
    const FullnessTexts texts{
        SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Show fewer payers and recipients on "
                     "their own."),
        SHIRUBE_TEXT("The figure can't be set on this page. Show fewer payers and recipients on their own.")};
    return layoutOnGrowingSheet(spec, m_options.page, !spec.flow().ribbons.empty(), kUsualSizes, texts,
                                [](const FigureContext& context, const QRectF& area, std::vector<SceneItem>& items) {
                                    return drawPlot<FlowPlot>(context, area, items);
                                });
}

}  // namespace shirube::figures
