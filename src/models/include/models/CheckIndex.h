// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analysis/LineChecks.h"
#include "application/ReconciliationService.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"

namespace shirube::models {

/// The checks of one state of the store by what they read. Immutable, shared by the models and pages that show it.
class CheckIndex {
public:
    using Checks = analysis::LineChecks::Checks;

    /// Without any check.
    CheckIndex() = default;
    /// `state` not null.
    explicit CheckIndex(std::shared_ptr<const application::ReconciliationState> state);
    // Its lists point into what it holds.
    CheckIndex(const CheckIndex&) = delete;
    CheckIndex& operator=(const CheckIndex&) = delete;
    ~CheckIndex() = default;

    /// Null where there is none.
    [[nodiscard]] const std::shared_ptr<const application::ReconciliationState>& state() const { return m_state; }
    [[nodiscard]] const Checks& ofStatement(const domain::StatementId& statement) const;
    [[nodiscard]] const Checks& ofFact(const domain::FactKey& fact) const;
    /// Of a line's amount, its prior amount and its parts, the gravest first.
    [[nodiscard]] const Checks& ofLine(const domain::BudgetLineId& line) const { return m_lines.ofLine(line); }
    [[nodiscard]] const analysis::LineChecks& lines() const { return m_lines; }
    /// Null where nobody noted anything.
    [[nodiscard]] const domain::CheckNote* note(const domain::CheckId& check) const;

    /// Nothing for no checks.
    [[nodiscard]] static std::optional<analysis::Verdict> gravest(const Checks& checks);

private:
    std::shared_ptr<const application::ReconciliationState> m_state;
    std::unordered_map<domain::StatementId, Checks> m_byStatement;
    std::unordered_map<domain::FactKey, Checks> m_byFact;
    analysis::LineChecks m_lines;
};

}  // namespace shirube::models
