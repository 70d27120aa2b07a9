// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LogicModelEdit.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "base/Text.h"

namespace shirube::domain {

namespace {

tl::unexpected<base::Error> refused(base::ErrorCode code, std::string_view sourceTemplate,
                                    std::vector<std::string> arguments) {
    return base::fail(code, base::Message(sourceTemplate, std::move(arguments)));
}

base::Status checkLabel(const LogicNode& node) {
    if (base::trimmed(node.label).empty()) {
        return refused(base::ErrorCode::InvalidInput, SHIRUBE_TEXT("{0}: a node needs a name. Enter one."),
                       {node.id.value()});
    }
    return {};
}

// Makes the edits one after the other. Only the order within a stage means anything; the node behind the last one of
// all is where a stage grows, so that the nodes of other stages keep their places.
class Editor {
public:
    explicit Editor(LogicModelContent content) : m_content(std::move(content)) {}

    base::Status apply(const LogicModelEdit& edit) {
        return std::visit([&](const auto& one) { return make(one); }, edit);
    }

    LogicModelContent take() { return std::move(m_content); }

private:
    using Nodes = std::vector<LogicNode>;
    using Edges = std::vector<LogicEdge>;

    base::Status make(const AddLogicNode& edit) {
        auto node = edit.node;
        if (node.id.isEmpty()) {
            node.id = freeId(node.stage);
        } else if (find(node.id) != m_content.nodes.end()) {
            return refused(base::ErrorCode::InvalidInput,
                           SHIRUBE_TEXT("{0} is given twice. Change or remove one of the two."), {node.id.value()});
        }
        if (auto status = checkLabel(node); !status) {
            return status;
        }
        const auto stage = node.stage;
        m_content.nodes.push_back(std::move(node));
        if (edit.position) {
            moveLastTo(stage, *edit.position);
        }
        return {};
    }

    base::Status make(const ChangeLogicNode& edit) {
        const auto found = find(edit.node.id);
        if (found == m_content.nodes.end()) {
            return noNode(edit.node.id);
        }
        if (auto status = checkLabel(edit.node); !status) {
            return status;
        }
        const bool moves = found->stage != edit.node.stage;
        *found = edit.node;
        if (moves) {
            std::rotate(found, std::next(found), m_content.nodes.end());
        }
        return {};
    }

    base::Status make(const MoveLogicNode& edit) {
        const auto found = find(edit.node);
        if (found == m_content.nodes.end()) {
            return noNode(edit.node);
        }
        if (found->stage != edit.stage) {
            found->stage = edit.stage;
            std::rotate(found, std::next(found), m_content.nodes.end());
            moveLastTo(edit.stage, edit.position);
            return {};
        }
        const auto places = placesOf(edit.stage);
        const auto from = static_cast<std::size_t>(
            std::find(places.begin(), places.end(), static_cast<std::size_t>(found - m_content.nodes.begin())) -
            places.begin());
        moveWithin(places, from, edit.position);
        return {};
    }

    base::Status make(const RemoveLogicNodes& edit) {
        std::unordered_set<LogicNodeId> goes;
        for (const auto& id : edit.nodes) {
            if (find(id) == m_content.nodes.end()) {
                return noNode(id);
            }
            goes.insert(id);
        }
        const auto isGone = [&](const LogicNodeId& id) { return goes.contains(id); };
        std::erase_if(m_content.nodes, [&](const auto& node) { return isGone(node.id); });
        std::erase_if(m_content.edges, [&](const auto& edge) { return isGone(edge.from) || isGone(edge.to); });
        for (auto& factor : m_content.externalFactors) {
            std::erase_if(factor.affects, isGone);
        }
        for (auto& step : m_content.monitoring) {
            std::erase_if(step.watches, isGone);
            std::erase_if(step.adjusts, isGone);
        }
        return {};
    }

