// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsCells.h"

#include <algorithm>
#include <array>

#include "RsNumber.h"
#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
using domain::RsTable;
using domain::RsType;

namespace {

// A cell that stands in a column of the file which the layout gives to another table.
struct Shared {
    RsTable table;
    std::string_view column;
    RsTable owner;
    std::string_view ownersColumn;
};
constexpr std::array kShared{
    Shared{RsTable::BudgetAccount, "year", RsTable::BudgetTotal, "year"},
    Shared{RsTable::Payee, "block", RsTable::PayeeBlock, "block"},
    Shared{RsTable::Contract, "block", RsTable::PayeeBlock, "block"},
    Shared{RsTable::Contract, "payee", RsTable::Payee, "name"},
    Shared{RsTable::Contract, "corporate_number", RsTable::Payee, "corporate_number"},
};

std::size_t indexIn(std::span<const RsLayoutColumn> layout, RsTable table, std::string_view column) {
    const auto it = std::find_if(layout.begin(), layout.end(),
                                 [&](const auto& one) { return one.table == table && one.column == column; });
    return static_cast<std::size_t>(it - layout.begin());
}

bool isResultOfYear(RsTable table, std::string_view column) {
    return (table == RsTable::BudgetTotal && (column == "executed" || column == "carried_out")) ||
           (table == RsTable::BudgetAccount && column == "executed");
}

// A number that no field of the file has.
void addGiven(domain::RsRowBatch& batch, std::string_view column, const RsCells::Given& given) {
    if (column == "is_list") {
        batch.addNumber(given.isList ? 1 : 0);
    } else if (column == "target_year" && given.targetYear) {
        batch.addNumber(*given.targetYear);
    } else {
        batch.addMissing();
    }
}

}  // namespace

std::string_view readText(std::string_view field, RsReading reading) {
    switch (reading) {
        case RsReading::Exact:
            return field;
        case RsReading::Trimmed:
            return withoutSpaces(field);
        case RsReading::Unquoted:
            return field.starts_with('\'') ? field.substr(1) : field;
    }
    return field;
}

RsCells::RsCells(const RsHeader& header, RsTable table) : m_table(table) {
    const auto layout = rsLayout(header.kind);
    const auto& headingNames = rsHeadingNames(header.kind);
    const auto heading = domain::columnsOf(RsTable::Heading);
    for (const auto& column : domain::columnsOf(table)) {
        Cell cell;
        cell.column = column.name;
        cell.type = column.type;
        cell.isResult = isResultOfYear(table, column.name);
        auto index = indexIn(layout, table, column.name);
        const auto shared = std::find_if(kShared.begin(), kShared.end(), [&](const auto& one) {
            return one.table == table && one.column == column.name;
        });
        if (shared != kShared.end()) {
            index = indexIn(layout, shared->owner, shared->ownersColumn);
        }
        if (index < layout.size()) {
            cell.field = header.columns[index];
            cell.reading = layout[index].reading;
            cell.title = layout[index].name;
            cell.isOwn = shared == kShared.end() && column.name != "year";
        } else {
            const auto it =
                std::find_if(heading.begin(), heading.end(), [&](const auto& one) { return one.name == column.name; });
            const bool isOfHeading =
                column.name == "project" || table == RsTable::Heading || table == RsTable::Programme;
            if (it != heading.end() && isOfHeading) {
                const auto at = static_cast<std::size_t>(it - heading.begin()) + RsHeader::kProject;
                cell.field = header.heading[at];
                cell.title = headingNames[at];
            }
        }
        m_cells.push_back(cell);
    }
}

bool RsCells::isSaid(std::span<const std::string_view> fields) const {
    return std::any_of(m_cells.begin(), m_cells.end(), [&](const auto& cell) {
        return cell.isOwn && cell.field && !withoutSpaces(fields[*cell.field]).empty();
    });
}

RsHeader::Field RsCells::field(std::string_view column) const {
    const auto it =
        std::find_if(m_cells.begin(), m_cells.end(), [&](const auto& cell) { return cell.column == column; });
    return it == m_cells.end() ? std::nullopt : it->field;
}

base::Status RsCells::add(domain::RsRowBatch& batch, domain::RsRow row, std::span<const std::string_view> fields,
                          const Given& given) const {
    batch.beginRow(row);
    for (const auto& cell : m_cells) {
        const auto field = cell.field ? fields[*cell.field] : std::string_view{};
        if (cell.type == RsType::Text) {
            batch.addText(readText(field, cell.reading));
            continue;
        }
        if (!cell.field) {
            addGiven(batch, cell.column, given);
            continue;
        }
        const auto number = cell.type == RsType::Flag ? RsNumber::ofFlag(field) : RsNumber::of(field);
        if (number.kind == RsNumber::Kind::Refused) {
            const auto reason = cell.type == RsType::Flag
                                    ? SHIRUBE_TEXT("{0}: {1} is neither TRUE nor FALSE. Correct it in the file.")
                                    : SHIRUBE_TEXT("{0}: {1} is no whole number. Correct it in the file.");
            return base::fail(ErrorCode::InvalidInput, Message(reason, {std::string(cell.title), base::quoted(field)}));
        }
        if (number.kind == RsNumber::Kind::Missing || (given.isOpenYear && cell.isResult && number.value == 0)) {
            batch.addMissing();
        } else {
            batch.addNumber(number.value);
        }
    }
    return {};
}

}  // namespace shirube::exchange
