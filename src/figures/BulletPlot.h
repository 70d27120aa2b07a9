// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

#include "FigureContext.h"
#include "KeyRow.h"
#include "RowsFrame.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// A row for each indicator: name, bar of attainment, number, status, actual and target.
class BulletPlot {
public:
    /// Nothing where the rows don't fit.
    [[nodiscard]] static std::optional<BulletPlot> fit(const FigureContext& context, const QRectF& area);

    void draw(SceneBuilder& builder) const;

private:
    struct Row {
        QStringList label;
        QStringList status;
        QStringList actual;
        QStringList target;
    };
    using Column = RowsFrame::Column;

    BulletPlot(const FigureContext& context, const QRectF& area)
        : m_context(context), m_area(area), m_frame(context, area) {}
    [[nodiscard]] bool setColumns();
    void setRows();
    [[nodiscard]] double xAt(double share) const;
    [[nodiscard]] std::vector<KeyRow::Key> keys() const;
    void drawHeader(SceneBuilder& builder) const;
    void drawScale(SceneBuilder& builder, double top, double bottom) const;
    void drawRow(SceneBuilder& builder, std::size_t index, double top) const;
    void drawBar(SceneBuilder& builder, std::size_t index, double middle) const;

    const FigureContext& m_context;
    QRectF m_area;
    Column m_label;
    Column m_bar;
    Column m_number;
    Column m_status;
    Column m_actual;
    Column m_target;
    std::vector<Row> m_rows;
    RowsFrame m_frame;
};

}  // namespace shirube::figures
