// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteApi.h"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>

namespace shirube::persistence::sqlite {

namespace {

sqlite3* raw(Handle handle) {
    return static_cast<sqlite3*>(handle);
}

// A file-size limit or a quota is a full disk for whoever meets it; SQLite itself knows ENOSPC only.
bool isOutOfRoom(int systemError) {
    const auto code = std::error_code(systemError, std::generic_category());
    return code == std::errc::no_space_on_device || code == std::errc::file_too_large;
}

}  // namespace

FailureKind kindOf(int extendedCode, int systemError) {
    switch (extendedCode) {
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return FailureKind::MissingReference;
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_UNIQUE:
            return FailureKind::Duplicate;
        case SQLITE_CONSTRAINT_TRIGGER:
            return FailureKind::RefusedByTrigger;
        default:
            break;
    }
    switch (extendedCode & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return FailureKind::Locked;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return FailureKind::ReadOnly;
        case SQLITE_FULL:
            return FailureKind::DiskFull;
        case SQLITE_CORRUPT:
            return FailureKind::Corrupt;
        case SQLITE_NOTADB:
            return FailureKind::NotADatabase;
        case SQLITE_CANTOPEN:
            return FailureKind::CannotOpen;
        case SQLITE_IOERR:
            return isOutOfRoom(systemError) ? FailureKind::DiskFull : FailureKind::Io;
        case SQLITE_CONSTRAINT:
            return FailureKind::BrokenRule;
        default:
            return FailureKind::Other;
    }
}

Handle open(const std::string& utf8Path, Access access, std::chrono::milliseconds timeout) {
    // A connection belongs to one thread, so that its own mutex would only cost time.
    int flags = SQLITE_OPEN_READWRITE;
    if (access == Access::ReadOnly) {
        flags = SQLITE_OPEN_READONLY;
    } else if (access == Access::Create) {
        flags |= SQLITE_OPEN_CREATE;
    }
    flags |= SQLITE_OPEN_NOMUTEX;
    sqlite3* connection = nullptr;
    if (const int code = sqlite3_open_v2(utf8Path.c_str(), &connection, flags, nullptr); code != SQLITE_OK) {
        const Failure failure(connection == nullptr ? code : sqlite3_extended_errcode(connection),
                              connection == nullptr ? 0 : sqlite3_system_errno(connection), sqlite3_errstr(code));
        sqlite3_close(connection);
        throw failure;
    }
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, static_cast<int>(timeout.count()));
    return connection;
}

void close(Handle handle) noexcept {
    sqlite3_close_v2(raw(handle));
}

void execute(Handle handle, const std::string& script) {
    errno = 0;
    if (sqlite3_exec(raw(handle), script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw lastFailure(handle);
    }
}

Failure lastFailure(Handle handle) {
    return {sqlite3_extended_errcode(raw(handle)), systemErrorOf(handle), sqlite3_errmsg(raw(handle))};
}

int systemErrorOf(Handle handle) {
    // SQLite does not note it when a commit fails; then errno still has it.
    const int noted = sqlite3_system_errno(raw(handle));
    return noted != 0 ? noted : errno;
}

bool isReadOnly(Handle handle) {
    return sqlite3_db_readonly(raw(handle), "main") == 1;
}

bool isInTransaction(Handle handle) {
    return sqlite3_get_autocommit(raw(handle)) == 0;
}

int changedRows(Handle handle) {
    return sqlite3_changes(raw(handle));
}

void copyAllPages(Handle from, Handle to) {
    auto* job = sqlite3_backup_init(raw(to), "main", raw(from), "main");
    if (job == nullptr) {
        throw lastFailure(to);
    }
    // All pages in one step: another writer can't come in between and make it start over.
    const int step = sqlite3_backup_step(job, -1);
    const int finish = sqlite3_backup_finish(job);
    if (step != SQLITE_DONE || finish != SQLITE_OK) {
        const int code = step == SQLITE_DONE ? finish : step;
        throw Failure(code, systemErrorOf(to), sqlite3_errstr(code));
    }
}

namespace {

sqlite3_stmt* rawStatement(void* statement) {
    return static_cast<sqlite3_stmt*>(statement);
}

// SQLite counts parameters from 1.
int place(std::size_t parameter) {
    return static_cast<int>(parameter) + 1;
}

}  // namespace

TriggersOff::TriggersOff(Handle handle) : m_handle(handle) {
    if (sqlite3_db_config(raw(handle), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr) != SQLITE_OK) {
        throw lastFailure(handle);
    }
}

TriggersOff::~TriggersOff() {
    sqlite3_db_config(raw(m_handle), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

Cursor::Cursor(Handle handle, const std::string& sql) : m_handle(handle) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(raw(handle), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        throw lastFailure(handle);
    }
    m_statement = statement;
}

Cursor::~Cursor() {
    sqlite3_finalize(rawStatement(m_statement));
}

void Cursor::expect(int code) const {
    if (code != SQLITE_OK) {
        throw lastFailure(m_handle);
    }
}

void Cursor::bind(std::size_t parameter, std::int64_t number) {
    expect(sqlite3_bind_int64(rawStatement(m_statement), place(parameter), number));
}

void Cursor::bind(std::size_t parameter, std::string_view text) {
    // A view of nothing would be NULL.
    const char* const begin = text.data() == nullptr ? "" : text.data();
    expect(sqlite3_bind_text64(rawStatement(m_statement), place(parameter), begin, text.size(), SQLITE_STATIC,
                               SQLITE_UTF8));
}

void Cursor::bindNull(std::size_t parameter) {
    expect(sqlite3_bind_null(rawStatement(m_statement), place(parameter)));
}

void Cursor::rewind() {
    sqlite3_reset(rawStatement(m_statement));  // gives what step() gave already
}

bool Cursor::next() {
    errno = 0;
    const int code = sqlite3_step(rawStatement(m_statement));
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        throw lastFailure(m_handle);
    }
    return code == SQLITE_ROW;
}

std::string_view Cursor::view(std::size_t column) const {
    const auto index = static_cast<int>(column);
    const auto* text = sqlite3_column_text(rawStatement(m_statement), index);
    if (text == nullptr) {
        return {};
    }
    const auto size = sqlite3_column_bytes(rawStatement(m_statement), index);
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)};
}

std::int64_t Cursor::number(std::size_t column) const {
    return sqlite3_column_int64(rawStatement(m_statement), static_cast<int>(column));
}

bool Cursor::isNull(std::size_t column) const {
    return sqlite3_column_type(rawStatement(m_statement), static_cast<int>(column)) == SQLITE_NULL;
}

}  // namespace shirube::persistence::sqlite
