// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BudgetCommands.h"

#include <array>
#include <optional>

#include "CatalogueAccess.h"
#include "Disputes.h"
#include "JsonWriter.h"
#include "TextTable.h"
#include "analysis/CycleReport.h"
#include "application/BudgetService.h"
#include "domain/MoneyFormat.h"

namespace shirube::cli {

namespace {

using domain::AmountUnit;

// Which lines a listing is about.
struct LineFilter {
    std::optional<domain::BudgetCycle> cycle;
    std::string programme;

    [[nodiscard]] bool accepts(const domain::BudgetLine& line) const {
        return (!cycle || line.cycle == *cycle) && (programme.empty() || line.programme.value() == programme);
    }
};

base::Result<LineFilter> makeFilter(const domain::BudgetBook& book, const std::string& cycle,
                                    const std::string& programme) {
    LineFilter filter;
    if (!cycle.empty()) {
        const auto parsed = domain::BudgetCycle::parse(cycle);
        if (!parsed) {
            return base::forward(parsed);
        }
        if (auto known = analysis::requireCycle(book, *parsed); !known) {
            return base::forward(std::move(known));
        }
        filter.cycle = *parsed;
    }
    if (!programme.empty()) {
        if (auto known = requireProgramme(book, programme); !known) {
            return base::forward(std::move(known));
        }
    }
    filter.programme = programme;
    return filter;
}

std::string amountText(const Session& session, const domain::BudgetLine& line) {
    if (!line.amount) {
        return session.text(label(line.missing));
    }
    const auto figure = formatMoney(line.amount->money, AmountUnit::HundredMillionYen);
    return line.kind == domain::AmountKind::WithinEnvelope
               ? session.text(base::Message(SHIRUBE_TEXT("within {0}"), {figure}))
               : figure;
}

std::string partsText(const domain::BudgetLine& line) {
    std::string text;
    for (const auto& part : line.parts) {
        text += (text.empty() ? "" : ", ") + part.label + " " +
                formatMoney(part.amount.money, AmountUnit::HundredMillionYen);
    }
    return text;
}

void printLines(const Session& session, const domain::BudgetBook& book, const std::vector<std::size_t>& listed,
                const std::unordered_map<domain::BudgetLineId, std::vector<domain::Statement>>& statements) {
    TextTable table;
    const auto unit = session.text(label(AmountUnit::HundredMillionYen));
    table.addColumn(session.text(SHIRUBE_TEXT("Cycle")));
    table.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Amount")) + " (" + unit + ")", TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Of which")));
    table.addColumn(session.text(SHIRUBE_TEXT("Year before")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("New")));
    table.addColumn(session.text(SHIRUBE_TEXT("Source")));
    for (const auto position : listed) {
        const auto& line = book.lines()[position];
        const auto& programme = *book.programme(line.programme);
        const auto found = statements.find(line.id);
        const auto locator =
            found == statements.end() || found->second.empty() ? std::string() : found->second.front().citation.locator;
        table.addRow({line.cycle.nameWithStatus(line.status),
                      (programme.isComponent() ? "  " : "") + session.nameOf(programme), amountText(session, line),
                      partsText(line),
                      line.prior ? formatMoney(line.prior->amount.money, AmountUnit::HundredMillionYen) : std::string(),
                      line.isNew ? session.text(SHIRUBE_TEXT("New")) : std::string(), locator});
    }
    table.print(session.out());
}

}  // namespace

int runProgrammes(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto book = (*workspace)->budgets().book();
    if (!book) {
        return session.fail(book.error());
    }
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& programme : (*book)->programmes()) {
            list.push_back(toJson(programme));
        }
        return session.done(Json{{"programmes", list}});
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    table.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Ministry")));
    table.addColumn(session.text(SHIRUBE_TEXT("Office")));
    for (const auto& programme : (*book)->programmes()) {
        table.addRow({programme.id.value(), (programme.isComponent() ? "  " : "") + session.nameOf(programme),
                      programme.ministry, programme.office});
    }
    table.print(session.out());
    return kDone;
}

int runBudgets(const Session& session, const std::string& cycle, const std::string& programme) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    auto& budgets = (*workspace)->budgets();
    const auto book = budgets.book();
    if (!book) {
        return session.fail(book.error());
    }
    const auto filter = makeFilter(**book, cycle, programme);
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto statements = budgets.adoptedStatements();
    if (!statements) {
        return session.fail(statements.error());
    }
    const auto disputes = Disputes::of(**workspace);
    if (!disputes) {
        return session.fail(disputes.error());
    }
    std::vector<std::size_t> listed;
    for (std::size_t i = 0; i < (*book)->lines().size(); ++i) {
        if (filter->accepts((*book)->lines()[i])) {
            listed.push_back(i);
        }
    }
    if (!session.options().json) {
        printLines(session, **book, listed, *statements);
        printDisputes(session, **book, disputes->among(**book, listed));
        return kDone;
    }
    Json list = Json::array();
    for (const auto position : listed) {
        const auto& line = (*book)->lines()[position];
        const auto found = statements->find(line.id);
        auto object = toJson(line, *(*book)->programme(line.programme),
                             found == statements->end() ? std::vector<domain::Statement>() : found->second);
        object["disputed"] = toJson(disputes->among(**book, std::array{position}));
        list.push_back(std::move(object));
    }
    return session.done(Json{{"lines", list}});
}

}  // namespace shirube::cli
