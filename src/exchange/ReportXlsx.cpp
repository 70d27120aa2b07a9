// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReportXlsx.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "DerivationSheet.h"
#include "XlsxFormats.h"
#include "XlsxSheets.h"
#include "base/Text.h"
#include "exchange/ReportGrid.h"

namespace shirube::exchange {

using analysis::TableCell;

namespace {

using analysis::ReportQuantity;
using base::Message;

constexpr lxw_row_t kTitleRow = 0;
constexpr lxw_row_t kParametersRow = 1;
constexpr lxw_row_t kHeaderRow = 3;
constexpr std::size_t kNumberWidth = 14;
constexpr std::size_t kWidestName = 48;
constexpr lxw_color_t kAlert = 0xB00020;

class ReportWriter {
public:
    ReportWriter(const analysis::ReportTable& report, const analysis::FactBook& facts,
                 const base::Translator& translate, const ReportXlsxOptions& options, lxw_workbook* workbook)
        : m_report(report),
          m_facts(facts),
          m_translate(translate),
          m_options(options),
          m_grid(reportGrid(report, options.unit, GridUse::Spreadsheet, translate)),
          m_workbook(workbook) {}

    void write() {
        const auto title = m_report.title.text(m_translate);
        setDocument(m_workbook, title, parameters());
        const auto tableName = name(SHIRUBE_TEXT("Report"));
        const auto derivationName = name(SHIRUBE_TEXT("How the figures came about"));
        m_table = workbook_add_worksheet(m_workbook, tableName.c_str());
        auto* derivations = workbook_add_worksheet(m_workbook, derivationName.c_str());
        const auto rows = DerivationSheet(m_workbook, derivations, m_facts, m_translate, m_options)
                              .write(m_grid, tableName, kHeaderRow + 1);
        writeHead(title);
        writeHeadings();
        for (std::size_t r = 0; r < m_grid.rows.size(); ++r) {
            writeRow(r, derivationName, rows[r]);
        }
        finishTable();
        writeGrounds(title);
        worksheet_activate(m_table);
    }

private:
    // What the format of a cell depends on.
    struct Look {
        std::string pattern;
        std::size_t depth = 0;
        bool isTotal = false;
        bool isAlert = false;
        bool isMissing = false;
        bool isBound = false;
        bool isRight = false;
        bool isLink = false;

        friend auto operator<=>(const Look&, const Look&) = default;
    };

    [[nodiscard]] std::string name(const char* sourceTemplate) const {
        return sheetName(m_workbook, Message(sourceTemplate), m_translate);
    }

    [[nodiscard]] lxw_format* format(bool isBold, lxw_color_t colour, double size = 11) const {
        return makeFormat(m_workbook, m_options.language, isBold, colour, size);
    }

    [[nodiscard]] std::string parameters() const {
        std::string list;
        for (const auto& [heading, value] : m_report.parameters) {
            list += (list.empty() ? "" : "  ") + heading.text(m_translate) + ": " + value.text(m_translate);
        }
        return list;
    }

    lxw_format* formatOf(const Look& look) {
        auto& made = m_formats[look];
        if (made != nullptr) {
            return made;
        }
        const bool isSecondary = look.isMissing || look.isBound;
        made = format(look.isTotal || look.isAlert, look.isAlert ? kAlert : isSecondary ? kSecondary : kInk);
        format_set_bottom(made, LXW_BORDER_HAIR);
        format_set_bottom_color(made, kRule);
        if (look.isTotal) {
            format_set_top(made, LXW_BORDER_THIN);
            format_set_top_color(made, kRule);
        }
        if (look.isMissing || look.isBound) {
            format_set_italic(made);
        }
        if (!look.pattern.empty()) {
            format_set_num_format(made, look.pattern.c_str());
        } else {
            format_set_text_wrap(made);
        }
        if (look.isRight) {
            setRight(made);
        }
        if (look.depth > 0) {
            format_set_indent(made, static_cast<uint8_t>(std::min<std::size_t>(2 * look.depth, 15)));
        }
        if (look.isLink) {
            format_set_underline(made, LXW_UNDERLINE_SINGLE);
        }
        return made;
    }

    // With room to the text of the next column.
    static void setRight(lxw_format* format) {
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_indent(format, 1);
    }

    void writeHead(const std::string& title) {
        writeText(m_table, kTitleRow, 0, title, format(true, kInk, 14));
        writeText(m_table, kParametersRow, 0, parameters(), format(false, kSecondary));
    }

    void writeHeadings() {
        const auto heading = [this](bool isRight) {
            auto* made = format(true, kInk);
            format_set_text_wrap(made);
            format_set_bottom(made, LXW_BORDER_THIN);
            format_set_bottom_color(made, kRule);
            if (isRight) {
                setRight(made);
            }
            return made;
        };
        auto* left = heading(false);
        auto* right = heading(true);
        std::size_t lines = 1;
        for (std::size_t c = 0; c < m_grid.columns.size(); ++c) {
            const auto& column = m_grid.columns[c];
            writeText(m_table, kHeaderRow, at(c), column.heading, isRight(column) ? right : left);
            m_widths.push_back(widthOf(c));
            // The button of the filter takes room beside the text.
            lines = std::max(lines, linesIn(column.heading + "    ", m_widths.back()));
            worksheet_set_column(m_table, at(c), at(c), static_cast<double>(m_widths.back()), nullptr);
        }
        worksheet_set_row(m_table, kHeaderRow, kRowPoints * static_cast<double>(lines), nullptr);
    }

