// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlitePeer.h"

#include <sqlite3.h>

#include <stdexcept>

namespace shirube::bench {

namespace {

// Touches every value as the type that it has, as any reader must.
std::int64_t touch(sqlite3_stmt* statement, int column) {
    if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
        return sqlite3_column_int64(statement, column);
    }
    const auto* text = sqlite3_column_text(statement, column);
    return text == nullptr ? 0 : *text;
}

std::int64_t readAll(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database));
    }
    std::int64_t rows = 0;
    std::int64_t sum = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int i = 0; i < columns; ++i) {
            sum += touch(statement, i);
        }
    }
    sqlite3_finalize(statement);
    return sum == -1 ? 0 : rows;
}

}  // namespace

std::int64_t readWithPlainSqlite(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(file.string().c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        throw std::runtime_error("can't open the generated store");
    }
    const auto rows = readAll(database, "SELECT * FROM programme") + readAll(database, "SELECT * FROM budget_line") +
                      readAll(database, "SELECT s.* FROM adoption a JOIN statement s ON s.id = a.statement_id");
    sqlite3_close(database);
    return rows;
}

}  // namespace shirube::bench
