// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "AsOfDay.h"
#include "CatalogueAccess.h"
#include "DerivationPrinter.h"
#include "JsonWriter.h"
#include "LogicCommands.h"
#include "TextTable.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"

namespace shirube::cli {

namespace {

using analysis::ProgrammeOutcome;

Json fractionOrNull(const std::optional<analysis::Fraction>& value) {
    return value ? Json(value->text()) : Json();
}

Json toJson(const analysis::Coverage& coverage) {
    return {{"measured", coverage.measured}, {"total", coverage.total}};
}

std::string coverageText(const analysis::Coverage& coverage) {
    return coverage.total == 0 ? "—" : std::to_string(coverage.measured) + "/" + std::to_string(coverage.total);
}

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
                {"support", fractionOrNull(rollup.support)},
                {"support_coverage", toJson(rollup.supportCoverage)},
                {"controlled", node.isControlled}};
    object["indicators"] = Json::array();
    for (const auto& measured : node.indicators) {
        object["indicators"].push_back(measured.indicator.value());
    }
    if (session.options().explain) {
        object["derivation"] = cli::toJson(outcome.deriveNode(index), sources, session.translator());
        object["support_derivation"] = cli::toJson(outcome.deriveSupport(index), sources, session.translator());
    }
    return object;
}

Json toJson(const Session& session, const ProgrammeOutcome& outcome, const DerivationSources& sources) {
    const auto& model = outcome.model();
    const auto summary = outcome.summary();
    Json document{{"programme", model.content().programme.value()},
                  {"as_of", outcome.asOf().text()},
                  {"model", {{"id", model.content().id.value()}, {"version", model.content().version}}},
                  {"attainment", fractionOrNull(summary.attainment)},
                  {"coverage", toJson(summary.coverage)}};
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

}  // namespace

int runRollup(const Session& session, const std::string& programme, const std::string& asOf) {
    const auto day = asOfDay(session, asOf);
    if (!day) {
        return session.fail(day.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto facts = (*workspace)->catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    if (const auto known = requireProgramme((*facts)->book(), programme); !known) {
        return session.fail(known.error());
    }
    const auto outcome = (*workspace)->logicModels().outcome(domain::ProgrammeId(programme), *day);
    if (!outcome) {
        return session.fail(outcome.error());
    }
    const DerivationSources sources{{}, *facts};
    if (session.options().json) {
        return session.done(toJson(session, **outcome, sources));
    }
    print(session, **outcome);
    if (session.options().explain) {
        explain(session, **outcome, sources);
    }
    return kDone;
}

}  // namespace shirube::cli
