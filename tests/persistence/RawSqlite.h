// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "support/Catch.h"

namespace shirube::test {

/// What somebody with the sqlite3 shell can do to a file.
class RawSqlite {
public:
    explicit RawSqlite(const std::filesystem::path& file) {
        if (sqlite3_open(file.string().c_str(), &m_connection) != SQLITE_OK) {
            throw std::runtime_error("can't open " + file.string());
        }
    }
    ~RawSqlite() { sqlite3_close(m_connection); }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// The error text; empty where it worked.
    std::string run(const std::string& sql) {
        char* error = nullptr;
        sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, &error);
        std::string text = error == nullptr ? "" : error;
        sqlite3_free(error);
        return text;
    }

    /// The first column of all rows, one a line.
    std::string text(const std::string& sql) {
        std::string text;
        const auto add = [](void* out, int, char** values, char**) {
            *static_cast<std::string*>(out) += std::string(values[0] == nullptr ? "NULL" : values[0]) + "\n";
            return 0;
        };
        if (sqlite3_exec(m_connection, sql.c_str(), add, &text, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(m_connection));
        }
        return text;
    }

    /// Alters the store behind the back of the log: without the triggers that guard it.
    void tamper(const std::string& sql) {
        std::string triggers = text("SELECT sql || ';' FROM sqlite_master WHERE type = 'trigger'");
        const auto drops = text("SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master WHERE type = 'trigger'");
        const auto error = run("BEGIN;" + drops + sql + ";" + triggers + "COMMIT;");
        if (!error.empty()) {
            throw std::runtime_error(error);
        }
    }

private:
    sqlite3* m_connection = nullptr;
};

/// While it lives, change sets of a store of a former schema say whether they are final: this program can write in it
/// as the former one did.
class AsFormerProgram {
public:
    explicit AsFormerProgram(const std::filesystem::path& file) : m_raw(file) {
        alter("ADD COLUMN is_final INTEGER NOT NULL DEFAULT 0");
    }
    ~AsFormerProgram() { alter("DROP COLUMN is_final"); }
    AsFormerProgram(const AsFormerProgram&) = delete;
    AsFormerProgram& operator=(const AsFormerProgram&) = delete;

private:
    void alter(const std::string& what) {
        if (const auto error = m_raw.run("ALTER TABLE change_set " + what); !error.empty()) {
            FAIL(error);
        }
    }
    RawSqlite m_raw;
};

}  // namespace shirube::test
