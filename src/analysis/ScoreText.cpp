// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "Rational.h"
#include "analysis/ReviewTally.h"

namespace shirube::analysis {

namespace {

Rational rationalOf(const Fraction& fraction) {
    return Rational(fraction.text());
}

// How many decimals show it exactly; nothing where they do not end.
std::optional<int> endingDecimals(const Rational& value) {
    Integer rest = denominator(value);
    int twos = 0;
    int fives = 0;
    for (; rest % 2 == 0; ++twos) {
        rest /= 2;
    }
    for (; rest % 5 == 0; ++fives) {
        rest /= 5;
    }
    return rest == 1 ? std::optional(std::max(twos, fives)) : std::nullopt;
}

// `units` × 10^−decimals.
std::string withPoint(const Integer& units, int decimals) {
    auto digits = Integer(abs(units)).str();
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    if (places > 0) {
        digits.insert(digits.size() - places, ".");
    }
    return units < 0 ? '-' + digits : digits;
}

Integer roundedUnits(const Rational& value, int decimals) {
    return numerator(nearestWhole(value * Rational(powerOfTen(decimals))));
}

std::vector<Rational> thresholdsOf(const domain::ReviewScheme& scheme) {
    std::vector<Rational> thresholds;
    for (const auto& step : scheme.rule) {
        thresholds.push_back(toRational(step.atLeast));
    }
    if (scheme.totalFloor) {
        thresholds.push_back(toRational(*scheme.totalFloor));
    }
    for (const auto& criterion : scheme.criteria) {
        if (criterion.floor) {
            thresholds.push_back(toRational(*criterion.floor));
        }
    }
    return thresholds;
}

}  // namespace

std::string scoreText(const Fraction& score, const domain::ReviewScheme& scheme) {
    const auto value = rationalOf(score);
    if (const auto decimals = endingDecimals(value)) {
        return withPoint(roundedUnits(value, *decimals), *decimals);
    }
    const auto thresholds = thresholdsOf(scheme);
    for (int decimals = 1;; ++decimals) {
        const auto units = roundedUnits(value, decimals);
        const Rational shown = Rational(units) / Rational(powerOfTen(decimals));
        const bool isOnItsSide = std::all_of(thresholds.begin(), thresholds.end(), [&](const Rational& threshold) {
            return value.compare(threshold) < 0 ? shown < threshold : shown > threshold;
        });
        if (isOnItsSide) {  // in the end it is: a number whose decimals do not end is no threshold
            return withPoint(units, decimals);
        }
    }
}

std::string exactText(const Fraction& score) {
    const auto value = rationalOf(score);
    const auto decimals = endingDecimals(value);
    return decimals ? withPoint(roundedUnits(value, *decimals), *decimals) : score.text();
}

std::string deviationText(const Spread& spread) {
    constexpr int kDecimals = 2;
    const Integer scale = powerOfTen(kDecimals);
    const auto square = floorOf(rationalOf(spread.variance) * Rational(scale * scale));
    return withPoint(sqrt(numerator(square)), kDecimals);
}

}  // namespace shirube::analysis
