// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <optional>
#include <vector>

#include "AxisScale.h"
#include "FigureContext.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// The plot of stacked columns: unit, axis, grid, stacks with their labels, names of the categories.
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
    struct Segment {
        std::size_t series = 0;
        double from = 0;  // in yen, the side towards 0
        double to = 0;
    };
    struct Stack {
        std::vector<Segment> segments;
        double highest = 0;
        double lowest = 0;
        bool hasValue = false;
        QStringList name;
        QStringList total;
    };

    ColumnsPlot(const FigureContext& context, const QRectF& area);
    void stack();
    [[nodiscard]] bool setUnitRow();
    [[nodiscard]] bool wrapLabels();
    [[nodiscard]] bool findHeadroom();
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] double centre(std::size_t category) const;
    [[nodiscard]] double barWidth() const;
    void drawUnitRow(SceneBuilder& builder) const;
    void drawAxis(SceneBuilder& builder) const;
    void drawStack(SceneBuilder& builder, std::size_t category) const;
    void drawSegmentLabel(SceneBuilder& builder, std::size_t category, const Segment& segment,
                          const QRectF& rect) const;
    void drawTotal(SceneBuilder& builder, std::size_t category) const;

    const FigureContext& m_context;
    QRectF m_area;
    std::vector<Stack> m_stacks;
    std::optional<AxisScale> m_scale;
    double m_left = 0;    // of the columns
    double m_top = 0;     // y of the highest tick
    double m_bottom = 0;  // y of the lowest tick
    double m_unitLeft = 0;
    QStringList m_legend;  // what the hatching means
    double m_legendTop = 0;
    double m_unitRow = 0;  // height of both with the gap below
    double m_names = 0;    // height of the categories' names
};

}  // namespace shirube::figures
