// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/EdgeItem.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include "models/QtTranslator.h"

namespace shirube::ui {

namespace {

// Below it an edge is a thin straight line.
constexpr double kCurveDetail = 0.42;
constexpr double kTextDetail = 0.62;
constexpr double kArrow = 7;
constexpr double kReach = 10;  // of the pointer
constexpr double kThinnest = 1.2;
constexpr double kMostWidth = 4.2;
constexpr double kLoop = 46;

}  // namespace

EdgeItem::EdgeItem(std::uint32_t index, const LogicPicture::Edge& edge, const std::vector<QPointF>& points,
                   const LogicColours& colours, const NodeShape& shape)
    : m_index(index), m_edge(edge), m_path(way(points)), m_colours(colours), m_shape(shape) {
    for (const auto& point : points) {
        m_points << point;
    }
    m_bounds = m_path.controlPointRect().adjusted(-kReach, -kReach - 4, kReach, kReach + 4);
    setFlag(ItemIsSelectable);
    setZValue(-1);
}

QPainterPath EdgeItem::way(const std::vector<QPointF>& points) {
    QPainterPath path(points.front());
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto& a = points[i - 1];
        const auto& b = points[i];
        // Every other piece is a passage over a column.
        if (i % 2 == 0) {
            path.lineTo(b);
        } else if (b.x() > a.x()) {
            const double bend = (b.x() - a.x()) * 0.5;
            path.cubicTo(a + QPointF(bend, 0), b - QPointF(bend, 0), b);
        } else {
            path.cubicTo(a + QPointF(kLoop, 0), b - QPointF(kLoop, 0), b);
        }
    }
    return path;
}

void EdgeItem::setCurrent(bool isCurrent) {
    if (m_isCurrent != isCurrent) {
        m_isCurrent = isCurrent;
        update();
    }
}

void EdgeItem::setEmphasised(bool isEmphasised) {
    if (m_isEmphasised != isEmphasised) {
        m_isEmphasised = isEmphasised;
        setZValue(isEmphasised ? -0.5 : -1);
        update();
    }
}

QPainterPath EdgeItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(kReach);
    return stroker.createStroke(m_path);
}

QPen EdgeItem::pen(double detail) const {
    const bool standsOut = isSelected() || m_isEmphasised;
    auto colour = m_edge.isRead || !m_edge.delivered ? m_colours.quietEdge : m_colours.edge;
    const auto change = m_colours.change(m_edge.change);
    if (change.isValid()) {
        colour = change;
    }
    if (standsOut) {
        colour = m_colours.accent;
    }
    double width = kThinnest + (m_edge.delivered ? qBound(0.0, *m_edge.delivered, 1.0) * (kMostWidth - kThinnest) : 0);
    width += isSelected() ? 1 : change.isValid() ? 0.8 : 0;
    if (detail < kCurveDetail) {
        return QPen(colour, standsOut ? 2 : 1);
    }
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!m_edge.delivered) {
        pen.setDashPattern({4.0 / 1.2, 3.0 / 1.2});
    }
    if (m_edge.change == analysis::LogicChange::Removed) {
        pen.setDashPattern({1.5, 2});
    }
    return pen;
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    auto line = pen(detail);
    painter->setBrush(Qt::NoBrush);
    if (detail < kCurveDetail) {
        line.setCosmetic(true);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(line);
        painter->drawPolyline(m_points);
        return;
    }
    painter->setPen(line);
    painter->drawPath(m_path);
    const auto end = m_points.back();
    const double half = kArrow * 0.42 + line.widthF() * 0.4;
    painter->setPen(Qt::NoPen);
    painter->setBrush(line.color());
    painter->drawPolygon(QPolygonF{end, end + QPointF(-kArrow, -half), end + QPointF(-kArrow, half)});
    if (m_isCurrent) {
        painter->setPen(QPen(m_colours.accent, 1.2, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_path.pointAtPercent(0.5), kReach * 0.8, kReach * 0.8);
    }
    if (detail >= kTextDetail && (m_hasText || isSelected() || m_isEmphasised)) {
        paintText(*painter);
    }
}

void EdgeItem::paintText(QPainter& painter) const {
    const auto mark = models::toQString(analysis::mark(m_edge.change));
    const auto text = mark.isEmpty() ? m_edge.text : mark;
    if (text.isEmpty()) {
        return;
    }
    painter.setFont(m_shape.footFont());
    const QFontMetricsF metrics(painter.font());
    QRectF ground(0, 0, metrics.horizontalAdvance(text) + 4, metrics.ascent() + metrics.descent() * 0.6);
    ground.moveCenter(m_path.pointAtPercent(0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.ground);
    painter.drawRoundedRect(ground, 3, 3);
    const auto change = m_colours.change(m_edge.change);
    painter.setPen(change.isValid() ? m_colours.ink : m_colours.secondary);
    painter.drawText(ground, Qt::AlignCenter, text);
}

}  // namespace shirube::ui
