// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicWalk.h"

#include <algorithm>
#include <cmath>

#include "pages/logic/LogicScene.h"

namespace shirube::ui {

std::optional<LogicElement> LogicWalk::first() const {
    for (const auto& column : m_scene.layout().columns) {
        for (const auto node : column.nodes) {
            if (m_scene.nodeItem(node)) {
                return m_scene.elementOfNode(node);
            }
        }
    }
    return std::nullopt;
}

std::optional<LogicElement> LogicWalk::next(const std::optional<LogicElement>& current, Qt::Key key) const {
    if (!current || !m_scene.contains(*current)) {
        return first();
    }
    if (current->isNode()) {
        return fromNode(*m_scene.nodeIndex(current->node), key);
    }
    return current->isEdge() ? fromEdge(*current, key) : fromBox(*current, key);
}

std::optional<LogicElement> LogicWalk::fromNode(std::uint32_t node, Qt::Key key) const {
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        return beside(node, key == Qt::Key_Right);
    }
    std::vector<std::uint32_t> column;
    for (const auto other : m_scene.layout().columns[m_scene.picture().nodes[node].column].nodes) {
        if (m_scene.nodeItem(other)) {
            column.push_back(other);
        }
    }
    const auto at = std::find(column.begin(), column.end(), node);
    switch (key) {
        case Qt::Key_Home:
            return m_scene.elementOfNode(column.front());
        case Qt::Key_End:
            return m_scene.elementOfNode(column.back());
        case Qt::Key_Up:
            return at == column.begin() ? std::nullopt : std::optional(m_scene.elementOfNode(*(at - 1)));
        case Qt::Key_Down:
            if (at + 1 != column.end()) {
                return m_scene.elementOfNode(*(at + 1));
            }
            if (!m_scene.picture().factors.empty()) {
                return LogicElement{LogicElement::Kind::Factor, {}, {}, 0};
            }
            if (!m_scene.picture().steps.empty()) {
                return LogicElement{LogicElement::Kind::Step, {}, {}, 0};
            }
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

// Along the edge to the nearest node; without an edge to the nearest one of the next column that has any.
std::optional<LogicElement> LogicWalk::beside(std::uint32_t node, bool isRight) const {
    const auto& picture = m_scene.picture();
    const auto& places = m_scene.layout().nodes;
    std::optional<std::uint32_t> best;
    const auto offer = [&](std::uint32_t other) {
        const auto distance = [&](std::uint32_t n) {
            return std::abs(places[n].center().y() - places[node].center().y());
        };
        if (m_scene.nodeItem(other) && (!best || distance(other) < distance(*best))) {
            best = other;
        }
    };
    for (const auto& edge : picture.edges) {
        if (edge.isShown && (isRight ? edge.from : edge.to) == node) {
            offer(isRight ? edge.to : edge.from);
        }
    }
    const auto& columns = m_scene.layout().columns;
    for (auto column = picture.nodes[node].column; !best;) {
        if (isRight ? column + 1 >= columns.size() : column == 0) {
            return std::nullopt;
        }
        column = isRight ? column + 1 : column - 1;
        for (const auto other : columns[column].nodes) {
            offer(other);
        }
    }
    return m_scene.elementOfNode(*best);
}

std::vector<std::uint32_t> LogicWalk::edgesAt(std::uint32_t node) const {
    const auto& picture = m_scene.picture();
    std::vector<std::uint32_t> out;
    std::vector<std::uint32_t> in;
    for (std::uint32_t i = 0; i < picture.edges.size(); ++i) {
        if (picture.edges[i].isShown && picture.edges[i].from == node) {
            out.push_back(i);
        } else if (picture.edges[i].isShown && picture.edges[i].to == node) {
            in.push_back(i);
        }
    }
    const auto& places = m_scene.layout().nodes;
    std::stable_sort(out.begin(), out.end(), [&](auto a, auto b) {
        return places[picture.edges[a].to].top() < places[picture.edges[b].to].top();
    });
    out.insert(out.end(), in.begin(), in.end());
    return out;
}

std::optional<LogicElement> LogicWalk::nextEdge(const std::optional<LogicElement>& current) const {
    if (!current || !(current->isNode() || current->isEdge())) {
        return std::nullopt;
    }
    const auto node = m_scene.nodeIndex(current->node);
    const auto edges = node ? edgesAt(*node) : std::vector<std::uint32_t>();
    if (edges.empty()) {
        return std::nullopt;
    }
    const auto at = current->isEdge() ? m_scene.edgeIndex(*current) : std::nullopt;
    const auto found = at ? std::find(edges.begin(), edges.end(), *at) : edges.end();
    const bool isLast = found == edges.end() || found + 1 == edges.end();
    return m_scene.elementOfEdge(isLast ? edges.front() : *(found + 1));
}

std::optional<LogicElement> LogicWalk::fromEdge(const LogicElement& edge, Qt::Key key) const {
    switch (key) {
        case Qt::Key_Left:
            return LogicElement::ofNode(edge.node);
        case Qt::Key_Right:
            return LogicElement::ofNode(edge.to);
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const auto edges = edgesAt(*m_scene.nodeIndex(edge.node));
            const auto found = std::find(edges.begin(), edges.end(), *m_scene.edgeIndex(edge));
            if (found == edges.end() || (key == Qt::Key_Up ? found == edges.begin() : found + 1 == edges.end())) {
                return std::nullopt;
            }
            return m_scene.elementOfEdge(key == Qt::Key_Up ? *(found - 1) : *(found + 1));
        }
        default:
            return std::nullopt;
    }
}

std::optional<LogicElement> LogicWalk::fromBox(const LogicElement& box, Qt::Key key) const {
    using Kind = LogicElement::Kind;
    const bool isFactor = box.kind == Kind::Factor;
    const auto& boxes = isFactor ? m_scene.picture().factors : m_scene.picture().steps;
    switch (key) {
        case Qt::Key_Left:
            return box.index == 0 ? std::nullopt : std::optional(LogicElement{box.kind, {}, {}, box.index - 1});
        case Qt::Key_Right:
            return box.index + 1 == boxes.size() ? std::nullopt
                                                 : std::optional(LogicElement{box.kind, {}, {}, box.index + 1});
        case Qt::Key_Down:
            return isFactor && !m_scene.picture().steps.empty() ? std::optional(LogicElement{Kind::Step, {}, {}, 0})
                                                                : std::nullopt;
        case Qt::Key_Up:
            if (!isFactor && !m_scene.picture().factors.empty()) {
                return LogicElement{Kind::Factor, {}, {}, 0};
            }
            break;
        default:
            return std::nullopt;
    }
    // Up to the lowest node of the column above.
    const auto column = m_scene.layout().columnAt(m_scene.rectOf(box).center().x());
    const auto& nodes = m_scene.layout().columns[column].nodes;
    const auto last = std::find_if(nodes.rbegin(), nodes.rend(), [&](auto node) { return m_scene.nodeItem(node); });
    return last == nodes.rend() ? first() : std::optional(m_scene.elementOfNode(*last));
}

}  // namespace shirube::ui
