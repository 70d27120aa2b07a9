// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "base/Result.h"
#include "persistence/ChangeRecord.h"

namespace shirube::persistence {

class Connection;
class Database;

/// A unit of work: everything written between begin() and commit() is one change set, or nothing at all. Destroying it
/// uncommitted leaves the store as it was. One at a time per Database.
class Transaction {
public:
    /// Takes the write lock. Errors: Locked, ReadOnly, DiskFull, Io.
    [[nodiscard]] static base::Result<Transaction> begin(Database& database, const ChangeContext& context);
    /// As above, asking for the context once the lock is held: for one that depends on the store's content.
    [[nodiscard]] static base::Result<Transaction> begin(Database& database,
                                                         const std::function<base::Result<ChangeContext>()>& context);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Seals the entries into the hash chain and makes them durable. The change's id, or nothing where nothing was
    /// written that the log follows (then no change set is left behind; drafts and secrets are kept all the same).
    /// After an error the store is as before begin().
    [[nodiscard]] base::Result<std::optional<std::int64_t>> commit();

private:
    Transaction(Connection& connection, std::int64_t id);
    Connection* m_connection;
    std::int64_t m_id;
};

}  // namespace shirube::persistence