    void writeRow(std::size_t r, const std::string& derivationName, lxw_row_t derivationRow) {
        const auto& row = m_grid.rows[r];
        const auto sheetRow = static_cast<lxw_row_t>(kHeaderRow + 1 + r);
        std::size_t lines = 1;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const auto& cell = row.cells[c];
            const auto& column = m_grid.columns[c];
            Look look;
            look.depth = c == 0 ? row.depth : 0;
            look.isTotal = row.row->isTotal;
            look.isAlert = cell.isAlert;
            look.isMissing = cell.isMissing;
            look.isBound = column.isBound;
            look.isRight = isRight(column);
            if (cell.value.kind == TableCell::Kind::Number) {
                look.pattern = patternOf(column, cell);
                worksheet_write_number(m_table, sheetRow, at(c), std::strtod(cell.value.text.c_str(), nullptr),
                                       formatOf(look));
                continue;
            }
            lines = std::max(lines, linesIn(cell.value.text, m_widths[c] - std::min<std::size_t>(2 * look.depth, 8)));
            if (c == 0 && !cell.value.text.empty()) {
                look.isLink = true;
                writeLink(m_table, sheetRow, at(c), derivationName, derivationRow, cell.value.text, formatOf(look));
            } else {
                writeText(m_table, sheetRow, at(c), cell.value.text, formatOf(look));
            }
        }
        constexpr std::size_t kDeepest = 7;  // that Excel folds
        lxw_row_col_options options{};
        options.level = static_cast<uint8_t>(std::min(row.depth, kDeepest));
        worksheet_set_row_opt(m_table, sheetRow, kRowPoints * static_cast<double>(lines), nullptr, &options);
    }

    [[nodiscard]] static std::string patternOf(const ReportGridColumn& column, const ReportGridCell& cell) {
        if (!cell.format.empty()) {
            return cell.format;
        }
        const auto pattern =
            column.quantity == ReportQuantity::Percent ? std::string("0.0%;△0.0%") : numberFormat(cell.value.text);
        // 0 has no sign.
        return column.isDifference ? '+' + pattern + ';' + pattern.substr(0, pattern.find(';')) : pattern;
    }

    void finishTable() {
        auto last = m_grid.rows.size();
        while (last > 0 && m_grid.rows[last - 1].row->isTotal) {
            --last;  // a total belongs to no choice of rows
        }
        if (last > 0 && !m_grid.columns.empty()) {
            worksheet_autofilter(m_table, kHeaderRow, 0, static_cast<lxw_row_t>(kHeaderRow + last),
                                 at(m_grid.columns.size() - 1));
        }
        worksheet_outline_settings(m_table, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);
        worksheet_freeze_panes(m_table, kHeaderRow + 1, 1);
        worksheet_repeat_rows(m_table, kHeaderRow, kHeaderRow);
        setPage(m_table, kAsManyAsItTakes);
    }

    void writeGrounds(const std::string& title) {
        auto* sheet = workbook_add_worksheet(m_workbook, name(SHIRUBE_TEXT("Day, sources and notes")).c_str());
        auto* heading = format(true, kInk);
        format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
        auto* body = format(false, kInk);
        format_set_text_wrap(body);
        format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
        writeText(sheet, 0, 0, title, format(true, kInk, 14));
        constexpr std::size_t kHeadingWidth = 20;
        constexpr std::size_t kBodyWidth = 100;
        lxw_row_t row = 2;
        for (const auto& [label, content] : reportGrounds(m_report, m_facts, m_translate)) {
            writeText(sheet, row, 0, label, heading);
            writeText(sheet, row, 1, content, body);
            setHeight(sheet, row, content, kBodyWidth);
            ++row;
        }
        worksheet_set_column(sheet, 0, 0, static_cast<double>(kHeadingWidth), nullptr);
        worksheet_set_column(sheet, 1, 1, static_cast<double>(kBodyWidth), nullptr);
        setPage(sheet, kAsManyAsItTakes);
    }

    // In characters: as its texts ask, within reason; a heading may take several lines.
    [[nodiscard]] std::size_t widthOf(std::size_t c) const {
        const auto& column = m_grid.columns[c];
        std::size_t widest = std::min(base::displayWidth(column.heading) + 4, kNumberWidth);
        for (const auto& row : m_grid.rows) {
            const auto& cell = row.cells[c];
            const auto indent = c == 0 ? 2 * row.depth : 0;
            widest = std::max(widest, std::min(base::displayWidth(cell.value.text) + 3 + indent, kWidestName));
        }
        return isRight(column) ? std::max(widest, kNumberWidth) : widest;
    }

    [[nodiscard]] static bool isRight(const ReportGridColumn& column) {
        return column.quantity != ReportQuantity::Text;
    }
    static lxw_col_t at(std::size_t column) { return static_cast<lxw_col_t>(column); }

    const analysis::ReportTable& m_report;
    const analysis::FactBook& m_facts;
    const base::Translator& m_translate;
    const ReportXlsxOptions& m_options;
    ReportGrid m_grid;
    lxw_workbook* m_workbook;
    lxw_worksheet* m_table = nullptr;
    std::vector<std::size_t> m_widths;  // by column of the grid
    std::map<Look, lxw_format*> m_formats;
};

}  // namespace

base::Status writeReportXlsx(const analysis::ReportTable& report, const analysis::FactBook& facts,
                             const std::filesystem::path& target, const base::Translator& translate,
                             const ReportXlsxOptions& options) {
    return writeWorkbook(
        target, [&](lxw_workbook* workbook) { ReportWriter(report, facts, translate, options, workbook).write(); });
}

}  // namespace shirube::exchange
