// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

#include "AxisScale.h"
#include "FigureContext.h"
#include "RowsFrame.h"
#include "SceneBuilder.h"
#include "exchange/WaterfallLevels.h"

namespace shirube::figures {

/// A row for each step: name, bar between the levels, amount, change and share.
class WaterfallPlot {
public:
    /// Nothing where the rows don't fit.
    [[nodiscard]] static std::optional<WaterfallPlot> fit(const FigureContext& context, const QRectF& area);

    void draw(SceneBuilder& builder) const;

private:
    using Column = RowsFrame::Column;

    struct Row {
        QStringList label;
        QStringList text;
        QStringList change;
        QString share;
    };

    WaterfallPlot(const FigureContext& context, const QRectF& area);
    [[nodiscard]] bool setColumns();
    void setScale();
    void setRows();
    [[nodiscard]] double xAt(double value) const;
    [[nodiscard]] QRectF bar(double from, double to, double middle) const;
    [[nodiscard]] std::vector<KeyRow::Key> keys() const;
    void drawHeader(SceneBuilder& builder) const;
    void drawScale(SceneBuilder& builder) const;
    void drawRow(SceneBuilder& builder, std::size_t index, double top) const;
    void drawBars(SceneBuilder& builder, std::size_t index, double middle) const;
    void drawConnectors(SceneBuilder& builder) const;

    const FigureContext& m_context;
    QRectF m_area;
    std::vector<exchange::WaterfallLevels> m_levels;  // by step
    Column m_label;
    Column m_plot;
    Column m_text;
    Column m_change;
    Column m_share;
    std::vector<AxisScale::Tick> m_ticks;
    std::vector<Row> m_rows;
    RowsFrame m_frame;
    double m_low = 0;
    double m_high = 1;
};

}  // namespace shirube::figures
