// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "Connection.h"
#include "SqliteApi.h"
#include "domain/RsFile.h"

// The rows of one file in a table of the programme review system's open data.
namespace shirube::persistence {

/// Null where none is of that kind.
[[nodiscard]] inline const domain::RsFile* fileOf(std::span<const domain::RsFile> files, domain::RsKind kind) {
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.kind == kind; });
    return found == files.end() ? nullptr : &*found;
}

/// The chosen columns of those rows, in the order of the file or by 予算事業ID and then in that of the file; of one
/// programme only where given. A table's name and its columns are the program's own, never a user's. Throws Failure.
class RsFileRows {
public:
    enum class Order { File, Project };

    /// Null for `file`: no rows.
    RsFileRows(Connection& connection, const domain::RsFile* file, std::string_view table, std::string_view columns,
               Order order = Order::File, std::optional<std::int64_t> project = {})
        : m_cursor(connection.handle(), textOf(table, columns, order, project.has_value())),
          m_hasRows(file != nullptr) {
        if (m_hasRows) {
            bindFile(file->id);
        }
        if (project) {
            m_cursor.bind(2, *project);
        }
    }

    /// Moves to the next row; false after the last.
    bool next() { return m_hasRows && m_cursor.next(); }

    [[nodiscard]] std::string_view view(std::size_t column) const { return m_cursor.view(column); }
    [[nodiscard]] std::string take(std::size_t column) const { return m_cursor.take(column); }
    [[nodiscard]] std::int64_t number(std::size_t column) const { return m_cursor.number(column); }
    [[nodiscard]] domain::RsRow row(std::size_t column) const { return domain::RsRow::of(m_cursor.number(column)); }
    [[nodiscard]] std::optional<std::int64_t> amount(std::size_t column) const {
        return m_cursor.isNull(column) ? std::nullopt : std::optional(m_cursor.number(column));
    }

private:
    [[nodiscard]] static std::string textOf(std::string_view table, std::string_view columns, Order order,
                                            bool ofOneProject) {
        std::string sql = "SELECT ";
        sql.append(columns).append(" FROM rs_").append(table).append(" WHERE id >= ?1 AND id < ?2");
        sql += ofOneProject ? " AND project = ?3" : "";
        return sql += order == Order::Project && !ofOneProject ? " ORDER BY project, id" : " ORDER BY id";
    }

    void bindFile(std::int64_t file) {
        m_cursor.bind(0, domain::RsRow(file, 0).value());
        m_cursor.bind(1, domain::RsRow(file + 1, 0).value());
    }

    sqlite::Cursor m_cursor;
    bool m_hasRows;
};

}  // namespace shirube::persistence
