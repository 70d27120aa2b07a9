// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureLint.h"

#include <algorithm>
#include <string>

#include "GreyNeighbours.h"
#include "LayoutTexts.h"
#include "SceneContrast.h"

namespace shirube::figures {

using analysis::FigureFinding;
using analysis::FigureFix;
using analysis::FigureRule;
using base::Message;

namespace {

constexpr double kLeastType = 10;  // in points on paper
constexpr double kLeastNote = 8;   // of the foot, which may give way
constexpr double kHair = 0.01;

std::string decimal(double value) {
    return QString::number(value, 'f', 1).toStdString();
}

bool hasOwnLook(const analysis::FigureSpec& spec) {
    return spec.style.colours != domain::ChartColours::Standard || !spec.style.ownColours.empty();
}

void lintContrast(const analysis::FigureSpec& spec, const Scene& scene, std::vector<FigureFinding>& findings) {
    const auto found = lowContrasts(scene);
    if (found.empty()) {
        return;
    }
    // One for the figure: its worst place says enough, for one mend serves all.
    const auto& worst =
        *std::min_element(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.ratio < b.ratio; });
    const auto ratio = decimal(worst.ratio);
    auto text = worst.text.isEmpty()
                    ? Message(SHIRUBE_TEXT("Contrast of {0}:1 with the paper, under 3:1, in {1} places."),
                              {ratio, std::to_string(found.size())})
                    : Message(SHIRUBE_TEXT("“{0}” has a contrast of {1}:1 with what it stands on, under 4.5:1; such "
                                           "places in all: {2}."),
                              {worst.text.toStdString(), ratio, std::to_string(found.size())});
    findings.push_back({FigureRule::Contrast,
                        std::move(text),
                        Message(SHIRUBE_TEXT("Take the standard colours, or darker or paler ones of your own.")),
                        hasOwnLook(spec) ? FigureFix::StandardColours : FigureFix::None,
                        {},
                        {}});
}

std::pair<std::string, std::string> nameOf(const analysis::FigureSpec& spec, std::size_t index) {
    if (spec.kind() == analysis::FigureKind::Flow) {
        return {spec.flow().instruments[index].id, spec.flow().instruments[index].label};
    }
    return {spec.columns().series[index].id, spec.columns().series[index].label};
}

void lintGrey(const analysis::FigureSpec& spec, const Scene& scene, std::vector<FigureFinding>& findings) {
    for (const auto& pair : greyNeighbours(spec, scene)) {
        const auto [id, first] = nameOf(spec, pair.first);
        const auto second = nameOf(spec, pair.second).second;
        FigureFinding finding;
        finding.rule = FigureRule::GreyNeighbours;
        finding.row = id;
        finding.text = Message(SHIRUBE_TEXT("“{0}” and “{1}” stand side by side and look alike in a grey print."),
                               {first, second});
        const bool canHavePatterns = pair.bySeries && spec.kind() == analysis::FigureKind::StackedColumns;
        if (canHavePatterns && !spec.style.hasPatterns) {
            finding.mend = Message(SHIRUBE_TEXT("Add patterns."));
            finding.fix = FigureFix::Patterns;
        } else if (!spec.style.ownColours.empty()) {
            finding.mend = Message(SHIRUBE_TEXT("Take the standard colours."));
            finding.fix = FigureFix::StandardColours;
        } else {
            finding.mend = Message(SHIRUBE_TEXT("Give one of them a paler or darker colour."));
        }
        findings.push_back(std::move(finding));
    }
}

double smallestOnPaper(const std::vector<SceneItem>& items, double scale) {
    double least = kLeastType;
    for (const auto& item : items) {
        if (const auto* group = std::get_if<GroupShape>(&item.shape)) {
            least = std::min(least, smallestOnPaper(group->items, scale));
        } else if (const auto* text = std::get_if<TextShape>(&item.shape)) {
            const double size = text->size * scale;
            least = item.role == Role::FootText && size >= kLeastNote - kHair ? least : std::min(least, size);
        }
    }
    return least;
}

void lintType(const analysis::FigureSpec& spec, const Scene& scene, std::vector<FigureFinding>& findings) {
    const double size = smallestOnPaper(scene.items, scene.scale());
    if (size >= kLeastType - kHair) {
        return;
    }
    FigureFinding finding;
    finding.rule = FigureRule::SmallType;
    finding.text = Message(SHIRUBE_TEXT("The smallest type is {0} pt on paper, under 10 pt."), {decimal(size)});
    if (scene.page.width() < kA3Landscape.width()) {
        finding.mend = Message(SHIRUBE_TEXT("Print on A3, or show less."));
        finding.fix = FigureFix::LargerPaper;
    } else {
        finding.mend = Message(SHIRUBE_TEXT("Show less."));
        finding.fix = spec.kind() == analysis::FigureKind::StackedColumns ? FigureFix::FewerSeries : FigureFix::None;
    }
    findings.push_back(std::move(finding));
}

void lintTable(const Scene& scene, std::vector<FigureFinding>& findings) {
    const bool isLeftOut = std::any_of(scene.findings.begin(), scene.findings.end(),
                                       [](const auto& message) { return message.sourceTemplate() == kTableLeftOut; });
    if (!isLeftOut) {
        return;
    }
    const bool canGrow = scene.page.width() < kA3Landscape.width();
    findings.push_back({FigureRule::TableLeftOut,
                        Message(SHIRUBE_TEXT("The table of the figures does not fit on the page and is left out.")),
                        canGrow ? Message(SHIRUBE_TEXT("Print on A3, show fewer series, or give the table in a "
                                                       "spreadsheet."))
                                : Message(SHIRUBE_TEXT("Show fewer series, or give the table in a spreadsheet.")),
                        canGrow ? FigureFix::LargerPaper : FigureFix::FewerSeries,
                        {},
                        {}});
}

}  // namespace

std::vector<FigureFinding> lintScene(const analysis::FigureSpec& spec, const Scene& scene) {
    std::vector<FigureFinding> findings;
    lintContrast(spec, scene, findings);
    lintGrey(spec, scene, findings);
    lintType(spec, scene, findings);
    lintTable(scene, findings);
    return findings;
}

std::vector<FigureFinding> lintFigure(const analysis::FigureSpec& spec, const base::Translator& translate,
                                      const LayoutOptions& layout) {
    auto findings = analysis::lintSpec(spec, translate);
    auto ofScene = lintScene(spec, layoutFigure(spec, layout));
    findings.insert(findings.end(), ofScene.begin(), ofScene.end());
    std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.rule < b.rule; });
    return findings;
}

}  // namespace shirube::figures
