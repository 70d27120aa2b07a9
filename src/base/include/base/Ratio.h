// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace shirube::base {

/// An exact quotient of two integers, kept as such until it is shown. The denominator is not 0.
class Ratio {
public:
    /// `denominator` must not be 0.
    Ratio(std::int64_t numerator, std::int64_t denominator);

    [[nodiscard]] std::int64_t numerator() const { return m_numerator; }
    [[nodiscard]] std::int64_t denominator() const { return m_denominator; }

    /// As a percentage with `decimals` digits, half away from zero, computed on integers: "12.5", "-3.0".
    [[nodiscard]] std::string percent(int decimals = 1) const;

    /// Equal as numbers: 1/2 = 2/4.
    friend bool operator==(const Ratio& a, const Ratio& b) {
        return a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
    }

private:
    std::int64_t m_numerator;    // reduced, carries the sign
    std::int64_t m_denominator;  // positive
};

}  // namespace shirube::base
