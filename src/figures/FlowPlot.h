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
#include "SceneBuilder.h"
#include "analysis/LayeredOrder.h"

namespace shirube::figures {

/// The plot of a flow: cards in columns with ribbons between them, and the legend beneath.
class FlowPlot {
public:
    /// Nothing where the area is too small for the texts or for ribbons whose widths can be told apart.
    [[nodiscard]] static std::optional<FlowPlot> fit(const FigureContext& context, const QRectF& area);

    void draw(SceneBuilder& builder) const;

private:
    // A card, or the lane of a ribbon that passes a column.
    struct Slot {
        std::optional<std::size_t> node;  // none: a lane
        std::size_t column = 0;
        QStringList name;
        double textHeight = 0;
        double top = 0;
        double height = 0;
        std::vector<std::size_t> in;  // links, from top to bottom
        std::vector<std::size_t> out;
    };
    // A ribbon's way from one column to the next.
    struct Link {
        std::size_t ribbon = 0;
        std::size_t from = 0;  // slots
        std::size_t to = 0;
        double fromTop = 0;
        double toTop = 0;
    };

    explicit FlowPlot(const FigureContext& context);
    void makeSlots();
    void makeLegend(double width);
    [[nodiscard]] bool setWidths(const QRectF& area);
    void wrapTexts();
    [[nodiscard]] double thickness(std::size_t ribbon) const;
    [[nodiscard]] double slotHeight(const Slot& slot) const;
    [[nodiscard]] double sum(const std::vector<std::size_t>& links) const;
    [[nodiscard]] double tallestColumn() const;
    [[nodiscard]] bool findScale(double height);
    void place(const QRectF& area);
    void attach();
    [[nodiscard]] double centre(std::size_t slot) const;
    [[nodiscard]] double right(std::size_t column) const { return m_left[column] + m_width[column]; }
    [[nodiscard]] QPolygonF upperEdge(std::size_t ribbon) const;
    void drawRibbon(SceneBuilder& builder, std::size_t ribbon) const;
    void drawCard(SceneBuilder& builder, const Slot& slot) const;

    const FigureContext& m_context;
    std::vector<Slot> m_slots;
    std::vector<Link> m_links;
    std::vector<std::vector<std::size_t>> m_linksOf;  // by ribbon, from left to right
    std::vector<QStringList> m_labels;                // by ribbon, as they stand in the payee's card
    analysis::Layers m_layers;
    std::vector<double> m_left;   // by column
    std::vector<double> m_width;  // by column
    double m_scale = 0;           // points per yen
    std::optional<KeyRow> m_legend;
    QRectF m_area;
};

}  // namespace shirube::figures
