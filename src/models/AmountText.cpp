// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AmountText.h"

#include "domain/MoneyFormat.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using domain::AmountKind;
using domain::AmountUnit;
using domain::Money;

QString AmountText::unitName(AmountUnit unit) {
    return textOf(domain::label(unit));
}

QString AmountText::money(Money amount, AmountUnit unit) {
    return toQString(domain::formatMoney(amount, unit));
}

QString AmountText::moneyWithUnit(Money amount, AmountUnit unit) {
    return textOf(domain::withUnit(amount, unit));
}

QString AmountText::withUnit(const QString& figure, AmountUnit unit) {
    return tr("%1 %2", "an amount and its unit").arg(figure, unitName(unit));
}

QString AmountText::plain(Money amount, AmountUnit unit) {
    int places = 0;
    for (auto yen = domain::yenPer(unit); yen > 1; yen /= 10) {
        ++places;
    }
    auto text = toQString(domain::formatFixed(amount, unit, places)).remove(QLatin1Char(','));
    if (places > 0) {
        while (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
        if (text.endsWith(QLatin1Char('.'))) {
            text.chop(1);
        }
    }
    return text.replace(QStringLiteral("△"), QStringLiteral("-"));
}

QString AmountText::difference(Money amount, AmountUnit unit) {
    return toQString(domain::formatDifference(amount, unit));
}

QString AmountText::range(const domain::AmountRange& range, AmountUnit unit) {
    if (range.isExact()) {
        return money(range.lower, unit);
    }
    return tr("%1–%2", "from – to").arg(money(range.lower, unit), range.upper ? money(*range.upper, unit) : QString());
}

QString AmountText::differenceRange(const domain::AmountRange& range, AmountUnit unit) {
    if (range.isExact()) {
        return difference(range.lower, unit);
    }
    return tr("%1–%2", "from – to")
        .arg(difference(range.lower, unit), range.upper ? difference(*range.upper, unit) : QString());
}

QString AmountText::sum(const analysis::BudgetSum& sum, AmountUnit unit) {
    if (sum.linesInTotal == 0) {
        return sum.linesMissing > 0 ? tr("—") : QString();
    }
    return textOf(analysis::describe(sum, unit, analysis::UnitDisplay::Hidden));
}

QString AmountText::line(const domain::BudgetLine& line, AmountUnit unit) {
    if (!line.amount) {
        if (line.kind == AmountKind::Undecided || line.kind == AmountKind::Undisclosed) {
            return textOf(domain::label(line.kind));
        }
        return textOf(domain::label(line.missing));
    }
    const auto text = money(line.amount->money, unit);
    switch (line.kind) {
        case AmountKind::Confirmed:
            return text;
        case AmountKind::WithinEnvelope:
            return textOf(base::Message(SHIRUBE_TEXT("within {0}"), {domain::formatMoney(line.amount->money, unit)}));
        case AmountKind::Part:
        case AmountKind::Repeated:
        case AmountKind::Outside:
        case AmountKind::Undecided:
        case AmountKind::Undisclosed:
            break;
    }
    return tr("%1 (%2)", "an amount and what it is").arg(text, textOf(domain::label(line.kind)));
}

QString AmountText::percent(const std::optional<base::Ratio>& ratio) {
    return ratio ? toQString(domain::formatChange(*ratio)) : QString();
}

}  // namespace shirube::models
