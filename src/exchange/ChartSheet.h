// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <string>

#include "ChartPart.h"
#include "base/Result.h"
#include "exchange/NativeChart.h"

namespace shirube::exchange {

/// A range of cells in a formula: Data!$B$2:$B$9, or one cell.
[[nodiscard]] std::string cellRange(const std::string& sheet, lxw_row_t firstRow, lxw_col_t firstColumn,
                                    lxw_row_t lastRow, lxw_col_t lastColumn);
[[nodiscard]] std::string cellRange(const std::string& sheet, lxw_row_t row, lxw_col_t column);

/// Writes a chart's own cells into a sheet, from row `top` on: headings, then a row for each category. Gives where they
/// stand.
[[nodiscard]] ChartCells writeChartCells(const NativeChart& chart, lxw_worksheet* sheet, const std::string& sheetName,
                                         lxw_row_t top, lxw_format* heading, lxw_format* body);
/// How many rows that takes.
[[nodiscard]] lxw_row_t chartRows(const NativeChart& chart);

/// The workbook inside a presentation: its bytes and where the chart's cells stand in it.
struct ChartWorkbook {
    std::string bytes;
    ChartCells cells;
};
/// The same chart gives the same bytes. Errors: Io, DiskFull.
[[nodiscard]] base::Result<ChartWorkbook> chartWorkbook(const NativeChart& chart);

}  // namespace shirube::exchange
