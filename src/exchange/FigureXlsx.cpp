// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureXlsx.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

#include "XlsxFormats.h"
#include "XlsxSheets.h"
#include "analysis/FigureTable.h"
#include "base/Text.h"
#include "exchange/FigureColours.h"

namespace shirube::exchange {

using analysis::figureGrounds;
using analysis::FigureTable;
using analysis::figureTable;
using analysis::FigureTableRow;
using analysis::TableCell;

namespace {

using analysis::FigureSpec;
using analysis::PointStyle;

constexpr std::size_t kMaxSeries = 255;
constexpr std::size_t kMaxCategories = 16'000;
constexpr lxw_row_t kTitleRow = 0;
constexpr lxw_row_t kSubtitleRow = 1;
constexpr lxw_row_t kUnitRow = 2;
constexpr lxw_row_t kHeaderRow = 3;
lxw_color_t excelColour(std::uint32_t rgb) {
    // libxlsxwriter takes 0 for "no colour".
    return rgb == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : rgb;
}

class WorkbookWriter {
public:
    WorkbookWriter(const FigureSpec& spec, const base::Translator& translate, lxw_workbook* workbook)
        : m_spec(spec), m_translate(translate), m_table(figureTable(spec, translate)), m_workbook(workbook) {}

    void write() {
        setDocument(m_workbook, m_spec.title, m_spec.subtitle);
        m_dataName = sheetName(m_workbook, base::Message(SHIRUBE_TEXT("Data")), m_translate);
        m_data = workbook_add_worksheet(m_workbook, m_dataName.c_str());
        writeData();
        if (m_spec.kind() == analysis::FigureKind::StackedColumns) {
            addChart();
        }
        writeGrounds();
        worksheet_activate(m_data);
    }

private:
    lxw_format* format(bool isBold, lxw_color_t colour, double size = 11) {
        return makeFormat(m_workbook, m_spec.language, isBold, colour, size);
    }

    lxw_format* numberCell(const TableCell& cell, const FigureTableRow& row) {
        const bool isTotal = row.kind == FigureTableRow::Kind::Total;
        const bool isHatched = row.style == PointStyle::Hatched && cell.kind == TableCell::Kind::Number;
        const auto pattern = cell.kind == TableCell::Kind::Number ? numberFormat(cell.text) : std::string("General");
        auto& made = m_numberFormats[pattern + (isTotal ? "T" : "") + (isHatched ? "H" : "")];
        if (made == nullptr) {
            made = format(isTotal, kInk);
            format_set_num_format(made, pattern.c_str());
            format_set_bottom(made, LXW_BORDER_HAIR);
            format_set_bottom_color(made, kRule);
            if (isTotal) {
                format_set_top(made, LXW_BORDER_THIN);
                format_set_top_color(made, kRule);
            }
            if (isHatched) {
                format_set_pattern(made, LXW_PATTERN_LIGHT_UP);
                format_set_fg_color(made, 0xC4C9D1);
                format_set_bg_color(made, 0xFFFFFF);
            }
        }
        return made;
    }

