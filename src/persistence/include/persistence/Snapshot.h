// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shirube::persistence {

class Connection;
class Database;

/// While it lives, all reads of the connection see one moment of the store, whatever others commit.
class Snapshot {
public:
    [[nodiscard]] static base::Result<Snapshot> begin(Database& database);
    ~Snapshot();
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    explicit Snapshot(Connection* connection);
    Connection* m_connection;  // null inside a Transaction, which is a snapshot already
};

}  // namespace shirube::persistence
