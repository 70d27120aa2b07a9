// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportCommands.h"

#include <iterator>
#include <ostream>

#include "DerivationPrinter.h"
#include "Disputes.h"
#include "JsonWriter.h"
#include "NumberText.h"
#include "TextTable.h"
#include "application/BudgetService.h"
#include "domain/MoneyFormat.h"

namespace shirube::cli {

namespace {

using domain::AmountUnit;

std::string statusText(const Session& session, const analysis::CycleTotal& total) {
    std::string text;
    for (const auto status : total.statuses) {
        text += (text.empty() ? "" : "・") + session.text(label(status));
    }
    return text;
}

std::string partsText(const analysis::BudgetSum& sum, AmountUnit unit) {
    std::string text;
    for (const auto& [label, part] : sum.parts) {
        text += (text.empty() ? "" : ", ") + label + " " + formatMoney(part.printed, unit);
    }
    return text;
}

void append(std::vector<analysis::DisputedLine>& all, std::vector<analysis::DisputedLine> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// On which figures of either side documents disagree: of the whole cycles, or of one programme's lines in them.
std::vector<analysis::DisputedLine> disputedIn(const domain::BudgetBook& book, const Disputes& disputes,
                                               const analysis::CycleComparison& comparison) {
    auto disputed = disputes.inSum(book, book.linesIn(comparison.from));
    append(disputed, disputes.inSum(book, book.linesIn(comparison.to)));
    return disputed;
}

std::vector<analysis::DisputedLine> disputedIn(const domain::BudgetBook& book, const Disputes& disputes,
                                               const analysis::CycleComparison& comparison, std::size_t programme) {
    auto disputed = disputes.inSum(book, book.linesWithComponents(programme, comparison.from));
    append(disputed, disputes.inSum(book, book.linesWithComponents(programme, comparison.to)));
    return disputed;
}

int showTotals(const Session& session, const domain::BudgetBook& book, const DerivationSources& sources,
               const Disputes& disputes, AmountUnit unit) {
    const auto totals = analysis::cycleTotals(book);
    if (!totals) {
        return session.fail(totals.error());
    }
    std::vector<analysis::Derivation> derivations;
    for (const auto& total : *totals) {
        if (session.options().explain) {
            auto derivation = analysis::deriveCycleTotal(book, total.cycle, unit);
            if (!derivation) {
                return session.fail(derivation.error());
            }
            derivations.push_back(std::move(*derivation));
        }
    }
    if (session.options().json) {
        Json list = Json::array();
        for (std::size_t i = 0; i < totals->size(); ++i) {
            auto object = toJson((*totals)[i]);
            object["disputed"] = toJson(disputes.inSum(book, book.linesIn((*totals)[i].cycle)));
            object["text"] = session.text(analysis::describe((*totals)[i].sum, unit));
            if (session.options().explain) {
                object["derivation"] = toJson(derivations[i], sources, session.translator());
            }
            list.push_back(std::move(object));
        }
        return session.done(Json{{"cycles", list}});
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Cycle")));
    table.addColumn(session.text(SHIRUBE_TEXT("Status")));
    table.addColumn(session.text(SHIRUBE_TEXT("Lines")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Total")) + amountHeading(session, unit), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Of which")));
    for (const auto& total : *totals) {
        table.addRow({total.cycle.name(), statusText(session, total), std::to_string(total.sum.lines),
                      session.text(analysis::describe(total.sum, unit, analysis::UnitDisplay::Hidden)),
                      partsText(total.sum, unit)});
    }
    table.print(session.out());
    for (const auto& derivation : derivations) {
        session.out() << '\n';
        printDerivation(session, derivation, sources, unit);
    }
    std::vector<analysis::DisputedLine> disputed;
    for (const auto& total : *totals) {
        append(disputed, disputes.inSum(book, book.linesIn(total.cycle)));
    }
    printDisputes(session, book, disputed);
    return kDone;
}

std::string sideText(const Session& session, const std::optional<analysis::BudgetSum>& sum, AmountUnit unit) {
    return sum ? session.text(analysis::describe(*sum, unit, analysis::UnitDisplay::Hidden)) : "—";
}

std::string deltaText(const domain::AmountRange& delta, AmountUnit unit) {
    const auto figure = [unit](domain::Money money) { return formatDifference(money, unit); };
    if (delta.isExact()) {
        return figure(delta.lower);
    }
    return figure(delta.lower) + "…" + (delta.upper ? figure(*delta.upper) : std::string());
}

std::string percentText(const std::optional<base::Ratio>& ratio) {
    return ratio ? domain::formatChange(*ratio) : "—";
}

void addRows(const Session& session, const domain::BudgetBook& book, const std::vector<analysis::ComparisonRow>& rows,
             TextTable& table, AmountUnit unit, int depth) {
    for (const auto& row : rows) {
        const auto prior =
            row.prior.check == analysis::PriorCheck::NotPrinted ? std::string() : session.text(label(row.prior.check));
        table.addRow(
            {std::string(static_cast<std::size_t>(depth) * 2, ' ') + session.nameOf(book.programmes()[row.programme]),
             sideText(session, row.from, unit), sideText(session, row.to, unit), deltaText(row.delta, unit),
             percentText(row.ratio), session.text(label(row.change)), prior});
        addRows(session, book, row.components, table, unit, depth + 1);
    }
}

// What --explain adds to a comparison: one derivation per row, then that of the total; nothing without it.
base::Result<std::vector<analysis::Derivation>> explain(const Session& session, const domain::BudgetBook& book,
                                                        const analysis::CycleComparison& comparison, AmountUnit unit) {
    std::vector<analysis::Derivation> derivations;
    if (!session.options().explain) {
        return derivations;
    }
    for (const auto& row : comparison.rows) {
        auto derivation = analysis::deriveChange(book, row.programme, comparison.from, comparison.to, unit);
        if (!derivation) {
            return base::forward(derivation);
        }
        derivations.push_back(std::move(*derivation));
    }
    auto total = analysis::deriveTotalChange(book, comparison.from, comparison.to, unit);
    if (!total) {
        return base::forward(total);
    }
    derivations.push_back(std::move(*total));
    return derivations;
}

// A row and its components.
void putDisputes(Json& object, const analysis::ComparisonRow& row, const domain::BudgetBook& book,
                 const Disputes& disputes, const analysis::CycleComparison& comparison) {
    object["disputed"] = toJson(disputedIn(book, disputes, comparison, row.programme));
    for (std::size_t i = 0; i < row.components.size(); ++i) {
        putDisputes(object["components"][i], row.components[i], book, disputes, comparison);
    }
}

Json comparisonToJson(const Session& session, const domain::BudgetBook& book,
                      const analysis::CycleComparison& comparison, const std::vector<analysis::Derivation>& derivations,
                      const DerivationSources& sources, const Disputes& disputes) {
    Json rows = Json::array();
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        auto object = toJson(comparison.rows[i], book);
        putDisputes(object, comparison.rows[i], book, disputes, comparison);
        if (!derivations.empty()) {
            object["derivation"] = toJson(derivations[i], sources, session.translator());
        }
        rows.push_back(std::move(object));
    }
    auto total = totalToJson(comparison);
    total["disputed"] = toJson(disputedIn(book, disputes, comparison));
    if (!derivations.empty()) {
        total["derivation"] = toJson(derivations.back(), sources, session.translator());
    }
    return Json{{"from", comparison.from.name()},
                {"to", comparison.to.name()},
                {"rows", std::move(rows)},
                {"total", std::move(total)}};
}

int showComparison(const Session& session, const domain::BudgetBook& book, const analysis::CycleComparison& comparison,
                   const DerivationSources& sources, const Disputes& disputes, AmountUnit unit) {
    const auto derivations = explain(session, book, comparison, unit);
    if (!derivations) {
        return session.fail(derivations.error());
    }
    if (session.options().json) {
        return session.done(comparisonToJson(session, book, comparison, *derivations, sources, disputes));
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    table.addColumn(comparison.from.name(), TextTable::Align::Right);
    table.addColumn(comparison.to.name(), TextTable::Align::Right);
    table.addColumn("Δ" + amountHeading(session, unit), TextTable::Align::Right);
    table.addColumn("%", TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Change")));
    table.addColumn(session.text(SHIRUBE_TEXT("Printed prior amount")));
    addRows(session, book, comparison.rows, table, unit, 0);
    table.addRule();
    table.addRow({session.text(SHIRUBE_TEXT("Total")), sideText(session, comparison.fromTotal, unit),
                  sideText(session, comparison.toTotal, unit), deltaText(comparison.totalDelta, unit),
                  percentText(comparison.totalRatio), "", ""});
    table.print(session.out());
    for (const auto& derivation : *derivations) {
        session.out() << '\n';
        printDerivation(session, derivation, sources, unit);
    }
    printDisputes(session, book, disputedIn(book, disputes, comparison));
    return kDone;
}

}  // namespace

int runReportCycles(const Session& session, const ReportRequest& request) {
    if (request.from.empty() != request.to.empty()) {
        return session.fail(
            {base::ErrorCode::InvalidInput,
             base::Message(SHIRUBE_TEXT("A comparison needs both --from and --to, such as --from R7当初 --to "
                                        "R8当初.")),
             {}});
    }
    if (!request.out.empty()) {
        if (request.from.empty()) {
            return session.fail({base::ErrorCode::InvalidInput,
                                 base::Message(SHIRUBE_TEXT("A file holds the comparison of two cycles: add --from and "
                                                            "--to, such as --from R7当初 --to R8当初.")),
                                 {}});
        }
        return runVarianceReport(session, "cycles", request);
    }
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return session.fail(unit.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto book = (*workspace)->budgets().book();
    if (!book) {
        return session.fail(book.error());
    }
    DerivationSources sources;
    if (session.options().explain) {
        auto adopted = (*workspace)->budgets().adoptedStatements();
        if (!adopted) {
            return session.fail(adopted.error());
        }
        sources.lines = std::move(*adopted);
    }
    const auto disputes = Disputes::of(**workspace);
    if (!disputes) {
        return session.fail(disputes.error());
    }
    if (request.from.empty()) {
        return showTotals(session, **book, sources, *disputes, *unit);
    }
    const auto fromCycle = domain::BudgetCycle::parse(request.from);
    const auto toCycle = domain::BudgetCycle::parse(request.to);
    if (!fromCycle || !toCycle) {
        return session.fail(fromCycle ? toCycle.error() : fromCycle.error());
    }
    if (*fromCycle == *toCycle) {
        return session.fail(
            {base::ErrorCode::InvalidInput,
             base::Message(SHIRUBE_TEXT("{0} can't be compared with itself. Choose two different cycles."),
                           {fromCycle->name()}),
             {}});
    }
    const auto comparison = analysis::compareCycles(**book, *fromCycle, *toCycle);
    return comparison ? showComparison(session, **book, *comparison, sources, *disputes, *unit)
                      : session.fail(comparison.error());
}

}  // namespace shirube::cli
