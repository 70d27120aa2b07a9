// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/RsFile.h"
#include "domain/RsTables.h"

namespace shirube::domain {

/// One condition on a column of an RsTable.
struct RsCondition {
    enum class Kind {
        Holds,    ///< the text holds `text`, compared by base::searchKey
        Equals,   ///< is `text` (texts) or `number`
        AtLeast,  ///< a number of at least `number`
        AtMost,
        IsMissing,  ///< has no value, or an empty text
    };
    std::string column;  ///< of columnsOf(table)
    Kind kind = Kind::Holds;
    std::string text{};
    std::int64_t number = 0;

    friend bool operator==(const RsCondition&, const RsCondition&) = default;
};

/// Which rows of a table, in which order. All conditions must hold.
struct RsQuery {
    RsTable table = RsTable::Programme;
    FiscalYear edition{2024};              ///< the files in force of that edition
    std::vector<std::int64_t> projects{};  ///< of these 予算事業ID; empty: of all
    std::vector<RsCondition> conditions{};
    std::string orderBy{};  ///< a column; empty: the order of the file. Missing values come last either way
    bool descending = false;

    friend bool operator==(const RsQuery&, const RsQuery&) = default;
};

/// One row as read: its place and its cells in the order of columnsOf().
struct RsRecord {
    struct Cell {
        std::optional<std::int64_t> number{};  ///< of Integer, Yen, Flag; nothing where missing
        std::string text{};                    ///< of Text
    };
    RsRow row;
    std::vector<Cell> cells;
};

}  // namespace shirube::domain
