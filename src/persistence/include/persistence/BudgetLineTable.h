// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "domain/BudgetLine.h"

namespace shirube::persistence {

class Connection;
class Database;

/// Budget lines without their amounts: of `prior` only the cycle is kept here, `amount` and `parts` not at all.
/// The figures are statements (StatementTable, BudgetBookReader). Writing needs an open Transaction.
class BudgetLineTable {
public:
    explicit BudgetLineTable(Database& database);

    /// Conflict where the id exists or what it refers to does not.
    [[nodiscard]] base::Status insert(const domain::BudgetLine& value);
    /// Writes all fields of the row with its id; NotFound without one.
    [[nodiscard]] base::Status update(const domain::BudgetLine& value);
    /// NotFound without it; Conflict while something refers to it.
    [[nodiscard]] base::Status remove(const domain::BudgetLineId& id);
    [[nodiscard]] base::Result<std::optional<domain::BudgetLine>> find(const domain::BudgetLineId& id);
    /// Without figures, in no particular order.
    [[nodiscard]] base::Result<std::vector<domain::BudgetLine>> all();
    /// An envelope that a line of this cycle names by that label; empty where there is none.
    [[nodiscard]] base::Result<domain::EnvelopeId> envelopeNamed(const std::string& label,
                                                                 const domain::BudgetCycle& cycle);
    /// Names the state of the line, its statements and adoptions: another text after any change of them. Empty where
    /// there is no such line.
    [[nodiscard]] base::Result<std::string> fingerprint(const domain::BudgetLineId& id);

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
