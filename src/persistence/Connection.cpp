// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"

#include "Soci.h"
// After Soci.h, which configures it.
#include <soci/sqlite3/soci-sqlite3.h>

#include <stdexcept>

#include "Dialect.h"
#include "RowReader.h"
#include "StoreFailure.h"

namespace shirube::persistence {

Connection::Connection(const std::filesystem::path& file, sqlite::Access access, std::chrono::milliseconds timeout)
    : m_file(file), m_session(*soci::factory_sqlite3(), ":memory:") {
    // SOCI's connection string can't carry every path and hides why an open failed. So the file is opened here and put
    // into SOCI's session in place of the one in memory.
    auto* handle = sqlite::open(utf8(file), access, timeout);
    // The library does not export the type's information for a dynamic_cast; the factory above decides the type.
    auto* backend = static_cast<soci::sqlite3_session_backend*>(m_session.get_backend());
    sqlite::close(backend->conn_);
    backend->conn_ = static_cast<sqlite_api::sqlite3*>(handle);
    m_handle = handle;
}

Connection::~Connection() {
    m_writers.clear();
    rollBack();
}

std::int64_t Connection::number(const std::string& sql) {
    RowReader reader(*this, sql, {ColumnType::Integer}, {}, RowReader::kOneRow);
    return reader.next() ? reader.number(0) : 0;
}

std::string Connection::text(const std::string& sql) {
    RowReader reader(*this, sql, {ColumnType::Text}, {}, RowReader::kOneRow);
    return reader.next() ? reader.text(0) : std::string();
}

void Connection::rollBack() noexcept {
    if (!isInTransaction()) {
        return;
    }
    try {
        execute(dialect::kRollBack);
    } catch (const std::exception&) {  // SQLite has ended it already: there is nothing left to undo
    }
}

void Connection::attach(const std::filesystem::path& store) {
    std::error_code unknown;
    if (!std::filesystem::exists(store, unknown)) {  // SQLite might make an empty one
        throw StoreFailure(
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("There is no store at {0} any more. Put it back, or go back to the "
                                       "present."),
                          {utf8(store)}));
    }
    try {
        execute(dialect::attach(utf8(store)));
    } catch (const sqlite::Failure& failure) {
        throw StoreFailure(describe(failure, store));
    }
}

void Connection::attachContent(const std::filesystem::path& store) {
    attach(store);
    m_content = store;
}

RowWriter& Connection::writer(const std::string& sql, const std::vector<Column>& columns) {
    auto& writer = m_writers[sql];
    if (!writer) {
        writer = std::make_unique<RowWriter>(*this, sql, columns);
    } else if (!writer->takes(columns)) {
        throw std::logic_error("one statement is used with two orders of its parameters");
    }
    return *writer;
}

base::Error Connection::currentError() const {
    auto error = describeCurrent();
    if (m_readOnlyReason && error.code == base::ErrorCode::ReadOnly) {
        error.message = *m_readOnlyReason;
    }
    return error;
}

base::Error Connection::describeCurrent() const {
    try {
        throw;
    } catch (const StoreFailure& failure) {
        return failure.error();
    } catch (const sqlite::Failure& failure) {
        return describe(failure, m_file);
    } catch (const soci::sqlite3_soci_error& failure) {
        const auto systemError = m_handle == nullptr ? 0 : sqlite::systemErrorOf(m_handle);
        return describe(sqlite::Failure(failure.result(), systemError, failure.what()), m_file);
    } catch (const std::exception& failure) {
        return {base::ErrorCode::Internal,
                base::Message(SHIRUBE_TEXT("The store {0} refused a step. Nothing of it was stored."), {utf8(m_file)}),
                failure.what()};
    }
}

}  // namespace shirube::persistence
