// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/Result.h"
#include "domain/Source.h"

namespace shirube::persistence {

class Connection;
class Database;

/// Documents. Writing needs an open Transaction.
class SourceTable {
public:
    explicit SourceTable(Database& database);

    /// Conflict where the id exists or what it refers to does not.
    [[nodiscard]] base::Status insert(const domain::Source& value);
    /// Writes all fields of the row with its id; NotFound without one.
    [[nodiscard]] base::Status update(const domain::Source& value);
    /// NotFound without it; Conflict while something refers to it.
    [[nodiscard]] base::Status remove(const domain::SourceId& id);
    [[nodiscard]] base::Result<std::optional<domain::Source>> find(const domain::SourceId& id);
    /// In the order of their dates, then ids.
    [[nodiscard]] base::Result<std::vector<domain::Source>> all();

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
