// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <vector>

#include "SceneBuilder.h"
#include "TextMeasure.h"
#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "domain/AmountUnit.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets a report on pages of A4 landscape: its title and parameters on the first, headings on each, the drill-down
/// indented, 注 and 出典 behind the last row, title and page n / m at the foot.
class ReportPages {
public:
    ReportPages(const analysis::ReportTable& report, const analysis::FactBook& facts, domain::AmountUnit unit,
                std::string language, const base::Translator& translate);

    /// At least one page.
    [[nodiscard]] std::vector<Scene> pages() const;

private:
    struct Cell {
        QString text;
        bool isAlert = false;
    };
    struct Row {
        std::vector<Cell> cells;
        double indent = 0;  // of the first cell, in ems
        bool isTotal = false;
    };
    struct Column {
        QString heading;
        bool isText = true;
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

    void read(const analysis::ReportTable& report, const std::vector<analysis::ReportRow>& rows, int depth,
              domain::AmountUnit unit, const base::Translator& translate);
    void setColumns();
    [[nodiscard]] Need needOf(std::size_t column) const;
    [[nodiscard]] bool fitColumns();
    [[nodiscard]] std::vector<Piece> piecesOf(const Row& row) const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] Scene blank() const;
    /// Draws them below `top` and gives where they end.
    double drawOpening(Scene& scene, double top) const;
    double drawHeadings(Scene& scene, double top) const;
    double drawPiece(Scene& scene, const Row& row, const Piece& piece, double top, std::size_t number) const;
    void drawGrounds(std::vector<Scene>& scenes, double top) const;
    void drawFoot(Scene& scene, std::size_t page, std::size_t pages) const;

    TextMeasure m_measure;
    QString m_title;
    QString m_parameters;
    std::string m_language;
    std::vector<std::pair<QString, QString>> m_grounds;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    double m_size = 9;
    bool m_hasAlert = false;
};

}  // namespace shirube::figures
