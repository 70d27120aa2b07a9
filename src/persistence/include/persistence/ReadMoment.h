// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shirube::persistence {

class Connection;
class Database;

/// While it lives, all reads of the connection see one moment of the store, whatever others commit.
class ReadMoment {
public:
    [[nodiscard]] static base::Result<ReadMoment> begin(Database& database);
    ~ReadMoment();
    ReadMoment(ReadMoment&& other) noexcept;
    ReadMoment& operator=(ReadMoment&&) = delete;
    ReadMoment(const ReadMoment&) = delete;
    ReadMoment& operator=(const ReadMoment&) = delete;

private:
    explicit ReadMoment(Connection* connection);
    Connection* m_connection;  // null inside a Transaction, which is a snapshot already
};

}  // namespace shirube::persistence
