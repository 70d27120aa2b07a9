// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GrowingSheet.h"

#include "SheetFrame.h"

namespace shirube::figures {

namespace {

constexpr double kBody = 10;
constexpr double kSheetGrowth = 1.12;
constexpr int kMostGrowth = 30;

}  // namespace

Scene layoutOnGrowingSheet(const analysis::FigureSpec& spec, const QSizeF& page, bool hasPlot,
                           std::span<const double> sizes, const FullnessTexts& texts,
                           const std::function<bool(const FigureContext& context, const QRectF& area,
                                                    std::vector<SceneItem>& items)>& attempt) {
    auto scene = emptyScene(spec, page);
    const TextMeasure measure;
    for (int growth = 0; growth < kMostGrowth && hasPlot; ++growth) {
        for (const double body : sizes) {
            FigureContext context{spec, measure, body, body, kBody};
            std::vector<SceneItem> items;
            const auto middle = drawFrame(context, scene.size, items);
            if (middle.width() <= 0 || middle.height() <= 0 || !attempt(context, middle, items)) {
                continue;
            }
            scene.items = std::move(items);
            if (growth > 0) {
                scene.findings.emplace_back(texts.tooFull,
                                            std::vector{QString::number(body * scene.scale(), 'f', 1).toStdString()});
            }
            return scene;
        }
        scene.size *= kSheetGrowth;
    }
    if (hasPlot) {
        scene.findings.emplace_back(texts.hopeless);
        scene.size = page;
    }
    FigureContext context{spec, measure, kBody, kBody, kBody};
    drawFrame(context, scene.size, scene.items);
    return scene;
}

}  // namespace shirube::figures
