// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureDataSheet.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "ChartSheet.h"
#include "XlsxFormats.h"
#include "XlsxSheets.h"
#include "base/Text.h"

namespace shirube::exchange {

using analysis::FigureTableRow;
using analysis::PointStyle;
using analysis::TableCell;

namespace {

constexpr lxw_row_t kTitleRow = 0;
constexpr lxw_row_t kSubtitleRow = 1;
constexpr lxw_row_t kUnitRow = 2;
constexpr lxw_row_t kHeaderRow = 3;
constexpr lxw_color_t kHatching = 0xC4C9D1;

}  // namespace

FigureDataSheet::FigureDataSheet(lxw_workbook* workbook, std::string name, const analysis::FigureSpec& spec,
                                 const base::Translator& translate)
    : m_workbook(workbook),
      m_name(std::move(name)),
      m_spec(spec),
      m_table(analysis::figureTable(spec, translate)),
      m_sheet(workbook_add_worksheet(workbook, m_name.c_str())) {}

lxw_row_t FigureDataSheet::sheetRow(std::size_t tableRow) {
    return static_cast<lxw_row_t>(kHeaderRow + 1 + tableRow);
}

lxw_format* FigureDataSheet::ruled(bool isBold, uint8_t bottom) {
    auto* made = makeFormat(m_workbook, m_spec.language, isBold, kInk);
    format_set_bottom(made, bottom);
    format_set_bottom_color(made, kRule);
    return made;
}

lxw_format* FigureDataSheet::numberCell(const TableCell& cell, const FigureTableRow& row) {
    const bool isTotal = row.kind == FigureTableRow::Kind::Total;
    const bool isHatched = row.style == PointStyle::Hatched && cell.kind == TableCell::Kind::Number;
    const auto pattern = cell.kind == TableCell::Kind::Number ? numberFormat(cell.text) : std::string("General");
    auto& made = m_numberFormats[pattern + (isTotal ? "T" : "") + (isHatched ? "H" : "")];
    if (made == nullptr) {
        made = ruled(isTotal, LXW_BORDER_HAIR);
        format_set_num_format(made, pattern.c_str());
        if (isTotal) {
            format_set_top(made, LXW_BORDER_THIN);
            format_set_top_color(made, kRule);
        }
        if (isHatched) {
            format_set_pattern(made, LXW_PATTERN_LIGHT_UP);
            format_set_fg_color(made, kHatching);
            format_set_bg_color(made, 0xFFFFFF);
        }
    }
    return made;
}

void FigureDataSheet::writeHeadings() {
    auto* heading = ruled(true, LXW_BORDER_THIN);
    auto* amountHeading = ruled(true, LXW_BORDER_THIN);
    format_set_align(amountHeading, LXW_ALIGN_RIGHT);
    format_set_text_wrap(amountHeading);
    auto* unit = makeFormat(m_workbook, m_spec.language, false, kSecondary);
    format_set_align(unit, LXW_ALIGN_RIGHT);
    writeText(m_sheet, kTitleRow, 0, m_spec.title, makeFormat(m_workbook, m_spec.language, true, kInk, 14));
    writeText(m_sheet, kSubtitleRow, 0, m_spec.subtitle, makeFormat(m_workbook, m_spec.language, false, kSecondary));
    writeText(m_sheet, kUnitRow, lastColumn(), m_spec.unitLabel, unit);
    writeText(m_sheet, kHeaderRow, 0, m_table.labelHeading, heading);
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        writeText(m_sheet, kHeaderRow, column(i), m_table.columns[i].heading,
                  m_table.columns[i].isAmount ? amountHeading : heading);
    }
}

