// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/BudgetBook.h"

namespace shirube::persistence {

class Database;

/// Everything that reports and models need, from one moment of the store.
class BudgetBookReader {
public:
    explicit BudgetBookReader(Database& database);

    /// All programmes, and all lines with their adopted amounts, priors and parts (by label).
    [[nodiscard]] base::Result<domain::BudgetBook> read();
    /// One line with its adopted figures; NotFound.
    [[nodiscard]] base::Result<domain::BudgetLine> line(const domain::BudgetLineId& id);

private:
    Database& m_database;
};

}  // namespace shirube::persistence
