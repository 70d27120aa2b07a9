// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rational.h"

#include <algorithm>
#include <optional>

namespace shirube::analysis {

namespace {

constexpr int kCutDigits = 12;
constexpr int kExactDigits = 18;
constexpr int kRootDigits = 18;

int digitsOf(const Integer& value) {
    return static_cast<int>(abs(value).str().size());
}

// How often `factor` divides `value`, which is left without it.
int takeOut(Integer& value, int factor) {
    int count = 0;
    while (value % factor == 0) {
        value /= factor;
        ++count;
    }
    return count;
}

base::Decimal decimalOf(Integer mantissa, int exponent) {
    while (mantissa != 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        ++exponent;
    }
    return {mantissa.convert_to<std::int64_t>(), exponent};
}

std::optional<base::Decimal> exactDecimal(const Rational& value) {
    if (value == 0) {
        return base::Decimal();
    }
    const Integer bottom = denominator(value);
    Integer rest = bottom;
    const auto places = std::max(takeOut(rest, 2), takeOut(rest, 5));
    if (rest != 1) {
        return std::nullopt;
    }
    Integer mantissa = numerator(value) * (powerOfTen(places) / bottom);
    int exponent = -places;
    while (mantissa % 10 == 0) {
        mantissa /= 10;
        ++exponent;
    }
    return digitsOf(mantissa) <= kExactDigits
               ? std::optional(base::Decimal(mantissa.convert_to<std::int64_t>(), exponent))
               : std::nullopt;
}

// Of a number that has more digits than `digits`.
base::Decimal cutDecimal(const Rational& value, int digits, Cut cut) {
    const Integer top = numerator(value);
    const Integer bottom = denominator(value);
    if (top == 0) {
        return {};
    }
    // One digit more than wanted at first, then cut: the quotient of n- and m-digit numbers has n − m or one more.
    const int shift = digits + 1 - (digitsOf(top) - digitsOf(bottom));
    Integer mantissa =
        shift >= 0 ? Integer(top * powerOfTen(shift) / bottom) : Integer(top / (bottom * powerOfTen(-shift)));
    int exponent = -shift;
    while (digitsOf(mantissa) > digits) {
        mantissa /= 10;
        ++exponent;
    }
    if (cut == Cut::Up && top > 0) {
        ++mantissa;
    } else if (cut == Cut::Down && top < 0) {
        --mantissa;
    }
    return decimalOf(mantissa, exponent);
}

// Largest integer whose `degree`-th power is at most `value`.
Integer integerRoot(const Integer& value, int degree) {
    if (value <= 1) {
        return value;
    }
    const auto bits = static_cast<int>(msb(value)) / degree + 1;
    Integer low = 0;
    Integer high = Integer(1) << bits;  // its power has more bits than value
    while (high - low > 1) {
        const Integer middle = (low + high) / 2;
        if (pow(middle, static_cast<unsigned>(degree)) <= value) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

}  // namespace

Integer powerOfTen(int exponent) {
    return pow(Integer(10), static_cast<unsigned>(exponent));
}

Rational toRational(const base::Decimal& decimal) {
    const Integer mantissa = decimal.mantissa();
    return decimal.exponent() >= 0 ? Rational(mantissa * powerOfTen(decimal.exponent()))
                                   : Rational(mantissa, powerOfTen(-decimal.exponent()));
}

base::Decimal toDecimal(const Rational& value) {
    return exactDecimal(value).value_or(cutDecimal(value, kCutDigits, Cut::TowardsZero));
}

base::Decimal toLongDecimal(const Rational& value, Cut cut) {
    const auto exact = exactDecimal(value);
    return exact ? *exact : cutDecimal(value, kExactDigits, cut);
}

Rational floorOf(const Rational& value) {
    const Integer top = numerator(value);
    const Integer bottom = denominator(value);
    const Integer whole = top / bottom;  // towards zero
    return Rational(top < 0 && whole * bottom != top ? Integer(whole - 1) : whole);
}

Rational nearestWhole(const Rational& value) {
    const Rational half(1, 2);
    return value < 0 ? Rational(-floorOf(half - value)) : floorOf(value + half);
}

Rational raised(const Rational& base, int exponent) {
    const auto power = static_cast<unsigned>(exponent);
    return Rational(pow(numerator(base), power), pow(denominator(base), power));
}

Root rootOf(const Rational& value, int degree) {
    if (value == 0 || degree == 1) {
        return {value, value, true};
    }
    // Exact where both parts of the reduced quotient are powers.
    const Integer top = integerRoot(numerator(value), degree);
    const Integer bottom = integerRoot(denominator(value), degree);
    const Rational whole(top, bottom);
    if (raised(whole, degree) == value) {
        return {whole, whole, true};
    }
    const int magnitude = (digitsOf(numerator(value)) - digitsOf(denominator(value))) / degree;
    const int places = std::max(0, kRootDigits - magnitude);
    const Integer scale = powerOfTen(places);
    const Rational scaled = value * Rational(pow(scale, static_cast<unsigned>(degree)));
    const Integer floor = integerRoot(numerator(scaled) / denominator(scaled), degree);
    return {Rational(floor, scale), Rational(floor + 1, scale), false};
}

}  // namespace shirube::analysis
