// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Transaction.h"

#include <utility>

#include "ChangeSetWriter.h"
#include "Dialect.h"
#include "Guard.h"
#include "StoreFailure.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

std::optional<std::int64_t> sealAndCommit(Connection& connection, std::int64_t id) {
    const bool hasUnlogged = connection.takeUnloggedWrites();
    if (sealChangeSet(connection, id)) {
        connection.execute(dialect::kCommit);
        return id;
    }
    if (hasUnlogged) {
        dropChangeSet(connection, id);
        connection.execute(dialect::kCommit);
    } else {
        connection.rollBack();
    }
    return std::nullopt;
}

}  // namespace

base::Result<Transaction> Transaction::begin(Database& database, const ChangeContext& context) {
    return begin(database, [&]() -> base::Result<ChangeContext> { return context; });
}

base::Result<Transaction> Transaction::begin(Database& database,
                                             const std::function<base::Result<ChangeContext>()>& context) {
    auto& connection = database.connection();
    if (connection.isInTransaction()) {
        return base::fail(
            base::ErrorCode::Internal,
            base::Message(SHIRUBE_TEXT("Another change is still being written to {0}."), {utf8(connection.file())}));
    }
    if (auto begun = guarded(connection, [&] { connection.execute(dialect::kBeginWriting); }); !begun) {
        return base::forward(std::move(begun));
    }
    auto asked = context();
    if (!asked) {
        connection.rollBack();
        return base::forward(std::move(asked));
    }
    static_cast<void>(connection.takeUnloggedWrites());
    auto id = guarded(connection, [&] { return openChangeSet(connection, *asked); });
    if (!id) {
        connection.rollBack();
        return base::forward(std::move(id));
    }
    return Transaction(connection, *id);
}

Transaction::Transaction(Connection& connection, std::int64_t id) : m_connection(&connection), m_id(id) {}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_id(other.m_id) {}

Transaction::~Transaction() {
    if (m_connection != nullptr) {
        m_connection->rollBack();
    }
}

base::Result<std::optional<std::int64_t>> Transaction::commit() {
    auto& connection = *std::exchange(m_connection, nullptr);
    auto id = guarded(connection, [&] { return sealAndCommit(connection, m_id); });
    if (!id) {
        connection.rollBack();
    }
    return id;
}

}  // namespace shirube::persistence
