// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReconcileCommand.h"

#include <algorithm>
#include <ostream>

#include "CatalogueAccess.h"
#include "CheckJson.h"
#include "CheckSelection.h"
#include "DerivationPrinter.h"
#include "JsonWriter.h"
#include "NumberText.h"
#include "TextTable.h"
#include "domain/NumberFormat.h"

namespace shirube::cli {

namespace {

using analysis::Check;
using analysis::Verdict;
using application::ReconciliationState;

std::string computedText(const Check& check) {
    if (!check.computed) {
        return "—";
    }
    const auto lower = formatNumber(*check.computed, check.unit);
    return check.computedUpper ? lower + "…" + formatNumber(*check.computedUpper, check.unit) : lower;
}

const char* relationSign(domain::Relation relation) {
    switch (relation) {
        case domain::Relation::Equal:
            return "=";
        case domain::Relation::AtLeast:
            return "≥";
        case domain::Relation::AtMost:
            return "≤";
    }
    return "=";
}

// Who noted what and when; and that the verdict was another one then.
std::string noteText(const Session& session, const ReconciliationState& state, const Check& check) {
    const auto found = state.notes.find(check.id);
    if (found == state.notes.end()) {
        return {};
    }
    const auto& note = found->second;
    auto text = note.text;
    std::replace(text.begin(), text.end(), '\n', ' ');
    const auto former = analysis::verdictFromKey(note.verdict);
    if (former && *former != check.verdict) {
        return session.text(base::Message(SHIRUBE_TEXT("{0} ({1}, {2}; the verdict was “{3}” then)"),
                                          {text, note.author, note.time.substr(0, 10), session.text(label(*former))}));
    }
    return session.text(base::Message(SHIRUBE_TEXT("{0} ({1}, {2})"), {text, note.author, note.time.substr(0, 10)}));
}

std::string missingText(const Session& session, const Check& check) {
    std::string text;
    for (const auto& missing : check.missing) {
        text += (text.empty() ? "" : "; ") + session.text(missing);
    }
    return text;
}

// One verdict's checks. The last columns are the widest: what comes first stays in the window.
void printChecks(const Session& session, const ReconciliationState& state, Verdict verdict,
                 const std::vector<const Check*>& checks) {
    const bool isUnverifiable = verdict == Verdict::Unverifiable;
    const bool isGap = verdict == Verdict::WithinRounding;
    const bool hasNotes =
        std::any_of(checks.begin(), checks.end(), [&](const Check* check) { return state.notes.contains(check->id); });
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Kind")));
    table.addColumn(session.text(SHIRUBE_TEXT("As printed")), TextTable::Align::Right);
    if (!isUnverifiable) {
        table.addColumn("");
        table.addColumn(session.text(SHIRUBE_TEXT("Computed")), TextTable::Align::Right);
        table.addColumn(session.text(SHIRUBE_TEXT("Difference")), TextTable::Align::Right);
    }
    table.addColumn(session.text(SHIRUBE_TEXT("Unit")));
    if (isGap) {
        table.addColumn(session.text(SHIRUBE_TEXT("Explained by")));
    }
    table.addColumn(session.text(SHIRUBE_TEXT("Basis")));
    table.addColumn(session.text(SHIRUBE_TEXT("What")));
    if (isUnverifiable) {
        table.addColumn(session.text(SHIRUBE_TEXT("Missing")));
    }
    if (hasNotes) {
        table.addColumn(session.text(SHIRUBE_TEXT("Note")));
    }
    table.addColumn(session.text(SHIRUBE_TEXT("Check")));
    for (const auto* check : checks) {
        std::vector<std::string> cells{session.text(label(check->kind)),
                                       check->stated ? formatNumber(*check->stated, check->unit) : "—"};
        if (!isUnverifiable) {
            cells.emplace_back(relationSign(check->relation));
            cells.push_back(computedText(*check));
            cells.push_back(check->difference ? formatDifference(*check->difference, check->unit) : "—");
        }
        cells.push_back(unitText(session, check->unit));
        if (isGap) {
            cells.push_back(session.text(label(check->rounding)));
        }
        cells.push_back(session.text(label(check->basis)));
        cells.push_back(session.text(check->label));
        if (isUnverifiable) {
            cells.push_back(missingText(session, *check));
        }
        if (hasNotes) {
            cells.push_back(noteText(session, state, *check));
        }
        cells.push_back(check->id.value());
        table.addRow(std::move(cells));
    }
    session.out() << session.text(label(verdict)) << " (" << checks.size() << ")\n";
    table.print(session.out());
    session.out() << '\n';
}

std::string rangeText(const analysis::Suspect& suspect, const domain::FigureUnit& unit) {
    const auto lower = formatNumber(suspect.lower, unit);
    const auto upper = formatNumber(suspect.upper, unit);
    if (suspect.isOpenBelow) {
        return suspect.isOpenAbove ? "…" : "…" + upper;
    }
    if (suspect.isOpenAbove) {
        return lower + "…";
    }
    return lower == upper ? lower : lower + "…" + upper;
}

// The statements each of which, were it alone wrong, would explain the discrepancies listed.
void printSuspects(const Session& session, const ReconciliationState& state, const std::vector<const Check*>& checks) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("As printed")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Would have to be")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Unit")));
    table.addColumn(session.text(SHIRUBE_TEXT("Explains")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("What")));
    table.addColumn(session.text(SHIRUBE_TEXT("Source")));
    table.addColumn(session.text(SHIRUBE_TEXT("Place")));
    bool isEmpty = true;
    for (const auto& suspect : state.result->suspects) {
        const bool isListed = std::any_of(checks.begin(), checks.end(), [&](const Check* check) {
            return std::find(check->suspects.begin(), check->suspects.end(), suspect.statement) !=
                   check->suspects.end();
        });
        const auto* statement = state.facts->statement(suspect.statement);
        if (!isListed || statement == nullptr) {
            continue;
        }
        const auto& figure = statement->figure;
        table.addRow({formatNumber(figure.value, figure.unit), rangeText(suspect, figure.unit),
                      unitText(session, figure.unit), std::to_string(suspect.explains.size()),
                      session.text(state.facts->label(statement->fact)), statement->citation.source.value(),
                      statement->citation.locator});
        isEmpty = false;
    }
    if (!isEmpty) {
        session.out() << session.text(SHIRUBE_TEXT(
                             "Single figures that, if wrong, would explain every discrepancy that they are part of"))
                      << '\n';
        table.print(session.out());
        session.out() << '\n';
    }
}

