// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CheckLines.h"

#include <algorithm>

#include "models/QtTranslator.h"
#include "models/VerdictMark.h"
#include "widgets/DetailLink.h"

namespace shirube::ui {

using models::CheckIndex;

QString CheckLines::verdict(const RichText& rich, analysis::Verdict verdict) {
    const auto text = models::verdictText(verdict);
    switch (models::verdictTone(verdict)) {
        case models::Tone::Good:
            return rich.good(text);
        case models::Tone::Alert:
            return rich.alert(text);
        case models::Tone::Quiet:
            return rich.quiet(text.toHtmlEscaped());
        case models::Tone::Plain:
            break;
    }
    return text.toHtmlEscaped();
}

QString CheckLines::html(const RichText& rich, CheckIndex::Checks checks) {
    std::stable_sort(checks.begin(), checks.end(), [](const auto* a, const auto* b) {
        return analysis::gravity(a->verdict) > analysis::gravity(b->verdict);
    });
    QString html;
    for (const auto* check : checks) {
        html += QStringLiteral("<p style='margin:3px 0 0 0'><b>%1</b>&nbsp; %2</p>")
                    .arg(verdict(rich, check->verdict),
                         DetailLink{DetailLink::Kind::Check, check->id.value()}.html(models::textOf(check->label)));
    }
    return html;
}

}  // namespace shirube::ui
