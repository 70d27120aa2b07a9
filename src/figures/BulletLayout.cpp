// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/BulletLayout.h"

#include "BulletPlot.h"
#include "GrowingSheet.h"

namespace shirube::figures {

Scene BulletLayout::layout(const analysis::FigureSpec& spec) const {
    const FullnessTexts texts{
        SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Choose one programme or a larger page."),
        SHIRUBE_TEXT("The figure can't be set on this page. Choose one programme or a larger page.")};
    return layoutOnGrowingSheet(spec, m_options.page, !spec.bullets().rows.empty(), kUsualSizes, texts,
                                [](const FigureContext& context, const QRectF& area, std::vector<SceneItem>& items) {
                                    return drawPlot<BulletPlot>(context, area, items);
                                });
}

}  // namespace shirube::figures
