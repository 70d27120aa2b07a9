// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RsCells.h"

#include <QLocale>
#include <algorithm>
#include <utility>

#include "analysis/RsChecks.h"
#include "application/RsImportService.h"
#include "base/Decimal.h"
#include "domain/Money.h"
#include "models/QtTranslator.h"
#include "models/RsColumnTitle.h"

namespace shirube::models {

using domain::RsRecord;
using domain::RsRow;
using domain::RsTable;
using domain::RsType;
using Kind = RsShownColumn::Kind;

namespace {

// Of a text of pages a cell shows the beginning.
constexpr int kShownLetters = 120;
// The part of a goal's values is the year less this.
constexpr int kFirstYear = 2000;

FactCell textCell(const std::string& text) {
    const auto whole = toQString(text);
    FactCell cell;
    cell.plain = whole;
    cell.text = whole.left(kShownLetters).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (whole.size() > kShownLetters) {
        cell.text += QStringLiteral("…");
    }
    if (cell.text != whole) {
        cell.remark = whole;
    }
    return cell;
}

// Figures that the files hold as texts, since they are printed with their own digits.
FactCell printedCell(const std::string& text) {
    auto cell = textCell(text);
    cell.isNumber = base::Decimal::parse(text).has_value();
    return cell;
}

FactCell numberCell(std::int64_t number, bool isName) {
    FactCell cell;
    cell.plain = QString::number(number);
    cell.text = isName ? cell.plain : QLocale().toString(static_cast<qlonglong>(number));
    cell.isNumber = true;
    return cell;
}

// Numbers that name something: nobody adds them up.
bool isName(std::string_view column) {
    return column == "project" || column == "related_project" || column == "year" || column.ends_with("_year") ||
           column == "number";
}

bool isPrintedNumber(RsTable table, std::string_view column) {
    return table == RsTable::GoalValue || column == "award_rate" || column == "execution_rate";
}

bool isNotKnownYet(RsTable table, const RsRecord& record, std::string_view column,
                   const analysis::GovernmentBook* book) {
    if ((table != RsTable::BudgetTotal && table != RsTable::BudgetAccount) ||
        (column != "executed" && column != "carried_out")) {
        return false;
    }
    const auto year = domain::columnIndex(table, "year");
    return book && year && record.cells[*year].number == book->edition().year();
}

}  // namespace

RsCells::RsCells(RsTable table, std::vector<RsShownColumn> columns) : m_table(table), m_columns(std::move(columns)) {}

std::optional<std::int64_t> RsCells::projectOf(const RsRecord& record) const {
    const auto column = domain::columnIndex(m_table, "project");
    return column ? record.cells[*column].number : std::nullopt;
}

const analysis::GovernmentProgramme* RsCells::programmeOf(const RsRecord& record) const {
    const auto project = projectOf(record);
    return m_book && project ? m_book->find(*project) : nullptr;
}

RsRow RsCells::valuePlace(RsRow goal, int year) {
    return {goal.file(), goal.number(), year - kFirstYear};
}

std::vector<RsRow> RsCells::valuePlaces(std::span<const RsRow> goals) const {
    std::vector<RsRow> places;
    std::vector<int> years;
    for (const auto& column : m_columns) {
        if (column.kind != Kind::GoalValue || std::find(years.begin(), years.end(), column.year) != years.end()) {
            continue;
        }
        years.push_back(column.year);
        for (const auto& goal : goals) {
            places.push_back(valuePlace(goal, column.year));
        }
    }
    return places;
}

FactCell RsCells::cellOf(RsTable table, const RsRecord& record, std::size_t column) const {
    const auto& [name, type] = domain::columnsOf(table)[column];
    const auto& cell = record.cells[column];
    if (type == RsType::Text) {
        if (table == RsTable::Breach && name == "rule") {
            const auto rule = analysis::rsRuleFromKey(cell.text);
            return rule ? FactCell::words(textOf(analysis::label(*rule))) : textCell(cell.text);
        }
        if (table == RsTable::Breach && name == "message") {
            return FactCell::words(textOf(application::RsImportService::breachMessage(cell.text)));
        }
        return isPrintedNumber(table, name) ? printedCell(cell.text) : textCell(cell.text);
    }
    if (!cell.number) {
        if (isNotKnownYet(table, record, name, m_book.get())) {
            return FactCell::missing(tr("not yet"), tr("Not known yet: the file is of the year itself."));
        }
        FactCell blank;
        blank.isNumber = type != RsType::Flag;
        return blank;
    }
    switch (type) {
        case RsType::Yen:
            return FactCell::amount(domain::Money(*cell.number), m_unit);
        case RsType::Flag:
            return FactCell::words(*cell.number != 0 ? QStringLiteral("✓") : QString());
        case RsType::Integer:
        case RsType::Text:
            break;
    }
    return numberCell(*cell.number, isName(name));
}

FactCell RsCells::own(const RsRecord& record, std::size_t column) const {
    return cellOf(m_table, record, column);
}

FactCell RsCells::goalValue(const RsRecord& value, std::string_view column) const {
    const auto own = domain::columnIndex(RsTable::GoalValue, column);
    return own ? cellOf(RsTable::GoalValue, value, *own) : FactCell();
}

FactCell RsCells::cell(const RsRecord& record, const RsGoalValues& values, std::size_t column) const {
    const auto& shown = m_columns[column];
    switch (shown.kind) {
        case Kind::Own: {
            const auto at = domain::columnIndex(m_table, shown.name);
            return at ? own(record, *at) : FactCell();
        }
        case Kind::Programme: {
            const auto* programme = programmeOf(record);
            return programme ? textCell(programme->name) : FactCell();
        }
        case Kind::Ministry: {
            const auto* programme = programmeOf(record);
            return programme ? textCell(m_book->text(programme->ministry)) : FactCell();
        }
        case Kind::GoalValue: {
            const auto found = values.find(valuePlace(record.row, shown.year).value());
            return found == values.end() ? FactCell() : goalValue(found->second, shown.name);
        }
    }
    return {};
}

bool RsCells::isNumber(std::size_t column) const {
    const auto& shown = m_columns[column];
    if (shown.kind == Kind::GoalValue) {
        return true;
    }
    const auto own = shown.kind == Kind::Own ? domain::columnIndex(m_table, shown.name) : std::nullopt;
    if (!own) {
        return false;
    }
    const auto type = domain::columnsOf(m_table)[*own].type;
    return type == RsType::Yen || type == RsType::Integer || isPrintedNumber(m_table, shown.name);
}

QString RsCells::title(std::size_t column) const {
    const auto& shown = m_columns[column];
    switch (shown.kind) {
        case Kind::Own: {
            const auto title = rsColumnTitle(m_table, shown.name);
            const auto own = domain::columnIndex(m_table, shown.name);
            const bool isAmount = own && domain::columnsOf(m_table)[*own].type == RsType::Yen;
            return isAmount ? titleWithUnit(title, m_unit) : title;
        }
        case Kind::Programme:
            return tr("Programme");
        case Kind::Ministry:
            return rsColumnTitle(RsTable::Programme, "ministry");
        case Kind::GoalValue:
            return tr("%1 FY%2", "target, actual or rate of a fiscal year")
                .arg(rsColumnTitle(RsTable::GoalValue, shown.name), QString::number(shown.year));
    }
    return {};
}

}  // namespace shirube::models
