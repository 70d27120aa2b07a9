// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/Result.h"
#include "domain/Programme.h"

namespace shirube::persistence {

class Connection;
class Database;

/// Programmes and their components. Writing needs an open Transaction.
class ProgrammeTable {
public:
    explicit ProgrammeTable(Database& database);

    /// Conflict where the id exists or what it refers to does not.
    [[nodiscard]] base::Status insert(const domain::Programme& value);
    /// Writes all fields of the row with its id; NotFound without one.
    [[nodiscard]] base::Status update(const domain::Programme& value);
    /// NotFound without it; Conflict while something refers to it.
    [[nodiscard]] base::Status remove(const domain::ProgrammeId& id);
    [[nodiscard]] base::Result<std::optional<domain::Programme>> find(const domain::ProgrammeId& id);
    /// In the order of position, then id.
    [[nodiscard]] base::Result<std::vector<domain::Programme>> all();

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
