// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "domain/Ids.h"

namespace shirube::ui {

/// Something in the graph that can be selected, named so that it is found again after the model was read anew.
struct LogicElement {
    enum class Kind { Node, Edge, Factor, Step };

    Kind kind = Kind::Node;
    domain::LogicNodeId node{};  ///< a Node; the beginning of an Edge
    domain::LogicNodeId to{};    ///< the end of an Edge
    std::size_t index = 0;       ///< of a Factor or a Step in the model

    [[nodiscard]] static LogicElement ofNode(domain::LogicNodeId id) { return {Kind::Node, std::move(id), {}, 0}; }
    [[nodiscard]] static LogicElement ofEdge(domain::LogicNodeId from, domain::LogicNodeId to) {
        return {Kind::Edge, std::move(from), std::move(to), 0};
    }
    [[nodiscard]] bool isNode() const { return kind == Kind::Node; }
    [[nodiscard]] bool isEdge() const { return kind == Kind::Edge; }

    friend bool operator==(const LogicElement&, const LogicElement&) = default;
};

}  // namespace shirube::ui
