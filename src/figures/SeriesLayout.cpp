// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/SeriesLayout.h"

#include "GrowingSheet.h"
#include "SeriesPlot.h"

namespace shirube::figures {

Scene SeriesLayout::layout(const analysis::FigureSpec& spec) const {
    const FullnessTexts texts{
        SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Choose a larger page."),
        SHIRUBE_TEXT("The figure can't be set on this page. Choose a larger page.")};
    return layoutOnGrowingSheet(spec, m_options.page, true, kUsualSizes, texts,
                                [](const FigureContext& context, const QRectF& area, std::vector<SceneItem>& items) {
                                    return drawPlot<SeriesPlot>(context, area, items);
                                });
}

}  // namespace shirube::figures
