// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementInput.h"

namespace shirube::analysis {

DerivationInput inputOf(const FactBook& facts, const domain::FigureStatement& statement) {
    DerivationInput input{facts.label(statement.fact), std::nullopt, domain::BudgetLineId()};
    if (const auto amount = statement.figure.asAmount()) {
        input.amount = isWithinEnvelope(statement) ? domain::AmountRange::withinEnvelope(amount->money)
                                                   : domain::AmountRange::exactly(amount->money);
    }
    if (statement.fact.subjectKind == domain::SubjectKind::BudgetLine) {
        input.line = domain::BudgetLineId(statement.fact.subject);
    }
    input.statement = statement.id;
    input.printed = statement.figure.raw;
    return input;
}

bool isWithinEnvelope(const domain::FigureStatement& statement) {
    return statement.figure.withinEnvelope || statement.kind == domain::AmountKind::WithinEnvelope;
}

std::optional<domain::Money> confirmedMoney(const domain::FigureStatement& statement) {
    if (isWithinEnvelope(statement) || statement.kind != domain::AmountKind::Confirmed) {
        return std::nullopt;
    }
    const auto amount = statement.figure.asAmount();
    return amount ? std::optional(amount->money) : std::nullopt;
}

}  // namespace shirube::analysis