void printSummary(const Session& session, const ReconciliationState& state, const CheckSelection& selection) {
    const auto count = [&](Verdict verdict) { return std::to_string(selection.count(verdict)); };
    session.out() << session.text(base::Message(
                         SHIRUBE_TEXT(
                             "Checks: {0}. Agree: {1}; within rounding: {2}; within an envelope: {3}; disagree: "
                             "{4}, without a note {5}; unverifiable: {6}."),
                         {std::to_string(selection.scope.size()), count(Verdict::Consistent),
                          count(Verdict::WithinRounding), count(Verdict::WithinEnvelope), count(Verdict::Discrepancy),
                          std::to_string(selection.withoutNote(state)), count(Verdict::Unverifiable)}))
                  << '\n';
}

domain::AmountUnit amountUnitOf(const Check& check) {
    return domain::amountUnitFromJapanese(check.unit.name).value_or(domain::AmountUnit::HundredMillionYen);
}

void printTables(const Session& session, const ReconciliationState& state, const CheckSelection& selection) {
    for (const auto verdict : kVerdictsByConcern) {
        const auto checks = selection.listedOf(verdict);
        if (checks.empty()) {
            continue;
        }
        printChecks(session, state, verdict, checks);
        if (verdict == Verdict::Discrepancy) {
            printSuspects(session, state, checks);
        }
        for (const auto* check : checks) {
            if (session.options().explain) {
                printDerivation(session, derive(*state.facts, *state.result, *check), {{}, state.facts},
                                amountUnitOf(*check));
                session.out() << '\n';
            }
        }
    }
    printSummary(session, state, selection);
}

void printJson(const Session& session, const ReconciliationState& state, const CheckSelection& selection) {
    Json list = Json::array();
    for (const auto* check : selection.scope) {
        if (!selection.listed.contains(check->verdict)) {
            continue;
        }
        auto object = toJson(*check, state, session.translator());
        if (session.options().explain) {
            object["derivation"] =
                toJson(derive(*state.facts, *state.result, *check), {{}, state.facts}, session.translator());
        }
        list.push_back(std::move(object));
    }
    session.done(Json{{"checks", std::move(list)}, {"summary", summaryToJson(selection, state)}});
}

}  // namespace

int runReconcile(const Session& session, const ReconcileRequest& request) {
    const auto state = openReconciliation(session);
    if (!state) {
        return session.fail(state.error());
    }
    const auto selection = selectChecks(**state, request, session.options().json);
    if (!selection) {
        return session.fail(selection.error());
    }
    if (session.options().json) {
        printJson(session, **state, *selection);
    } else {
        printTables(session, **state, *selection);
    }
    const auto open = selection->withoutNote(**state);
    if (!request.fail || open == 0) {
        return kDone;
    }
    session.say(
        base::Message(SHIRUBE_TEXT("Discrepancies without a note: {0}. “shirubectl note CHECK TEXT” writes one."),
                      {std::to_string(open)}));
    return kCheckFailed;
}

}  // namespace shirube::cli
