// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicScene.h"

#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>
#include <unordered_set>

#include "base/Text.h"
#include "models/QtTranslator.h"
#include "pages/logic/BoxItem.h"
#include "pages/logic/EdgeItem.h"
#include "pages/logic/NodeItem.h"

namespace shirube::ui {

namespace {

// With more edges than this the graph would be full of numbers.
constexpr std::size_t kMostEdgeTexts = 90;

}  // namespace

LogicScene::LogicScene(const QFont& font, const QPalette& palette, QObject* parent)
    : QGraphicsScene(parent), m_shape(font), m_colours(palette) {
    connect(this, &QGraphicsScene::selectionChanged, this, &LogicScene::emphasise);
}

void LogicScene::setPicture(LogicPicture picture, LogicSceneLayout::Order order) {
    const auto selected = selection();
    const auto current = m_current;
    m_isBuilding = true;
    {
        // Nobody is to ask for items that are about to go.
        const QSignalBlocker blocker(this);
        clearSelection();
    }
    clear();
    auto layout = LogicSceneLayout::make(picture, order, m_shape, LogicSceneLayout::Former{m_picture, m_layout});
    m_picture = std::move(picture);
    m_layout = std::move(layout);
    build();
    for (const auto& element : selected) {
        if (auto* item = itemOf(element)) {
            item->setSelected(true);
        }
    }
    m_current = current && contains(*current) ? current : std::nullopt;
    markCurrent(true);
    m_isBuilding = false;
    emphasise();
    emit currentChanged();
}

void LogicScene::setColours(const QPalette& palette) {
    m_colours = LogicColours(palette);
    update();
}

void LogicScene::build() {
    m_nodes.assign(m_picture.nodes.size(), nullptr);
    m_edges.assign(m_picture.edges.size(), nullptr);
    m_boxes.clear();
    m_nodeById.clear();
    m_edgesOf.clear();
    setSceneRect(m_layout.bounds);
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (m_picture.nodes[i].isShown) {
            m_nodes[i] = new NodeItem(i, m_picture.nodes[i], m_layout.lines[i], m_layout.nodes[i], m_colours, m_shape);
            m_nodeById.emplace(m_picture.nodes[i].id, i);
            addItem(m_nodes[i]);
        }
    }
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        const auto& edge = m_picture.edges[i];
        if (edge.isShown) {
            m_edges[i] = new EdgeItem(i, edge, m_layout.edges[i], m_colours, m_shape);
            m_edges[i]->setTextShown(m_edges.size() <= kMostEdgeTexts);
            m_edgesOf[m_picture.nodes[edge.from].id].push_back(i);
            addItem(m_edges[i]);
        }
    }
    const auto addBoxes = [&](LogicElement::Kind kind, const std::vector<LogicPicture::Box>& boxes,
                              const std::vector<QRectF>& rects) {
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const bool hasNext =
                kind == LogicElement::Kind::Step && i + 1 < boxes.size() && rects[i + 1].top() == rects[i].top();
            m_boxes.push_back(new BoxItem(kind, i, boxes[i], rects[i], hasNext, m_colours, m_shape));
            addItem(m_boxes.back());
        }
    };
    addBoxes(LogicElement::Kind::Factor, m_picture.factors, m_layout.factors);
    addBoxes(LogicElement::Kind::Step, m_picture.steps, m_layout.steps);
}

QGraphicsItem* LogicScene::itemOf(const LogicElement& element) const {
    switch (element.kind) {
        case LogicElement::Kind::Node: {
            const auto at = nodeIndex(element.node);
            return at ? m_nodes[*at] : nullptr;
        }
        case LogicElement::Kind::Edge: {
            const auto at = edgeIndex(element);
            return at ? m_edges[*at] : nullptr;
        }
        case LogicElement::Kind::Factor:
        case LogicElement::Kind::Step:
            break;
    }
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const BoxItem* box) {
        return box->kind() == element.kind && box->index() == element.index;
    });
    return found == m_boxes.end() ? nullptr : *found;
}