void FigureDataSheet::writeRow(std::size_t r, lxw_format* label, lxw_format* totalLabel) {
    const auto& row = m_table.rows[r];
    writeText(m_sheet, sheetRow(r), 0, row.label, row.kind == FigureTableRow::Kind::Total ? totalLabel : label);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& cell = row.cells[i];
        if (cell.kind == TableCell::Kind::Number) {
            worksheet_write_number(m_sheet, sheetRow(r), column(i), std::strtod(cell.text.c_str(), nullptr),
                                   numberCell(cell, row));
        } else if (cell.kind == TableCell::Kind::Text) {
            writeText(m_sheet, sheetRow(r), column(i), cell.text, label);
        } else {
            worksheet_write_blank(m_sheet, sheetRow(r), column(i), numberCell(cell, row));
        }
    }
}

// In characters: as its texts ask, within reason.
std::size_t FigureDataSheet::widthOf(std::size_t tableColumn) const {
    constexpr std::size_t kNumberWidth = 16;
    if (m_table.columns[tableColumn].isAmount) {
        return kNumberWidth;
    }
    auto width = base::displayWidth(m_table.columns[tableColumn].heading);
    for (const auto& row : m_table.rows) {
        width = std::max(width, base::displayWidth(row.cells[tableColumn].text));
    }
    return std::clamp<std::size_t>(width + 4, 8, kWidestText);
}

std::size_t FigureDataSheet::labelWidth() const {
    std::size_t width = base::displayWidth(m_table.labelHeading);
    for (const auto& row : m_table.rows) {
        width = std::max(width, base::displayWidth(row.label));
    }
    return std::clamp<std::size_t>(width + 4, 24, kWidestText);
}

void FigureDataSheet::setSizes() {
    const auto labels = labelWidth();
    worksheet_set_column(m_sheet, 0, 0, static_cast<double>(labels), nullptr);
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        widths.push_back(widthOf(i));
        worksheet_set_column(m_sheet, column(i), column(i), static_cast<double>(widths.back()), nullptr);
    }
    for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
        const auto& row = m_table.rows[r];
        auto lines = linesIn(row.label, labels);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].kind == TableCell::Kind::Text) {
                lines = std::max(lines, linesIn(row.cells[i].text, widths[i]));
            }
        }
        worksheet_set_row(m_sheet, sheetRow(r), kRowPoints * static_cast<double>(lines), nullptr);
    }
}

void FigureDataSheet::write(bool hasChart) {
    writeHeadings();
    auto* label = ruled(false, LXW_BORDER_HAIR);
    format_set_text_wrap(label);
    auto* totalLabel = ruled(true, LXW_BORDER_HAIR);
    format_set_top(totalLabel, LXW_BORDER_THIN);
    format_set_top_color(totalLabel, kRule);
    for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
        writeRow(r, label, totalLabel);
    }
    setSizes();
    worksheet_freeze_panes(m_sheet, kHeaderRow + 1, 1);
    setPage(m_sheet, hasChart ? uint16_t{1} : kAsManyAsItTakes);
    if (!hasChart) {
        worksheet_repeat_rows(m_sheet, kHeaderRow, kHeaderRow);
    }
}

void FigureDataSheet::bindTexts(ChartCells& cells, const NativeChart& chart) const {
    cells.title = cellRange(m_name, kTitleRow, 0);
    if (!chart.valueAxis.empty() && chart.valueAxis == m_spec.unitLabel) {
        cells.valueAxis = cellRange(m_name, kUnitRow, lastColumn());
    }
}

ChartCells FigureDataSheet::columnCells(const NativeChart& chart) const {
    ChartCells cells;
    cells.categories = cellRange(m_name, kHeaderRow, 1, kHeaderRow, lastColumn());
    for (const auto& series : chart.series) {
        const auto at = std::find_if(m_table.rows.begin(), m_table.rows.end(),
                                     [&](const auto& row) { return row.id == series.id; });
        const auto row = sheetRow(static_cast<std::size_t>(at - m_table.rows.begin()));
        ChartCells::Series place;
        place.name = cellRange(m_name, row, 0);
        place.values = cellRange(m_name, row, 1, row, lastColumn());
        cells.series.push_back(std::move(place));
    }
    return cells;
}

}  // namespace shirube::exchange
