// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

// The part of SQLite's C API that SOCI does not offer. Its own file, because soci-sqlite3.h declares the same names in
// another namespace; a connection passes between the two as an opaque handle.
namespace shirube::persistence::sqlite {

using Handle = void*;

/// What SQLite said when a call failed.
class Failure : public std::runtime_error {
public:
    Failure(int code, int systemError, const std::string& text)
        : std::runtime_error(text), m_code(code), m_systemError(systemError) {}
    [[nodiscard]] int code() const { return m_code; }                ///< extended result code
    [[nodiscard]] int systemError() const { return m_systemError; }  ///< errno of the last system call, or 0

private:
    int m_code;
    int m_systemError;
};

/// The kinds of failure that the store tells apart.
enum class FailureKind {
    Locked,
    ReadOnly,
    DiskFull,
    Corrupt,
    NotADatabase,
    CannotOpen,
    Io,
    MissingReference,  ///< a foreign key
    Duplicate,         ///< a primary key or a unique index
    BrokenRule,        ///< a CHECK or NOT NULL
    RefusedByTrigger,
    Other,
};
[[nodiscard]] FailureKind kindOf(int extendedCode, int systemError);

enum class Access { ReadOnly, ReadWrite, Create };

/// Throws Failure.
[[nodiscard]] Handle open(const std::string& utf8Path, Access access, std::chrono::milliseconds timeout);
void close(Handle handle) noexcept;
/// Runs a script of any number of statements without parameters. Throws Failure.
void execute(Handle handle, const std::string& script);
[[nodiscard]] Failure lastFailure(Handle handle);
[[nodiscard]] int systemErrorOf(Handle handle);
[[nodiscard]] bool isReadOnly(Handle handle);
[[nodiscard]] bool isInTransaction(Handle handle);
/// How many rows the last INSERT, UPDATE or DELETE wrote, without those that triggers wrote.
[[nodiscard]] int changedRows(Handle handle);
/// Makes `to` a page-for-page copy of what `from` sees. Throws Failure.
void copyAllPages(Handle from, Handle to);

/// While it lives, the connection runs no triggers. Throws Failure.
class TriggersOff {
public:
    explicit TriggersOff(Handle handle);
    ~TriggersOff();
    TriggersOff(const TriggersOff&) = delete;
    TriggersOff& operator=(const TriggersOff&) = delete;

private:
    Handle m_handle;
};

/// A prepared statement whose cells are written and read where they lie: for many rows at once, where copying each
/// block of cells (RowReader, RowWriter) would take most of the time. Throws Failure.
class Cursor {
public:
    Cursor(Handle handle, const std::string& sql);
    ~Cursor();
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    /// Parameters are counted from 0 and keep their values. A text has to live until it is bound anew.
    void bind(std::size_t parameter, std::int64_t number);
    void bind(std::size_t parameter, std::string_view text);
    void bindNull(std::size_t parameter);

    /// Moves to the next row; false after the last, and where the statement gives none.
    bool next();
    /// Back to before the first row.
    void rewind();
    /// Runs a statement that gives no rows, ready for the next time.
    void run() {
        next();
        rewind();
    }

    /// Of the current row, until the next; NULL is an empty text or 0.
    [[nodiscard]] std::string_view view(std::size_t column) const;
    [[nodiscard]] std::string take(std::size_t column) const { return std::string(view(column)); }
    [[nodiscard]] std::int64_t number(std::size_t column) const;
    [[nodiscard]] bool isNull(std::size_t column) const;

private:
    void expect(int code) const;

    Handle m_handle;
    void* m_statement = nullptr;
};

}  // namespace shirube::persistence::sqlite
