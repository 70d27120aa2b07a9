// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoredText.h"

#include <array>

#include "domain/AmountKind.h"
#include "domain/BudgetCycle.h"
#include "domain/MoneyFormat.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

struct NameRow {
    QLatin1String name;
    const char* title;
};

struct ValueRow {
    QLatin1String field;
    QLatin1String value;
    const char* title;
};

template <std::size_t n>
QString titleIn(const std::array<NameRow, n>& rows, const QString& name) {
    for (const auto& row : rows) {
        if (name == row.name) {
            return StoredText::tr(row.title);
        }
    }
    return name;
}

constexpr std::array kTables{
    NameRow{QLatin1String("budget_line"), QT_TRANSLATE_NOOP("StoredText", "Budget line")},
    NameRow{QLatin1String("statement"), QT_TRANSLATE_NOOP("StoredText", "Statement")},
    NameRow{QLatin1String("adoption"), QT_TRANSLATE_NOOP("StoredText", "Adopted value")},
    NameRow{QLatin1String("programme"), QT_TRANSLATE_NOOP("StoredText", "Programme")},
    NameRow{QLatin1String("source"), QT_TRANSLATE_NOOP("StoredText", "Source")},
};

constexpr std::array kFields{
    NameRow{QLatin1String("account"), QT_TRANSLATE_NOOP("StoredText", "Account")},
    NameRow{QLatin1String("aspect"), QT_TRANSLATE_NOOP("StoredText", "Quantity")},
    NameRow{QLatin1String("budget_kind"), QT_TRANSLATE_NOOP("StoredText", "Kind of budget")},
    NameRow{QLatin1String("citation_raw"), QT_TRANSLATE_NOOP("StoredText", "Printed line")},
    NameRow{QLatin1String("component"), QT_TRANSLATE_NOOP("StoredText", "Number of the component")},
    NameRow{QLatin1String("date"), QT_TRANSLATE_NOOP("StoredText", "Date")},
    NameRow{QLatin1String("english_name"), QT_TRANSLATE_NOOP("StoredText", "English name")},
    NameRow{QLatin1String("envelope_id"), QT_TRANSLATE_NOOP("StoredText", "Envelope (identifier)")},
    NameRow{QLatin1String("envelope_label"), QT_TRANSLATE_NOOP("StoredText", "Envelope")},
    NameRow{QLatin1String("fiscal_year"), QT_TRANSLATE_NOOP("StoredText", "Fiscal year")},
    NameRow{QLatin1String("id"), QT_TRANSLATE_NOOP("StoredText", "Identifier")},
    NameRow{QLatin1String("is_new"), QT_TRANSLATE_NOOP("StoredText", "New")},
    NameRow{QLatin1String("kind"), QT_TRANSLATE_NOOP("StoredText", "Kind")},
    NameRow{QLatin1String("label"), QT_TRANSLATE_NOOP("StoredText", "Part")},
    NameRow{QLatin1String("line_id"), QT_TRANSLATE_NOOP("StoredText", "Budget line")},
    NameRow{QLatin1String("locator"), QT_TRANSLATE_NOOP("StoredText", "Place")},
    NameRow{QLatin1String("ministry"), QT_TRANSLATE_NOOP("StoredText", "Ministry")},
    NameRow{QLatin1String("missing"), QT_TRANSLATE_NOOP("StoredText", "Where there is no amount")},
    NameRow{QLatin1String("name"), QT_TRANSLATE_NOOP("StoredText", "Name")},
    NameRow{QLatin1String("note"), QT_TRANSLATE_NOOP("StoredText", "Note")},
    NameRow{QLatin1String("office"), QT_TRANSLATE_NOOP("StoredText", "Office")},
    NameRow{QLatin1String("ordinal"), QT_TRANSLATE_NOOP("StoredText", "Number of the supplementary budget")},
    NameRow{QLatin1String("origin"), QT_TRANSLATE_NOOP("StoredText", "Stated by")},
    NameRow{QLatin1String("parent_id"), QT_TRANSLATE_NOOP("StoredText", "Parent programme")},
    NameRow{QLatin1String("position"), QT_TRANSLATE_NOOP("StoredText", "Position")},
    NameRow{QLatin1String("prior_budget_kind"), QT_TRANSLATE_NOOP("StoredText", "Kind of the prior budget")},
    NameRow{QLatin1String("prior_fiscal_year"), QT_TRANSLATE_NOOP("StoredText", "Prior fiscal year")},
    NameRow{QLatin1String("prior_ordinal"),
            QT_TRANSLATE_NOOP("StoredText", "Number of the prior supplementary budget")},
    NameRow{QLatin1String("programme_id"), QT_TRANSLATE_NOOP("StoredText", "Programme")},
    NameRow{QLatin1String("publisher"), QT_TRANSLATE_NOOP("StoredText", "Publisher")},
    NameRow{QLatin1String("qualifier"), QT_TRANSLATE_NOOP("StoredText", "Qualifier")},
    NameRow{QLatin1String("raw"), QT_TRANSLATE_NOOP("StoredText", "As printed")},
    NameRow{QLatin1String("reason"), QT_TRANSLATE_NOOP("StoredText", "Reason")},
    NameRow{QLatin1String("rounding"), QT_TRANSLATE_NOOP("StoredText", "Rounding")},
    NameRow{QLatin1String("rs_programme_id"), QT_TRANSLATE_NOOP("StoredText", "Programme ID")},
    NameRow{QLatin1String("rule"), QT_TRANSLATE_NOOP("StoredText", "Rule of adoption")},
    NameRow{QLatin1String("short_name"), QT_TRANSLATE_NOOP("StoredText", "Short name")},
    NameRow{QLatin1String("source_id"), QT_TRANSLATE_NOOP("StoredText", "Source")},
    NameRow{QLatin1String("statement_id"), QT_TRANSLATE_NOOP("StoredText", "Adopted statement")},
    NameRow{QLatin1String("status"), QT_TRANSLATE_NOOP("StoredText", "Status")},
    NameRow{QLatin1String("step_yen"), QT_TRANSLATE_NOOP("StoredText", "Step (yen)")},
    NameRow{QLatin1String("title"), QT_TRANSLATE_NOOP("StoredText", "Title")},
    NameRow{QLatin1String("unit"), QT_TRANSLATE_NOOP("StoredText", "Unit")},
    NameRow{QLatin1String("yen"), QT_TRANSLATE_NOOP("StoredText", "Amount (yen)")},
};

