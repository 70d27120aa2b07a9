// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <cstdint>
#include <optional>
#include <vector>

#include "pages/logic/LogicElement.h"

namespace shirube::ui {

class LogicScene;

/// Where the arrow keys lead in the graph: up and down a column, left and right along edges, from the last node of a
/// column to what stands beneath. Every node and box is reached.
class LogicWalk {
public:
    explicit LogicWalk(const LogicScene& scene) : m_scene(scene) {}

    /// None where it ends. Without a current element: the first node.
    [[nodiscard]] std::optional<LogicElement> next(const std::optional<LogicElement>& current, Qt::Key key) const;
    /// The edges at a node one after the other; from an edge the next one of the node that it begins at.
    [[nodiscard]] std::optional<LogicElement> nextEdge(const std::optional<LogicElement>& current) const;

private:
    [[nodiscard]] std::optional<LogicElement> first() const;
    [[nodiscard]] std::optional<LogicElement> fromNode(std::uint32_t node, Qt::Key key) const;
    [[nodiscard]] std::optional<LogicElement> beside(std::uint32_t node, bool isRight) const;
    [[nodiscard]] std::optional<LogicElement> fromEdge(const LogicElement& edge, Qt::Key key) const;
    [[nodiscard]] std::optional<LogicElement> fromBox(const LogicElement& box, Qt::Key key) const;
    [[nodiscard]] std::vector<std::uint32_t> edgesAt(std::uint32_t node) const;

    const LogicScene& m_scene;
};

}  // namespace shirube::ui
