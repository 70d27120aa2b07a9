// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <span>

#include "base/Result.h"

namespace shirube::domain {

/// An exact amount in whole yen. Sums are checked: a result that does not fit is an error, never wrapped.
class Money {
public:
    constexpr Money() = default;
    constexpr explicit Money(std::int64_t yen) : m_yen(yen) {}

    [[nodiscard]] constexpr std::int64_t yen() const { return m_yen; }
    [[nodiscard]] constexpr bool isZero() const { return m_yen == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_yen < 0; }

    friend constexpr auto operator<=>(const Money&, const Money&) = default;

private:
    std::int64_t m_yen = 0;
};

/// a + b, or Overflow.
[[nodiscard]] base::Result<Money> add(Money a, Money b);
/// a − b, or Overflow.
[[nodiscard]] base::Result<Money> subtract(Money a, Money b);
/// The exact sum whatever the order: Overflow only where the total itself does not fit.
[[nodiscard]] base::Result<Money> sum(std::span<const Money> amounts);

/// Adds any number of amounts without losing one to an intermediate overflow (two limbs, portable).
class MoneyAccumulator {
public:
    void add(Money amount);
    /// The total, or Overflow.
    [[nodiscard]] base::Result<Money> total() const;

private:
    // Total = m_high × 10^9 + m_low, |m_low| < 10^9 after each addition.
    std::int64_t m_high = 0;
    std::int64_t m_low = 0;
};

}  // namespace shirube::domain
