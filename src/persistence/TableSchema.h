// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shirube::persistence {

enum class ColumnType { Text, Integer };

struct Column {
    std::string name;
    ColumnType type = ColumnType::Text;
    bool isKey = false;
};

/// A table and its columns, from which its statements are made.
struct TableSchema {
    std::string name;
    std::vector<Column> columns;

    [[nodiscard]] std::vector<Column> keys() const;
    [[nodiscard]] std::vector<ColumnType> types() const;
    [[nodiscard]] const Column* column(std::string_view columnName) const;

    /// Parameters carry the names of the columns.
    [[nodiscard]] std::string insertSql() const { return insertSql(columns); }
    [[nodiscard]] std::string insertSql(const std::vector<Column>& some) const;
    /// Writes the columns of `some` that are no keys. `some` holds one at least.
    [[nodiscard]] std::string updateSql(const std::vector<Column>& some) const;
    [[nodiscard]] std::string removeSql() const;
    /// All columns in order, as `alias.column` where an alias is given.
    [[nodiscard]] std::string columnList(std::string_view alias = {}) const;
    [[nodiscard]] std::string selectSql() const;
    /// "WHERE key = :key AND …" for the keys.
    [[nodiscard]] std::string whereKey() const;
};

/// A name as an SQL identifier.
[[nodiscard]] std::string identifier(std::string_view name);

}  // namespace shirube::persistence
