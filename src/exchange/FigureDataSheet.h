// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>

#include "ChartPart.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureTable.h"
#include "base/Message.h"
#include "exchange/NativeChart.h"

namespace shirube::exchange {

/// The sheet with a figure's title and table.
class FigureDataSheet {
public:
    FigureDataSheet(lxw_workbook* workbook, std::string name, const analysis::FigureSpec& spec,
                    const base::Translator& translate);

    /// `hasChart`: a chart and its figures belong on one page; a list of rows may run on.
    void write(bool hasChart);

    [[nodiscard]] lxw_worksheet* sheet() const { return m_sheet; }
    /// The first row below the table.
    [[nodiscard]] lxw_row_t end() const { return sheetRow(m_table.rows.size()); }
    /// Where the texts of any chart of the figure stand: its title, and the unit of its axis if that is the table's.
    void bindTexts(ChartCells& cells, const NativeChart& chart) const;
    /// Of columns, whose table is the chart's.
    [[nodiscard]] ChartCells columnCells(const NativeChart& chart) const;

private:
    lxw_format* numberCell(const analysis::TableCell& cell, const analysis::FigureTableRow& row);
    lxw_format* ruled(bool isBold, uint8_t bottom);
    void writeHeadings();
    void writeRow(std::size_t row, lxw_format* label, lxw_format* totalLabel);
    void setSizes();
    [[nodiscard]] std::size_t widthOf(std::size_t tableColumn) const;
    [[nodiscard]] std::size_t labelWidth() const;

    static lxw_row_t sheetRow(std::size_t tableRow);
    static lxw_col_t column(std::size_t tableColumn) { return static_cast<lxw_col_t>(tableColumn + 1); }
    [[nodiscard]] lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_table.columns.size()); }

    lxw_workbook* m_workbook;
    std::string m_name;
    const analysis::FigureSpec& m_spec;
    analysis::FigureTable m_table;
    lxw_worksheet* m_sheet;
    std::map<std::string, lxw_format*> m_numberFormats;
};

}  // namespace shirube::exchange
