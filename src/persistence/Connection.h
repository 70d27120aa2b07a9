// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "RowWriter.h"
#include "Soci.h"
#include "SqliteApi.h"
#include "TableSchema.h"
#include "base/Result.h"

namespace shirube::persistence {

/// An open SQLite file: SOCI for statements, its raw handle for the rest. Throws.
class Connection {
public:
    Connection(const std::filesystem::path& file, sqlite::Access access, std::chrono::milliseconds timeout);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] soci::session& session() { return m_session; }
    [[nodiscard]] sqlite::Handle handle() const { return m_handle; }

    void execute(const std::string& script) { sqlite::execute(m_handle, script); }
    /// The first column of the first row; 0 or empty without a row.
    [[nodiscard]] std::int64_t number(const std::string& sql);
    [[nodiscard]] std::string text(const std::string& sql);

    [[nodiscard]] bool isInTransaction() const { return sqlite::isInTransaction(m_handle); }
    /// Does nothing outside a transaction: SQLite ends one by itself after some failures.
    void rollBack() noexcept;

    /// Something was written that the change log does not follow, so that the open transaction is more than nothing.
    void noteUnloggedWrite() { m_hasUnloggedWrites = true; }
    /// Whether it was since the last call.
    [[nodiscard]] bool takeUnloggedWrites() { return std::exchange(m_hasUnloggedWrites, false); }

    /// Lets the tables of another store be read, as `other`, outside a transaction.
    void attach(const std::filesystem::path& store);
    /// The same for good, for the copy of a snapshot: the content of the review system's files is there.
    void attachContent(const std::filesystem::path& store);
    /// The store whose file holds that content.
    [[nodiscard]] const std::filesystem::path& contentFile() const { return m_content.empty() ? m_file : m_content; }
    [[nodiscard]] bool hasOwnContent() const { return m_content.empty(); }

    /// What is said where something is to be written; the connection refuses that already.
    void refuseWriting(base::Message reason) { m_readOnlyReason = std::move(reason); }
    [[nodiscard]] const std::optional<base::Message>& readOnlyReason() const { return m_readOnlyReason; }

    /// The prepared statement of this text, kept for the next call.
    [[nodiscard]] RowWriter& writer(const std::string& sql, const std::vector<Column>& columns);

    /// What a caught exception means, as an error that names the file and the mend. Call it inside a catch.
    [[nodiscard]] base::Error currentError() const;

private:
    [[nodiscard]] base::Error describeCurrent() const;

    std::filesystem::path m_file;
    std::filesystem::path m_content;  // empty: its own
    soci::session m_session;
    sqlite::Handle m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<RowWriter>> m_writers;
    bool m_hasUnloggedWrites = false;
    std::optional<base::Message> m_readOnlyReason;
};

}  // namespace shirube::persistence
