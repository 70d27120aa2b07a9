// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Decimal.h"

#include <algorithm>
#include <limits>

namespace shirube::base {

namespace {

constexpr std::size_t kMaxSignificantDigits = 18;
constexpr std::size_t kMaxTextLength = 200;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Digits of the magnitude, without the sign.
std::string digitsOf(std::int64_t mantissa) {
    auto digits = std::to_string(mantissa);
    if (mantissa < 0) {
        digits.erase(0, 1);
    }
    return digits;
}

}  // namespace

Decimal::Decimal(std::int64_t mantissa, int exponent) : m_mantissa(mantissa), m_exponent(exponent) {
    if (m_mantissa == 0) {
        m_exponent = 0;
        return;
    }
    while (m_mantissa % 10 == 0) {
        m_mantissa /= 10;
        ++m_exponent;
    }
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    if (text.size() > kMaxTextLength) {
        return std::nullopt;
    }
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty())) {
        return std::nullopt;
    }
    std::string digits(whole);
    digits += fraction;
    for (const char c : digits) {
        if (!isDigit(c)) {
            return std::nullopt;
        }
    }
    int exponent = -static_cast<int>(fraction.size());
    while (digits.size() > 1 && digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() > kMaxSignificantDigits) {
        return std::nullopt;
    }
    std::int64_t mantissa = 0;
    for (const char c : digits) {
        mantissa = mantissa * 10 + (c - '0');
    }
    return Decimal(negative ? -mantissa : mantissa, exponent);
}

Decimal Decimal::scaledDown(int power) const {
    return {m_mantissa, m_exponent - power};
}

std::optional<std::int64_t> Decimal::whole() const {
    if (m_exponent < 0) {
        return std::nullopt;
    }
    auto value = m_mantissa;
    for (int i = 0; i < m_exponent; ++i) {
        if (value > std::numeric_limits<std::int64_t>::max() / 10 ||
            value < std::numeric_limits<std::int64_t>::min() / 10) {
            return std::nullopt;
        }
        value *= 10;
    }
    return value;
}

std::string Decimal::text() const {
    auto digits = digitsOf(m_mantissa);
    if (m_exponent >= 0) {
        digits.append(static_cast<std::size_t>(m_exponent), '0');
    } else {
        const auto decimals = static_cast<std::size_t>(-m_exponent);
        if (digits.size() <= decimals) {
            digits.insert(0, decimals + 1 - digits.size(), '0');
        }
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return isNegative() ? '-' + digits : digits;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    const auto sign = [](const Decimal& number) { return number.isZero() ? 0 : number.isNegative() ? -1 : 1; };
    if (sign(a) != sign(b) || a.isZero()) {
        return sign(a) <=> sign(b);
    }
    const auto digitsA = digitsOf(a.mantissa());
    const auto digitsB = digitsOf(b.mantissa());
    // Place of the first digit, then digit by digit: neither number ends in 0.
    auto order =
        (static_cast<int>(digitsA.size()) + a.exponent()) <=> (static_cast<int>(digitsB.size()) + b.exponent());
    if (order == std::strong_ordering::equal) {
        order = digitsA.compare(digitsB) <=> 0;
    }
    return a.isNegative() ? 0 <=> order : order;
}

}  // namespace shirube::base
