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

/// Which statement a fact takes its value from. Writing needs an open Transaction.
class AdoptionTable {
public:
    explicit AdoptionTable(Database& database);

    /// Conflict where the fact has one already or the statement does not exist.
    [[nodiscard]] base::Status insert(const domain::Adoption& value);
    /// NotFound where the fact has none.
    [[nodiscard]] base::Status update(const domain::Adoption& value);
    [[nodiscard]] base::Status remove(const domain::BudgetFact& fact);
    [[nodiscard]] base::Result<std::optional<domain::Adoption>> find(const domain::BudgetFact& fact);
    /// In the order of their facts.
    [[nodiscard]] base::Result<std::vector<domain::Adoption>> all();
    [[nodiscard]] base::Result<std::vector<domain::Adoption>> ofLine(const domain::BudgetLineId& line);

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
