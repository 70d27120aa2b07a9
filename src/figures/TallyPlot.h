// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

#include "AxisScale.h"
#include "FigureContext.h"
#include "KeyRow.h"
#include "RowsFrame.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// A row for each box: name, box plot with the marks below it, mean and number of marks, what the rule says.
class TallyPlot {
public:
    /// Nothing where the rows don't fit.
    [[nodiscard]] static std::optional<TallyPlot> fit(const FigureContext& context, const QRectF& area);

    void draw(SceneBuilder& builder) const;

private:
    using Column = RowsFrame::Column;
    struct Row {
        QStringList label;
        QStringList text;
        QStringList outcome;
        std::vector<QPointF> marks;  // centres: x on the sheet, y below the top of their lane
        double lane = 0;             // height that the marks take
    };
    // A threshold's name beside the upper end of its line.
    struct Flag {
        QStringList lines;
        double x = 0;
        std::size_t level = 0;  // 0 next to the rows
    };

    TallyPlot(const FigureContext& context, const QRectF& area)
        : m_context(context), m_area(area), m_frame(context, area) {}
    [[nodiscard]] bool setColumns();
    void setScale();
    void setRows();
    void placeMarks(Row& row, std::size_t index) const;
    void placeFlags();
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double levelTop(std::size_t level) const;
    [[nodiscard]] double xAt(double value) const;
    [[nodiscard]] std::vector<KeyRow::Key> keys() const;
    void drawHeader(SceneBuilder& builder) const;
    void drawScale(SceneBuilder& builder, double top, double bottom) const;
    void drawThresholds(SceneBuilder& builder, double bottom) const;
    void drawRow(SceneBuilder& builder, std::size_t index, double top) const;
    void drawBox(SceneBuilder& builder, std::size_t index, double top) const;

    const FigureContext& m_context;
    QRectF m_area;
    double m_from = 0;
    double m_to = 1;
    Column m_label;
    Column m_plot;
    Column m_text;
    Column m_outcome;
    std::vector<AxisScale::Tick> m_ticks;
    std::vector<Flag> m_flags;           // by threshold
    std::vector<double> m_levelHeights;  // of the flags
    std::vector<Row> m_rows;
    RowsFrame m_frame;
};

}  // namespace shirube::figures
