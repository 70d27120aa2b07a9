// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "AsOfDay.h"
#include "CatalogueAccess.h"
#include "DerivationPrinter.h"
#include "JsonWriter.h"
#include "LogicCommands.h"
#include "TextTable.h"
#include "WhatIf.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"

namespace shirube::cli {

namespace {

using analysis::ProgrammeOutcome;

Json nodeToJson(const Session& session, const ProgrammeOutcome& outcome, std::uint32_t index,
                const DerivationSources& sources) {
    const auto& node = outcome.model().nodes()[index];
    const auto& rollup = outcome.rollup().nodes()[index];
    const auto& status = outcome.nodes()[index].status;
    Json object{{"id", node.id.value()},
                {"stage", toKey(node.stage)},
                {"label", node.label},
                {"attainment", fractionOrNull(rollup.attainment)},
                {"status", status ? Json(toKey(*status)) : Json()},
                {"coverage", toJson(rollup.coverage)},
                {"support", fractionOrNull(rollup.support)}};
    if (session.options().explain) {
        object["support_coverage"] = toJson(rollup.supportCoverage);
        object["controlled"] = node.isControlled;
        object["indicators"] = Json::array();
        for (const auto& measured : node.indicators) {
            object["indicators"].push_back(measured.indicator.value());
        }
        object["derivation"] = toJson(outcome.deriveNode(index), sources, session.translator());
        object["support_derivation"] = toJson(outcome.deriveSupport(index), sources, session.translator());
    }
    return object;
}

Json outcomeToJson(const Session& session, const ProgrammeOutcome& outcome, const DerivationSources& sources) {
    const auto& model = outcome.model();
    const auto summary = outcome.summary();
    Json document{{"programme", model.content().programme.value()}, {"as_of", outcome.asOf().text()}};
    document["nodes"] = Json::array();
    for (std::uint32_t i = 0; i < model.nodes().size(); ++i) {
        document["nodes"].push_back(nodeToJson(session, outcome, i, sources));
    }
    document["edges"] = Json::array();
    for (std::uint32_t i = 0; i < model.edges().size(); ++i) {
        const auto& edge = model.edges()[i];
        const auto from = model.graph().edges()[i].from;
        document["edges"].push_back({{"from", edge.from.value()},
                                     {"to", edge.to.value()},
                                     {"weight", edge.weight.text()},
                                     {"delivered", fractionOrNull(outcome.rollup().nodes()[from].delivered())},
                                     {"basis", toKey(edge.basis)},
                                     {"reason", textOrNull(edge.reason)}});
    }
    if (session.options().explain) {
        document["model"] = modelToJson(model);
        document["attainment"] = fractionOrNull(summary.attainment);
        document["coverage"] = toJson(summary.coverage);
    }
    return document;
}

void print(const Session& session, const ProgrammeOutcome& outcome) {
    const auto& model = outcome.model();
    const auto summary = outcome.summary();
    session.out() << model.content().title << " (" << model.content().version << ")\n"
                  << asOfText(session, outcome.asOf()) << '\n';
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Stage")));
    table.addColumn(session.text(SHIRUBE_TEXT("Node")));
    table.addColumn(session.text(SHIRUBE_TEXT("Attainment")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Status")));
    table.addColumn(session.text(SHIRUBE_TEXT("Measured")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Support")), TextTable::Align::Right);
    for (std::uint32_t i = 0; i < model.nodes().size(); ++i) {
        const auto& node = model.nodes()[i];
        const auto& rollup = outcome.rollup().nodes()[i];
        const auto& status = outcome.nodes()[i].status;
        table.addRow({session.text(label(node.stage)), node.label, percentText(rollup.attainment),
                      status ? session.text(label(*status)) : "—", coverageText(rollup.coverage),
                      percentText(rollup.support)});
    }
    table.addRule();
    table.addRow({session.text(SHIRUBE_TEXT("Programme")), "", percentText(summary.attainment), "",
                  coverageText(summary.coverage), ""});
    table.print(session.out());
}

// Of each node that anything measures or supports.
void explain(const Session& session, const ProgrammeOutcome& outcome, const DerivationSources& sources) {
    for (std::uint32_t i = 0; i < outcome.model().nodes().size(); ++i) {
        if (outcome.rollup().nodes()[i].coverage.total > 0) {
            session.out() << '\n';
            printDerivation(session, outcome.deriveNode(i), sources, domain::AmountUnit::Yen);
        }
        if (outcome.rollup().nodes()[i].support) {
            session.out() << '\n';
            printDerivation(session, outcome.deriveSupport(i), sources, domain::AmountUnit::Yen);
        }
    }
}

// One side of what an edit moves.
Json sideToJson(const analysis::NodeRollup& side) {
    return {{"attainment", fractionOrNull(side.attainment)},
            {"coverage", toJson(side.coverage)},
            {"support", fractionOrNull(side.support)},
            {"support_coverage", toJson(side.supportCoverage)}};
}

Json sideToJson(const analysis::IndicatorResult& side) {
    const auto status = side.status();
    return {{"attainment", fractionOrNull(side.attainment())}, {"status", status ? Json(toKey(*status)) : Json()}};
}

Json movesToJson(const ProgrammeOutcome& outcome, const analysis::OutcomeMoves& moves,
                 const std::vector<std::string>& whatIf) {
    Json document{{"programme", outcome.model().content().programme.value()},
                  {"as_of", outcome.asOf().text()},
                  {"what_if", whatIf}};
    document["indicators"] = Json::array();
    for (const auto& move : moves.indicators) {
        const auto& before = outcome.indicators()[move.indicator];
        document["indicators"].push_back({{"id", before.series.indicator->id.value()},
                                          {"name", before.series.indicator->name},
                                          {"before", sideToJson(before.result)},
                                          {"after", sideToJson(move.after)}});
    }
    document["nodes"] = Json::array();
    for (const auto& move : moves.nodes) {
        const auto& node = outcome.model().nodes()[move.node];
        document["nodes"].push_back({{"id", node.id.value()},
                                     {"stage", toKey(node.stage)},
                                     {"label", node.label},
                                     {"before", sideToJson(move.before)},
                                     {"after", sideToJson(move.after)}});
    }
    return document;
}

std::string fromTo(const std::string& before, const std::string& after) {
    return before == after ? before : before + " → " + after;
}

// 75.0% (2/3): the mean of what delivers, of how many.
std::string supportText(const analysis::NodeRollup& node) {
    return node.supportCoverage.total == 0
               ? "—"
               : percentText(node.support) + " (" + coverageText(node.supportCoverage) + ")";
}

std::string statusText(const Session& session, const analysis::IndicatorResult& result) {
    const auto status = result.status();
    return status ? session.text(label(*status)) : "—";
}

void printMoves(const Session& session, const ProgrammeOutcome& outcome, const analysis::OutcomeMoves& moves) {
    auto& out = session.out();
    out << outcome.model().content().title << " (" << outcome.model().content().version << ")\n"
        << asOfText(session, outcome.asOf()) << '\n';
    if (!moves.indicators.empty()) {
        TextTable table;
        table.addColumn(session.text(SHIRUBE_TEXT("Indicator")));
        table.addColumn(session.text(SHIRUBE_TEXT("Attainment")));
        table.addColumn(session.text(SHIRUBE_TEXT("Status")));
        for (const auto& move : moves.indicators) {
            const auto& before = outcome.indicators()[move.indicator];
            table.addRow({before.series.indicator->name,
                          fromTo(percentText(before.result.attainment()), percentText(move.after.attainment())),
                          fromTo(statusText(session, before.result), statusText(session, move.after))});
        }
        table.print(out);
        out << '\n';
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Stage")));
    table.addColumn(session.text(SHIRUBE_TEXT("Node")));
    table.addColumn(session.text(SHIRUBE_TEXT("Attainment")));
    table.addColumn(session.text(SHIRUBE_TEXT("Measured")));
    table.addColumn(session.text(SHIRUBE_TEXT("Support")));
    for (const auto& [node, before, after] : moves.nodes) {
        table.addRow({session.text(label(outcome.model().nodes()[node].stage)), outcome.model().nodes()[node].label,
                      fromTo(percentText(before.attainment), percentText(after.attainment)),
                      fromTo(coverageText(before.coverage), coverageText(after.coverage)),
                      fromTo(supportText(before), supportText(after))});
    }
    if (moves.nodes.empty()) {
        out << session.text(SHIRUBE_TEXT("No node would move.")) << '\n';
    } else {
        table.print(out);
    }
    out << session.text(SHIRUBE_TEXT("Only tried: nothing was written.")) << '\n';
}

int tryOut(const Session& session, const ProgrammeOutcome& outcome, const analysis::FactBook& facts,
           const std::vector<std::string>& whatIf) {
    const auto edits = readWhatIf(whatIf, facts);
    if (!edits) {
        return session.fail(edits.error());
    }
    const auto moves = outcome.whatIf(*edits);
    if (!moves) {
        return session.fail(moves.error());
    }
    if (session.options().json) {
        return session.done(movesToJson(outcome, *moves, whatIf));
    }
    printMoves(session, outcome, *moves);
    return kDone;
}

}  // namespace

int runRollup(const Session& session, const LogicRequest& request) {
    const auto chosen = openModel(session, request);
    if (!chosen) {
        return session.fail(chosen.error());
    }
    const auto outcome = chosen->workspace->logicModels().outcomeOf(chosen->model->content().id, chosen->day);
    if (!outcome) {
        return session.fail(outcome.error());
    }
    if (!request.whatIf.empty()) {
        return tryOut(session, **outcome, *chosen->facts, request.whatIf);
    }
    const DerivationSources sources{{}, chosen->facts};
    if (session.options().json) {
        return session.done(outcomeToJson(session, **outcome, sources));
    }
    print(session, **outcome);
    if (session.options().explain) {
        explain(session, **outcome, sources);
    }
    return kDone;
}

}  // namespace shirube::cli
