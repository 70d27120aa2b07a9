// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FactCell.h"

#include "domain/MoneyFormat.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

QString qualified(domain::Qualifier qualifier, const QString& text) {
    switch (qualifier) {
        case domain::Qualifier::None:
            break;
        case domain::Qualifier::About:
            return FactCell::tr("about %1").arg(text);
        case domain::Qualifier::MoreThan:
            return FactCell::tr("over %1").arg(text);
        case domain::Qualifier::AtLeast:
            return FactCell::tr("%1 or more").arg(text);
        case domain::Qualifier::AtMost:
            return FactCell::tr("%1 or less").arg(text);
        case domain::Qualifier::LessThan:
            return FactCell::tr("under %1").arg(text);
        case domain::Qualifier::Approximately:
            return FactCell::tr("roughly %1").arg(text);
        case domain::Qualifier::UpTo:
            return FactCell::tr("up to %1").arg(text);
    }
    return text;
}

}  // namespace

FactCell FactCell::words(const QString& text) {
    FactCell cell;
    cell.text = text;
    cell.sortKey = text.isEmpty() ? QVariant() : QVariant(text);
    return cell;
}

FactCell FactCell::amount(domain::Money amount, domain::AmountUnit unit) {
    FactCell cell;
    cell.text = AmountText::money(amount, unit);
    cell.plain = AmountText::plain(amount, unit);
    cell.sortKey = static_cast<qlonglong>(amount.yen());
    cell.isNumber = true;
    if (domain::isRoundedIn(amount, unit)) {
        cell.remark = AmountText::moneyWithUnit(amount, domain::AmountUnit::Yen);
    }
    return cell;
}

FactCell FactCell::figure(const domain::FigureStatement& statement, domain::AmountUnit unit) {
    FactCell cell;
    const auto amount = statement.figure.asAmount();
    if (amount) {
        cell = FactCell::amount(amount->money, unit);
        if (statement.figure.withinEnvelope || statement.kind == domain::AmountKind::WithinEnvelope) {
            cell.text = textOf(base::Message(SHIRUBE_TEXT("within {0}"), {domain::formatMoney(amount->money, unit)}));
        }
        cell.text = qualified(statement.figure.qualifier, cell.text);
    } else {
        cell.text = toQString(statement.figure.print());
        cell.isNumber = true;
        cell.sortKey = toQString(statement.figure.value.text()).toDouble();
    }
    if (statement.provisional) {
        cell.text = tr("%1 (provisional)").arg(cell.text);
    }
    const auto printed = tr("Printed: %1").arg(toQString(statement.figure.raw));
    cell.remark = cell.remark.isEmpty() ? printed : cell.remark + QLatin1Char('\n') + printed;
    cell.fact = statement.fact.text();
    return cell;
}

FactCell FactCell::count(std::size_t count) {
    FactCell cell;
    cell.text = QString::number(count);
    cell.sortKey = static_cast<qlonglong>(count);
    cell.isNumber = true;
    return cell;
}

FactCell FactCell::percent(const base::Ratio& ratio) {
    FactCell cell;
    auto digits = toQString(ratio.percent());
    cell.plain = digits + QLatin1Char('%');
    cell.text = QString(cell.plain).replace(QLatin1Char('-'), QStringLiteral("△"));
    cell.sortKey = static_cast<double>(ratio.numerator()) / static_cast<double>(ratio.denominator());
    cell.isNumber = true;
    return cell;
}

FactCell FactCell::missing(const QString& text, const QString& reason) {
    FactCell cell;
    cell.text = text;
    cell.remark = reason;
    cell.tone = Tone::Quiet;
    cell.isNumber = true;
    cell.isMissing = true;
    return cell;
}

QVariant FactCell::data(int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return text;
        case Qt::ToolTipRole:
            return remark.isEmpty() ? text : remark;
        case Qt::AccessibleTextRole:
            return remark.isEmpty() ? text : tr("%1: %2", "a cell and what is said about it").arg(text, remark);
        case NumberRole:
            return isNumber;
        case SortRole:
            return sortKey;
        case PlainRole:
            return plain.isEmpty() ? text : plain;
        case FactRole:
            return toQString(fact);
        case MissingRole:
            return isMissing;
        case TotalRole:
            return isTotal;
        case ToneRole:
            return static_cast<int>(tone);
        default:
            return {};
    }
}

QString titleWithUnit(const QString& title, domain::AmountUnit unit) {
    return FactCell::tr("%1 (%2)", "title (unit)").arg(title, AmountText::unitName(unit));
}

}  // namespace shirube::models
