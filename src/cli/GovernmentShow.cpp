// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <ostream>
#include <string_view>

#include "GovernmentCommands.h"
#include "JsonValues.h"
#include "NumberText.h"
#include "RsAccess.h"
#include "TextTable.h"
#include "analysis/GovernmentReports.h"
#include "application/GovernmentService.h"
#include "domain/RsTables.h"

namespace shirube::cli {

namespace {

using application::GovernmentSheet;
using base::Message;
using domain::RsRecord;
using domain::RsTable;

// Where a row stands: the file by its name, and the row as a spreadsheet counts.
Json placeOf(const GovernmentSheet& sheet, domain::RsRow row) {
    for (const auto& file : sheet.files) {
        if (file.id == row.file()) {
            return {{"file", file.name}, {"row", row.number()}};
        }
    }
    return {};
}

Json cellToJson(const domain::RsColumn& column, const RsRecord::Cell& cell) {
    if (column.type == domain::RsType::Text) {
        return textOrNull(cell.text);
    }
    if (!cell.number) {
        return {};
    }
    return column.type == domain::RsType::Flag ? Json(*cell.number != 0) : Json(*cell.number);
}

Json recordToJson(const GovernmentSheet& sheet, RsTable table, const RsRecord& record) {
    Json object = Json::object();
    const auto columns = domain::columnsOf(table);
    for (std::size_t i = 0; i < columns.size() && i < record.cells.size(); ++i) {
        object[std::string(columns[i].name)] = cellToJson(columns[i], record.cells[i]);
    }
    object["place"] = placeOf(sheet, record.row);
    return object;
}

Json budgetsToJson(const GovernmentSheet& sheet) {
    Json list = Json::array();
    for (const auto& total : sheet.programme.totals) {
        Json object{{"year", total.year.year()}};
        for (std::size_t i = 0; i < analysis::kBudgetMeasures; ++i) {
            const auto measure = static_cast<analysis::BudgetMeasure>(i);
            const auto yen = amountOf(total, measure);
            object[std::string(analysis::toKey(measure)) + "_yen"] = yen ? Json(*yen) : Json();
        }
        object["place"] = placeOf(sheet, total.row);
        list.push_back(std::move(object));
    }
    return list;
}

Json toJson(const GovernmentSheet& sheet) {
    Json document{{"edition", sheet.edition.year()},
                  {"project", sheet.programme.project},
                  {"name", sheet.programme.name},
                  {"budgets", budgetsToJson(sheet)}};
    for (const auto& [key, record] : sheet.single) {
        if (const auto table = domain::rsTableFromKey(key)) {
            document[key] = recordToJson(sheet, *table, record);
        }
    }
    for (const auto& [key, records] : sheet.lists) {
        if (const auto table = domain::rsTableFromKey(key)) {
            auto& list = document[key + "_rows"] = Json::array();
            for (const auto& record : records) {
                list.push_back(recordToJson(sheet, *table, record));
            }
        }
    }
    return document;
}

std::string textAt(const RsRecord& record, RsTable table, std::string_view column) {
    const auto index = domain::columnIndex(table, column);
    if (!index || *index >= record.cells.size()) {
        return {};
    }
    const auto& cell = record.cells[*index];
    return cell.number ? std::to_string(*cell.number) : cell.text;
}

void printText(const Session& session, const char* heading, const std::string& text) {
    if (!text.empty()) {
        session.out() << session.text(heading) << ": " << text << '\n';
    }
}

void printBudgets(const Session& session, const GovernmentSheet& sheet, domain::AmountUnit unit) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Year")) + amountHeading(session, unit));
    for (std::size_t i = 0; i < analysis::kBudgetMeasures; ++i) {
        table.addColumn(session.text(label(static_cast<analysis::BudgetMeasure>(i))), TextTable::Align::Right);
    }
    table.addColumn(session.text(SHIRUBE_TEXT("Row")), TextTable::Align::Right);
    for (const auto& total : sheet.programme.totals) {
        std::vector<std::string> cells{periodText(session, total.year.western())};
        for (std::size_t i = 0; i < analysis::kBudgetMeasures; ++i) {
            const auto measure = static_cast<analysis::BudgetMeasure>(i);
            const auto yen = amountOf(total, measure);
            const bool isNotYetDue = !yen && analysis::isNotYetDue(measure, total.year, sheet.edition);
            cells.push_back(isNotYetDue ? session.text(label(domain::Missing::NotYetDue))
                                        : moneyText(yen ? std::optional(domain::Money(*yen)) : std::nullopt, unit));
        }
        cells.push_back(std::to_string(total.row.number()));
        table.addRow(std::move(cells));
    }
    table.print(session.out());
}

// One line a row: the columns that say what it is, the others are in --json.
struct ShownList {
    RsTable table;
    const char* heading;
    std::array<std::string_view, 3> columns;
};
constexpr std::array kShownLists{
    ShownList{RsTable::MajorExpense, SHIRUBE_TEXT("Major expense"), {"name", "", ""}},
    ShownList{RsTable::Policy, SHIRUBE_TEXT("Policy"), {"policy", "measure", ""}},
    ShownList{RsTable::Law, SHIRUBE_TEXT("Law"), {"name", "law_number", "article"}},
    ShownList{RsTable::Plan, SHIRUBE_TEXT("Plan or notice"), {"name", "", ""}},
    ShownList{RsTable::SubsidyRate, SHIRUBE_TEXT("Rate of subsidy"), {"target", "rate", "rate_cap"}},
    ShownList{RsTable::Relation, SHIRUBE_TEXT("Related programme"), {"related_project", "related_name", "relation"}},
    ShownList{
        RsTable::ReflectedAmount, SHIRUBE_TEXT("Reflected in the request"), {"account_class", "account", "amount"}},
    ShownList{RsTable::PastFinding, SHIRUBE_TEXT("Past finding"), {"year", "content", "response"}},
    ShownList{RsTable::OtherFinding, SHIRUBE_TEXT("Other finding"), {"survey", "year", "content"}},
};

void printLists(const Session& session, const GovernmentSheet& sheet) {
    for (const auto& shown : kShownLists) {
        const auto records = sheet.lists.find(std::string(domain::toKey(shown.table)));
        if (records == sheet.lists.end()) {
            continue;
        }
        for (const auto& record : records->second) {
            std::string line;
            for (const auto column : shown.columns) {
                const auto text = textAt(record, shown.table, column);
                line += (line.empty() || text.empty() ? "" : " | ") + text;
            }
            printText(session, shown.heading, line);
        }
    }
}

void print(const Session& session, const GovernmentSheet& sheet, domain::AmountUnit unit) {
    session.out() << sheet.programme.project << ' ' << sheet.programme.name << '\n';
    const auto programme = sheet.single.find(std::string(domain::toKey(RsTable::Programme)));
    if (programme != sheet.single.end()) {
        std::string office;
        for (const std::string_view column : {"ministry", "bureau", "department", "division", "room", "team", "unit"}) {
            const auto text = textAt(programme->second, RsTable::Programme, column);
            office += (office.empty() || text.empty() ? "" : " ") + text;
        }
        printText(session, SHIRUBE_TEXT("Office in charge"), office);
        printText(session, SHIRUBE_TEXT("Category of programme"),
                  textAt(programme->second, RsTable::Programme, "category"));
        printText(session, SHIRUBE_TEXT("First year"), textAt(programme->second, RsTable::Programme, "start_year"));
        printText(session, SHIRUBE_TEXT("Last year"), textAt(programme->second, RsTable::Programme, "end_year"));
        printText(session, SHIRUBE_TEXT("Purpose"), textAt(programme->second, RsTable::Programme, "purpose"));
        printText(session, SHIRUBE_TEXT("Outline"), textAt(programme->second, RsTable::Programme, "outline"));
    }
    printBudgets(session, sheet, unit);
    printLists(session, sheet);
    const auto inspection = sheet.single.find(std::string(domain::toKey(RsTable::Inspection)));
    if (inspection != sheet.single.end()) {
        printText(session, SHIRUBE_TEXT("Inspection"), textAt(inspection->second, RsTable::Inspection, "result"));
        printText(session, SHIRUBE_TEXT("Finding of the review team"),
                  textAt(inspection->second, RsTable::Inspection, "team_finding"));
        printText(session, SHIRUBE_TEXT("Reflection in the request"),
                  textAt(inspection->second, RsTable::Inspection, "reflection"));
    }
}

}  // namespace

int runGovernmentShow(const Session& session, const GovernmentRequest& request) {
    const auto access = openEdition(session, request.unit, request.edition);
    if (!access) {
        return session.fail(access.error());
    }
    const auto sheet = access->workspace->government().sheet(access->edition, request.project);
    if (!sheet) {
        return session.fail(sheet.error());
    }
    if (session.options().json) {
        return session.done(toJson(*sheet));
    }
    print(session, *sheet, access->unit);
    return kDone;
}

}  // namespace shirube::cli
