// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowImage.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <vector>

#include "Connection.h"
#include "Dialect.h"
#include "RowReader.h"
#include "StoreFailure.h"

namespace shirube::persistence {

namespace {

using Json = nlohmann::json;

Json parsed(std::string_view text) {
    auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        throw StoreFailure(base::ErrorCode::Corrupt,
                           base::Message(SHIRUBE_TEXT("A row of the change log can't be read. Restore a backup.")),
                           std::string(text));
    }
    return json;
}

void set(RowWriter& writer, const Json& value) {
    if (value.is_null()) {
        writer.null();
    } else if (value.is_number_integer()) {
        writer.number(value.get<std::int64_t>());
    } else {
        writer.text(value.get<std::string>());
    }
}

std::vector<Parameter> keyParameters(const TableSchema& table, const std::string& key) {
    const auto values = parsed(key);
    const auto columns = table.keys();
    std::vector<Parameter> parameters;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& value = values.at(i);
        if (value.is_number_integer()) {
            parameters.push_back({columns[i].name, value.get<long long>()});
        } else {
            parameters.push_back({columns[i].name, value.get<std::string>()});
        }
    }
    return parameters;
}

// The columns of the table that the image knows.
std::vector<Column> knownColumns(const TableSchema& table, const Json& image) {
    std::vector<Column> columns;
    for (const auto& column : table.columns) {
        if (image.contains(column.name)) {
            columns.push_back(column);
        }
    }
    return columns;
}

void setKey(RowWriter& writer, const TableSchema& table, const std::string& key) {
    const auto values = parsed(key);
    for (std::size_t i = 0; i < table.keys().size(); ++i) {
        set(writer, values.at(i));
    }
}

void execute(RowWriter& writer) {
    if (writer.execute() != 1) {
        throw std::logic_error("a logged row was not written");
    }
}

// An image holds the key of its row, too.
void setAll(RowWriter& writer, const std::vector<Column>& columns, const Json& image) {
    for (const auto& column : columns) {
        set(writer, image.at(column.name));
    }
}

}  // namespace

std::string currentImage(Connection& connection, const TableSchema& table, const std::string& key) {
    RowReader reader(
        connection,
        "SELECT " + dialect::rowJson(table, "t") + " FROM " + identifier(table.name) + " t" + table.whereKey(),
        {ColumnType::Text}, keyParameters(table, key), RowReader::kOneRow);
    return reader.next() ? reader.text(0) : std::string();
}

bool sameImage(std::string_view a, std::string_view b) {
    if (a == b) {
        return true;
    }
    if (a.empty() || b.empty()) {
        return false;
    }
    const auto first = parsed(a);
    const auto second = parsed(b);
    for (const auto& [name, value] : first.items()) {
        if (const auto other = second.find(name); other != second.end() && *other != value) {
            return false;
        }
    }
    return true;
}

void writeImage(Connection& connection, const TableSchema& table, const std::string& key, const std::string& current,
                const std::string& wanted) {
    if (wanted.empty()) {
        auto& writer = connection.writer(table.removeSql(), table.keys());
        setKey(writer, table, key);
        execute(writer);
        return;
    }
    const auto image = parsed(wanted);
    const auto columns = knownColumns(table, image);
    auto& writer = connection.writer(current.empty() ? table.insertSql(columns) : table.updateSql(columns), columns);
    setAll(writer, columns, image);
    execute(writer);
}

}  // namespace shirube::persistence
