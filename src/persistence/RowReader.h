// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "Soci.h"
#include "TableSchema.h"

namespace shirube::persistence {

class Connection;

/// A named parameter of a query.
struct Parameter {
    std::string name;
    std::variant<long long, std::string> value;
};

/// The rows of a query, fetched in blocks into vectors by SOCI. Throws.
class RowReader {
public:
    static constexpr std::size_t kOneRow = 1;
    static constexpr std::size_t kFewRows = 16;
    static constexpr std::size_t kManyRows = 1024;

    /// `block` rows are fetched at a time; it changes the speed only.
    RowReader(Connection& connection, const std::string& sql, const std::vector<ColumnType>& types,
              std::vector<Parameter> parameters = {}, std::size_t block = kManyRows);

    /// Moves to the next row; false after the last.
    bool next();

    /// Of the current row; NULL is an empty text or 0. The text may be moved from.
    [[nodiscard]] std::string& text(std::size_t column) { return m_columns[column].texts[m_row]; }
    [[nodiscard]] std::string_view view(std::size_t column) const { return m_columns[column].texts[m_row]; }
    [[nodiscard]] std::string take(std::size_t column) { return std::move(m_columns[column].texts[m_row]); }
    [[nodiscard]] std::int64_t number(std::size_t column) const { return m_columns[column].numbers[m_row]; }
    [[nodiscard]] bool isNull(std::size_t column) const { return m_columns[column].indicators[m_row] == soci::i_null; }

private:
    struct Block {
        ColumnType type = ColumnType::Text;
        std::vector<std::string> texts;
        std::vector<long long> numbers;
        std::vector<soci::indicator> indicators;
    };
    void resize();
    void clearNulls();

    std::vector<Parameter> m_parameters;
    std::deque<Block> m_columns;  // bound by address
    std::size_t m_block;
    std::size_t m_row = 0;
    std::size_t m_fetched = 0;
    bool m_ended = false;
    soci::statement m_statement;
};

}  // namespace shirube::persistence
