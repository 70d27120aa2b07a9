// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QStaticText>
#include <vector>

#include "pages/logic/LogicColours.h"
#include "pages/logic/LogicPicture.h"
#include "pages/logic/NodeShape.h"

namespace shirube::ui {

/// A node: its label, status, attainment, coverage and support, with less of it the smaller it is seen.
class NodeItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    /// The picture, the colours and the shape must outlive this.
    NodeItem(std::uint32_t index, const LogicPicture::Node& node, const QStringList& lines, const QRectF& rect,
             const LogicColours& colours, const NodeShape& shape);

    [[nodiscard]] std::uint32_t index() const { return m_index; }
    [[nodiscard]] QRectF rect() const { return m_rect; }
    [[nodiscard]] QRectF sceneRect() const { return m_rect.translated(pos()); }
    /// The point that edges are drawn from, in the scene.
    [[nodiscard]] QPointF handle() const;
    /// Has the keyboard.
    void setCurrent(bool isCurrent);
    void setFound(bool isFound);
    [[nodiscard]] bool isFound() const { return m_isFound; }
    /// What is selected bears on it.
    void setTouched(bool isTouched);
    /// Shows the handle that edges are drawn from.
    void setHandleShown(bool isShown);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void prepareTexts();
    void paintBox(QPainter& painter, double detail) const;
    void paintLabel(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;

    std::uint32_t m_index;
    const LogicPicture::Node& m_node;
    QRectF m_rect;
    const LogicColours& m_colours;
    const NodeShape& m_shape;
    QStringList m_labelLines;
    std::vector<QStaticText> m_lines;  // once it is first seen large enough to read
    QStaticText m_status;
    QStaticText m_numbers;
    QStaticText m_support;
    bool m_isCurrent = false;
    bool m_isFound = false;
    bool m_isTouched = false;
    bool m_hasHandle = false;
};

}  // namespace shirube::ui
