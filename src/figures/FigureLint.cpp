// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureLint.h"

#include <string_view>

namespace shirube::figures {

using analysis::FigureFinding;
using analysis::FigureFix;
using analysis::FigureRule;

namespace {

constexpr double kLeastType = 10;  // in points on paper

std::vector<FigureFinding> smallType(const Scene& scene) {
    if (scene.scale() >= 1) {
        return {};
    }
    const auto size = QString::number(kLeastType * scene.scale(), 'f', 1).toStdString();
    return {{FigureRule::SmallType,
             base::Message(SHIRUBE_TEXT("The type is {0} pt on paper, under 10 pt."), {size}),
             base::Message(SHIRUBE_TEXT("Print on A3, or show fewer programmes or cycles.")),
             FigureFix::LargerPaper,
             {},
             {}}};
}

}  // namespace

std::vector<FigureFinding> lintScene(const analysis::FigureSpec&, const Scene& scene) {
    return smallType(scene);
}

std::vector<FigureFinding> lintFigure(const analysis::FigureSpec& spec, const base::Translator& translate,
                                      const LayoutOptions& layout) {
    auto findings = analysis::lintSpec(spec, translate);
    auto ofScene = lintScene(spec, layoutFigure(spec, layout));
    findings.insert(findings.end(), ofScene.begin(), ofScene.end());
    return findings;
}

}  // namespace shirube::figures
