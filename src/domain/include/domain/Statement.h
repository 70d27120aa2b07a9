// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/BudgetFact.h"
#include "domain/Ids.h"
#include "domain/Source.h"
#include "domain/StatedAmount.h"

namespace shirube::domain {

/// Who stated a figure.
enum class StatementOrigin {
    Document,  ///< read from a source
    Person,    ///< entered by a user, who named the source
};
[[nodiscard]] std::string_view toKey(StatementOrigin origin);
[[nodiscard]] std::optional<StatementOrigin> statementOriginFromKey(std::string_view key);

/// One fact as one place prints it. Never edited so that it agrees with another: disagreement is what the tool shows.
struct Statement {
    StatementId id;
    BudgetFact fact;
    StatedAmount amount;
    Citation citation;
    StatementOrigin origin = StatementOrigin::Document;
    std::string note;

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// Why a fact has the value it has.
enum class AdoptionRule {
    MostPrecise,     ///< the most precise official statement
    ChosenByPerson,  ///< a person chose, and said why
};
[[nodiscard]] std::string_view toKey(AdoptionRule rule);
[[nodiscard]] std::optional<AdoptionRule> adoptionRuleFromKey(std::string_view key);

/// The statement that a fact's value is taken from.
struct Adoption {
    BudgetFact fact;
    StatementId statement;
    AdoptionRule rule = AdoptionRule::MostPrecise;
    std::string reason;  ///< of a person's choice; else empty

    friend bool operator==(const Adoption&, const Adoption&) = default;
};

/// The statement that the rule adopts among those of one fact: documents before persons, no qualifier before one, the
/// smallest step; of equals the one in the newest of `sources`, then the first. Null for none.
[[nodiscard]] const Statement* mostPrecise(std::span<const Statement> statements, std::span<const Source> sources);

}  // namespace shirube::domain
