// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableSchema.h"

#include <algorithm>
#include <iterator>

namespace shirube::persistence {

namespace {

template <typename Piece>
std::string joined(const std::vector<Column>& columns, std::string_view separator, const Piece& piece) {
    std::string text;
    for (const auto& column : columns) {
        if (!text.empty()) {
            text += separator;
        }
        text += piece(column);
    }
    return text;
}

std::string assignment(const Column& column) {
    return identifier(column.name) + " = :" + column.name;
}

}  // namespace

std::string identifier(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : name) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::vector<Column> TableSchema::keys() const {
    std::vector<Column> found;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(found), [](const auto& c) { return c.isKey; });
    return found;
}

std::vector<ColumnType> TableSchema::types() const {
    std::vector<ColumnType> found;
    std::transform(columns.begin(), columns.end(), std::back_inserter(found), [](const auto& c) { return c.type; });
    return found;
}

const Column* TableSchema::column(std::string_view columnName) const {
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return c.name == columnName; });
    return it == columns.end() ? nullptr : &*it;
}

std::string TableSchema::insertSql(const std::vector<Column>& some) const {
    return "INSERT INTO " + identifier(name) + " (" +
           joined(some, ", ", [](const auto& c) { return identifier(c.name); }) + ") VALUES (" +
           joined(some, ", ", [](const auto& c) { return ":" + c.name; }) + ")";
}

std::string TableSchema::updateSql(const std::vector<Column>& some) const {
    std::vector<Column> written;
    std::copy_if(some.begin(), some.end(), std::back_inserter(written), [](const auto& c) { return !c.isKey; });
    return "UPDATE " + identifier(name) + " SET " + joined(written, ", ", assignment) + whereKey();
}

std::string TableSchema::removeSql() const {
    return "DELETE FROM " + identifier(name) + whereKey();
}

std::string TableSchema::columnList(std::string_view alias) const {
    const auto prefix = alias.empty() ? std::string() : std::string(alias) + ".";
    return joined(columns, ", ", [&](const auto& c) { return prefix + identifier(c.name); });
}

std::string TableSchema::selectSql() const {
    return "SELECT " + columnList() + " FROM " + identifier(name);
}

std::string TableSchema::whereKey() const {
    return " WHERE " + joined(keys(), " AND ", assignment);
}

}  // namespace shirube::persistence
