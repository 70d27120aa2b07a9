// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "JsonValues.h"
#include "Session.h"
#include "analysis/LineChecks.h"
#include "application/ReconciliationService.h"

namespace shirube::cli {

/// Which budget lines a report rests on although documents disagree on their amounts.
class Disputes {
public:
    [[nodiscard]] static base::Result<Disputes> of(application::Workspace& workspace);

    /// Of the lines of one listing, whether a sum counts them or not.
    [[nodiscard]] std::vector<analysis::DisputedLine> among(const domain::BudgetBook& book,
                                                            std::span<const std::size_t> lines) const;
    /// Of the lines that the sum of `lines` rests on.
    [[nodiscard]] std::vector<analysis::DisputedLine> inSum(const domain::BudgetBook& book,
                                                            std::span<const std::size_t> lines) const;

private:
    explicit Disputes(std::shared_ptr<const application::ReconciliationState> state)
        : m_state(std::move(state)), m_checks(*m_state->result) {}

    std::shared_ptr<const application::ReconciliationState> m_state;  // that m_checks points into
    analysis::LineChecks m_checks;
};

/// The ids of their checks, each once.
[[nodiscard]] Json toJson(const std::vector<analysis::DisputedLine>& disputed);
/// A note per line and check, after an empty line; nothing where there are none.
void printDisputes(const Session& session, const domain::BudgetBook& book,
                   const std::vector<analysis::DisputedLine>& disputed);

}  // namespace shirube::cli
