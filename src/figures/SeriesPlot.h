// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

#include "AxisScale.h"
#include "FigureContext.h"
#include "KeyRow.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// The plot of an indicator over time with its legend, and in words beneath what has no number.
class SeriesPlot {
public:
    /// Nothing where a label would have no place of its own.
    [[nodiscard]] static std::optional<SeriesPlot> fit(const FigureContext& context, const QRectF& area);

    void draw(SceneBuilder& builder) const;

private:
    struct TimeLabel {
        QString text;
        double x = 0;
        double left = 0;
        int row = 0;
    };
    struct ValueLabel {
        QString text;
        QRectF box;
    };

    SeriesPlot(const FigureContext& context, const QRectF& area) : m_context(context), m_area(area) {}
    void wrapTexts();
    [[nodiscard]] bool setAxes();
    [[nodiscard]] bool placeTimeLabels();
    [[nodiscard]] bool placeValueLabels();
    [[nodiscard]] std::vector<KeyRow::Key> keys() const;
    [[nodiscard]] double valueOf(std::size_t point) const;
    [[nodiscard]] double xAt(double time) const;
    [[nodiscard]] double yAt(double value) const;
    [[nodiscard]] QPointF placeOf(std::size_t point) const;
    [[nodiscard]] QRectF markBox(std::size_t point) const;
    [[nodiscard]] bool hasDrawing() const;
    void drawAxes(SceneBuilder& builder) const;
    void drawLines(SceneBuilder& builder) const;
    void drawMarks(SceneBuilder& builder) const;

    const FigureContext& m_context;
    QRectF m_area;
    QRectF m_plot;
    QStringList m_texts;  // of what has no number, wrapped
    std::optional<KeyRow> m_legend;
    std::optional<AxisScale> m_axis;
    double m_firstTime = 0;
    double m_lastTime = 1;
    std::vector<TimeLabel> m_times;
    std::vector<ValueLabel> m_values;  // by point
    int m_timeRows = 1;
};

}  // namespace shirube::figures