    base::Status make(const AddLogicEdge& edit) {
        for (const auto* end : {&edit.edge.from, &edit.edge.to}) {
            if (find(*end) == m_content.nodes.end()) {
                return noNode(*end);
            }
        }
        if (find(edit.edge.from, edit.edge.to) != m_content.edges.end()) {
            return refused(base::ErrorCode::InvalidInput,
                           SHIRUBE_TEXT("{0} leads to {1} twice. Remove one of the two edges."),
                           {nameOf(edit.edge.from), nameOf(edit.edge.to)});
        }
        m_content.edges.push_back(edit.edge);
        return {};
    }

    base::Status make(const ChangeLogicEdge& edit) {
        const auto found = find(edit.edge.from, edit.edge.to);
        if (found == m_content.edges.end()) {
            return noEdge(edit.edge.from, edit.edge.to);
        }
        *found = edit.edge;
        return {};
    }

    base::Status make(const RemoveLogicEdge& edit) {
        const auto found = find(edit.from, edit.to);
        if (found == m_content.edges.end()) {
            return noEdge(edit.from, edit.to);
        }
        m_content.edges.erase(found);
        return {};
    }

    Nodes::iterator find(const LogicNodeId& id) {
        return std::find_if(m_content.nodes.begin(), m_content.nodes.end(),
                            [&](const auto& node) { return node.id == id; });
    }

    Edges::iterator find(const LogicNodeId& from, const LogicNodeId& to) {
        return std::find_if(m_content.edges.begin(), m_content.edges.end(),
                            [&](const auto& edge) { return edge.from == from && edge.to == to; });
    }

    std::string nameOf(const LogicNodeId& id) {
        const auto found = find(id);
        return found == m_content.nodes.end() ? id.value() : found->label;
    }

    tl::unexpected<base::Error> noNode(const LogicNodeId& id) {
        return refused(base::ErrorCode::NotFound,
                       SHIRUBE_TEXT("The logic model has no node {0} (any more). Look at its present state."),
                       {id.value()});
    }

    tl::unexpected<base::Error> noEdge(const LogicNodeId& from, const LogicNodeId& to) {
        return refused(base::ErrorCode::NotFound,
                       SHIRUBE_TEXT("No edge leads from {0} to {1} (any more). Look at the model's present state."),
                       {nameOf(from), nameOf(to)});
    }

    LogicNodeId freeId(LogicStage stage) {
        std::unordered_set<LogicNodeId> taken;
        for (const auto& node : m_content.nodes) {
            taken.insert(node.id);
        }
        for (std::size_t number = 1;; ++number) {
            LogicNodeId id(std::string(toKey(stage)) + "-" + std::to_string(number));
            if (!taken.contains(id)) {
                return id;
            }
        }
    }

    // Where the nodes of a stage stand in the list of all, in order.
    [[nodiscard]] std::vector<std::size_t> placesOf(LogicStage stage) const {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_content.nodes.size(); ++i) {
            if (m_content.nodes[i].stage == stage) {
                places.push_back(i);
            }
        }
        return places;
    }

    void moveLastTo(LogicStage stage, std::size_t position) {
        const auto places = placesOf(stage);
        moveWithin(places, places.size() - 1, position);
    }

    // The places of the stage stay where they are; the nodes between the two pass along by one.
    void moveWithin(const std::vector<std::size_t>& places, std::size_t from, std::size_t position) {
        const auto to = std::min(position, places.size() - 1);
        for (; from < to; ++from) {
            std::swap(m_content.nodes[places[from]], m_content.nodes[places[from + 1]]);
        }
        for (; from > to; --from) {
            std::swap(m_content.nodes[places[from]], m_content.nodes[places[from - 1]]);
        }
    }

    LogicModelContent m_content;
};

}  // namespace

base::Result<LogicModel> applyEdits(const LogicModel& model, std::span<const LogicModelEdit> edits) {
    Editor editor(model.content());
    for (const auto& edit : edits) {
        if (auto status = editor.apply(edit); !status) {
            return base::forward(std::move(status));
        }
    }
    return LogicModel::make(editor.take());
}

}  // namespace shirube::domain
