// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "CatalogueAccess.h"
#include "JsonValues.h"
#include "NumberText.h"
#include "ReportCommands.h"
#include "TextTable.h"
#include "analysis/FlowReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::cli {

namespace {

constexpr auto kUnit = domain::AmountUnit::HundredMillionYen;

Json namesOf(const std::vector<std::string>& names) {
    return Json(names);
}

Json rowToJson(const analysis::FlowRow& row) {
    const auto* allocation = row.allocation;
    Json object{{"allocation_id", allocation == nullptr ? Json() : Json(allocation->id.value())},
                {"fund_id", row.fund == nullptr ? Json() : Json(row.fund->id.value())},
                {"programme_id", allocation == nullptr ? Json() : textOrNull(allocation->programme.value())},
                {"payer", row.payer},
                {"payee", row.payee},
                {"instrument", toKey(row.instrument)},
                {"rates", allocation == nullptr ? Json::array() : namesOf(allocation->rates)},
                {"stage", allocation == nullptr || allocation->stage == domain::ProcessStage::Unspecified
                              ? Json()
                              : Json(toKey(allocation->stage))}};
    const auto* figure = row.figure;
    object["measure"] = figure == nullptr ? Json() : Json(toKey(row.fact.measure));
    object["period"] = figure == nullptr ? Json() : textOrNull(row.fact.period.text());
    object["breakdown"] = figure == nullptr ? Json() : textOrNull(row.fact.breakdown);
    object["amount_yen"] = yenOf(figure);
    object["total"] = row.isTotal;
    object["figure"] = figureOrNull(figure);
    object["citation"] =
        allocation == nullptr ? (figure == nullptr ? Json() : toJson(figure->citation)) : toJson(allocation->citation);
    return object;
}

Json edgeToJson(const analysis::FlowReport& report, const analysis::FlowEdge& edge) {
    return Json{{"from", report.nodes[edge.from].id},
                {"to", report.nodes[edge.to].id},
                {"instrument", toKey(edge.instrument)},
                {"amount_yen", yenOrNull(edge.amount)},
                {"upper_limit", edge.isUpperLimit},
                {"rates", namesOf(edge.rates)},
                {"rows", edge.rows}};
}

Json toJson(const analysis::FlowReport& report) {
    Json rows = Json::array();
    for (const auto& row : report.rows) {
        rows.push_back(rowToJson(row));
    }
    Json nodes = Json::array();
    for (const auto& node : report.nodes) {
        nodes.push_back({{"id", node.id}, {"name", node.name}, {"column", node.column}});
    }
    Json edges = Json::array();
    for (const auto& edge : report.edges) {
        edges.push_back(edgeToJson(report, edge));
    }
    return Json{{"rows", std::move(rows)},
                {"nodes", std::move(nodes)},
                {"edges", std::move(edges)},
                {"cycles", namesOf(report.cycles)}};
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string amountText(const Session& session, const analysis::FlowEdge& edge) {
    if (!edge.amount) {
        return "—";
    }
    const auto amount = formatMoney(*edge.amount, kUnit);
    return edge.isUpperLimit ? session.text(base::Message(SHIRUBE_TEXT("up to {0}"), {amount})) : amount;
}

// One row of an edge and where it stands: what --explain adds.
void printRow(const Session& session, const analysis::FlowRow& row) {
    auto& out = session.out();
    out << (row.isTotal ? "  × " : "  + ");
    if (row.figure == nullptr) {
        out << session.text(SHIRUBE_TEXT("no amount stated")) << '\n';
    } else {
        out << session.text(label(row.fact.measure));
        const bool hasStage = row.allocation != nullptr && row.allocation->stage != domain::ProcessStage::Unspecified;
        for (const auto& word :
             {periodText(session, row.fact.period),
              hasStage ? session.text(label(row.allocation->stage)) : std::string(), row.fact.breakdown}) {
            out << (word.empty() ? "" : " ") << word;
        }
        out << "  " << figureText(session, row.figure);
        if (row.isTotal) {
            out << "  (" << session.text(SHIRUBE_TEXT("A printed total of other rows: not added again")) << ')';
        }
        out << '\n';
    }
    const auto* citation = row.figure != nullptr       ? &row.figure->citation
                           : row.allocation != nullptr ? &row.allocation->citation
                                                       : nullptr;
    if (citation != nullptr) {
        out << "      " << citation->source.value() << ", " << citation->locator << ": " << citation->raw << '\n';
    }
}

void printReport(const Session& session, const analysis::FlowReport& report) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("From")));
    table.addColumn(session.text(SHIRUBE_TEXT("To")));
    table.addColumn(session.text(SHIRUBE_TEXT("Instrument")));
    table.addColumn(session.text(SHIRUBE_TEXT("Rate")));
    table.addColumn(session.text(SHIRUBE_TEXT("Stated amount")) + amountHeading(session, kUnit),
                    TextTable::Align::Right);
    for (const auto& edge : report.edges) {
        table.addRow({report.nodes[edge.from].name, report.nodes[edge.to].name, session.text(label(edge.instrument)),
                      joined(edge.rates), amountText(session, edge)});
    }
    table.print(session.out());
    if (!report.cycles.empty()) {
        session.out() << session.text(
                             base::Message(SHIRUBE_TEXT("Money that goes round: {0}"), {joined(report.cycles)}))
                      << '\n';
    }
    if (!session.options().explain) {
        return;
    }
    for (const auto& edge : report.edges) {
        session.out() << '\n'
                      << report.nodes[edge.from].name << " → " << report.nodes[edge.to].name << ": "
                      << session.text(label(edge.instrument)) << ' ' << amountText(session, edge) << '\n';
        for (const auto row : edge.rows) {
            printRow(session, report.rows[row]);
        }
    }
}

}  // namespace

int runReportFlows(const Session& session, const std::string& programme) {
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    if (!programme.empty()) {
        if (const auto known = requireProgramme((*facts)->book(), programme); !known) {
            return session.fail(known.error());
        }
    }
    const auto report = analysis::reportFlows(**facts, domain::ProgrammeId(programme));
    if (!report) {
        return session.fail(report.error());
    }
    if (session.options().json) {
        return session.done(toJson(*report));
    }
    printReport(session, *report);
    return kDone;
}

}  // namespace shirube::cli