    void writeData() {
        auto* heading = format(true, kInk);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_bottom_color(heading, kRule);
        auto* columnHeading = format(true, kInk);
        format_set_align(columnHeading, LXW_ALIGN_RIGHT);
        format_set_text_wrap(columnHeading);
        format_set_bottom(columnHeading, LXW_BORDER_THIN);
        format_set_bottom_color(columnHeading, kRule);
        auto* unit = format(false, kSecondary);
        format_set_align(unit, LXW_ALIGN_RIGHT);
        auto* label = format(false, kInk);
        format_set_bottom(label, LXW_BORDER_HAIR);
        format_set_bottom_color(label, kRule);
        format_set_text_wrap(label);
        auto* totalLabel = format(true, kInk);
        format_set_top(totalLabel, LXW_BORDER_THIN);
        format_set_top_color(totalLabel, kRule);
        format_set_bottom(totalLabel, LXW_BORDER_HAIR);
        format_set_bottom_color(totalLabel, kRule);

        writeText(m_data, kTitleRow, 0, m_spec.title, format(true, kInk, 14));
        writeText(m_data, kSubtitleRow, 0, m_spec.subtitle, format(false, kSecondary));
        writeText(m_data, kUnitRow, lastColumn(), m_spec.unitLabel, unit);
        writeText(m_data, kHeaderRow, 0, m_table.labelHeading, heading);
        std::size_t labelWidth = base::displayWidth(m_table.labelHeading);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            writeText(m_data, kHeaderRow, column(i), m_table.columns[i].heading,
                      m_table.columns[i].isAmount ? columnHeading : heading);
        }
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const auto& row = m_table.rows[r];
            labelWidth = std::max(labelWidth, base::displayWidth(row.label));
            writeText(m_data, sheetRow(r), 0, row.label, row.kind == FigureTableRow::Kind::Total ? totalLabel : label);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const auto& cell = row.cells[i];
                if (cell.kind == TableCell::Kind::Number) {
                    worksheet_write_number(m_data, sheetRow(r), column(i), std::strtod(cell.text.c_str(), nullptr),
                                           numberCell(cell, row));
                } else if (cell.kind == TableCell::Kind::Text) {
                    writeText(m_data, sheetRow(r), column(i), cell.text, label);
                } else {
                    worksheet_write_blank(m_data, sheetRow(r), column(i), numberCell(cell, row));
                }
            }
        }
        const auto columnWidth = std::clamp<std::size_t>(labelWidth + 4, 24, kWidestText);
        worksheet_set_column(m_data, 0, 0, static_cast<double>(columnWidth), nullptr);
        std::vector<std::size_t> lines(m_table.rows.size(), 1);
        const auto needs = [&lines](std::size_t r, const std::string& content, std::size_t width) {
            lines[r] = std::max(lines[r], linesIn(content, width));
        };
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto width = widthOf(i);
            worksheet_set_column(m_data, column(i), column(i), static_cast<double>(width), nullptr);
            for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
                const auto& cell = m_table.rows[r].cells[i];
                if (cell.kind == TableCell::Kind::Text) {
                    needs(r, cell.text, width);
                }
            }
        }
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            needs(r, m_table.rows[r].label, columnWidth);
            worksheet_set_row(m_data, sheetRow(r), kRowPoints * static_cast<double>(lines[r]), nullptr);
        }
        worksheet_freeze_panes(m_data, kHeaderRow + 1, 1);
        // A chart and its figures belong on one page; a list of rows may run on.
        setPage(m_data, m_spec.kind() == analysis::FigureKind::StackedColumns ? uint16_t{1} : kAsManyAsItTakes);
        if (m_spec.kind() != analysis::FigureKind::StackedColumns) {
            worksheet_repeat_rows(m_data, kHeaderRow, kHeaderRow);
        }
    }

    // In characters: as its texts ask, within reason.
    [[nodiscard]] std::size_t widthOf(std::size_t tableColumn) const {
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

    void addChart() {
        if (m_spec.columns().series.empty() || m_spec.columns().categories.empty()) {
            return;
        }
        auto* chart = workbook_add_chart(m_workbook, LXW_CHART_COLUMN_STACKED);
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            if (m_table.rows[r].kind == FigureTableRow::Kind::Series) {
                addSeries(chart, r);
            }
        }
        setTexts(chart);
        chart_set_series_gap(chart, 60);
        chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);

        lxw_chart_options options{};
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        options.description = const_cast<char*>(m_spec.alternativeText.c_str());
        // The library's chart is 480 × 288 pixels at a scale of 1.
        const auto legendRows = static_cast<double>(m_table.rows.size());
        std::size_t longest = 0;
        for (const auto& row : m_table.rows) {
            longest = std::max(longest, base::displayWidth(row.label));
        }
        const auto legendWidth = static_cast<double>(std::min<std::size_t>(longest, 80)) * 6.0;
        options.x_scale = (720.0 + legendWidth) / 480.0;
        options.y_scale = std::max(480.0, legendRows * 20.0 + 120.0) / 288.0;
        worksheet_insert_chart_opt(m_data, sheetRow(m_table.rows.size()) + 1, 0, chart, &options);
    }

    void addSeries(lxw_chart* chart, std::size_t r) {
        const auto& row = m_table.rows[r];
        auto* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, m_dataName.c_str(), kHeaderRow, 1, kHeaderRow, lastColumn());
        chart_series_set_values(series, m_dataName.c_str(), sheetRow(r), 1, sheetRow(r), lastColumn());
        chart_series_set_name_range(series, m_dataName.c_str(), sheetRow(r), 0);
        const auto fill = kFigureColours[row.series % kFigureColours.size()];
        lxw_chart_line line{};
        line.color = excelColour(outlineColour(fill));
        line.width = 0.5F;
        chart_series_set_line(series, &line);
        if (row.style == PointStyle::Solid && row.series < kFigureColours.size()) {
            lxw_chart_fill solid{};
            solid.color = excelColour(fill);
            chart_series_set_fill(series, &solid);
            return;
        }
        lxw_chart_pattern pattern{};
        pattern.fg_color = excelColour(outlineColour(fill));
        pattern.bg_color = excelColour(row.style == PointStyle::Solid ? fill : tintColour(fill));
        pattern.type =
            static_cast<uint8_t>(row.style == PointStyle::Hatched         ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
                                 : row.style == PointStyle::Provisional   ? LXW_CHART_PATTERN_PERCENT_20
                                 : row.series < 2 * kFigureColours.size() ? LXW_CHART_PATTERN_LIGHT_HORIZONTAL
                                                                          : LXW_CHART_PATTERN_LIGHT_VERTICAL);
        chart_series_set_pattern(series, &pattern);
    }

    // Every text of the chart is that of a cell: a person changes it there, and no text is read as a formula.
    void setTexts(lxw_chart* chart) {
        lxw_chart_font titleFont{};
        titleFont.name = const_cast<char*>(fontName(m_spec.language));
        titleFont.size = 14;
        titleFont.bold = LXW_TRUE;
        titleFont.color = kInk;
        chart_title_set_name_range(chart, m_dataName.c_str(), kTitleRow, 0);
        chart_title_set_name_font(chart, &titleFont);
        lxw_chart_font font{};
        font.name = const_cast<char*>(fontName(m_spec.language));
        font.size = 10;
        font.color = kInk;
        chart_axis_set_num_font(chart->x_axis, &font);
        chart_axis_set_num_font(chart->y_axis, &font);
        // What lies below the axis must not cover the categories' names.
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        chart_axis_set_name_range(chart->y_axis, m_dataName.c_str(), kUnitRow, lastColumn());
        lxw_chart_font axisFont = font;
        axisFont.rotation = 360;  // upright: with 0 the library turns the title of a vertical axis
        chart_axis_set_name_font(chart->y_axis, &axisFont);
        chart_axis_set_num_format(chart->y_axis, "#,##0.####;△#,##0.####");
        lxw_chart_line grid{};
        grid.color = kGrid;
        grid.width = 0.5F;
        chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
        chart_legend_set_font(chart, &font);
    }

    void writeGrounds() {
        auto* sheet = workbook_add_worksheet(
            m_workbook, sheetName(m_workbook, base::Message(SHIRUBE_TEXT("Sources and notes")), m_translate).c_str());
        auto* heading = format(true, kInk);
        format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
        auto* body = format(false, kInk);
        format_set_text_wrap(body);
        format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
        writeText(sheet, 0, 0, m_spec.title, format(true, kInk, 14));
        writeText(sheet, 1, 0, m_spec.subtitle, format(false, kSecondary));
        lxw_row_t row = 3;
        for (const auto& [label, content] : figureGrounds(m_spec)) {
            writeText(sheet, row, 0, label, heading);
            writeText(sheet, row, 1, content, body);
            setHeight(sheet, row, content, 100);
            ++row;
        }
        worksheet_set_column(sheet, 0, 0, 14, nullptr);
        worksheet_set_column(sheet, 1, 1, 100, nullptr);
        setPage(sheet, kAsManyAsItTakes);
    }

    static lxw_row_t sheetRow(std::size_t tableRow) { return static_cast<lxw_row_t>(kHeaderRow + 1 + tableRow); }
    static lxw_col_t column(std::size_t category) { return static_cast<lxw_col_t>(category + 1); }
    [[nodiscard]] lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_table.columns.size()); }

    const FigureSpec& m_spec;
    const base::Translator& m_translate;
    FigureTable m_table;
    lxw_workbook* m_workbook;
    lxw_worksheet* m_data = nullptr;
    std::string m_dataName;
    std::map<std::string, lxw_format*> m_numberFormats;
};

}  // namespace

base::Status writeFigureXlsx(const FigureSpec& spec, const std::filesystem::path& target,
                             const base::Translator& translate, std::span<const analysis::FigureFinding> /*findings*/) {
    if (spec.kind() == analysis::FigureKind::StackedColumns &&
        (spec.columns().series.size() > kMaxSeries || spec.columns().categories.size() > kMaxCategories)) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("A spreadsheet's chart holds {0} series. Choose fewer programmes."),
                          {std::to_string(kMaxSeries)}));
    }
    return writeWorkbook(target, [&](lxw_workbook* workbook) { WorkbookWriter(spec, translate, workbook).write(); });
}

base::Status writeFiguresXlsx(const std::string& title, std::span<const WorkbookFigure> figures,
                              const std::filesystem::path& target, const base::Translator& translate) {
    return writeWorkbook(target, [&](lxw_workbook* workbook) {
        for (const auto& figure : figures) {
            WorkbookWriter(*figure.figure, translate, workbook).write();
        }
        setDocument(workbook, title, {});
    });
}

}  // namespace shirube::exchange
