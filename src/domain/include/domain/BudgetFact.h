// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "domain/Ids.h"

namespace shirube::domain {

/// Which quantity of a budget line a figure is about.
enum class FactAspect {
    Amount,  ///< the line's own amount
    Prior,   ///< the amount of the year before, as this line prints it
    Part,    ///< うち: a known part of the amount, named by its label
};
/// Stable name: amount, prior, part.
[[nodiscard]] std::string_view toKey(FactAspect aspect);
[[nodiscard]] std::optional<FactAspect> factAspectFromKey(std::string_view key);

/// What a statement is about. Several statements may state one fact; one of them is adopted.
struct BudgetFact {
    BudgetLineId line;
    FactAspect aspect = FactAspect::Amount;
    std::string label;  ///< of a Part: GX; else empty

    friend auto operator<=>(const BudgetFact&, const BudgetFact&) = default;
};

}  // namespace shirube::domain
