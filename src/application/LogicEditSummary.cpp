// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicEditSummary.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace shirube::application {

namespace {

using base::Message;

class Summary {
public:
    explicit Summary(const domain::LogicModel& model) : m_model(model) {}

    Message operator()(const domain::AddLogicNode& edit) const {
        return Message(SHIRUBE_TEXT("add “{0}”"), {edit.node.label});
    }
    Message operator()(const domain::ChangeLogicNode& edit) const {
        return Message(SHIRUBE_TEXT("change “{0}”"), {edit.node.label});
    }
    Message operator()(const domain::MoveLogicNode& edit) const {
        return Message(SHIRUBE_TEXT("move “{0}”"), {nameOf(edit.node)});
    }
    Message operator()(const domain::RemoveLogicNodes& edit) const {
        return edit.nodes.size() == 1 ? Message(SHIRUBE_TEXT("remove “{0}”"), {nameOf(edit.nodes.front())})
                                      : Message(SHIRUBE_TEXT("remove {0} nodes"), {std::to_string(edit.nodes.size())});
    }
    Message operator()(const domain::AddLogicEdge& edit) const {
        return ofEdge(SHIRUBE_TEXT("draw “{0}” → “{1}”"), edit.edge.from, edit.edge.to);
    }
    Message operator()(const domain::ChangeLogicEdge& edit) const {
        return ofEdge(SHIRUBE_TEXT("change “{0}” → “{1}”"), edit.edge.from, edit.edge.to);
    }
    Message operator()(const domain::RemoveLogicEdge& edit) const {
        return ofEdge(SHIRUBE_TEXT("remove “{0}” → “{1}”"), edit.from, edit.to);
    }

private:
    [[nodiscard]] std::string nameOf(const domain::LogicNodeId& id) const {
        const auto* node = m_model.node(id);
        return node == nullptr ? id.value() : node->label;
    }

    [[nodiscard]] Message ofEdge(std::string_view sourceTemplate, const domain::LogicNodeId& from,
                                 const domain::LogicNodeId& to) const {
        return Message(sourceTemplate, {nameOf(from), nameOf(to)});
    }

    const domain::LogicModel& m_model;
};

}  // namespace

Message summaryOf(const domain::LogicModel& model, std::span<const domain::LogicModelEdit> edits) {
    auto done = edits.size() == 1 ? std::visit(Summary(model), edits.front())
                                  : Message(SHIRUBE_TEXT("{0} edits"), {std::to_string(edits.size())});
    return Message::nested(
        SHIRUBE_TEXT("{0} ({1}): {2}"),
        {Message::verbatim(model.content().title), Message::verbatim(model.content().version), std::move(done)});
}

}  // namespace shirube::application
