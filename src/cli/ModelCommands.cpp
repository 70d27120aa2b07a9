// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ModelCommands.h"

#include <array>
#include <ostream>

#include "AsOfDay.h"
#include "CatalogueAccess.h"
#include "LogicCommands.h"
#include "TextTable.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"

namespace shirube::cli {

namespace {

using ModelPtr = std::shared_ptr<const domain::LogicModel>;

Json headToJson(const domain::LogicModel& model) {
    const auto& content = model.content();
    return Json{{"id", content.id.value()},
                {"programme_id", content.programme.value()},
                {"title", content.title},
                {"version", content.version},
                {"status", toKey(content.status)},
                {"date", textOrNull(content.date)},
                {"based_on", textOrNull(content.basedOn.value())},
                {"nodes", content.nodes.size()},
                {"edges", content.edges.size()}};
}

Json nodeToJson(const domain::LogicNode& node) {
    Json object{{"id", node.id.value()},
                {"stage", toKey(node.stage)},
                {"label", node.label},
                {"description", textOrNull(node.description)},
                {"controlled", node.isControlled},
                {"weight", node.weight.text()}};
    object["indicators"] = Json::array();
    for (const auto& measured : node.indicators) {
        object["indicators"].push_back({{"id", measured.indicator.value()}, {"weight", measured.weight.text()}});
    }
    object["note"] = textOrNull(node.note);
    object["citation"] = node.citation.source.isEmpty() ? Json() : toJson(node.citation);
    return object;
}

Json edgeToJson(const domain::LogicEdge& edge) {
    return Json{{"from", edge.from.value()},
                {"to", edge.to.value()},
                {"weight", edge.weight.text()},
                {"basis", toKey(edge.basis)},
                {"reason", textOrNull(edge.reason)}};
}

void printHead(const Session& session, const domain::LogicModel& model) {
    const auto& content = model.content();
    session.out() << content.title << " (" << content.version << "): " << session.text(label(content.status))
                  << (content.date.empty() ? "" : ", ") << content.date << '\n';
}

std::string indicatorsText(const domain::LogicNode& node) {
    std::string text;
    for (const auto& measured : node.indicators) {
        text += (text.empty() ? "" : ", ") + measured.indicator.value();
    }
    return text.empty() ? "—" : text;
}

// The store as a command needs it to change a version, and what the change gave.
template <typename Change>
int changeModel(const Session& session, const std::string& id, const char* sentence, const Change& change) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto model = requireModel(**workspace, id);
    if (!model) {
        return session.fail(model.error());
    }
    auto& service = (*workspace)->logicModels();
    if (const base::Status status = change(service, (*model)->content().id); !status) {
        return session.fail(status.error());
    }
    if (session.options().json) {
        const auto now = service.version((*model)->content().id);
        return session.done(Json{{"model", now ? headToJson(**now) : Json()}});
    }
    session.out() << session.text(base::Message(sentence, {id})) << '\n';
    return kDone;
}

}  // namespace

