// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

#include "FigureContext.h"
#include "KeyRow.h"
#include "LogicBoxes.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// A logic model: headings over columns of boxes, arrows between them, what is around the model beneath, and the
/// legend.
class LogicPlot {
public:
    /// Nothing where the boxes don't fit.
    [[nodiscard]] static std::optional<LogicPlot> fit(const FigureContext& context, const QRectF& area);

    void draw(SceneBuilder& builder) const;

private:
    // A node's box, or the place where an arrow passes a column.
    struct Slot {
        std::optional<std::uint32_t> node;
        std::size_t column = 0;
        double top = 0;
        double height = 0;
        std::vector<std::size_t> neighbours;  // stops in the columns beside it

        [[nodiscard]] double centre() const { return top + height / 2; }
    };
    // An arrow by the places that it runs through; of one that goes back or stays in its column only its ends.
    struct Path {
        std::vector<std::size_t> stops;
        bool isForward = true;
    };

    LogicPlot(const FigureContext& context, const QRectF& area) : m_context(context), m_area(area) {}
    void setColumns();
    void makeSlots();
    [[nodiscard]] bool place();
    void settle(std::size_t column);
    void closeUp();
    [[nodiscard]] bool isNextBelow(std::uint32_t above, std::uint32_t below) const;
    [[nodiscard]] std::size_t slotOf(std::uint32_t node) const { return m_slotOfNode[node]; }
    [[nodiscard]] double left(std::size_t column) const;
    [[nodiscard]] QRectF boxOf(std::uint32_t node) const;
    [[nodiscard]] double headingHeight() const;
    [[nodiscard]] double surroundingsHeight() const;
    [[nodiscard]] std::vector<KeyRow::Key> keys() const;
    [[nodiscard]] QPolygonF curveOf(std::size_t edge) const;
    [[nodiscard]] double portOf(std::size_t edge, std::uint32_t node, bool isOut) const;
    void drawHeadings(SceneBuilder& builder) const;
    void drawBoundary(SceneBuilder& builder) const;
    void drawEdges(SceneBuilder& builder) const;
    void drawSurroundings(SceneBuilder& builder, double top) const;

    const FigureContext& m_context;
    QRectF m_area;
    QRectF m_middle;  // of the boxes
    double m_width = 0;
    double m_gap = 0;
    LogicBoxes m_boxes;
    std::vector<QStringList> m_headings;
    QStringList m_factors;
    QStringList m_steps;
    std::vector<Slot> m_slots;
    std::vector<std::vector<std::size_t>> m_layers;
    std::vector<std::size_t> m_slotOfNode;
    std::vector<Path> m_paths;  // by edge
    std::optional<KeyRow> m_legend;
};

}  // namespace shirube::figures
