// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/Result.h"
#include "domain/Statement.h"

namespace shirube::persistence {

class Connection;
class Database;

/// Figures as printed. Writing needs an open Transaction.
class StatementTable {
public:
    explicit StatementTable(Database& database);

    /// Conflict where the id exists or what it refers to does not.
    [[nodiscard]] base::Status insert(const domain::Statement& value);
    /// Writes all fields of the row with its id; NotFound without one.
    [[nodiscard]] base::Status update(const domain::Statement& value);
    /// NotFound without it; Conflict while something refers to it.
    [[nodiscard]] base::Status remove(const domain::StatementId& id);
    [[nodiscard]] base::Result<std::optional<domain::Statement>> find(const domain::StatementId& id);
    /// In the order of their ids.
    [[nodiscard]] base::Result<std::vector<domain::Statement>> all();
    /// Those of one line, in the order of their ids.
    [[nodiscard]] base::Result<std::vector<domain::Statement>> ofLine(const domain::BudgetLineId& line);
    /// The adopted ones of all lines, or of one.
    [[nodiscard]] base::Result<std::vector<domain::Statement>> adopted();
    [[nodiscard]] base::Result<std::vector<domain::Statement>> adopted(const domain::BudgetLineId& line);

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
