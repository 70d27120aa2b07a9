// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <utility>
#include <vector>

#include "PreparedCheck.h"

namespace shirube::analysis {

/// Puts the statements of a fact book into the identities that they have to satisfy.
class CheckBuilder {
public:
    explicit CheckBuilder(const FactBook& facts);

    /// An identity of the catalogue, with the statements of its source or the adopted ones.
    [[nodiscard]] PreparedCheck ofIdentity(const domain::Identity& identity) const;
    /// Those of one fact that should say the same: provisional figures are there to be replaced, so they are left out
    /// where there is a final one.
    [[nodiscard]] static std::vector<const domain::FigureStatement*> comparable(
        std::span<const domain::FigureStatement* const> statements);
    /// The comparable statements of one fact against each other.
    [[nodiscard]] PreparedCheck ofFact(const domain::FactKey& fact) const;
    /// The prior amount that a line prints against the amount of the line that it speaks of.
    [[nodiscard]] PreparedCheck ofPriorAmount(const domain::BudgetLine& line) const;

private:
    const FactBook& m_facts;
    // Points of each grade, by review.
    std::map<domain::ReviewId, std::map<std::string, int>> m_points;
};

}  // namespace shirube::analysis
