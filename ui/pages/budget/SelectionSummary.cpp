// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/budget/SelectionSummary.h"

#include <QStringList>
#include <map>

#include "analysis/BudgetSum.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"

namespace shirube::ui {

using analysis::Inclusion;
using models::AmountText;

QString SelectionSummary::of(const domain::BudgetBook& book, const std::vector<std::size_t>& lines,
                             domain::AmountUnit unit, const analysis::LineChecks& checks) {
    if (lines.empty()) {
        return {};
    }
    const auto sum = analysis::sumOfSelection(book, lines);
    if (!sum) {
        return models::textOf(sum.error().message);
    }
    auto text =
        tr("%1 selected: %2").arg(QString::number(lines.size()), models::textOf(analysis::describe(*sum, unit)));
    if (!sum->range().isExact()) {
        text += tr(" (%1)", "a range of amounts with its unit")
                    .arg(AmountText::withUnit(AmountText::range(sum->range(), unit), unit));
    }
    std::map<Inclusion, int> leftOut;
    for (const auto inclusion : analysis::classify(book, lines)) {
        if (inclusion != Inclusion::Counted && inclusion != Inclusion::Envelope) {
            ++leftOut[inclusion];
        }
    }
    QStringList reasons;
    for (const auto& [inclusion, count] : leftOut) {
        reasons.append(tr("%1 × %2", "a number of lines and why they are left out")
                           .arg(QString::number(count), models::textOf(analysis::reasonOf(inclusion))));
    }
    if (!reasons.isEmpty()) {
        text += tr("; left out: %1").arg(reasons.join(tr(", ")));
    }
    const auto disputed = checks.disputedIn(book, lines);
    if (!disputed.empty()) {
        text += tr("; documents disagree on %1 of them").arg(disputed.size());
    }
    return text;
}

}  // namespace shirube::ui
