// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DerivationSheet.h"

#include <algorithm>
#include <cstdlib>

#include "XlsxFormats.h"
#include "XlsxSheets.h"
#include "analysis/DerivationCitations.h"
#include "analysis/FigureTable.h"
#include "base/Text.h"
#include "domain/MoneyFormat.h"

namespace shirube::exchange {

using analysis::exactDecimal;

namespace {

using base::Message;

constexpr std::size_t kWhatWidth = 60;
constexpr std::size_t kPrintedWidth = 22;
constexpr std::size_t kPlaceWidth = 40;
constexpr std::size_t kRemarkWidth = 40;
constexpr std::size_t kDeepest = 7;  // that Excel folds

}  // namespace

DerivationSheet::DerivationSheet(lxw_workbook* workbook, lxw_worksheet* sheet, const analysis::FactBook& facts,
                                 const base::Translator& translate, const ReportXlsxOptions& options)
    : m_workbook(workbook),
      m_sheet(sheet),
      m_facts(facts),
      m_translate(translate),
      m_options(options),
      m_titleFormat(makeFormat(workbook, options.language, true, kInk)),
      m_bodyFormat(makeFormat(workbook, options.language, false, kInk)),
      m_linkFormat(makeFormat(workbook, options.language, true, kInk)),
      m_levelFormat(makeFormat(workbook, options.language, false, kSecondary)) {
    format_set_align(m_levelFormat, LXW_ALIGN_CENTER);
    format_set_align(m_levelFormat, LXW_ALIGN_VERTICAL_TOP);
    for (auto* look : {m_titleFormat, m_bodyFormat, m_linkFormat}) {
        format_set_text_wrap(look);
        format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_underline(m_linkFormat, LXW_UNDERLINE_SINGLE);
    for (auto* look : {m_titleFormat, m_linkFormat}) {
        format_set_top(look, LXW_BORDER_HAIR);
        format_set_top_color(look, kRule);
    }
}

std::vector<lxw_row_t> DerivationSheet::write(const ReportGrid& grid, const std::string& tableName,
                                              lxw_row_t firstRow) {
    writeHeadings();
    std::vector<lxw_row_t> titles;
    for (const auto& row : grid.rows) {
        titles.push_back(m_row);
        const auto titleRow = m_row;
        writeDerivation(row.row->derivation, 0);
        auto title = text(row.row->derivation.title);
        if (title.empty() && !row.cells.empty()) {
            title = row.cells.front().value.text;
        }
        writeLink(m_sheet, titleRow, What, tableName, static_cast<lxw_row_t>(firstRow + titles.size() - 1), title,
                  m_linkFormat);
    }
    worksheet_outline_settings(m_sheet, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    setPage(m_sheet, kAsManyAsItTakes);
    return titles;
}

void DerivationSheet::writeHeadings() {
    auto* heading = makeFormat(m_workbook, m_options.language, true, kInk);
    format_set_text_wrap(heading);
    format_set_bottom(heading, LXW_BORDER_THIN);
    format_set_bottom_color(heading, kRule);
    struct Heading {
        Column column;
        std::string text;
        std::size_t width;
    };
    for (const auto& [column, words, width] :
         {Heading{Level, text(Message(SHIRUBE_TEXT("Depth"))), 8},
          Heading{Kind, text(Message(SHIRUBE_TEXT("Line"))), 14},
          Heading{What, text(Message(SHIRUBE_TEXT("What"))), kWhatWidth},
          Heading{Amount,
                  text(Message::nested(SHIRUBE_TEXT("{0} ({1})"),
                                       {Message(SHIRUBE_TEXT("Amount")), domain::label(m_options.unit)})),
                  18},
          Heading{Printed, text(Message(SHIRUBE_TEXT("Result or printed text"))), kPrintedWidth},
          Heading{Document, text(Message(SHIRUBE_TEXT("Document"))), kPlaceWidth},
          Heading{Place, text(Message(SHIRUBE_TEXT("Place"))), kPlaceWidth},
          Heading{Remark, text(Message(SHIRUBE_TEXT("Remark"))), kRemarkWidth}}) {
        writeText(m_sheet, 0, column, words, heading);
        worksheet_set_column(m_sheet, column, column, static_cast<double>(width), nullptr);
    }
    worksheet_set_row(m_sheet, 0, 2 * kRowPoints, nullptr);
    m_row = 1;
}

void DerivationSheet::writeDerivation(const analysis::Derivation& derivation, std::size_t level) {
    const auto title = text(derivation.title);
    const auto result = text(derivation.result);
    beginRow(level, SHIRUBE_TEXT("Result"), title, m_titleFormat);
    writeText(m_sheet, m_row, Printed, result, m_titleFormat);
    endRow(level, std::max(linesIn(title, kWhatWidth), linesIn(result, kPrintedWidth)));
    const auto line = [&](const char* kind, const std::string& words) {
        beginRow(level + 1, kind, words, m_bodyFormat);
        endRow(level + 1, linesIn(words, kWhatWidth));
    };
    if (!derivation.formula.isEmpty()) {
        line(SHIRUBE_TEXT("Formula"), text(derivation.formula));
    }
    for (const auto& input : derivation.inputs) {
        writeInput(input, SHIRUBE_TEXT("Included"), level + 1);
    }
    for (const auto& input : derivation.excluded) {
        writeInput(input, SHIRUBE_TEXT("Not counted"), level + 1);
    }
    for (const auto& note : derivation.notes) {
        line(SHIRUBE_TEXT("Note"), text(note));
    }
    for (const auto& child : derivation.children) {
        writeDerivation(child, level + 1);
    }
}

void DerivationSheet::writeInput(const analysis::DerivationInput& input, const char* kind, std::size_t level) {
    const auto what = text(input.label);
    beginRow(level, kind, what, m_bodyFormat);
    std::size_t lines = linesIn(what, kWhatWidth);
    const auto put = [&](Column column, const std::string& words, std::size_t width) {
        writeText(m_sheet, m_row, column, words, m_bodyFormat);
        lines = std::max(lines, linesIn(words, width));
    };
    if (input.amount && input.amount->isExact()) {
        const auto number = exactDecimal(input.amount->lower.yen(), m_options.unit);
        const auto pattern = numberFormat(number);
        auto& look = m_numberFormats[pattern];
        if (look == nullptr) {
            look = makeFormat(m_workbook, m_options.language, false, kInk);
            format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
            format_set_align(look, LXW_ALIGN_RIGHT);
            format_set_indent(look, 1);
            format_set_num_format(look, pattern.c_str());
        }
        worksheet_write_number(m_sheet, m_row, Amount, std::strtod(number.c_str(), nullptr), look);
    } else if (input.amount) {
        analysis::ReportCell range;
        range.amount = input.amount;
        put(Amount, reportCellText({"", {}, analysis::ReportQuantity::Amount}, range, m_options.unit, m_translate),
            kPrintedWidth);
    }
    const auto citation = analysis::citationOf(m_facts, input);
    put(Printed, input.printed.empty() && citation ? citation->raw : input.printed, kPrintedWidth);
    if (citation) {
        const auto* source = m_facts.source(citation->source);
        put(Document, source == nullptr ? citation->source.value() : source->title, kPlaceWidth);
        put(Place, citation->locator, kPlaceWidth);
    }
    put(Remark, text(input.remark), kRemarkWidth);
    endRow(level, lines);
}

void DerivationSheet::beginRow(std::size_t level, const char* kind, const std::string& what, lxw_format* look) {
    worksheet_write_number(m_sheet, m_row, Level, static_cast<double>(level + 1), m_levelFormat);
    writeText(m_sheet, m_row, Kind, text(Message(kind)), look);
    writeText(m_sheet, m_row, What, what, look);
}

void DerivationSheet::endRow(std::size_t level, std::size_t lines) {
    lxw_row_col_options options{};
    options.level = static_cast<uint8_t>(std::min(level, kDeepest));
    worksheet_set_row_opt(m_sheet, m_row, kRowPoints * static_cast<double>(lines), nullptr, &options);
    ++m_row;
}

void writeLink(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t col, const std::string& targetSheet, lxw_row_t targetRow,
               const std::string& text, lxw_format* format) {
    constexpr std::size_t kLongest = 32'000;  // bytes: below what a cell and a link hold
    std::string quoted;
    for (const char c : targetSheet) {
        quoted += c == '\'' ? "''" : std::string(1, c);
    }
    const auto url = "internal:'" + quoted + "'!A" + std::to_string(targetRow + 1);
    const auto shown = base::quoted(text, kLongest);
    if (worksheet_write_url_opt(sheet, row, col, url.c_str(), format, shown.c_str(), nullptr) != LXW_NO_ERROR) {
        // A sheet holds 65,530 links; the row is worth more than its link.
        writeText(sheet, row, col, text, format);
    }
}

}  // namespace shirube::exchange
