// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "domain/Expression.h"
#include "domain/Ids.h"

namespace shirube::domain {

/// What kind of relation an identity states.
enum class IdentityKind {
    Same,      ///< one quantity, stated twice
    Sum,       ///< a total and its parts
    Ratio,     ///< a rate, its numerator and its denominator
    Count,     ///< a tally and its rows
    Previous,  ///< this year's "previous year" and last year's
    Formula,   ///< any other computation
};
/// Stable name: same, sum, ratio, count, previous, formula.
[[nodiscard]] std::string_view toKey(IdentityKind kind);
[[nodiscard]] std::optional<IdentityKind> identityKindFromKey(std::string_view key);
[[nodiscard]] base::Message label(IdentityKind kind);

/// How the stated figure stands to the computed one.
enum class Relation { Equal, AtLeast, AtMost };
/// Stable name: equal, at_least, at_most.
[[nodiscard]] std::string_view toKey(Relation relation);
[[nodiscard]] std::optional<Relation> relationFromKey(std::string_view key);

/// Whose claim an identity is.
enum class IdentityBasis {
    Printed,  ///< the document says so itself
    Assumed,  ///< ours; the note says why it may not hold
};
/// Stable name: printed, assumed.
[[nodiscard]] std::string_view toKey(IdentityBasis basis);
[[nodiscard]] std::optional<IdentityBasis> identityBasisFromKey(std::string_view key);
[[nodiscard]] base::Message label(IdentityBasis basis);

/// A relation that figures must satisfy, as data: stated RELATION expression.
struct Identity {
    IdentityId id;
    IdentityKind kind = IdentityKind::Sum;
    std::string label;
    Relation relation = Relation::Equal;
    SourceId source;  ///< whose statements are preferred; empty: the adopted ones
    FactKey stated;
    Expression expression;
    IdentityBasis basis = IdentityBasis::Printed;
    std::string note;
    int position = 0;

    friend bool operator==(const Identity&, const Identity&) = default;
};

}  // namespace shirube::domain
