// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "FigureContext.h"
#include "KeyRow.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// What plots of rows share: bands with the names of groups, rules between rows, marks of changed rows, a legend
/// beneath. The plot draws its header above and the contents of each row.
class RowsFrame {
public:
    /// A column of the rows' texts or of the plot.
    struct Column {
        double left = 0;
        double width = 0;

        [[nodiscard]] double right() const { return left + width; }
    };

    /// Gaps between columns, in points.
    static constexpr double kColumnGap = 10;

    RowsFrame(const FigureContext& context, const QRectF& area) : m_context(context), m_area(area) {}

    /// A row at least as high as its highest text and `least`, with `padding` above and below.
    void add(const std::string& id, qsizetype lines, double least, double padding);
    /// The last row begins a group of that name.
    void beginGroup(const std::string& name, double padding);
    /// The last row stands out: a total.
    void stress();

    /// False where header, rows and legend are higher than the area. Gives each row up to `mostSpare` of what is left.
    [[nodiscard]] bool settle(double headerHeight, std::vector<KeyRow::Key> legend, double mostSpare);

    [[nodiscard]] double top() const { return m_top; }  ///< of the first row or its group
    [[nodiscard]] double bottom() const;                ///< of the last row
    [[nodiscard]] double height(std::size_t row) const { return m_rows[row].height; }

    using DrawRow = std::function<void(SceneBuilder& builder, std::size_t row, double top)>;
    void draw(SceneBuilder& builder, const DrawRow& drawRow) const;

    /// Lines of a row in the middle of its height, from `x` on; ids are the row's and `part`.
    void text(SceneBuilder& builder, std::size_t row, double top, const QString& part, const QStringList& lines,
              double x, bool isBold = false) const;

private:
    struct Row {
        QString id;
        double height = 0;
        QStringList group;  // of a row that begins one
        double groupHeight = 0;
        double groupPadding = 0;
        bool isStressed = false;
    };

    void drawBand(SceneBuilder& builder, const Row& row, double top) const;

    const FigureContext& m_context;
    QRectF m_area;
    double m_top = 0;
    std::vector<Row> m_rows;
    std::optional<KeyRow> m_legend;
};

}  // namespace shirube::figures
