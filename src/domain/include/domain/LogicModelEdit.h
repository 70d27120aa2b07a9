// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "base/Result.h"
#include "domain/LogicModel.h"

namespace shirube::domain {

/// Changes to a logic model. Positions count among the nodes of one stage.
struct AddLogicNode {
    LogicNode node;                       ///< an empty id is given one that is free
    std::optional<std::size_t> position;  ///< none: last of its stage
};
/// All fields of the node with that id; its place stays unless the stage is another, then it becomes the last.
struct ChangeLogicNode {
    LogicNode node;
};
struct MoveLogicNode {
    LogicNodeId node;
    LogicStage stage = LogicStage::Input;
    std::size_t position = 0;  ///< before the node that stands there once this one is taken out
};
/// With the edges at them; factors and monitoring steps let go of them.
struct RemoveLogicNodes {
    std::vector<LogicNodeId> nodes;
};
struct AddLogicEdge {
    LogicEdge edge;
};
/// All fields of the edge between those two nodes.
struct ChangeLogicEdge {
    LogicEdge edge;
};
struct RemoveLogicEdge {
    LogicNodeId from;
    LogicNodeId to;
};
using LogicModelEdit = std::variant<AddLogicNode, ChangeLogicNode, MoveLogicNode, RemoveLogicNodes, AddLogicEdge,
                                    ChangeLogicEdge, RemoveLogicEdge>;

/// The model after the edits, all or none. NotFound for a node or edge that is not there, InvalidInput for what
/// LogicModel::make refuses (a repeated edge, a circle with its nodes named, a weight that is not above 0) and an empty
/// label. What is added or changed by a person cites no source unless the edit says one.
[[nodiscard]] base::Result<LogicModel> applyEdits(const LogicModel& model, std::span<const LogicModelEdit> edits);

}  // namespace shirube::domain
