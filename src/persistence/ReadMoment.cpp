// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/ReadMoment.h"

#include <utility>

#include "Dialect.h"
#include "Guard.h"
#include "persistence/Database.h"

namespace shirube::persistence {

base::Result<ReadMoment> ReadMoment::begin(Database& database) {
    auto& connection = database.connection();
    if (connection.isInTransaction()) {
        return ReadMoment(nullptr);
    }
    if (auto begun = guarded(connection, [&] { connection.execute(dialect::kBeginReading); }); !begun) {
        return base::forward(std::move(begun));
    }
    return ReadMoment(&connection);
}

ReadMoment::ReadMoment(Connection* connection) : m_connection(connection) {}

ReadMoment::ReadMoment(ReadMoment&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

ReadMoment::~ReadMoment() {
    if (m_connection != nullptr) {
        m_connection->rollBack();
    }
}

}  // namespace shirube::persistence
