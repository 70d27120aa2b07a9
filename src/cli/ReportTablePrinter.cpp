// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportTablePrinter.h"

#include <algorithm>
#include <ostream>
#include <string_view>

#include "DerivationPrinter.h"
#include "JsonWriter.h"
#include "NumberText.h"
#include "TextTable.h"
#include "application/ReportFile.h"

namespace shirube::cli {

namespace {

using analysis::ReportCell;
using analysis::ReportColumn;
using analysis::ReportLink;
using analysis::ReportQuantity;
using analysis::ReportRow;
using analysis::ReportTable;

std::string_view toKey(ReportQuantity quantity) {
    switch (quantity) {
        case ReportQuantity::Text:
            return "text";
        case ReportQuantity::Amount:
            return "amount";
        case ReportQuantity::Value:
            return "value";
        case ReportQuantity::Percent:
            return "percent";
        case ReportQuantity::Count:
            return "count";
    }
    return {};
}

std::string_view toKey(ReportLink::Kind kind) {
    switch (kind) {
        case ReportLink::Kind::Programme:
            return "programme";
        case ReportLink::Kind::BudgetLine:
            return "line";
        case ReportLink::Kind::Fund:
            return "fund";
        case ReportLink::Kind::Indicator:
            return "indicator";
        case ReportLink::Kind::LogicNode:
            return "node";
        case ReportLink::Kind::Fact:
            return "fact";
        case ReportLink::Kind::GovernmentProgramme:
            return "government_programme";
        case ReportLink::Kind::None:
            break;
    }
    return {};
}

const ReportCell& cellAt(const ReportRow& row, std::size_t column) {
    static const ReportCell kEmpty;
    return column < row.cells.size() ? row.cells[column] : kEmpty;
}

// A row below another, of what a document or a person states, holds its place in full, which is wider than any
// terminal. In text the derivation of the row above cites it. A difference of two states is a list of facts itself.
bool isStatement(const ReportTable& report, const ReportRow& row) {
    return row.link.kind == ReportLink::Kind::Fact && row.children.empty() && report.id != "snapshot-difference";
}

// Empties the programme and the indicator of a row where the row above has the same.
void leaveOutRepeated(const ReportTable& report, const std::vector<std::string>& above,
                      std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < above.size(); ++i) {
        const auto& column = report.columns[i].id;
        if ((column != "programme" && column != "indicator") || cells[i] != above[i]) {
            return;
        }
        cells[i].clear();
    }
}

void addRows(const Session& session, const ReportTable& report, const std::vector<ReportRow>& rows, TextTable& table,
             domain::AmountUnit unit, std::size_t depth) {
    std::vector<std::string> above;
    for (const auto& row : rows) {
        if (isStatement(report, row)) {
            continue;
        }
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < report.columns.size(); ++i) {
            const auto& cell = cellAt(row, i);
            cells.push_back((i == 0 ? std::string(2 * depth, ' ') : std::string()) + (cell.isAlert ? "! " : "") +
                            application::cellText(report.columns[i], cell, unit, session.translator()));
        }
        if (row.isTotal && depth == 0) {
            table.addRule();
        }
        auto whole = cells;
        leaveOutRepeated(report, above, cells);
        table.addRow(std::move(cells));
        const bool hasOwnLines = !std::all_of(row.children.begin(), row.children.end(),
                                              [&](const auto& child) { return isStatement(report, child); });
        above = hasOwnLines ? std::vector<std::string>() : std::move(whole);
        addRows(session, report, row.children, table, unit, depth + 1);
    }
}

bool hasAlert(const std::vector<ReportRow>& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const ReportRow& row) {
        return hasAlert(row.children) ||
               std::any_of(row.cells.begin(), row.cells.end(), [](const ReportCell& cell) { return cell.isAlert; });
    });
}

void explain(const Session& session, const ReportTable& report, const std::vector<ReportRow>& rows,
             const DerivationSources& sources, domain::AmountUnit unit) {
    for (const auto& row : rows) {
        if (!isStatement(report, row) && !row.derivation.title.isEmpty()) {
            session.out() << '\n';
            printDerivation(session, row.derivation, sources, unit);
        }
        explain(session, report, row.children, sources, unit);
    }
}

