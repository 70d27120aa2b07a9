// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <memory>
#include <optional>
#include <vector>

#include "AxisScale.h"
#include "ColumnBars.h"
#include "ColumnLabels.h"
#include "ColumnsArea.h"
#include "FigureContext.h"
#include "KeyRow.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// The plot of columns, stacked or beside each other, with lines over them: unit, axis, grid, labels, names of the
/// categories.
class ColumnsPlot {
public:
    /// Sets the plot into `area`. The columns begin at `plotLeft`, or where the axis' labels end. Nothing where a label
    /// would be broken badly or the plot would be too low to read.
    [[nodiscard]] static std::optional<ColumnsPlot> fit(const FigureContext& context, const QRectF& area,
                                                        std::optional<double> plotLeft = std::nullopt);

    /// What stands left of the columns: the axis' labels.
    [[nodiscard]] static double axisWidth(const FigureContext& context, double plotHeight);

    void draw(SceneBuilder& builder) const;

private:
    struct StyleKey {
        QString id;
        analysis::PointStyle style = analysis::PointStyle::Solid;
        QString text;
    };

    // A point of a line with the way to it; none from before where the line begins.
    struct LinePiece {
        QString id;
        std::optional<QPointF> from;
        QPointF to;
        analysis::PointStyle style = analysis::PointStyle::Solid;
    };

    ColumnsPlot(const FigureContext& context, const QRectF& area);
    [[nodiscard]] std::vector<StyleKey> styleKeys() const;
    [[nodiscard]] bool setUnitRow();
    [[nodiscard]] bool wrapLabels();
    [[nodiscard]] bool findHeadroom();
    [[nodiscard]] ColumnsArea columnsArea() const;
    void drawUnitRow(SceneBuilder& builder) const;
    void drawAxis(SceneBuilder& builder, const ColumnsArea& area) const;
    void drawColumns(SceneBuilder& builder, const ColumnsArea& area, std::size_t category) const;
    [[nodiscard]] std::vector<LinePiece> pieces(const ColumnsArea& area, std::size_t line) const;
    void drawLines(SceneBuilder& builder, const ColumnsArea& area) const;

    const FigureContext& m_context;
    QRectF m_area;
    std::shared_ptr<const ColumnBars> m_bars;
    std::vector<QStringList> m_names;   // of the categories, wrapped
    std::vector<QStringList> m_totals;  // over them
    std::optional<AxisScale> m_scale;
    std::optional<KeyRow> m_legend;  // of the styles
    std::optional<ColumnLabels> m_labels;
    double m_left = 0;    // of the columns
    double m_top = 0;     // y of the highest tick
    double m_bottom = 0;  // y of the lowest tick
    double m_unitLeft = 0;
    double m_legendLeft = 0;
    double m_legendTop = 0;
    double m_unitRow = 0;     // height of unit and keys with the gap below
    double m_nameHeight = 0;  // of the categories' names
};

}  // namespace shirube::figures
