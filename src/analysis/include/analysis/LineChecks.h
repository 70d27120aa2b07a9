// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <unordered_map>
#include <vector>

#include "analysis/Reconciliation.h"
#include "domain/BudgetBook.h"

namespace shirube::analysis {

/// How much a verdict concerns a reader: 不一致 most, 一致 least.
[[nodiscard]] int gravity(Verdict verdict);

/// A budget line whose amount takes part in a 不一致.
struct DisputedLine {
    std::size_t line = 0;              ///< position in the book's lines
    std::vector<const Check*> checks;  ///< every 不一致 that reads the amount, in the order of the checks; at least one
};

/// The checks by the budget lines whose figures they read. Points into the reconciliation, which must outlive it.
class LineChecks {
public:
    using Checks = std::vector<const Check*>;

    /// Without any check.
    LineChecks() = default;
    explicit LineChecks(const Reconciliation& reconciliation);

    /// Of a line's amount, its prior amount and its parts, the gravest first.
    [[nodiscard]] const Checks& ofLine(const domain::BudgetLineId& line) const;
    /// Every 不一致 that reads the line's amount. A prior amount or a part is in no total: theirs are not among them.
    [[nodiscard]] const Checks& disputesOf(const domain::BudgetLineId& line) const;
    /// Which of these lines the sum of all of them rests on although their amounts are disputed; lines that the sum
    /// leaves out are not among them. `lines` are distinct positions in book.lines(); the result keeps their order.
    [[nodiscard]] std::vector<DisputedLine> disputedIn(const domain::BudgetBook& book,
                                                       std::span<const std::size_t> lines) const;

private:
    std::unordered_map<domain::BudgetLineId, Checks> m_byLine;
    std::unordered_map<domain::BudgetLineId, Checks> m_disputes;
};

}  // namespace shirube::analysis
