// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "application/BudgetService.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "persistence/Database.h"

namespace shirube::application {

/// What a revision comes to: the line as it will be, and the statement that is added (none where the line has no
/// amount any more).
struct PlannedRevision {
    domain::BudgetLine before;
    domain::BudgetLine after;
    std::optional<domain::Statement> statement;
};

/// Checks and writes what a person changes in one line. Reads inside the caller's transaction or snapshot; the writing
/// functions need a Transaction.
class LineEditor {
public:
    explicit LineEditor(persistence::Database& database) : m_database(database) {}

    /// The errors of BudgetService::revise.
    [[nodiscard]] base::Result<PlannedRevision> plan(const LineRevision& revision, base::UtcTime now);
    [[nodiscard]] base::Status write(const LineRevision& revision, const PlannedRevision& plan);

    /// The errors of BudgetService::adopt.
    [[nodiscard]] base::Status adopt(const domain::BudgetFact& fact, const domain::StatementId& statement,
                                     const std::string& expectedRevision, const std::string& reason);

private:
    [[nodiscard]] base::Status expectRevision(const domain::BudgetLineId& line, const std::string& expected);
    [[nodiscard]] base::Status putInto(domain::BudgetLine& line, const LineRevision& revision);
    [[nodiscard]] base::Status putEnvelopeInto(domain::BudgetLine& line, const LineRevision& revision);
    [[nodiscard]] base::Result<domain::Statement> statementFor(const LineRevision& revision,
                                                               const domain::StatedAmount& amount, base::UtcTime now);
    [[nodiscard]] base::Status setAdoption(const domain::Adoption& adoption);

    persistence::Database& m_database;
};

}  // namespace shirube::application
