// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <ostream>

#include "CatalogueAccess.h"
#include "JsonValues.h"
#include "LogicCommands.h"
#include "TextTable.h"
#include "application/LogicModelService.h"

namespace shirube::cli {

namespace {

using analysis::LintFinding;
using analysis::LintSeverity;

constexpr std::array kSeverities{LintSeverity::Error, LintSeverity::Warning, LintSeverity::Hint};

std::size_t countOf(const std::vector<LintFinding>& findings, LintSeverity severity) {
    return static_cast<std::size_t>(std::count_if(
        findings.begin(), findings.end(), [&](const auto& finding) { return severityOf(finding.rule) == severity; }));
}

Json toJson(const Session& session, const domain::LogicModel& model, const LintFinding& finding) {
    Json object{{"rule", toKey(finding.rule)},
                {"severity", toKey(severityOf(finding.rule))},
                {"node", finding.node ? Json(model.nodes()[*finding.node].id.value()) : Json()},
                {"edge", Json()},
                {"indicator", textOrNull(finding.indicator.value())},
                {"text", session.text(finding.text)},
                {"basis", session.text(basisOf(finding.rule))}};
    if (finding.edge) {
        const auto& edge = model.edges()[*finding.edge];
        object["edge"] = {{"from", edge.from.value()}, {"to", edge.to.value()}};
    }
    return object;
}

void print(const Session& session, const domain::LogicModel& model, const std::vector<LintFinding>& findings) {
    session.out() << model.content().title << " (" << model.content().version << ")\n";
    const bool explains = session.options().explain;
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Severity")));
    table.addColumn(session.text(SHIRUBE_TEXT("Node")));
    table.addColumn(session.text(SHIRUBE_TEXT("Finding")));
    if (explains) {
        table.addColumn(session.text(SHIRUBE_TEXT("Rule")));
        table.addColumn(session.text(SHIRUBE_TEXT("Where the rule comes from")));
    }
    for (const auto& finding : findings) {
        std::vector<std::string> cells{session.text(label(severityOf(finding.rule))),
                                       finding.node ? model.nodes()[*finding.node].id.value() : "—",
                                       session.text(finding.text)};
        if (explains) {
            cells.push_back(session.text(label(finding.rule)));
            cells.push_back(session.text(basisOf(finding.rule)));
        }
        table.addRow(std::move(cells));
    }
    if (!findings.empty()) {
        table.print(session.out());
    }
    const char* separator = "";
    for (const auto severity : kSeverities) {
        session.out() << separator << session.text(label(severity)) << ": " << countOf(findings, severity);
        separator = ", ";
    }
    session.out() << '\n';
}

}  // namespace

int runLint(const Session& session, const LogicRequest& request) {
    const auto chosen = openModel(session, request);
    if (!chosen) {
        return session.fail(chosen.error());
    }
    const auto& model = *chosen->model;
    const auto findings = chosen->workspace->logicModels().lintOf(model.content().id, chosen->day);
    if (!findings) {
        return session.fail(findings.error());
    }
    if (session.options().json) {
        Json document{
            {"programme", model.content().programme.value()},
            {"as_of", chosen->day.text()},
            {"model", modelToJson(model)},
        };
        document["findings"] = Json::array();
        for (const auto& finding : *findings) {
            document["findings"].push_back(toJson(session, model, finding));
        }
        for (const auto severity : kSeverities) {
            document["summary"][std::string(toKey(severity))] = countOf(*findings, severity);
        }
        return session.done(document);
    }
    print(session, model, *findings);
    return kDone;
}

}  // namespace shirube::cli
