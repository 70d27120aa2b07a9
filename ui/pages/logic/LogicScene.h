// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <optional>
#include <unordered_map>
#include <vector>

#include "pages/logic/LogicColours.h"
#include "pages/logic/LogicElement.h"
#include "pages/logic/LogicPicture.h"
#include "pages/logic/LogicSceneLayout.h"
#include "pages/logic/NodeShape.h"

namespace shirube::ui {

class BoxItem;
class EdgeItem;
class NodeItem;

/// The graph of one picture: its items, what is selected, and what has the keyboard.
class LogicScene final : public QGraphicsScene {
    Q_OBJECT
public:
    LogicScene(const QFont& font, const QPalette& palette, QObject* parent = nullptr);

    /// Keeps what is selected and current, where it is still there.
    void setPicture(LogicPicture picture, LogicSceneLayout::Order order);
    void setColours(const QPalette& palette);
    [[nodiscard]] const LogicPicture& picture() const { return m_picture; }
    [[nodiscard]] const LogicSceneLayout& layout() const { return m_layout; }
    [[nodiscard]] const LogicColours& colours() const { return m_colours; }

    [[nodiscard]] const std::optional<LogicElement>& current() const { return m_current; }
    /// Gives it the keyboard, and selects it alone unless it is added to the selection. Ignored where it is not shown.
    void setCurrent(const LogicElement& element, bool addsToSelection = false);
    void clearCurrent();
    [[nodiscard]] std::vector<LogicElement> selection() const;
    void selectAllNodes();

    /// None where it is not shown.
    [[nodiscard]] std::optional<std::uint32_t> nodeIndex(const domain::LogicNodeId& id) const;
    [[nodiscard]] std::optional<std::uint32_t> edgeIndex(const LogicElement& edge) const;
    [[nodiscard]] LogicElement elementOfNode(std::uint32_t node) const;
    [[nodiscard]] LogicElement elementOfEdge(std::uint32_t edge) const;
    [[nodiscard]] std::optional<LogicElement> elementOf(const QGraphicsItem* item) const;
    [[nodiscard]] bool contains(const LogicElement& element) const { return itemOf(element) != nullptr; }
    [[nodiscard]] QRectF rectOf(const LogicElement& element) const;
    [[nodiscard]] NodeItem* nodeItem(std::uint32_t node) const { return m_nodes[node]; }
    /// For a screen reader.
    [[nodiscard]] QString spoken(const LogicElement& element) const;
    /// Why no edge can lead from the one to the other: there is one, or it would close a circle, whose nodes are
    /// named. Empty where it can.
    [[nodiscard]] QString refusal(std::uint32_t from, std::uint32_t to) const;

    /// Marks the nodes whose label or description holds the text, and gives them from left to right.
    std::vector<LogicElement> find(const QString& text);

signals:
    void currentChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    [[nodiscard]] QGraphicsItem* itemOf(const LogicElement& element) const;
    void build();
    void markCurrent(bool isCurrent);
    void emphasise();

    NodeShape m_shape;
    LogicColours m_colours;
    LogicPicture m_picture;
    LogicSceneLayout m_layout;
    std::vector<NodeItem*> m_nodes;  // null where not shown
    std::vector<EdgeItem*> m_edges;
    std::vector<BoxItem*> m_boxes;  // factors, then steps
    std::unordered_map<domain::LogicNodeId, std::uint32_t> m_nodeById;
    std::unordered_map<domain::LogicNodeId, std::vector<std::uint32_t>> m_edgesOf;  // that begin at it
    std::optional<LogicElement> m_current;
    bool m_isBuilding = false;
};

}  // namespace shirube::ui
