// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interval.h"

#include <array>
#include <cstdlib>

namespace shirube::analysis {

namespace {

// Of two lower ends the one that lets more (or less) in; an absent one is lowest.
bool isLowerEnd(const std::optional<Bound>& a, const std::optional<Bound>& b) {
    if (!a || !b) {
        return !a && b;
    }
    return a->value != b->value ? a->value < b->value : a->isClosed && !b->isClosed;
}

bool isHigherEnd(const std::optional<Bound>& a, const std::optional<Bound>& b) {
    if (!a || !b) {
        return !a && b;
    }
    return a->value != b->value ? a->value > b->value : a->isClosed && !b->isClosed;
}

std::optional<Bound> addEnds(const std::optional<Bound>& a, const std::optional<Bound>& b) {
    if (!a || !b) {
        return std::nullopt;
    }
    return Bound{a->value + b->value, a->isClosed && b->isClosed};
}

std::optional<Bound> negatedEnd(const std::optional<Bound>& end) {
    return end ? std::optional(Bound{-end->value, end->isClosed}) : std::nullopt;
}

// An end that may be infinite, for products.
struct Corner {
    int infinity = 0;  // -1, 0, 1
    Bound bound;
};

Corner cornerOf(const std::optional<Bound>& end, int infinity) {
    return end ? Corner{0, *end} : Corner{infinity, {Rational(0), false}};
}

int signOf(const Corner& corner) {
    if (corner.infinity != 0) {
        return corner.infinity;
    }
    return corner.bound.value < 0 ? -1 : corner.bound.value > 0 ? 1 : 0;
}

Corner productOf(const Corner& a, const Corner& b) {
    const bool aIsZero = a.infinity == 0 && a.bound.value == 0;
    const bool bIsZero = b.infinity == 0 && b.bound.value == 0;
    if (aIsZero || bIsZero) {
        // 0 times anything is 0, however far the other side goes.
        const bool isReached = (aIsZero && a.bound.isClosed) || (bIsZero && b.bound.isClosed);
        return {0, {Rational(0), isReached}};
    }
    if (a.infinity != 0 || b.infinity != 0) {
        return {signOf(a) * signOf(b), {Rational(0), false}};
    }
    return {0, {a.bound.value * b.bound.value, a.bound.isClosed && b.bound.isClosed}};
}

std::optional<Bound> finiteEnd(const Corner& corner) {
    return corner.infinity == 0 ? std::optional(corner.bound) : std::nullopt;
}

bool isZeroInside(const Interval& interval) {
    const bool reachesBelow = !interval.lower() || interval.lower()->value < 0;
    const bool reachesAbove = !interval.upper() || interval.upper()->value > 0;
    return reachesBelow && reachesAbove;
}

// 1/x for every x but 0; nothing where there is no other.
std::optional<Interval> reciprocal(const Interval& interval) {
    if (interval.isPoint() && interval.lower()->value == 0) {
        return std::nullopt;
    }
    if (isZeroInside(interval)) {
        return Interval::all();
    }
    // An end at 0 goes to infinity, an infinite end to an open 0.
    const auto inverse = [](const std::optional<Bound>& end) -> std::optional<Bound> {
        if (!end) {
            return Bound{Rational(0), false};
        }
        if (end->value == 0) {
            return std::nullopt;
        }
        return Bound{Rational(1) / end->value, end->isClosed};
    };
    return Interval::between(inverse(interval.upper()), inverse(interval.lower()));
}

Interval naturalPower(const Interval& base, int exponent) {
    const auto raisedEnd = [exponent](const std::optional<Bound>& end) {
        return end ? std::optional(Bound{raised(end->value, exponent), end->isClosed}) : std::nullopt;
    };
    const auto lower = raisedEnd(base.lower());
    const auto upper = raisedEnd(base.upper());
    if (exponent % 2 == 1) {
        return *Interval::between(lower, upper);
    }
    if (base.lower() && base.lower()->value >= 0) {
        return *Interval::between(lower, upper);
    }
    if (base.upper() && base.upper()->value <= 0) {
        return *Interval::between(upper, lower);
    }
    return *Interval::between(Bound{Rational(0), true}, isHigherEnd(lower, upper) ? lower : upper);
}

constexpr int kShortBits = 256;

std::optional<Bound> shortEnd(const std::optional<Bound>& end, unsigned mostBits, bool isUpper) {
    if (!end || end->value == 0) {
        return end;
    }
    const Integer top = abs(numerator(end->value));
    const Integer bottom = denominator(end->value);
    const auto topBits = msb(top);
    const auto bottomBits = msb(bottom);
    if (topBits < mostBits && bottomBits < mostBits) {
        return end;
    }
    const int shift = kShortBits - static_cast<int>(topBits) + static_cast<int>(bottomBits);
    const Integer scaledTop = shift > 0 ? Integer(top << shift) : top;
    const Integer scaledBottom = shift < 0 ? Integer(bottom << -shift) : bottom;
    Integer whole = scaledTop / scaledBottom;
    const bool isNegative = end->value < 0;
    if (whole * scaledBottom == scaledTop) {
        return end;
    }
    if (isUpper != isNegative) {
        ++whole;  // away from zero
    }
    const Rational size = shift > 0 ? Rational(whole, Integer(1) << shift) : Rational(Integer(whole << -shift));
    return Bound{isNegative ? Rational(-size) : size, false};
}

// The root of an end that is 0 or more, on the outer side.
Bound rootEnd(const Bound& end, int degree, bool isUpper) {
    const auto root = rootOf(end.value, degree);
    if (root.isExact) {
        return {root.value, end.isClosed};
    }
    return {isUpper ? root.above : root.value, false};
}

}  // namespace

Interval Interval::closed(const Rational& lower, const Rational& upper) {
    Interval interval;
    interval.m_lower = Bound{lower, true};
    interval.m_upper = Bound{upper, true};
    return interval;
}

std::optional<Interval> Interval::between(std::optional<Bound> lower, std::optional<Bound> upper) {
    if (lower && upper) {
        const bool isEmpty =
            lower->value > upper->value || (lower->value == upper->value && !(lower->isClosed && upper->isClosed));
        if (isEmpty) {
            return std::nullopt;
        }
    }
    Interval interval;
    interval.m_lower = std::move(lower);
    interval.m_upper = std::move(upper);
    return interval;
}

bool Interval::contains(const Rational& value) const {
    const bool isAbove = !m_lower || value > m_lower->value || (value == m_lower->value && m_lower->isClosed);
    const bool isBelow = !m_upper || value < m_upper->value || (value == m_upper->value && m_upper->isClosed);
    return isAbove && isBelow;
}

bool Interval::isPoint() const {
    return m_lower && m_upper && m_lower->value == m_upper->value;
}

Interval Interval::upwards() const {
    Interval result = *this;
    result.m_upper.reset();
    return result;
}

Interval Interval::downwards() const {
    Interval result = *this;
    result.m_lower.reset();
    return result;
}

Interval Interval::negated() const {
    Interval result;
    result.m_lower = negatedEnd(m_upper);
    result.m_upper = negatedEnd(m_lower);
    return result;
}

Interval add(const Interval& a, const Interval& b) {
    return *Interval::between(addEnds(a.lower(), b.lower()), addEnds(a.upper(), b.upper()));
}

Interval subtract(const Interval& a, const Interval& b) {
    return add(a, b.negated());
}

Interval multiply(const Interval& a, const Interval& b) {
    const std::array left{cornerOf(a.lower(), -1), cornerOf(a.upper(), 1)};
    const std::array right{cornerOf(b.lower(), -1), cornerOf(b.upper(), 1)};
    std::optional<Corner> lowest;
    std::optional<Corner> highest;
    // A closed end lets more in than an open one at the same place.
    const auto isBelow = [](const Corner& x, const Corner& y) {
        if (x.infinity != y.infinity) {
            return x.infinity < y.infinity;
        }
        return x.infinity == 0 && isLowerEnd(x.bound, y.bound);
    };
    const auto isAbove = [](const Corner& x, const Corner& y) {
        if (x.infinity != y.infinity) {
            return x.infinity > y.infinity;
        }
        return x.infinity == 0 && isHigherEnd(x.bound, y.bound);
    };
    for (const auto& x : left) {
        for (const auto& y : right) {
            const auto corner = productOf(x, y);
            if (!lowest || isBelow(corner, *lowest)) {
                lowest = corner;
            }
            if (!highest || isAbove(corner, *highest)) {
                highest = corner;
            }
        }
    }
    // A 0 that is a member of either side is reached even where every corner at 0 is open.
    const bool hasZero = a.contains(0) || b.contains(0);
    auto lower = finiteEnd(*lowest);
    auto upper = finiteEnd(*highest);
    for (auto* end : {&lower, &upper}) {
        if (hasZero && *end && (*end)->value == 0) {
            (*end)->isClosed = true;
        }
    }
    return *Interval::between(std::move(lower), std::move(upper));
}

std::optional<Interval> divide(const Interval& a, const Interval& b) {
    const auto inverse = reciprocal(b);
    return inverse ? std::optional(multiply(a, *inverse)) : std::nullopt;
}

std::optional<Interval> power(const Interval& base, int exponent) {
    if (exponent == 0) {
        return Interval::exactly(1);
    }
    const auto result = naturalPower(base, std::abs(exponent));
    return exponent > 0 ? std::optional(result) : reciprocal(result);
}

std::optional<Interval> intersect(const Interval& a, const Interval& b) {
    return Interval::between(isLowerEnd(a.lower(), b.lower()) ? b.lower() : a.lower(),
                             isHigherEnd(a.upper(), b.upper()) ? b.upper() : a.upper());
}

Interval hull(const Interval& a, const Interval& b) {
    return *Interval::between(isLowerEnd(a.lower(), b.lower()) ? a.lower() : b.lower(),
                              isHigherEnd(a.upper(), b.upper()) ? a.upper() : b.upper());
}

Interval outward(const Interval& interval, unsigned mostBits) {
    return *Interval::between(shortEnd(interval.lower(), mostBits, false), shortEnd(interval.upper(), mostBits, true));
}

bool endsBefore(const Interval& a, const Interval& b) {
    return isHigherEnd(b.upper(), a.upper());
}

bool beginsAfter(const Interval& a, const Interval& b) {
    return isLowerEnd(b.lower(), a.lower());
}

std::optional<Interval> solveFactor(const Interval& product, const Interval& factor) {
    if (factor.contains(0) && product.contains(0)) {
        return Interval::all();
    }
    return divide(product, factor);
}

std::optional<Interval> solveBase(const Interval& result, int exponent) {
    if (exponent == 0) {
        return result.contains(1) ? std::optional(Interval::all()) : std::nullopt;
    }
    if (exponent < 0) {
        const auto inverse = reciprocal(result);
        return inverse ? solveBase(*inverse, -exponent) : std::nullopt;
    }
    const auto rootOfEnd = [exponent](const std::optional<Bound>& end, bool isUpper) -> std::optional<Bound> {
        if (!end) {
            return std::nullopt;
        }
        if (end->value >= 0) {
            return rootEnd(*end, exponent, isUpper);
        }
        const auto mirrored = rootEnd({-end->value, end->isClosed}, exponent, !isUpper);
        return Bound{-mirrored.value, mirrored.isClosed};
    };
    if (exponent % 2 == 1) {
        return Interval::between(rootOfEnd(result.lower(), false), rootOfEnd(result.upper(), true));
    }
    const auto reachable = intersect(result, Interval::exactly(0).upwards());
    if (!reachable) {
        return std::nullopt;
    }
    const auto positive = *Interval::between(rootOfEnd(reachable->lower(), false), rootOfEnd(reachable->upper(), true));
    return hull(positive, positive.negated());
}

}  // namespace shirube::analysis
