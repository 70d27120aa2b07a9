// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "Soci.h"
#include "TableSchema.h"

namespace shirube::persistence {

class Connection;

/// A prepared INSERT, UPDATE or DELETE whose named parameters are set one by one. Throws.
class RowWriter {
public:
    RowWriter(Connection& connection, const std::string& sql, const std::vector<Column>& parameters);

    /// Sets the parameters in the order in which they were given; each has to be set before execute(). Text that is not
    /// UTF-8 or holds a NUL is refused as InvalidInput.
    RowWriter& text(std::string_view value);
    /// An empty text is NULL.
    RowWriter& textOrNull(std::string_view value);
    RowWriter& number(std::int64_t value);
    RowWriter& null();

    /// True where these are its parameters, in this order.
    [[nodiscard]] bool takes(const std::vector<Column>& parameters) const;

    /// How many rows were written. The next set begins with the first parameter again.
    int execute();

private:
    struct Cell {
        std::string name;
        std::string text;
        long long number = 0;
        soci::indicator indicator = soci::i_ok;
        ColumnType type = ColumnType::Text;
    };
    Cell& nextCell(ColumnType type);

    Connection& m_connection;
    std::deque<Cell> m_cells;  // bound by address
    std::size_t m_next = 0;
    soci::statement m_statement;
};

}  // namespace shirube::persistence
