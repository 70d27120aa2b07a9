// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>
#include <vector>

#include "analysis/Derivation.h"
#include "analysis/FactBook.h"
#include "base/Message.h"
#include "exchange/ReportGrid.h"
#include "exchange/ReportXlsx.h"

namespace shirube::exchange {

/// The sheet 根拠 of a report's workbook: a line for each title, formula, input, exclusion and note, by level.
class DerivationSheet {
public:
    DerivationSheet(lxw_workbook* workbook, lxw_worksheet* sheet, const analysis::FactBook& facts,
                    const base::Translator& translate, const ReportXlsxOptions& options);

    /// Writes the derivations of all rows, each linked back to its row in the sheet `tableName`, whose first row of the
    /// grid is `firstRow`. Gives the row of each one's title, parallel to the grid's rows.
    [[nodiscard]] std::vector<lxw_row_t> write(const ReportGrid& grid, const std::string& tableName,
                                               lxw_row_t firstRow);

private:
    enum Column : lxw_col_t { Level, Kind, What, Amount, Printed, Document, Place, Remark };

    void writeHeadings();
    void writeDerivation(const analysis::Derivation& derivation, std::size_t level);
    void writeInput(const analysis::DerivationInput& input, const char* kind, std::size_t level);
    /// Level, kind and text of the next row, and its outline.
    void beginRow(std::size_t level, const char* kind, const std::string& what, lxw_format* look);
    void endRow(std::size_t level, std::size_t lines);
    [[nodiscard]] std::string text(const base::Message& message) const { return message.text(m_translate); }

    lxw_workbook* m_workbook;
    lxw_worksheet* m_sheet;
    const analysis::FactBook& m_facts;
    const base::Translator& m_translate;
    const ReportXlsxOptions& m_options;
    lxw_format* m_titleFormat;
    lxw_format* m_bodyFormat;
    lxw_format* m_linkFormat;
    lxw_format* m_levelFormat;
    std::map<std::string, lxw_format*> m_numberFormats;  // by pattern
    lxw_row_t m_row = 0;
};

/// The text, which leads to a cell in the first column of that sheet.
void writeLink(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t col, const std::string& targetSheet, lxw_row_t targetRow,
               const std::string& text, lxw_format* format);

}  // namespace shirube::exchange
