// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "analysis/TableCell.h"
#include "base/Message.h"
#include "domain/AmountUnit.h"

namespace shirube::exchange {

/// A cell as a reader sees it: 1,234 / 3～5 / 80% / 未報告, with its remark in brackets. What does not apply is — in a
/// column of figures and empty in one of texts.
[[nodiscard]] std::string reportCellText(const analysis::ReportColumn& column, const analysis::ReportCell& cell,
                                         domain::AmountUnit unit, const base::Translator& translate);
/// The column's heading with the unit of its amounts.
[[nodiscard]] std::string reportHeading(const analysis::ReportColumn& column, domain::AmountUnit unit,
                                        const base::Translator& translate);

/// A cell of a report for machines.
struct ReportGridCell {
    analysis::TableCell value;
    /// Of a number with a unit of its own: a spreadsheet's number format, which shows it as the report does:
    /// #,##0.0"本"
    std::string format;
    bool isAlert = false;
    bool isMissing = false;  ///< a word that says why there is no figure
};

struct ReportGridColumn {
    std::string heading;
    analysis::ReportQuantity quantity = analysis::ReportQuantity::Text;
    bool isBound = false;  ///< an end of a range, or a number beside its printed text: reading matter for machines
    bool isDifference = false;
};

struct ReportGridRow {
    std::size_t depth = 0;  ///< 0, of the drill-down 1, 2 …
    const analysis::ReportRow* row = nullptr;
    std::vector<ReportGridCell> cells;  ///< parallel to the columns
};

/// What a grid is for.
enum class GridUse {
    Spreadsheet,  ///< a figure with a unit of its own is one number with a format
    PlainText,    ///< … is its text, with the number in base units in a column beside it; the depth is a column too
};

/// A report as a flat table. A figure is a number, in full digits; what is only known as a range is text in its column
/// (no sum counts it), and the ends stand in two columns of their own, of exact amounts twice the amount. What a cell
/// remarks, and what must not be overlooked, has columns of its own at the end, where there is any.
struct ReportGrid {
    std::vector<ReportGridColumn> columns;
    std::vector<ReportGridRow> rows;  ///< parents before their children
};
[[nodiscard]] ReportGrid reportGrid(const analysis::ReportTable& report, domain::AmountUnit unit, GridUse use,
                                    const base::Translator& translate);

/// 基準日 and other parameters, 出典 and 注, as pairs of heading and text in the order of print. `facts` has the
/// sources.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> reportGrounds(const analysis::ReportTable& report,
                                                                             const analysis::FactBook& facts,
                                                                             const base::Translator& translate);

}  // namespace shirube::exchange