int runModelList(const Session& session, const ModelRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto facts = (*workspace)->catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    if (!request.programme.empty()) {
        if (const auto known = requireProgramme((*facts)->book(), request.programme); !known) {
            return session.fail(known.error());
        }
    }
    const auto models = (*workspace)->logicModels().models();
    if (!models) {
        return session.fail(models.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    table.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Version")));
    table.addColumn(session.text(SHIRUBE_TEXT("Status")));
    table.addColumn(session.text(SHIRUBE_TEXT("Date")));
    table.addColumn(session.text(SHIRUBE_TEXT("Nodes")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Edges")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Based on")));
    for (const auto& model : *models) {
        const auto& content = model->content();
        if (!request.programme.empty() && content.programme.value() != request.programme) {
            continue;
        }
        const auto* programme = (*facts)->book().programme(content.programme);
        list.push_back(headToJson(*model));
        table.addRow({content.id.value(), programme == nullptr ? content.programme.value() : session.nameOf(*programme),
                      content.version, session.text(label(content.status)), content.date,
                      std::to_string(content.nodes.size()), std::to_string(content.edges.size()),
                      content.basedOn.isEmpty() ? "—" : content.basedOn.value()});
    }
    if (session.options().json) {
        return session.done(Json{{"models", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

int runModelShow(const Session& session, const ModelRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto found = requireModel(**workspace, request.model);
    if (!found) {
        return session.fail(found.error());
    }
    const auto& model = **found;
    if (session.options().json) {
        Json document{{"model", headToJson(model)}, {"nodes", Json::array()}, {"edges", Json::array()}};
        for (const auto& node : model.nodes()) {
            document["nodes"].push_back(nodeToJson(node));
        }
        for (const auto& edge : model.edges()) {
            document["edges"].push_back(edgeToJson(edge));
        }
        return session.done(document);
    }
    printHead(session, model);
    TextTable nodes;
    nodes.addColumn(session.text(SHIRUBE_TEXT("Stage")));
    nodes.addColumn(session.text(SHIRUBE_TEXT("Id")));
    nodes.addColumn(session.text(SHIRUBE_TEXT("Node")));
    nodes.addColumn(session.text(SHIRUBE_TEXT("Weight")), TextTable::Align::Right);
    nodes.addColumn(session.text(SHIRUBE_TEXT("Indicators")));
    for (const auto& node : model.nodes()) {
        nodes.addRow(
            {session.text(label(node.stage)), node.id.value(), node.label, node.weight.text(), indicatorsText(node)});
    }
    nodes.print(session.out());
    session.out() << '\n';
    TextTable edges;
    edges.addColumn(session.text(SHIRUBE_TEXT("From node")));
    edges.addColumn(session.text(SHIRUBE_TEXT("To node")));
    edges.addColumn(session.text(SHIRUBE_TEXT("Weight")), TextTable::Align::Right);
    edges.addColumn(session.text(SHIRUBE_TEXT("Known from")));
    edges.addColumn(session.text(SHIRUBE_TEXT("Reason")));
    for (const auto& edge : model.edges()) {
        edges.addRow({nodeName(model, edge.from), nodeName(model, edge.to), edge.weight.text(),
                      session.text(label(edge.basis)), edge.reason});
    }
    edges.print(session.out());
    return kDone;
}

int runModelDraft(const Session& session, const ModelRequest& request) {
    const bool isEmpty = !request.programme.empty();
    if (isEmpty != request.model.empty()) {
        return session.fail({base::ErrorCode::InvalidInput,
                             base::Message(SHIRUBE_TEXT("Name either the version that the draft begins from, or with "
                                                        "--programme the one that it begins empty for.")),
                             {}});
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    auto& service = (*workspace)->logicModels();
    const auto begin = [&]() -> base::Result<domain::LogicModelId> {
        if (!isEmpty) {
            const auto base = requireModel(**workspace, request.model);
            return base ? service.beginDraft((*base)->content().id, request.name) : base::forward(base);
        }
        const auto facts = (*workspace)->catalogue().facts();
        if (!facts) {
            return base::forward(facts);
        }
        const auto programme = requireProgramme((*facts)->book(), request.programme);
        return programme ? service.beginModel((*programme)->id, request.title, request.name) : base::forward(programme);
    };
    const auto draft = begin();
    if (!draft) {
        return session.fail(draft.error());
    }
    if (session.options().json) {
        const auto model = service.version(*draft);
        return model ? session.done(Json{{"model", headToJson(**model)}}) : session.fail(model.error());
    }
    session.out() << session.text(base::Message(SHIRUBE_TEXT("Began the draft {0}"), {draft->value()})) << '\n';
    return kDone;
}

int runModelAdopt(const Session& session, const ModelRequest& request) {
    const auto day = asOfDay(session, request.from);
    if (!day) {
        return session.fail(day.error());
    }
    return changeModel(session, request.model, SHIRUBE_TEXT("Adopted {0}: reports go by it from its day on"),
                       [&](auto& service, const auto& id) { return service.adopt(id, *day, request.reason); });
}

int runModelDiscard(const Session& session, const ModelRequest& request) {
    return changeModel(session, request.model, SHIRUBE_TEXT("Discarded the draft {0}"),
                       [](auto& service, const auto& id) { return service.discard(id); });
}

}  // namespace shirube::cli
