// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "persistence/ChangeRecord.h"
#include "persistence/UndoStack.h"

namespace shirube::persistence {

class Connection;
class Database;

/// A row of reviews that a change touched: its table, and whose it is. Empty what the row does not say.
struct ReviewTouch {
    std::int64_t change = 0;
    std::string table;
    domain::ReviewRoundId round;
    domain::ReviewSubjectId subject;
    domain::ReviewerId reviewer;

    friend bool operator==(const ReviewTouch&, const ReviewTouch&) = default;
};

/// What a change touched of the figures.
struct FactTouch {
    std::int64_t change = 0;
    domain::SubjectKind subjectKind = domain::SubjectKind::BudgetLine;
    std::string subject;
    std::optional<domain::FactKey> fact;  ///< none: what holds of all facts of the subject, e.g. a line's status
    domain::SourceId source;              ///< of the figure as the change left it; empty of one that is gone
};

/// Reading the log, and writing the inverse of what it says.
class ChangeLog {
public:
    explicit ChangeLog(Database& database);

    /// Newest first.
    [[nodiscard]] base::Result<std::vector<ChangeHeader>> headers(std::size_t limit, std::size_t offset = 0);
    [[nodiscard]] base::Result<std::optional<ChangeHeader>> header(std::int64_t change);
    /// In the order in which they were written.
    [[nodiscard]] base::Result<std::vector<ChangeEntry>> entries(std::int64_t change, std::size_t limit);
    [[nodiscard]] base::Result<UndoStack> undoStack();
    /// All changes, oldest first.
    [[nodiscard]] base::Result<std::vector<ChangeMark>> marks();
    /// What changes touched of reviews, oldest first; each once.
    [[nodiscard]] base::Result<std::vector<ReviewTouch>> reviewTouches();

    /// What changes after that one touched of facts, oldest first: statements, adopted values, budget lines, persons'
    /// reports.
    [[nodiscard]] base::Result<std::vector<FactTouch>> factTouches(std::int64_t after);

    /// Inside an open Transaction: puts every row that the change touched back to what it was before (newest entry
    /// first). Conflict naming the row where it is no longer what the change left.
    [[nodiscard]] base::Status revert(std::int64_t change);
    /// Inside an open Transaction: writes what the change wrote once more, under the same condition.
    [[nodiscard]] base::Status repeat(std::int64_t change);

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
