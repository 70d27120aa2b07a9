// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "domain/RsFile.h"
#include "domain/RsTables.h"

namespace shirube::exchange {

/// How a text of a file becomes a cell. Numbers and flags are read by the type of their column.
enum class RsReading {
    Exact,     ///< byte for byte
    Trimmed,   ///< without the spaces around it: names that other rows and files refer to, and numbers kept as texts
    Unquoted,  ///< without the apostrophe that spreadsheets put before a text that looks like a date
};

/// A column of a file after those that all kinds have, and the cell that it gives.
struct RsLayoutColumn {
    std::string_view name;  ///< as the system writes it
    domain::RsTable table;
    std::string_view column;  ///< of columnsOf(table); empty: the years of a GoalValue
    RsReading reading = RsReading::Exact;
    bool isNeeded = false;  ///< no file is of this kind without it
};

/// The columns of a kind in the order in which the system writes them, without rsHeadingNames(). A file of Goals has a
/// column for each year behind them.
[[nodiscard]] std::span<const RsLayoutColumn> rsLayout(domain::RsKind kind);

/// What every kind of file begins with: シート種別, 事業年度, 予算事業ID, then the columns of RsTable::Heading after
/// `project`. Two are called otherwise in 1-1.
[[nodiscard]] const std::array<std::string_view, 13>& rsHeadingNames(domain::RsKind kind);

/// Under which the name of a column is looked up: without regard to half and full width, case, spaces, and to which of
/// the many dashes it is written with.
[[nodiscard]] std::string foldedColumnName(std::string_view name);

}  // namespace shirube::exchange