std::optional<std::uint32_t> LogicScene::nodeIndex(const domain::LogicNodeId& id) const {
    const auto found = m_nodeById.find(id);
    return found == m_nodeById.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint32_t> LogicScene::edgeIndex(const LogicElement& edge) const {
    const auto from = m_edgesOf.find(edge.node);
    if (from != m_edgesOf.end()) {
        for (const auto at : from->second) {
            if (m_picture.nodes[m_picture.edges[at].to].id == edge.to) {
                return at;
            }
        }
    }
    return std::nullopt;
}

LogicElement LogicScene::elementOfNode(std::uint32_t node) const {
    return LogicElement::ofNode(m_picture.nodes[node].id);
}

LogicElement LogicScene::elementOfEdge(std::uint32_t edge) const {
    const auto& ends = m_picture.edges[edge];
    return LogicElement::ofEdge(m_picture.nodes[ends.from].id, m_picture.nodes[ends.to].id);
}

std::optional<LogicElement> LogicScene::elementOf(const QGraphicsItem* item) const {
    if (const auto* node = qgraphicsitem_cast<const NodeItem*>(item)) {
        return elementOfNode(node->index());
    }
    if (const auto* edge = qgraphicsitem_cast<const EdgeItem*>(item)) {
        return elementOfEdge(edge->index());
    }
    if (const auto* box = qgraphicsitem_cast<const BoxItem*>(item)) {
        return LogicElement{box->kind(), {}, {}, box->index()};
    }
    return std::nullopt;
}

QRectF LogicScene::rectOf(const LogicElement& element) const {
    const auto* item = itemOf(element);
    return item ? item->sceneBoundingRect() : QRectF();
}

void LogicScene::markCurrent(bool isCurrent) {
    auto* item = m_current ? itemOf(*m_current) : nullptr;
    if (auto* node = qgraphicsitem_cast<NodeItem*>(item)) {
        node->setCurrent(isCurrent);
    } else if (auto* edge = qgraphicsitem_cast<EdgeItem*>(item)) {
        edge->setCurrent(isCurrent);
    } else if (auto* box = qgraphicsitem_cast<BoxItem*>(item)) {
        box->setCurrent(isCurrent);
    }
}

void LogicScene::setCurrent(const LogicElement& element, bool addsToSelection) {
    auto* item = itemOf(element);
    if (!item) {
        return;
    }
    markCurrent(false);
    m_current = element;
    markCurrent(true);
    if (!addsToSelection) {
        clearSelection();
    }
    item->setSelected(true);
    emit currentChanged();
}

void LogicScene::clearCurrent() {
    markCurrent(false);
    m_current.reset();
    clearSelection();
    emit currentChanged();
}

std::vector<LogicElement> LogicScene::selection() const {
    std::vector<LogicElement> elements;
    for (const auto* item : selectedItems()) {
        if (auto element = elementOf(item)) {
            elements.push_back(*std::move(element));
        }
    }
    return elements;
}

void LogicScene::selectAllNodes() {
    for (auto* node : m_nodes) {
        if (node) {
            node->setSelected(true);
        }
    }
}

// The edges at what is selected stand out; and the nodes that a selected box bears on.
void LogicScene::emphasise() {
    if (m_isBuilding) {
        return;
    }
    std::unordered_set<std::uint32_t> selected;
    std::unordered_set<std::uint32_t> touched;
    for (const auto* item : selectedItems()) {
        if (const auto* node = qgraphicsitem_cast<const NodeItem*>(item)) {
            selected.insert(node->index());
        } else if (const auto* box = qgraphicsitem_cast<const BoxItem*>(item)) {
            touched.insert(box->box().nodes.begin(), box->box().nodes.end());
        }
    }
    for (auto* edge : m_edges) {
        if (edge) {
            const auto& ends = m_picture.edges[edge->index()];
            edge->setEmphasised(selected.contains(ends.from) || selected.contains(ends.to));
        }
    }
    for (auto* node : m_nodes) {
        if (node) {
            node->setTouched(touched.contains(node->index()));
        }
    }
}

QString LogicScene::spoken(const LogicElement& element) const {
    if (element.isNode()) {
        const auto at = nodeIndex(element.node);
        return at ? m_picture.nodes[*at].spoken : QString();
    }
    if (element.isEdge()) {
        const auto at = edgeIndex(element);
        return at ? m_picture.edges[*at].spoken : QString();
    }
    const bool isFactor = element.kind == LogicElement::Kind::Factor;
    const auto& boxes = isFactor ? m_picture.factors : m_picture.steps;
    if (element.index >= boxes.size()) {
        return {};
    }
    return tr("%1: %2, bears on %n node(s)", "a group of boxes, a box",
              static_cast<int>(boxes[element.index].nodes.size()))
        .arg(isFactor ? m_picture.factorHeading : m_picture.stepHeading, boxes[element.index].label);
}

QString LogicScene::refusal(std::uint32_t from, std::uint32_t to) const {
    if (from == to) {
        return tr("An edge leads to another node.");
    }
    std::vector<std::vector<std::uint32_t>> behind(m_picture.nodes.size());
    for (const auto& edge : m_picture.edges) {
        if (!edge.isShown || edge.change == analysis::LogicChange::Removed) {
            continue;
        }
        if (edge.from == from && edge.to == to) {
            return tr("There is an edge already.");
        }
        behind[edge.from].push_back(edge.to);
    }
    // A way back from the target would be closed to a circle.
    constexpr auto kNone = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> cameFrom(m_picture.nodes.size(), kNone);
    std::vector<std::uint32_t> waiting{to};
    cameFrom[to] = to;
    for (std::size_t i = 0; i < waiting.size() && cameFrom[from] == kNone; ++i) {
        for (const auto next : behind[waiting[i]]) {
            if (cameFrom[next] == kNone) {
                cameFrom[next] = waiting[i];
                waiting.push_back(next);
            }
        }
    }
    if (cameFrom[from] == kNone) {
        return {};
    }
    QStringList names;
    for (auto node = from; node != to; node = cameFrom[node]) {
        names.prepend(m_picture.nodes[node].label);
    }
    names.prepend(m_picture.nodes[to].label);
    names.prepend(m_picture.nodes[from].label);
    return tr("It would close a circle: %1").arg(names.join(QStringLiteral(" → ")));
}

std::vector<LogicElement> LogicScene::find(const QString& text) {
    const auto key = base::searchKey(models::toUtf8(text));
    std::vector<LogicElement> found;
    for (auto* node : m_nodes) {
        if (node) {
            const bool holds =
                !key.empty() &&
                base::searchKey(models::toUtf8(m_picture.nodes[node->index()].label)).find(key) != std::string::npos;
            node->setFound(holds);
        }
    }
    for (const auto& column : m_layout.columns) {
        for (const auto node : column.nodes) {
            if (m_nodes[node] && m_nodes[node]->isFound()) {
                found.push_back(elementOfNode(node));
            }
        }
    }
    return found;
}

void LogicScene::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, m_colours.ground);
    for (std::size_t i = 0; i < m_layout.columns.size(); i += 2) {
        const auto& column = m_layout.columns[i];
        painter->fillRect(QRectF(column.left - 26, rect.top(), column.width + 52, rect.height()), m_colours.column);
    }
    if (!m_layout.boundary.isEmpty()) {
        painter->setPen(QPen(m_colours.accent, 1.4, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_layout.boundary, 10, 10);
        painter->setFont(m_shape.footFont());
        painter->setPen(m_colours.accent);
        painter->drawText(m_layout.boundary.bottomLeft() + QPointF(4, m_shape.footHeight()), m_picture.boundary);
    }
    painter->setFont(m_shape.footFont());
    painter->setPen(m_colours.secondary);
    for (const auto& [heading, text] : {std::pair(m_layout.factorHeading, m_picture.factorHeading),
                                        std::pair(m_layout.stepHeading, m_picture.stepHeading)}) {
        if (!heading.isEmpty()) {
            painter->drawText(heading, Qt::AlignLeft | Qt::AlignVCenter, text);
        }
    }
}

}  // namespace shirube::ui
