// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "Rational.h"

namespace shirube::analysis {

/// One end of an interval.
struct Bound {
    Rational value;
    bool isClosed = true;  ///< the value itself belongs to the interval

    friend bool operator==(const Bound&, const Bound&) = default;
};

/// A set of numbers without gaps and never empty: each end is closed, open, or absent (unbounded).
class Interval {
public:
    [[nodiscard]] static Interval all() { return {}; }
    [[nodiscard]] static Interval exactly(const Rational& value) { return closed(value, value); }
    /// `lower` is not above `upper`.
    [[nodiscard]] static Interval closed(const Rational& lower, const Rational& upper);
    /// Nothing where no number is between the ends.
    [[nodiscard]] static std::optional<Interval> between(std::optional<Bound> lower, std::optional<Bound> upper);

    [[nodiscard]] const std::optional<Bound>& lower() const { return m_lower; }
    [[nodiscard]] const std::optional<Bound>& upper() const { return m_upper; }
    [[nodiscard]] bool contains(const Rational& value) const;
    [[nodiscard]] bool isPoint() const;
    /// All numbers that are at least, or at most, some member.
    [[nodiscard]] Interval upwards() const;
    [[nodiscard]] Interval downwards() const;
    [[nodiscard]] Interval negated() const;

    friend bool operator==(const Interval&, const Interval&) = default;

private:
    Interval() = default;

    std::optional<Bound> m_lower;
    std::optional<Bound> m_upper;
};

/// Each contains every result of members, and nothing beyond its ends.
[[nodiscard]] Interval add(const Interval& a, const Interval& b);
[[nodiscard]] Interval subtract(const Interval& a, const Interval& b);
[[nodiscard]] Interval multiply(const Interval& a, const Interval& b);
/// Nothing where `b` is 0 alone; everything where 0 lies inside `b`.
[[nodiscard]] std::optional<Interval> divide(const Interval& a, const Interval& b);
/// x^exponent; nothing for a negative power of 0 alone.
[[nodiscard]] std::optional<Interval> power(const Interval& base, int exponent);

/// Numbers in both; nothing where there is none.
[[nodiscard]] std::optional<Interval> intersect(const Interval& a, const Interval& b);
/// The smallest interval that contains both.
[[nodiscard]] Interval hull(const Interval& a, const Interval& b);

/// The interval, with ends whose numerator or denominator has more than `mostBits` bits moved outward to a near number
/// of 256 bits.
[[nodiscard]] Interval outward(const Interval& interval, unsigned mostBits);

/// Whether `a` has the lower upper end, or the higher lower end.
[[nodiscard]] bool endsBefore(const Interval& a, const Interval& b);
[[nodiscard]] bool beginsAfter(const Interval& a, const Interval& b);

/// Every x with x × f in `product` for some f in `factor`, without gaps; nothing where there is none.
[[nodiscard]] std::optional<Interval> solveFactor(const Interval& product, const Interval& factor);
/// Every x with x^exponent in `result`, without gaps; ends that are no rational number are widened by less than one in
/// 10^17. Nothing where there is none.
[[nodiscard]] std::optional<Interval> solveBase(const Interval& result, int exponent);

}  // namespace shirube::analysis
