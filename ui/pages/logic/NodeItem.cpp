// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/NodeItem.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "models/QtTranslator.h"

namespace shirube::ui {

namespace {

// Below these scales text is too small to read and only costs time.
constexpr double kLabelDetail = 0.42;
constexpr double kFootDetail = 0.5;
constexpr double kRadius = 4;
constexpr int kLightGround = 130;  // of 255: dark letters are read more easily on it
constexpr double kOutside = NodeShape::kHandle + 2;

QStaticText staticText(const QString& text, const QFont& font) {
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    result.setPerformanceHint(QStaticText::AggressiveCaching);
    result.prepare({}, font);
    return result;
}

}  // namespace

NodeItem::NodeItem(std::uint32_t index, const LogicPicture::Node& node, const QStringList& lines, const QRectF& rect,
                   const LogicColours& colours, const NodeShape& shape)
    : m_index(index),
      m_node(node),
      m_rect(QPointF(), rect.size()),
      m_colours(colours),
      m_shape(shape),
      m_labelLines(lines) {
    setPos(rect.topLeft());
    setFlag(ItemIsSelectable);
}

void NodeItem::prepareTexts() {
    for (const auto& line : m_labelLines) {
        m_lines.push_back(staticText(line, m_shape.labelFont()));
    }
    m_status = staticText(m_node.statusText, m_shape.footFont());
    auto numbers = m_node.attainment;
    if (!m_node.coverage.isEmpty()) {
        numbers += (numbers.isEmpty() ? QString() : QStringLiteral("　")) + m_node.coverage;
    }
    m_numbers = staticText(numbers, m_shape.footFont());
    m_support =
        staticText(m_node.moved.isEmpty() ? QCoreApplication::translate("NodeItem", "Support %1").arg(m_node.support)
                                          : m_node.moved,
                   m_shape.footFont());
}

QPointF NodeItem::handle() const {
    return mapToScene(m_rect.right(), m_rect.center().y());
}

void NodeItem::setCurrent(bool isCurrent) {
    if (m_isCurrent != isCurrent) {
        m_isCurrent = isCurrent;
        update();
    }
}

void NodeItem::setFound(bool isFound) {
    if (m_isFound != isFound) {
        m_isFound = isFound;
        update();
    }
}

void NodeItem::setTouched(bool isTouched) {
    if (m_isTouched != isTouched) {
        m_isTouched = isTouched;
        update();
    }
}

void NodeItem::setHandleShown(bool isShown) {
    if (m_hasHandle != isShown) {
        m_hasHandle = isShown;
        update();
    }
}

QRectF NodeItem::boundingRect() const {
    return m_rect.adjusted(-kOutside, -kOutside, kOutside, kOutside);
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintBox(*painter, detail);
    if (detail >= kLabelDetail) {
        if (m_lines.empty()) {
            prepareTexts();
        }
        paintLabel(*painter);
    }
    if (detail >= kFootDetail) {
        paintFoot(*painter);
    }
}

void NodeItem::paintBox(QPainter& painter, double detail) const {
    const auto fill = m_isFound || m_isTouched ? m_colours.found : isSelected() ? m_colours.selected : m_colours.node;
    const QRectF band(m_rect.topLeft(), QSizeF(NodeShape::kBand, m_rect.height()));
    if (detail < kLabelDetail) {
        painter.fillRect(m_rect, isSelected() ? m_colours.accent : fill);
        // Colour takes a larger part where words are too small to read.
        painter.fillRect(band.adjusted(0, 0, 4 * NodeShape::kBand, 0), m_colours.band(m_node.status));
    }
    const auto change = m_colours.change(m_node.change);
    QPen pen(m_node.isControlled ? m_colours.secondary : m_colours.border, m_node.isControlled ? 1.6 : 1);
    if (change.isValid()) {
        pen = QPen(change, 2.4, m_node.change == analysis::LogicChange::Removed ? Qt::DashLine : Qt::SolidLine);
    } else if (!m_node.moved.isEmpty()) {
        pen = QPen(m_colours.accent, 2, Qt::DashLine);
    }
    if (isSelected()) {
        pen = QPen(m_colours.accent, 2.4);
    }
    painter.setPen(pen);
    painter.setBrush(detail < kLabelDetail ? QBrush(Qt::NoBrush) : QBrush(fill));
    if (detail < kLabelDetail) {
        painter.drawRect(m_rect);
    } else {
        painter.drawRoundedRect(m_rect, kRadius, kRadius);
        painter.fillRect(band.adjusted(1, kRadius, 0, -kRadius), m_colours.band(m_node.status));
    }
    if (m_isCurrent) {
        painter.setPen(QPen(m_colours.accent, 1.2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_rect.adjusted(-4, -4, 4, 4), kRadius + 2, kRadius + 2);
    }
    if (m_hasHandle) {
        painter.setPen(QPen(m_colours.accent, 1.6));
        painter.setBrush(m_colours.node);
        painter.drawEllipse(QPointF(m_rect.right(), m_rect.center().y()), NodeShape::kHandle, NodeShape::kHandle);
        const double arm = NodeShape::kHandle * 0.5;
        const QPointF centre(m_rect.right(), m_rect.center().y());
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
    }
}

void NodeItem::paintLabel(QPainter& painter) const {
    painter.setFont(m_shape.labelFont());
    painter.setPen(m_colours.ink);
    const double left = NodeShape::kBand + NodeShape::kPadding;
    double y = NodeShape::kPadding * 0.5;
    for (const auto& line : m_lines) {
        painter.drawStaticText(QPointF(left, y), line);
        y += m_shape.lineHeight();
    }
    const auto mark = models::toQString(analysis::mark(m_node.change));
    if (!mark.isEmpty()) {
        const QRectF badge(m_rect.right() - 20, -9, 22, 18);
        painter.setPen(Qt::NoPen);
        const auto ground = m_colours.change(m_node.change);
        painter.setBrush(ground);
        painter.drawRoundedRect(badge, 3, 3);
        painter.setFont(m_shape.footFont());
        painter.setPen(qGray(ground.rgb()) > kLightGround ? Qt::black : Qt::white);
        painter.drawText(badge, Qt::AlignCenter, mark);
    }
}

void NodeItem::paintFoot(QPainter& painter) const {
    painter.setFont(m_shape.footFont());
    const double left = NodeShape::kBand + NodeShape::kPadding;
    const double right = m_rect.right() - NodeShape::kPadding;
    double y = m_rect.bottom() - NodeShape::kPadding * 0.5 - m_shape.footHeight();
    if (NodeShape::hasSecondFoot(m_node)) {
        painter.setPen(m_node.moved.isEmpty() ? m_colours.secondary : m_colours.accent);
        painter.drawStaticText(QPointF(left, y), m_support);
        y -= m_shape.footHeight();
    }
    if (NodeShape::hasFoot(m_node)) {
        using Status = analysis::IndicatorStatus;
        const bool isAlert = m_node.status == Status::Behind || m_node.status == Status::Missed;
        painter.setPen(isAlert ? m_colours.alert : m_node.status ? m_colours.ink : m_colours.secondary);
        painter.drawStaticText(QPointF(left, y), m_status);
        painter.setPen(m_colours.ink);
        painter.drawStaticText(QPointF(right - m_numbers.size().width(), y), m_numbers);
    }
}

}  // namespace shirube::ui
