// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/TableCell.h"
#include "base/Message.h"

namespace shirube::analysis {

/// A row of the figure's table.
struct FigureTableRow {
    enum class Kind { Series, Total };

    Kind kind = Kind::Series;
    std::size_t series = 0;  ///< index in the spec; of series rows
    PointStyle style = PointStyle::Solid;
    std::string label;
    std::vector<TableCell> cells;  ///< parallel to the table's columns; empty where missing
    std::string id{};              ///< stable across rebuilds: of the series, the ribbon, the theme, the indicator …
};

/// A column of the figure's table.
struct FigureTableColumn {
    std::string heading;
    bool isAmount = false;  ///< in the spec's unit
    std::string id{};       ///< stable across rebuilds: of the category, or what the column holds
};

/// A figure as a table for machines. What may be added never stands in a row or column with what may not:
/// - stacked columns: a row holds points of one style only. A series with both certain amounts and 内数 has two
///   rows. The total has one row, or two where it is a range.
/// - waterfalls: a row per step, with the lower and the upper bound of what it adds.
/// - flows: a row per ribbon, with upper limits in a column apart from amounts.
/// - schedules: a row per theme.
/// - indicators over time: a row per time, a column each for baseline, targets, actuals and forecast.
/// - indicators against targets: a row per indicator; logic models: a row per node.
struct FigureTable {
    std::string labelHeading;                ///< of the rows' labels
    std::vector<FigureTableColumn> columns;  ///< beside the labels
    std::vector<FigureTableRow> rows;
};

/// Each row and each column has an id that no other of the table has. `translate` is of the spec's language.
[[nodiscard]] FigureTable figureTable(const FigureSpec& spec, const base::Translator& translate);

/// The value in `unit`, exact: as many digits after the point as it has, no separators, - for negatives.
[[nodiscard]] std::string exactDecimal(std::int64_t yen, domain::AmountUnit unit);

/// 出典, 注 and 時点 of a figure as pairs of heading and text, in the order in which they are printed.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> figureGrounds(const FigureSpec& spec);

}  // namespace shirube::analysis
