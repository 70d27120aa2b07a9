// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "LogicCommands.h"
#include "ModelCommands.h"
#include "TextTable.h"
#include "analysis/LogicModelComparison.h"

namespace shirube::cli {

namespace {

using analysis::LogicChange;
using domain::LogicModel;

// The version in which a node or an edge stands as it is to be shown: the later one unless it is gone there.
template <typename Comparison>
const LogicModel& homeOf(const Comparison& comparison, const LogicModel& before, const LogicModel& after) {
    return comparison.after ? after : before;
}

template <typename Comparison>
std::uint32_t positionOf(const Comparison& comparison) {
    return comparison.after ? *comparison.after : *comparison.before;
}

Json differencesToJson(const Session& session, const std::vector<analysis::LogicDifference>& differences) {
    Json list = Json::array();
    for (const auto& difference : differences) {
        list.push_back({{"field", session.text(difference.field)},
                        {"before", textOrNull(session.text(difference.before))},
                        {"after", textOrNull(session.text(difference.after))}});
    }
    return list;
}

Json comparisonToJson(const Session& session, const LogicModel& before, const LogicModel& after,
                      const analysis::LogicModelComparison& comparison) {
    Json document{{"before", modelToJson(before)},
                  {"after", modelToJson(after)},
                  {"nodes", Json::array()},
                  {"edges", Json::array()}};
    for (const auto& node : comparison.nodes) {
        if (node.change != LogicChange::Same) {
            const auto& content = homeOf(node, before, after).nodes()[positionOf(node)];
            document["nodes"].push_back({{"change", toKey(node.change)},
                                         {"id", content.id.value()},
                                         {"stage", toKey(content.stage)},
                                         {"label", content.label},
                                         {"differences", differencesToJson(session, node.differences)}});
        }
    }
    for (const auto& edge : comparison.edges) {
        if (edge.change != LogicChange::Same) {
            const auto& content = homeOf(edge, before, after).edges()[positionOf(edge)];
            document["edges"].push_back({{"change", toKey(edge.change)},
                                         {"from", content.from.value()},
                                         {"to", content.to.value()},
                                         {"differences", differencesToJson(session, edge.differences)}});
        }
    }
    return document;
}

std::string differencesText(const Session& session, const std::vector<analysis::LogicDifference>& differences) {
    std::string text;
    for (const auto& difference : differences) {
        text += text.empty() ? "" : "; ";
        text += session.text(base::Message::nested(SHIRUBE_TEXT("{0}: “{1}” → “{2}”"),
                                                   {difference.field, difference.before, difference.after}));
    }
    return text;
}

void print(const Session& session, const LogicModel& before, const LogicModel& after,
           const analysis::LogicModelComparison& comparison) {
    if (!comparison.hasDifferences()) {
        session.out() << session.text(SHIRUBE_TEXT("The two versions are the same.")) << '\n';
        return;
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Change")));
    table.addColumn(session.text(SHIRUBE_TEXT("Stage")));
    table.addColumn(session.text(SHIRUBE_TEXT("Node or edge")));
    table.addColumn(session.text(SHIRUBE_TEXT("What differs")));
    for (const auto& node : comparison.nodes) {
        if (node.change != LogicChange::Same) {
            const auto& content = homeOf(node, before, after).nodes()[positionOf(node)];
            table.addRow({session.text(label(node.change)), session.text(label(content.stage)), content.label,
                          differencesText(session, node.differences)});
        }
    }
    for (const auto& edge : comparison.edges) {
        if (edge.change != LogicChange::Same) {
            const auto& home = homeOf(edge, before, after);
            const auto& content = home.edges()[positionOf(edge)];
            table.addRow({session.text(label(edge.change)), "—",
                          nodeName(home, content.from) + " → " + nodeName(home, content.to),
                          differencesText(session, edge.differences)});
        }
    }
    table.print(session.out());
}

}  // namespace

int runModelDiff(const Session& session, const ModelRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto before = requireModel(**workspace, request.model);
    if (!before) {
        return session.fail(before.error());
    }
    const auto after = requireModel(**workspace, request.later);
    if (!after) {
        return session.fail(after.error());
    }
    const auto comparison = analysis::compareModels(**before, **after);
    if (session.options().json) {
        return session.done(comparisonToJson(session, **before, **after, comparison));
    }
    print(session, **before, **after, comparison);
    return kDone;
}

}  // namespace shirube::cli
