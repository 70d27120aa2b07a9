// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSheet.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "FileBytes.h"
#include "XlsxSheets.h"
#include "exchange/AtomicFile.h"

namespace shirube::exchange {

using analysis::TableCell;

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20U;
constexpr double kNameWidth = 36;
constexpr double kFigureWidth = 16;
// The first moment that a ZIP file knows: the workbook inside doesn't tell when it was made.
constexpr time_t kNoTime = 315'532'800;

std::string quotedName(const std::string& sheet) {
    const bool isPlain = std::all_of(sheet.begin(), sheet.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
    if (isPlain) {
        return sheet;
    }
    std::string quoted = "'";
    for (const char c : sheet) {
        quoted += c == '\'' ? "''" : std::string(1, c);
    }
    return quoted + "'";
}

std::string place(lxw_row_t row, lxw_col_t column) {
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, row, column, LXW_TRUE, LXW_TRUE);
    return name;
}

// Writes columns one after the other.
class Columns {
public:
    Columns(lxw_worksheet* sheet, const std::string& name, lxw_row_t top, lxw_format* heading, lxw_format* body)
        : m_sheet(sheet), m_name(name), m_top(top), m_heading(heading), m_body(body) {}

    // Its cells without the heading.
    std::string add(const std::string& heading, const std::vector<TableCell>& cells) {
        writeText(m_sheet, m_top, m_column, heading, m_heading);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto row = static_cast<lxw_row_t>(m_top + 1 + i);
            if (cells[i].kind == TableCell::Kind::Number) {
                worksheet_write_number(m_sheet, row, m_column, std::strtod(cells[i].text.c_str(), nullptr), m_body);
            } else if (cells[i].kind == TableCell::Kind::Text) {
                writeText(m_sheet, row, m_column, cells[i].text, m_body);
            }
        }
        const auto last = static_cast<lxw_row_t>(m_top + std::max<std::size_t>(cells.size(), 1));
        const auto column = m_column++;
        return cellRange(m_name, m_top + 1, column, last, column);
    }

    [[nodiscard]] std::string lastHeading() const {
        return cellRange(m_name, m_top, static_cast<lxw_col_t>(m_column - 1));
    }

private:
    lxw_worksheet* m_sheet;
    const std::string& m_name;
    lxw_row_t m_top;
    lxw_format* m_heading;
    lxw_format* m_body;
    lxw_col_t m_column = 0;
};

}  // namespace

std::string cellRange(const std::string& sheet, lxw_row_t firstRow, lxw_col_t firstColumn, lxw_row_t lastRow,
                      lxw_col_t lastColumn) {
    const auto first = quotedName(sheet) + '!' + place(firstRow, firstColumn);
    return firstRow == lastRow && firstColumn == lastColumn ? first : first + ':' + place(lastRow, lastColumn);
}

std::string cellRange(const std::string& sheet, lxw_row_t row, lxw_col_t column) {
    return cellRange(sheet, row, column, row, column);
}

ChartCells writeChartCells(const NativeChart& chart, lxw_worksheet* sheet, const std::string& sheetName, lxw_row_t top,
                           lxw_format* heading, lxw_format* body) {
    Columns columns(sheet, sheetName, top, heading, body);
    ChartCells cells;
    auto rows = chart.times;
    for (const auto& category : chart.categories) {
        rows.push_back(TableCell::ofText(category));
    }
    cells.categories = columns.add(chart.categoryHeading, rows);
    worksheet_set_column(sheet, 0, 0, kNameWidth, nullptr);
    worksheet_set_column(sheet, 1, 255, kFigureWidth, nullptr);
    for (const auto& series : chart.series) {
        ChartCells::Series place;
        place.values = columns.add(series.name, series.values);
        place.name = columns.lastHeading();
        if (!series.below.empty()) {
            place.below = columns.add("−", series.below);
        }
        if (!series.above.empty()) {
            place.above = columns.add("+", series.above);
        }
        cells.series.push_back(std::move(place));
    }
    return cells;
}

lxw_row_t chartRows(const NativeChart& chart) {
    return static_cast<lxw_row_t>(chart.categories.size() + chart.times.size() + 1);
}

base::Result<ChartWorkbook> chartWorkbook(const NativeChart& chart) {
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    auto file = AtomicFile::beside((error ? std::filesystem::path(".") : folder) / "chart.xlsx");
    if (!file) {
        return base::forward(file);
    }
    auto* workbook = workbook_new(file->temporaryPath().string().c_str());
    if (workbook == nullptr) {
        return base::forward(file->failure(ENOMEM));
    }
    lxw_doc_properties properties{};
    properties.author = const_cast<char*>("Shirube");
    properties.created = kNoTime;
    workbook_set_properties(workbook, &properties);
    const std::string name = "Sheet1";
    auto* sheet = workbook_add_worksheet(workbook, name.c_str());
    ChartWorkbook made;
    made.cells = writeChartCells(chart, sheet, name, 0, makeFormat(workbook, chart.language, true, kInk),
                                 makeFormat(workbook, chart.language, false, kInk));
    errno = 0;
    if (workbook_close(workbook) != LXW_NO_ERROR) {
        return base::forward(file->failure(errno));
    }
    auto bytes = readFileBytes(file->temporaryPath(), kMostBytes);
    if (!bytes) {
        return base::forward(bytes);
    }
    made.bytes = std::move(*bytes);
    return made;
}

}  // namespace shirube::exchange
