// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "SceneBuilder.h"
#include "TextMeasure.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// A table as texts, with what stands above and below it.
struct PrintedTable {
    struct Cell {
        QString text;
        bool isAlert = false;
    };
    struct Row {
        std::vector<Cell> cells;  ///< parallel to the columns
        double indent = 0;        ///< of the first cell, in ems
        bool isTotal = false;
        bool isHeading = false;  ///< its first cell stands over all columns
    };
    struct Column {
        QString heading;
        bool isText = true;  ///< else figures, aligned to the right
    };

    double size = 9;  ///< of its type, in points, where it fits
    QString title;
    QString parameters;  ///< under the title; may be empty
    QString language;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::pair<QString, QString>> grounds;  ///< 注 and 出典: heading and text
};

/// Sets a table on pages of one size: its title on the first, headings on each, texts wrapped, type down to 6 pt before
/// columns give way, a row that is longer than a page on the next one, grounds behind the last row.
class TablePages {
public:
    TablePages(PrintedTable table, const QSizeF& page);

    /// At least one page, with room for a foot in the margin.
    [[nodiscard]] std::vector<Scene> pages() const;

private:
    // Where a column stands, from the left of the page.
    struct Place {
        double left = 0;
        double width = 0;
    };
    struct Need {
        double least = 0;
        double natural = 0;
    };
    // A row with its texts wrapped, or as many lines of it as fit a page.
    struct Piece {
        std::vector<QStringList> cells;
        qsizetype lines = 1;
    };

    [[nodiscard]] Need needOf(std::size_t column) const;
    [[nodiscard]] bool fitColumns();
    [[nodiscard]] std::vector<Piece> piecesOf(const PrintedTable::Row& row) const;
    [[nodiscard]] double heightOf(const Piece& piece) const;
    [[nodiscard]] Scene blank() const;
    /// Draws them below `top` and gives where they end.
    double drawOpening(Scene& scene, double top) const;
    double drawHeadings(Scene& scene, double top) const;
    double drawPiece(Scene& scene, const PrintedTable::Row& row, const Piece& piece, double top,
                     std::size_t number) const;
    void drawGrounds(std::vector<Scene>& scenes, double top) const;

    TextMeasure m_measure;
    PrintedTable m_table;
    QSizeF m_page;
    QRectF m_content;
    std::vector<Place> m_places;  // parallel to the columns
    double m_size;
};

}  // namespace shirube::figures
