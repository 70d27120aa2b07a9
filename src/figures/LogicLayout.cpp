// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/LogicLayout.h"

#include <array>

#include "GrowingSheet.h"
#include "LogicPlot.h"

namespace shirube::figures {

namespace {

// A small model on a large sheet is read from further away.
constexpr std::array kSizes{13.0, 12.0, 11.0, 10.0, 9.0};

}  // namespace

Scene LogicLayout::layout(const analysis::FigureSpec& spec) const {
    const FullnessTexts texts{
        SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Choose a larger page."),
        SHIRUBE_TEXT("The figure can't be set on this page. Choose a larger page.")};
    return layoutOnGrowingSheet(spec, m_options.page, !spec.logic().nodes.empty(), kSizes, texts,
                                [](const FigureContext& context, const QRectF& area, std::vector<SceneItem>& items) {
                                    return drawPlot<LogicPlot>(context, area, items);
                                });
}

}  // namespace shirube::figures
