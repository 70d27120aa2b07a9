// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Fraction.h"

#include <limits>
#include <numeric>
#include <utility>

#include "Rational.h"

namespace shirube::analysis {

namespace {

// The least int64 has no negative, so nothing small is that.
constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();

bool fits(const Integer& value) {
    return value > Integer(kLeast) && value <= Integer(std::numeric_limits<std::int64_t>::max());
}

std::string digitsWithPoint(std::string digits, int decimals) {
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    return places == 0 ? digits
                       : digits.substr(0, digits.size() - places) + '.' + digits.substr(digits.size() - places);
}

}  // namespace

struct Fraction::Large {
    Rational value;
};

class Fraction::Access {
public:
    static Rational rational(const Fraction& fraction) {
        return fraction.m_large ? fraction.m_large->value : Rational(fraction.m_numerator, fraction.m_denominator);
    }

    static Fraction from(Rational value) {
        const Integer top = numerator(value);
        const Integer bottom = denominator(value);
        Fraction fraction;
        if (fits(top) && fits(bottom)) {
            fraction.m_numerator = top.convert_to<std::int64_t>();
            fraction.m_denominator = bottom.convert_to<std::int64_t>();
        } else {
            fraction.m_large = std::make_shared<const Large>(Large{std::move(value)});
        }
        return fraction;
    }

    static bool areSmall(const Fraction& a, const Fraction& b) { return !a.m_large && !b.m_large; }

    // Of numbers that have no common factor, with bottom > 0.
    static Fraction reduced(std::int64_t top, std::int64_t bottom) {
        Fraction fraction;
        fraction.m_numerator = top;
        fraction.m_denominator = top == 0 ? 1 : bottom;
        return fraction;
    }

    // a + sign × b where everything on the way is small.
    static std::optional<Fraction> sum(const Fraction& a, const Fraction& b, std::int64_t sign) {
        const auto common = std::gcd(a.m_denominator, b.m_denominator);
        const auto aScale = b.m_denominator / common;
        const auto bScale = a.m_denominator / common;
        std::int64_t left = 0;
        std::int64_t right = 0;
        std::int64_t top = 0;
        std::int64_t bottom = 0;
        if (__builtin_mul_overflow(a.m_numerator, aScale, &left) ||
            __builtin_mul_overflow(sign * b.m_numerator, bScale, &right) || __builtin_add_overflow(left, right, &top) ||
            __builtin_mul_overflow(a.m_denominator, aScale, &bottom) || top == kLeast) {
            return std::nullopt;
        }
        const auto rest = std::gcd(top, common);  // nothing else of the denominator can divide the sum
        return reduced(top / rest, bottom / rest);
    }

    static std::optional<Fraction> product(const Fraction& a, std::int64_t bTop, std::int64_t bBottom) {
        const auto first = std::gcd(a.m_numerator, bBottom);
        const auto second = std::gcd(bTop, a.m_denominator);
        std::int64_t top = 0;
        std::int64_t bottom = 0;
        if (__builtin_mul_overflow(a.m_numerator / first, bTop / second, &top) ||
            __builtin_mul_overflow(a.m_denominator / second, bBottom / first, &bottom) || top == kLeast) {
            return std::nullopt;
        }
        return reduced(top, bottom);
    }
};

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator) {
    if (numerator == kLeast || denominator == kLeast) {
        *this = Access::from(Rational(Integer(numerator)) / Rational(Integer(denominator)));
        return;
    }
    const auto common = std::gcd(numerator, denominator);
    const auto sign = denominator < 0 ? -1 : 1;
    m_numerator = sign * numerator / common;
    m_denominator = sign * denominator / common;
}

Fraction::Fraction(const base::Decimal& decimal) {
    if (decimal.exponent() == 0 && decimal.mantissa() != kLeast) {
        m_numerator = decimal.mantissa();
    } else {
        *this = Access::from(toRational(decimal));
    }
}

int Fraction::sign() const {
    if (m_large) {
        return m_large->value.sign();
    }
    return m_numerator > 0 ? 1 : (m_numerator < 0 ? -1 : 0);
}

std::optional<base::Ratio> Fraction::ratio() const {
    return m_large ? std::nullopt : std::optional(base::Ratio(m_numerator, m_denominator));
}

base::Decimal Fraction::decimal() const {
    return toDecimal(Access::rational(*this));
}

std::string Fraction::text() const {
    if (m_large) {
        const auto& value = m_large->value;
        const auto top = numerator(value).str();
        return denominator(value) == 1 ? top : top + '/' + denominator(value).str();
    }
    const auto top = std::to_string(m_numerator);
    return m_denominator == 1 ? top : top + '/' + std::to_string(m_denominator);
}

std::string Fraction::percent(int decimals) const {
    const auto value = Access::rational(*this);
    const Integer top = abs(numerator(value)) * powerOfTen(decimals + 2);
    const Integer bottom = denominator(value);
    const Integer rounded = (2 * top + bottom) / (2 * bottom);
    const auto digits = digitsWithPoint(rounded.str(), decimals);
    return sign() < 0 && rounded != 0 ? '-' + digits : digits;
}

Fraction operator+(const Fraction& a, const Fraction& b) {
    using Access = Fraction::Access;
    if (Access::areSmall(a, b)) {
        if (const auto small = Access::sum(a, b, 1)) {
            return *small;
        }
    }
    return Access::from(Access::rational(a) + Access::rational(b));
}

Fraction operator-(const Fraction& a, const Fraction& b) {
    using Access = Fraction::Access;
    if (Access::areSmall(a, b)) {
        if (const auto small = Access::sum(a, b, -1)) {
            return *small;
        }
    }
    return Access::from(Access::rational(a) - Access::rational(b));
}

Fraction operator*(const Fraction& a, const Fraction& b) {
    using Access = Fraction::Access;
    if (Access::areSmall(a, b)) {
        if (const auto small = Access::product(a, b.m_numerator, b.m_denominator)) {
            return *small;
        }
    }
    return Access::from(Access::rational(a) * Access::rational(b));
}

Fraction operator/(const Fraction& a, const Fraction& b) {
    using Access = Fraction::Access;
    if (Access::areSmall(a, b)) {
        const auto sign = b.m_numerator < 0 ? -1 : 1;
        if (const auto small = Access::product(a, sign * b.m_denominator, sign * b.m_numerator)) {
            return *small;
        }
    }
    return Access::from(Access::rational(a) / Access::rational(b));
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    using Access = Fraction::Access;
    if (Access::areSmall(a, b)) {
        if (a.m_denominator == b.m_denominator) {
            return a.m_numerator <=> b.m_numerator;
        }
        std::int64_t left = 0;
        std::int64_t right = 0;
        if (!__builtin_mul_overflow(a.m_numerator, b.m_denominator, &left) &&
            !__builtin_mul_overflow(b.m_numerator, a.m_denominator, &right)) {
            return left <=> right;
        }
    }
    const auto order = Access::rational(a).compare(Access::rational(b));
    return order <=> 0;
}

}  // namespace shirube::analysis
