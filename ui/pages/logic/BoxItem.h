// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include "pages/logic/LogicColours.h"
#include "pages/logic/LogicElement.h"
#include "pages/logic/LogicPicture.h"
#include "pages/logic/NodeShape.h"

namespace shirube::ui {

/// An external factor or a step of monitoring, beneath the columns.
class BoxItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    /// All must outlive this. `hasNext`: an arrow leads to the box to the right.
    BoxItem(LogicElement::Kind kind, std::size_t index, const LogicPicture::Box& box, const QRectF& rect, bool hasNext,
            const LogicColours& colours, const NodeShape& shape);

    [[nodiscard]] LogicElement::Kind kind() const { return m_kind; }
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] const LogicPicture::Box& box() const { return m_box; }
    [[nodiscard]] QRectF sceneRect() const { return m_rect.translated(pos()); }
    void setCurrent(bool isCurrent);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    LogicElement::Kind m_kind;
    std::size_t m_index;
    const LogicPicture::Box& m_box;
    QRectF m_rect;
    bool m_hasNext;
    const LogicColours& m_colours;
    const NodeShape& m_shape;
    bool m_isCurrent = false;
};

}  // namespace shirube::ui