Json cellToJson(const Session& session, const ReportColumn& column, const ReportCell& cell) {
    const bool isEmpty = !cell.amount && !cell.number && !cell.missing && cell.text.isEmpty() && cell.remark.isEmpty();
    if (isEmpty) {
        return {};
    }
    Json object{{"text", textOrNull(session.text(cell.text))}};
    if (column.quantity == ReportQuantity::Amount) {
        putRange(object, "amount", cell.amount);
    } else if (column.quantity != ReportQuantity::Text) {
        object["value"] = cell.number ? Json(cell.number->text()) : Json();
    }
    object["missing"] = cell.missing ? Json(domain::toKey(*cell.missing)) : Json();
    object["remark"] = textOrNull(session.text(cell.remark));
    object["alert"] = cell.isAlert;
    return object;
}

Json rowsToJson(const Session& session, const ReportTable& report, const std::vector<ReportRow>& rows,
                const DerivationSources& sources) {
    Json list = Json::array();
    for (const auto& row : rows) {
        Json object{{"id", row.id}, {"total", row.isTotal}, {"link", linkToJson(row.link)}};
        object["cells"] = Json::object();
        for (std::size_t i = 0; i < report.columns.size(); ++i) {
            object["cells"][report.columns[i].id] = cellToJson(session, report.columns[i], cellAt(row, i));
        }
        object["children"] = rowsToJson(session, report, row.children, sources);
        if (session.options().explain) {
            object["derivation"] = toJson(row.derivation, sources, session.translator());
        }
        list.push_back(std::move(object));
    }
    return list;
}

}  // namespace

Json linkToJson(const ReportLink& link) {
    return link.kind == ReportLink::Kind::None ? Json() : Json{{"kind", toKey(link.kind)}, {"id", link.id}};
}

void print(const Session& session, const ReportTable& report, const DerivationSources& sources,
           domain::AmountUnit unit) {
    auto& out = session.out();
    out << session.text(report.title) << '\n';
    for (const auto& [heading, value] : report.parameters) {
        out << session.text(heading) << ": " << session.text(value) << '\n';
    }
    TextTable table;
    for (const auto& column : report.columns) {
        const bool isText = column.quantity == ReportQuantity::Text;
        table.addColumn(session.text(column.heading) +
                            (column.quantity == ReportQuantity::Amount ? amountHeading(session, unit) : std::string()),
                        isText ? TextTable::Align::Left : TextTable::Align::Right);
    }
    addRows(session, report, report.rows, table, unit, 0);
    table.print(out);
    if (hasAlert(report.rows)) {
        out << "! " << session.text(SHIRUBE_TEXT("needs attention")) << '\n';
    }
    for (const auto& note : report.notes) {
        out << "* " << session.text(note) << '\n';
    }
    if (session.options().explain) {
        explain(session, report, report.rows, sources, unit);
    }
}

Json toJson(const Session& session, const ReportTable& report, const DerivationSources& sources) {
    Json document{{"report", report.id}, {"title", session.text(report.title)}};
    document["parameters"] = Json::array();
    for (const auto& [heading, value] : report.parameters) {
        document["parameters"].push_back({{"name", session.text(heading)}, {"value", session.text(value)}});
    }
    document["columns"] = Json::array();
    for (const auto& column : report.columns) {
        document["columns"].push_back(
            {{"id", column.id}, {"heading", session.text(column.heading)}, {"quantity", toKey(column.quantity)}});
    }
    document["rows"] = rowsToJson(session, report, report.rows, sources);
    document["notes"] = Json::array();
    for (const auto& note : report.notes) {
        document["notes"].push_back(session.text(note));
    }
    document["sources"] = Json::array();
    for (const auto& source : report.sources) {
        document["sources"].push_back(source.value());
    }
    return document;
}

}  // namespace shirube::cli
