// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/BoxItem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace shirube::ui {

namespace {

constexpr double kArrowRoom = 28;
constexpr double kTextDetail = 0.42;

}  // namespace

BoxItem::BoxItem(LogicElement::Kind kind, std::size_t index, const LogicPicture::Box& box, const QRectF& rect,
                 bool hasNext, const LogicColours& colours, const NodeShape& shape)
    : m_kind(kind),
      m_index(index),
      m_box(box),
      m_rect(QPointF(), rect.size()),
      m_hasNext(hasNext),
      m_colours(colours),
      m_shape(shape) {
    setPos(rect.topLeft());
    setFlag(ItemIsSelectable);
}

void BoxItem::setCurrent(bool isCurrent) {
    if (m_isCurrent != isCurrent) {
        m_isCurrent = isCurrent;
        update();
    }
}

QRectF BoxItem::boundingRect() const {
    return m_rect.adjusted(-6, -6, m_hasNext ? kArrowRoom : 6, 6);
}

void BoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setPen(QPen(isSelected() ? m_colours.accent : m_colours.border, isSelected() ? 2.4 : 1,
                         m_kind == LogicElement::Kind::Factor ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(isSelected() ? m_colours.selected : m_colours.node);
    painter->drawRoundedRect(m_rect, 8, 8);
    if (m_isCurrent) {
        painter->setPen(QPen(m_colours.accent, 1.2, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_rect.adjusted(-4, -4, 4, 4), 10, 10);
    }
    if (m_hasNext) {
        const double y = m_rect.center().y();
        painter->setPen(QPen(m_colours.edge, 1.4));
        painter->drawLine(QPointF(m_rect.right() + 4, y), QPointF(m_rect.right() + kArrowRoom - 8, y));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours.edge);
        const QPointF tip(m_rect.right() + kArrowRoom - 3, y);
        painter->drawPolygon(QPolygonF{tip, tip + QPointF(-7, -3.5), tip + QPointF(-7, 3.5)});
    }
    if (detail < kTextDetail) {
        return;
    }
    double y = NodeShape::kPadding * 0.5;
    const auto write = [&](const QString& text, const QColor& ink) {
        painter->setPen(ink);
        for (const auto& line : m_shape.lines(text)) {
            painter->drawText(QPointF(NodeShape::kPadding + 2, y + QFontMetricsF(painter->font()).ascent()), line);
            y += m_shape.lineHeight();
        }
    };
    painter->setFont(m_shape.labelFont());
    write(m_box.label, m_colours.ink);
    painter->setFont(m_shape.footFont());
    if (!m_box.below.isEmpty()) {
        write(m_box.below, m_colours.secondary);
    }
}

}  // namespace shirube::ui
