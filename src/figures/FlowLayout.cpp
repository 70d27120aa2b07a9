// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FlowLayout.h"

#include "FigureContext.h"
#include "FlowPlot.h"
#include "SceneBuilder.h"
#include "SheetFrame.h"

namespace shirube::figures {

namespace {

constexpr double kBody = 10;
constexpr double kLeastBody = 9;  // before the sheet grows
constexpr double kSheetGrowth = 1.12;
constexpr int kMostGrowth = 30;

}  // namespace

Scene FlowLayout::layout(const analysis::FigureSpec& spec) const {
    auto scene = emptyScene(spec, m_options.page);
    const TextMeasure measure;
    for (int growth = 0; growth < kMostGrowth && !spec.flow().ribbons.empty(); ++growth) {
        for (const double body : {kBody, kLeastBody}) {
            FigureContext context{spec, measure, body, body, kBody};
            std::vector<SceneItem> items;
            const auto middle = drawFrame(context, scene.size, items);
            const auto plot = FlowPlot::fit(context, middle);
            if (!plot) {
                continue;
            }
            SceneBuilder builder(measure, items);
            auto group = builder.group(Role::Plot, QStringLiteral("plot"), QString::fromStdString(spec.subtitle));
            plot->draw(group);
            scene.items = std::move(items);
            if (growth > 0) {
                scene.findings.emplace_back(
                    SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Show fewer payers and "
                                 "recipients on their own."),
                    std::vector{QString::number(body * scene.scale(), 'f', 1).toStdString()});
            }
            return scene;
        }
        scene.size *= kSheetGrowth;
    }
    if (!spec.flow().ribbons.empty()) {
        scene.findings.emplace_back(
            SHIRUBE_TEXT("The figure can't be set on this page. Show fewer payers and recipients on their own."));
    }
    FigureContext context{spec, measure, kBody, kBody, kBody};
    drawFrame(context, scene.size, scene.items);
    return scene;
}

}  // namespace shirube::figures
