// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "Guard.h"
#include "RowReader.h"
#include "RowWriter.h"
#include "StoreFailure.h"
#include "TableSchema.h"

namespace shirube::persistence {

/// A table's columns and the statements made of them.
struct TableText {
    explicit TableText(TableSchema tableSchema)
        : schema(std::move(tableSchema)),
          insert(schema.insertSql()),
          update(schema.updateSql(schema.columns)),
          remove(schema.removeSql()),
          select(schema.selectSql()),
          whereKey(schema.whereKey()) {}

    TableSchema schema;
    std::string insert;
    std::string update;
    std::string remove;
    std::string select;
    std::string whereKey;
};

/// The statements that every table has. `Mapping` names the domain type as `Value` and has the static functions text()
/// (its TableText), write(RowWriter&, const Value&) and read(Reader&, std::size_t firstColumn), with one call per
/// column in the order of the schema.
template <typename Mapping>
class TableAccess {
public:
    using Value = typename Mapping::Value;

    explicit TableAccess(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] base::Status insert(const Value& value) {
        return guarded(m_connection, [&] { write(Mapping::text().insert, value); });
    }

    [[nodiscard]] base::Status update(const Value& value) {
        return guarded(m_connection, [&] {
            if (write(Mapping::text().update, value) == 0) {
                throw missing();
            }
        });
    }

    [[nodiscard]] base::Status remove(const std::vector<std::string_view>& key) {
        return guarded(m_connection, [&] {
            auto& writer = m_connection.writer(Mapping::text().remove, Mapping::text().schema.keys());
            for (const auto part : key) {
                writer.text(part);
            }
            if (writer.execute() == 0) {
                throw missing();
            }
        });
    }

    [[nodiscard]] base::Result<std::optional<Value>> find(const std::vector<std::string_view>& key) {
        return guarded(m_connection, [&]() -> std::optional<Value> {
            std::vector<Parameter> parameters;
            for (const auto& column : Mapping::text().schema.keys()) {
                parameters.push_back({column.name, std::string(key[parameters.size()])});
            }
            RowReader reader(m_connection, Mapping::text().select + Mapping::text().whereKey,
                             Mapping::text().schema.types(), std::move(parameters), RowReader::kOneRow);
            return reader.next() ? std::optional(Mapping::read(reader, 0)) : std::nullopt;
        });
    }

    /// `condition` follows FROM.
    [[nodiscard]] base::Result<std::vector<Value>> list(const std::string& condition,
                                                        std::vector<Parameter> parameters = {},
                                                        std::size_t block = RowReader::kManyRows) {
        return guarded(m_connection, [&] {
            std::vector<Value> values;
            RowReader reader(m_connection, Mapping::text().select + condition, Mapping::text().schema.types(),
                             std::move(parameters), block);
            while (reader.next()) {
                values.push_back(Mapping::read(reader, 0));
            }
            return values;
        });
    }

    /// As list(), fast for whole tables; without parameters.
    [[nodiscard]] base::Result<std::vector<Value>> listAll(const std::string& condition = {}) {
        return guarded(m_connection, [&] {
            std::vector<Value> values;
            sqlite::Cursor cursor(m_connection.handle(), Mapping::text().select + condition);
            while (cursor.next()) {
                values.push_back(Mapping::read(cursor, 0));
            }
            return values;
        });
    }

private:
    int write(const std::string& sql, const Value& value) {
        auto& writer = m_connection.writer(sql, Mapping::text().schema.columns);
        Mapping::write(writer, value);
        return writer.execute();
    }

    [[nodiscard]] StoreFailure missing() const {
        return {
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("A row of {0} that was to be written does not exist (any more). Reload and try "
                                       "again."),
                          {Mapping::text().schema.name})};
    }

    Connection& m_connection;
};

/// The enumerator of a stored name; Corrupt where the store has one that this program does not know.
template <typename Enum>
[[nodiscard]] Enum known(std::optional<Enum> value, std::string_view stored) {
    if (!value) {
        throw StoreFailure(
            base::ErrorCode::Corrupt,
            base::Message(SHIRUBE_TEXT("The store holds “{0}”, which has no meaning there. Restore a backup."),
                          {std::string(stored)}));
    }
    return *value;
}

}  // namespace shirube::persistence