// Kinds, statuses, missing values and units have their words in the domain.
constexpr std::array kValues{
    ValueRow{QLatin1String("aspect"), QLatin1String("amount"), QT_TRANSLATE_NOOP("StoredText", "Amount")},
    ValueRow{QLatin1String("aspect"), QLatin1String("prior"), QT_TRANSLATE_NOOP("StoredText", "Prior year's amount")},
    ValueRow{QLatin1String("aspect"), QLatin1String("part"), QT_TRANSLATE_NOOP("StoredText", "Part of the amount")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("request"), QT_TRANSLATE_NOOP("StoredText", "Request")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("provisional"),
             QT_TRANSLATE_NOOP("StoredText", "Provisional")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("initial"), QT_TRANSLATE_NOOP("StoredText", "Initial")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("supplementary"),
             QT_TRANSLATE_NOOP("StoredText", "Supplementary")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("reserve"), QT_TRANSLATE_NOOP("StoredText", "Reserve")},
    ValueRow{QLatin1String("is_new"), QLatin1String("0"), QT_TRANSLATE_NOOP("StoredText", "No")},
    ValueRow{QLatin1String("is_new"), QLatin1String("1"), QT_TRANSLATE_NOOP("StoredText", "Yes")},
    ValueRow{QLatin1String("origin"), QLatin1String("document"), QT_TRANSLATE_NOOP("StoredText", "A document")},
    ValueRow{QLatin1String("origin"), QLatin1String("person"), QT_TRANSLATE_NOOP("StoredText", "A person")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("none"), QT_TRANSLATE_NOOP("StoredText", "None")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("about"), QT_TRANSLATE_NOOP("StoredText", "About")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("more_than"), QT_TRANSLATE_NOOP("StoredText", "More than")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("at_least"), QT_TRANSLATE_NOOP("StoredText", "At least")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("at_most"), QT_TRANSLATE_NOOP("StoredText", "At most")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("approximately"),
             QT_TRANSLATE_NOOP("StoredText", "Approximately")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("up_to"), QT_TRANSLATE_NOOP("StoredText", "Up to")},
    ValueRow{QLatin1String("rounding"), QLatin1String("unknown"), QT_TRANSLATE_NOOP("StoredText", "Not said")},
    ValueRow{QLatin1String("rounding"), QLatin1String("exact"), QT_TRANSLATE_NOOP("StoredText", "To the yen")},
    ValueRow{QLatin1String("rounding"), QLatin1String("half_up"), QT_TRANSLATE_NOOP("StoredText", "Half up")},
    ValueRow{QLatin1String("rounding"), QLatin1String("truncate"), QT_TRANSLATE_NOOP("StoredText", "Cut off")},
    ValueRow{QLatin1String("rounding"), QLatin1String("up"), QT_TRANSLATE_NOOP("StoredText", "Up")},
    ValueRow{QLatin1String("rule"), QLatin1String("most_precise"),
             QT_TRANSLATE_NOOP("StoredText", "The most precise official statement")},
    ValueRow{QLatin1String("rule"), QLatin1String("chosen_by_person"),
             QT_TRANSLATE_NOOP("StoredText", "Chosen by a person")},
};

template <typename Enum>
QString labelOf(const std::optional<Enum>& value, const QString& key) {
    return value ? textOf(label(*value)) : key;
}

}  // namespace

QString StoredText::table(const QString& name) {
    return titleIn(kTables, name);
}

QString StoredText::field(const QString& name) {
    return titleIn(kFields, name);
}

bool StoredText::isBlank(const QJsonValue& value) {
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

QString StoredText::value(const QString& field, const QJsonValue& value) {
    if (isBlank(value)) {
        return QStringLiteral("—");
    }
    if (value.isDouble() && (field == QLatin1String("yen") || field == QLatin1String("step_yen"))) {
        return AmountText::money(domain::Money(value.toInteger()), domain::AmountUnit::Yen);
    }
    const auto key = value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
    const auto utf8 = toUtf8(key);
    if (field == QLatin1String("kind")) {
        return labelOf(domain::amountKindFromKey(utf8), key);
    }
    if (field == QLatin1String("status")) {
        return labelOf(domain::budgetStatusFromKey(utf8), key);
    }
    if (field == QLatin1String("missing")) {
        return labelOf(domain::missingFromKey(utf8), key);
    }
    if (field == QLatin1String("unit")) {
        return labelOf(domain::amountUnitFromJapanese(utf8), key);
    }
    const auto group = field == QLatin1String("prior_budget_kind") ? QStringLiteral("budget_kind") : field;
    for (const auto& row : kValues) {
        if (group == row.field && key == row.value) {
            return tr(row.title);
        }
    }
    return key;
}

}  // namespace shirube::models
