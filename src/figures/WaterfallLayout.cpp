// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/WaterfallLayout.h"

#include "GrowingSheet.h"
#include "WaterfallPlot.h"

namespace shirube::figures {

Scene WaterfallLayout::layout(const analysis::FigureSpec& spec) const {
    const FullnessTexts texts{
        SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Choose fewer steps or a larger page."),
        SHIRUBE_TEXT("The figure can't be set on this page. Choose fewer steps or a larger page.")};
    return layoutOnGrowingSheet(spec, m_options.page, !spec.waterfall().steps.empty(), kUsualSizes, texts,
                                [](const FigureContext& context, const QRectF& area, std::vector<SceneItem>& items) {
                                    return drawPlot<WaterfallPlot>(context, area, items);
                                });
}

}  // namespace shirube::figures
