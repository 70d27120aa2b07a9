// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include "base/Decimal.h"

namespace shirube::analysis {

/// Integers and quotients of any size, exact (docs/decisions/0011). Without expression templates, so that `auto` holds
/// a value.
using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;
using Rational =
    boost::multiprecision::number<boost::multiprecision::cpp_rational_backend, boost::multiprecision::et_off>;

/// 10^exponent, 0 or more.
[[nodiscard]] Integer powerOfTen(int exponent);

[[nodiscard]] Rational toRational(const base::Decimal& decimal);

/// Exactly where at most 18 digits do; else cut towards zero to 12 significant digits.
[[nodiscard]] base::Decimal toDecimal(const Rational& value);

/// Which of the two neighbouring decimals stands for a number that has too many digits.
enum class Cut { TowardsZero, Down, Up };
/// Exactly where at most 18 digits do; else cut to 18 significant digits.
[[nodiscard]] base::Decimal toLongDecimal(const Rational& value, Cut cut = Cut::TowardsZero);

/// The nearest whole number, halves away from zero; and the largest one that is not above.
[[nodiscard]] Rational nearestWhole(const Rational& value);
[[nodiscard]] Rational floorOf(const Rational& value);

/// base^exponent, 0 or more.
[[nodiscard]] Rational raised(const Rational& base, int exponent);

/// The largest number of about 18 significant digits whose `degree`-th power is at most `value` (0 or more), and
/// whether it is the root itself.
struct Root {
    Rational value;
    Rational above;  ///< the next one; equal to `value` where that is exact
    bool isExact = true;
};
[[nodiscard]] Root rootOf(const Rational& value, int degree);

}  // namespace shirube::analysis
