// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/Decimal.h"
#include "base/Ratio.h"
#include "domain/Money.h"

namespace shirube::analysis {

/// An exact quotient of integers of any size, kept as such until it is shown. Small ones take no memory of their own.
class Fraction {
public:
    Fraction() = default;
    explicit Fraction(std::int64_t whole) : m_numerator(whole) {}
    /// `denominator` is not 0.
    Fraction(std::int64_t numerator, std::int64_t denominator);
    explicit Fraction(const base::Decimal& decimal);
    explicit Fraction(const base::Ratio& ratio) : Fraction(ratio.numerator(), ratio.denominator()) {}
    explicit Fraction(domain::Money money) : Fraction(money.yen()) {}

    /// −1, 0 or 1.
    [[nodiscard]] int sign() const;
    [[nodiscard]] bool isZero() const { return sign() == 0; }
    /// In lowest terms, as base::Ratio has it; nothing where it does not fit.
    [[nodiscard]] std::optional<base::Ratio> ratio() const;
    /// Exactly where at most 18 digits do; else cut towards zero to 12 significant digits.
    [[nodiscard]] base::Decimal decimal() const;
    /// In lowest terms: 3/4, -2, 0.
    [[nodiscard]] std::string text() const;
    /// As a percentage with `decimals` digits, half away from zero: "12.5", "-3.0".
    [[nodiscard]] std::string percent(int decimals = 1) const;

    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b);
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    /// `b` is not 0.
    friend Fraction operator/(const Fraction& a, const Fraction& b);
    Fraction operator-() const { return Fraction() - *this; }

    friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    struct Large;
    class Access;

    // In lowest terms with a positive denominator; 0/1 where m_large has the value instead.
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
    std::shared_ptr<const Large> m_large;
};

}  // namespace shirube::analysis
