// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

#include "FigureContext.h"
#include "KeyRow.h"
#include "SceneBuilder.h"
#include "YearColumns.h"

namespace shirube::figures {

/// A schedule with a row for each theme: element, code, title, organisations, and a mark in the year in which it ends.
class ScheduleRowsPlot {
public:
    /// Nothing where the rows don't fit.
    [[nodiscard]] static std::optional<ScheduleRowsPlot> fit(const FigureContext& context, const QRectF& area);

    void draw(SceneBuilder& builder) const;

private:
    struct Row {
        QStringList code;
        QStringList title;
        QStringList organisations;
        double height = 0;
        qsizetype leastLines = 1;  // of its element's name that it has room for
    };

    ScheduleRowsPlot(const FigureContext& context, const QRectF& area) : m_context(context), m_area(area) {}
    [[nodiscard]] bool setColumns();
    void wrapTexts();
    [[nodiscard]] double bottomOfHeader() const;
    void drawHeader(SceneBuilder& builder) const;
    void drawRow(SceneBuilder& builder, std::size_t index, double top) const;

    const FigureContext& m_context;
    QRectF m_area;
    YearColumns m_years;
    double m_groupWidth = 0;
    double m_codeWidth = 0;
    double m_titleWidth = 0;
    double m_organisationsWidth = 0;
    std::vector<Row> m_rows;
    std::vector<QStringList> m_groups;
    std::optional<KeyRow> m_legend;
};

}  // namespace shirube::figures
