// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <span>
#include <string>
#include <vector>

#include "base/Message.h"
#include "exchange/FigureXlsx.h"

namespace shirube::exchange {

/// The sheets of a workbook that say where its figures are from: 根拠, 変更点, findings, and 出典 and 注. Of several
/// figures each row says of which one it is. A sheet that would have no rows isn't made, but for the last.
class FigureEvidenceSheets {
public:
    /// `language` is of the workbook.
    FigureEvidenceSheets(lxw_workbook* workbook, std::span<const WorkbookFigure> figures, std::string language,
                         const base::Translator& translate);

    void write();

private:
    struct Column {
        const char* heading;
        double width;
    };
    /// A sheet with these headings; null where the workbook can't have another one. `m_row` is its first empty row.
    lxw_worksheet* begin(const char* name, std::vector<Column> columns);
    void row(lxw_worksheet* sheet, const std::vector<std::string>& cells);
    void end(lxw_worksheet* sheet) const;

    void writeGrounds();
    void writeChanges();
    void writeFindings();
    void writeNotes();
    [[nodiscard]] std::string text(const char* english) const;
    /// With the figure's title before them where there are several.
    [[nodiscard]] std::vector<std::string> cellsOf(const WorkbookFigure& figure, std::vector<std::string> cells) const;

    lxw_workbook* m_workbook;
    std::span<const WorkbookFigure> m_figures;
    std::string m_language;
    const base::Translator& m_translate;
    lxw_format* m_heading;
    lxw_format* m_body;
    std::vector<Column> m_columns;
    lxw_row_t m_row = 0;
};

}  // namespace shirube::exchange
