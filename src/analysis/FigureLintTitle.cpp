// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureLintRules.h"
#include "ShownFigures.h"
#include "TitleFigures.h"

namespace shirube::analysis {

using base::Message;

void lintTitle(const LintCase& lint) {
    if (!lint.spec.hasOwnTitle) {
        return;
    }
    const auto figures = figuresIn(lint.spec.title);
    if (figures.empty()) {
        return;
    }
    const ShownFigures shown(lint.spec, lint.table);
    for (const auto& figure : figures) {
        if (!shown.has(figure)) {
            lint.add(FigureRule::StaleTitle,
                     Message(SHIRUBE_TEXT("The title says {0}, which the chart doesn't show."), {figure.text}),
                     Message(SHIRUBE_TEXT("Correct the title, or take the generated one.")), FigureFix::GeneratedTitle);
        }
    }
}

}  // namespace shirube::analysis
