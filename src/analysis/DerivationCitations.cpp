// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/DerivationCitations.h"

namespace shirube::analysis {

std::optional<domain::Citation> citationOf(const FactBook& facts, const DerivationInput& input) {
    const auto* statement = facts.statement(input.statement);
    if (statement == nullptr && !input.line.isEmpty()) {
        statement =
            facts.adopted({domain::SubjectKind::BudgetLine, input.line.value(), domain::Measure::Amount, {}, {}});
    }
    return statement == nullptr ? std::nullopt : std::optional(statement->citation);
}

}  // namespace shirube::analysis
