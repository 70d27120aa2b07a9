// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/Result.h"
#include "domain/Money.h"

namespace shirube::domain {

/// What can honestly be said of an amount: a closed interval in yen and why its ends differ.
struct AmountRange {
    Money lower;
    /// None where only a lower bound is known (超, 以上).
    std::optional<Money> upper;
    bool fromRounding = false;   ///< widened by the step of a printed figure
    bool fromEnvelope = false;   ///< widened by 内数
    bool fromQualifier = false;  ///< widened by 約, 超, 以上, 以下, 程度, 最大

    [[nodiscard]] static AmountRange exactly(Money amount) { return {amount, amount}; }
    /// 0…envelope (or envelope…0 for a negative one).
    [[nodiscard]] static AmountRange withinEnvelope(Money envelope);

    [[nodiscard]] bool isExact() const { return upper && *upper == lower; }
    [[nodiscard]] bool contains(Money amount) const { return lower <= amount && (!upper || amount <= *upper); }
    [[nodiscard]] bool overlaps(const AmountRange& other) const;

    friend bool operator==(const AmountRange&, const AmountRange&) = default;
};

/// The interval sum: contains every sum of members. Overflow where an end does not fit.
[[nodiscard]] base::Result<AmountRange> add(const AmountRange& a, const AmountRange& b);
/// The interval difference a − b; InvalidInput where b has no upper end (the result would have no lower end).
[[nodiscard]] base::Result<AmountRange> subtract(const AmountRange& a, const AmountRange& b);

}  // namespace shirube::domain
