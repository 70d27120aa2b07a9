// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "FigureContext.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// The table of the figures with the keys of the series in its first column, so that it is the legend too. A row per
/// series, a column per category.
class TableBlock {
public:
    /// As wide as its figures ask, with the names in what is left of `maxWidth`; nothing where that is too narrow.
    [[nodiscard]] static std::optional<TableBlock> beside(const FigureContext& context, double maxWidth);
    /// With columns of `columnWidth` under the stacks and without a header of its own; nothing where the figures don't
    /// fit their columns.
    [[nodiscard]] static std::optional<TableBlock> beneath(const FigureContext& context, double namesWidth,
                                                           double columnWidth);
    /// What the names take on one line, with their keys.
    [[nodiscard]] static double naturalNamesWidth(const FigureContext& context);

    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    /// Gives the rows up to `height` to fill, as far as that reads well.
    void stretchTo(double height);
    void draw(SceneBuilder& builder, double left, double top) const;

private:
    struct Figure {
        QString text;
        analysis::PointStyle style = analysis::PointStyle::Solid;
        bool isMissing = false;
        bool isChanged = false;
        double behindPoint = 0;  // width of the point and what follows it
    };
    struct Row {
        QString id;
        QStringList name;
        std::optional<std::size_t> series;       // none for the total
        std::vector<std::vector<Figure>> cells;  // by category, one or two lines each
    };

    explicit TableBlock(const FigureContext& context) : m_context(context) {}
    void fill();
    [[nodiscard]] Row totalRow() const;
    void markChanges(Row& row, const std::string& id) const;
    [[nodiscard]] double figureWidth(const Figure& figure, bool isBold) const;
    [[nodiscard]] Figure figure(const QString& text, analysis::PointStyle style, bool isBold) const;
    [[nodiscard]] bool hasKey(const Figure& figure) const;
    [[nodiscard]] double widestFigure(std::size_t category) const;
    [[nodiscard]] double widestBehindPoint(std::size_t category) const;
    void wrapNames();
    [[nodiscard]] double rowHeight(const Row& row) const;
    [[nodiscard]] double headerHeight() const;
    void drawHeader(SceneBuilder& builder, double left, double top) const;
    void drawRow(SceneBuilder& builder, const Row& row, double left, double top) const;
    void drawStyleKey(SceneBuilder& builder, const Row& row, const QString& id, analysis::PointStyle style,
                      QPointF corner) const;
    void drawCell(SceneBuilder& builder, const Row& row, std::size_t category, double right, double top) const;
    // The x at which the figures of a column end, from the left of the table.
    [[nodiscard]] double figuresEnd(std::size_t category) const;

    const FigureContext& m_context;
    std::vector<Row> m_rows;
    std::vector<QStringList> m_header;
    double m_namesWidth = 0;
    std::vector<double> m_columns;
    double m_padding = 2.5;
    bool m_hasHeader = false;
};

}  // namespace shirube::figures
