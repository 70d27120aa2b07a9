// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BudgetBook.h"

namespace shirube::analysis {

/// What stands in the way of checking a printed prior amount.
enum class PriorObstacle {
    None,
    NoLine,          ///< the cycle has no line of the programme and account
    NoAmount,        ///< it has one without an amount
    WithinEnvelope,  ///< it is 内数 (or no confirmed amount): it says nothing exact
};

/// The line that the printed prior amount of a line speaks of: programme, account and the cycle that it names.
struct PriorLine {
    const domain::BudgetLine* line = nullptr;  ///< null where there is an obstacle
    PriorObstacle obstacle = PriorObstacle::NoLine;
};
[[nodiscard]] PriorLine priorLineOf(const domain::BudgetBook& book, const domain::BudgetLine& line);

}  // namespace shirube::analysis
