// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include "CatalogueAccess.h"
#include "DerivationPrinter.h"
#include "JsonWriter.h"
#include "NumberText.h"
#include "ReportCommands.h"
#include "TextTable.h"
#include "analysis/ThemeReport.h"
#include "domain/NumberFormat.h"

namespace shirube::cli {

namespace {

using analysis::ThemeTallyRow;
using application::ReconciliationState;

std::string rowName(const Session& session, const ThemeTallyRow& row) {
    if (row.item.empty()) {
        return session.text(SHIRUBE_TEXT("Total without preparatory research"));
    }
    const auto name = row.element.empty() ? session.text(base::Message(SHIRUBE_TEXT("{0} in total"), {row.item}))
                                          : row.item + "(" + row.element + ")";
    return row.preparatory ? session.text(base::Message(SHIRUBE_TEXT("{0} (preparatory)"), {name})) : name;
}

// How the printed tallies stand to the rows: 一致 4, 不一致 1.
std::string checksText(const Session& session, const ThemeTallyRow& row) {
    std::string text;
    for (const auto verdict :
         {analysis::Verdict::Consistent, analysis::Verdict::WithinRounding, analysis::Verdict::WithinEnvelope,
          analysis::Verdict::Discrepancy, analysis::Verdict::Unverifiable}) {
        const auto count = std::count_if(row.checks.begin(), row.checks.end(),
                                         [&](const auto* check) { return check->verdict == verdict; });
        if (count > 0) {
            text += (text.empty() ? "" : ", ") + session.text(label(verdict)) + " " + std::to_string(count);
        }
    }
    return text;
}

Json rowToJson(const Session& session, const ReconciliationState& state, const ThemeTallyRow& row) {
    Json object{{"item", textOrNull(row.item)},
                {"element", textOrNull(row.element)},
                {"preparatory", row.preparatory},
                {"themes", row.counted.total()},
                {"achieved", row.counted.achieved},
                {"on_schedule", row.counted.onSchedule},
                {"delayed", row.counted.delayed},
                {"missed", row.counted.missed},
                {"achievement_percent", percentOrNull(row.counted.achievementRate())}};
    object["checks"] = Json::array();
    for (const auto* check : row.checks) {
        Json entry{{"id", check->id.value()},
                   {"label", check->label.text(session.translator())},
                   {"verdict", toKey(check->verdict)},
                   {"printed", check->stated ? toJson(*check->stated, check->unit) : Json()},
                   {"counted", check->computed ? toJson(*check->computed, check->unit) : Json()}};
        if (session.options().explain) {
            entry["derivation"] =
                toJson(derive(*state.facts, *state.result, *check), {{}, state.facts}, session.translator());
        }
        object["checks"].push_back(std::move(entry));
    }
    return object;
}

void addRow(const Session& session, const ThemeTallyRow& row, TextTable& table) {
    const auto rate = row.counted.achievementRate();
    table.addRow({rowName(session, row), std::to_string(row.counted.total()), std::to_string(row.counted.achieved),
                  std::to_string(row.counted.onSchedule), std::to_string(row.counted.delayed),
                  std::to_string(row.counted.missed), rate ? rate->percent(1) + "%" : "—", checksText(session, row)});
}

void explain(const Session& session, const ReconciliationState& state, const ThemeTallyRow& row) {
    for (const auto* check : row.checks) {
        session.out() << '\n';
        printDerivation(session, derive(*state.facts, *state.result, *check), {{}, state.facts},
                        domain::AmountUnit::Yen);
    }
}

// What is printed and does not come out: the reader wants to see it without another command.
void printDiscrepancies(const Session& session, const analysis::ThemeReport& report) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("As printed")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Counted")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("What")));
    table.addColumn(session.text(SHIRUBE_TEXT("Check")));
    bool isEmpty = true;
    const auto add = [&](const ThemeTallyRow& row) {
        for (const auto* check : row.checks) {
            if (check->verdict == analysis::Verdict::Discrepancy) {
                isEmpty = false;
                table.addRow({check->stated ? formatNumber(*check->stated, check->unit) : "—",
                              check->computed ? formatNumber(*check->computed, check->unit) : "—",
                              session.text(check->label), check->id.value()});
            }
        }
    };
    std::for_each(report.rows.begin(), report.rows.end(), add);
    add(report.total);
    if (!isEmpty) {
        session.out() << '\n' << session.text(SHIRUBE_TEXT("Printed tallies that the rows do not give")) << '\n';
        table.print(session.out());
    }
}

}  // namespace

int runReportThemes(const Session& session) {
    const auto state = openReconciliation(session);
    if (!state) {
        return session.fail(state.error());
    }
    const auto report = analysis::reportThemes((*state)->facts->catalogue(), (*state)->result.get());
    if (session.options().json) {
        Json rows = Json::array();
        for (const auto& row : report.rows) {
            rows.push_back(rowToJson(session, **state, row));
        }
        return session.done(Json{{"rows", std::move(rows)}, {"total", rowToJson(session, **state, report.total)}});
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Element")));
    table.addColumn(session.text(SHIRUBE_TEXT("Themes")), TextTable::Align::Right);
    for (const auto result : {domain::ThemeResult::Achieved, domain::ThemeResult::OnSchedule,
                              domain::ThemeResult::Delayed, domain::ThemeResult::Missed}) {
        table.addColumn(session.text(label(result)), TextTable::Align::Right);
    }
    table.addColumn(session.text(SHIRUBE_TEXT("Achieved of those over")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Against printed tallies")));
    for (const auto& row : report.rows) {
        addRow(session, row, table);
    }
    table.addRule();
    addRow(session, report.total, table);
    table.print(session.out());
    printDiscrepancies(session, report);
    if (session.options().explain) {
        for (const auto& row : report.rows) {
            explain(session, **state, row);
        }
        explain(session, **state, report.total);
    }
    return kDone;
}

}  // namespace shirube::cli
