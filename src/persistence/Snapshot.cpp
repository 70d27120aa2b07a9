// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Snapshot.h"

#include <utility>

#include "Dialect.h"
#include "Guard.h"
#include "persistence/Database.h"

namespace shirube::persistence {

base::Result<Snapshot> Snapshot::begin(Database& database) {
    auto& connection = database.connection();
    if (connection.isInTransaction()) {
        return Snapshot(nullptr);
    }
    if (auto begun = guarded(connection, [&] { connection.execute(dialect::kBeginReading); }); !begun) {
        return base::forward(std::move(begun));
    }
    return Snapshot(&connection);
}

Snapshot::Snapshot(Connection* connection) : m_connection(connection) {}

Snapshot::Snapshot(Snapshot&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Snapshot::~Snapshot() {
    if (m_connection != nullptr) {
        m_connection->rollBack();
    }
}

}  // namespace shirube::persistence
