// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shirube::base {

/// A decimal number exactly as its digits give it: mantissa × 10^exponent, reduced so that the mantissa does not end in
/// 0 (zero is 0 × 10^0).
class Decimal {
public:
    constexpr Decimal() = default;
    Decimal(std::int64_t mantissa, int exponent);

    /// Reads -12.5, 0.096, 1460000000000; nothing for other text or more than 18 significant digits.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] std::int64_t mantissa() const { return m_mantissa; }
    [[nodiscard]] int exponent() const { return m_exponent; }
    [[nodiscard]] bool isNegative() const { return m_mantissa < 0; }
    [[nodiscard]] bool isZero() const { return m_mantissa == 0; }
    /// The number divided by 10^power.
    [[nodiscard]] Decimal scaledDown(int power) const;
    /// The value as a whole number, where it is one and fits.
    [[nodiscard]] std::optional<std::int64_t> whole() const;
    /// Plain digits that parse() reads: 1460000000000, 0.096, -3.
    [[nodiscard]] std::string text() const;

    /// Equal as numbers.
    friend bool operator==(const Decimal&, const Decimal&) = default;
    /// By size as numbers.
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    std::int64_t m_mantissa = 0;
    int m_exponent = 0;
};

}  // namespace shirube::base
