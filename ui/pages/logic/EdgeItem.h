// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPolygonF>
#include <vector>

#include "pages/logic/LogicColours.h"
#include "pages/logic/LogicPicture.h"
#include "pages/logic/NodeShape.h"

namespace shirube::ui {

/// An arrow: as wide as what it carries, dashed where nothing is measured, lighter where it is read from the order of
/// the columns.
class EdgeItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    /// All must outlive this. `points` leads from end to end with the passages over columns between them.
    EdgeItem(std::uint32_t index, const LogicPicture::Edge& edge, const std::vector<QPointF>& points,
             const LogicColours& colours, const NodeShape& shape);

    [[nodiscard]] std::uint32_t index() const { return m_index; }
    void setCurrent(bool isCurrent);
    /// At a node that is selected.
    void setEmphasised(bool isEmphasised);
    /// Whether what it carries is written beside it; else only while it stands out.
    void setTextShown(bool isShown) { m_hasText = isShown; }

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// The way of an edge through those points.
    [[nodiscard]] static QPainterPath way(const std::vector<QPointF>& points);

private:
    [[nodiscard]] QPen pen(double detail) const;
    void paintText(QPainter& painter) const;

    std::uint32_t m_index;
    const LogicPicture::Edge& m_edge;
    QPolygonF m_points;
    QPainterPath m_path;
    QRectF m_bounds;
    const LogicColours& m_colours;
    const NodeShape& m_shape;
    bool m_isCurrent = false;
    bool m_isEmphasised = false;
    bool m_hasText = false;
};

}  // namespace shirube::ui
