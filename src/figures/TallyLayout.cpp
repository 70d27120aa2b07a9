// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/TallyLayout.h"

#include "GrowingSheet.h"
#include "TallyPlot.h"

namespace shirube::figures {

Scene TallyLayout::layout(const analysis::FigureSpec& spec) const {
    const FullnessTexts texts{
        SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Choose a larger page."),
        SHIRUBE_TEXT("The figure can't be set on this page. Choose a larger page.")};
    return layoutOnGrowingSheet(spec, m_options.page, !spec.tally().boxes.empty(), kUsualSizes, texts,
                                [](const FigureContext& context, const QRectF& area, std::vector<SceneItem>& items) {
                                    return drawPlot<TallyPlot>(context, area, items);
                                });
}

}  // namespace shirube::figures
