// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CheckText.h"

#include <QDateTime>

#include "domain/NumberFormat.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::Check;

QString CheckText::unitName(const domain::FigureUnit& unit) {
    const auto amountUnit = domain::amountUnitFromJapanese(unit.name);
    return amountUnit ? AmountText::unitName(*amountUnit) : toQString(unit.name);
}

QString CheckText::withUnit(const QString& figure, const domain::FigureUnit& unit) {
    const auto amountUnit = domain::amountUnitFromJapanese(unit.name);
    return amountUnit ? AmountText::withUnit(figure, *amountUnit) : figure + toQString(unit.name);
}

QString CheckText::number(const base::Decimal& number, const domain::FigureUnit& unit) {
    return withUnit(toQString(domain::formatNumber(number, unit)), unit);
}

QString CheckText::plain(const base::Decimal& number, const domain::FigureUnit& unit) {
    return toQString(number.scaledDown(unit.scale).text());
}

QString CheckText::range(const base::Decimal& lower, const base::Decimal& upper, const domain::FigureUnit& unit) {
    const auto first = toQString(domain::formatNumber(lower, unit));
    const auto last = toQString(domain::formatNumber(upper, unit));
    return lower == upper ? first : AmountText::tr("%1–%2", "from – to").arg(first, last);
}

QString CheckText::stated(const Check& check) {
    return check.stated ? toQString(domain::formatNumber(*check.stated, check.unit)) : QStringLiteral("—");
}

QString CheckText::computed(const Check& check) {
    if (!check.computed) {
        return QStringLiteral("—");
    }
    const auto figure = range(*check.computed, check.computedUpper.value_or(*check.computed), check.unit);
    switch (check.relation) {
        case domain::Relation::Equal:
            break;
        case domain::Relation::AtLeast:
            return QStringLiteral("≥ ") + figure;
        case domain::Relation::AtMost:
            return QStringLiteral("≤ ") + figure;
    }
    return figure;
}

QString CheckText::difference(const Check& check) {
    return check.difference ? toQString(domain::formatDifference(*check.difference, check.unit)) : QStringLiteral("—");
}

QString CheckText::localTime(const std::string& iso) {
    const auto time = QDateTime::fromString(toQString(iso), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : toQString(iso);
}

bool CheckText::hasMoved(const Check& check, const domain::CheckNote& note) {
    return note.verdict != analysis::toKey(check.verdict);
}

}  // namespace shirube::models
