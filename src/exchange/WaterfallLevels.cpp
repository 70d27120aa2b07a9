// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WaterfallLevels.h"

#include <algorithm>

namespace shirube::exchange {

using analysis::WaterfallStep;

namespace {

bool isKnown(const WaterfallStep& step) {
    return step.lower || step.upper;
}

double lowerOf(const WaterfallStep& step) {
    return static_cast<double>(step.lower.value_or(step.upper.value_or(0)));
}

double upperOf(const WaterfallStep& step) {
    return static_cast<double>(step.upper.value_or(step.lower.value_or(0)));
}

// How far into the range of each step the level runs, so that it ends at the last total.
double shareOfRanges(const std::vector<WaterfallStep>& steps) {
    const auto first = std::find_if(steps.begin(), steps.end(), [](const auto& step) { return step.isTotal; });
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const auto& step) { return step.isTotal; });
    if (first == steps.end() || !isKnown(*first) || !isKnown(*last)) {
        return 0;
    }
    double lower = 0;
    double upper = 0;
    for (const auto& step : steps) {
        if (!step.isTotal) {
            lower += lowerOf(step);
            upper += upperOf(step);
        }
    }
    const double whole = lowerOf(*last) - lowerOf(*first);
    return upper > lower ? std::clamp((whole - lower) / (upper - lower), 0.0, 1.0) : 0;
}

}  // namespace

double WaterfallLevels::lowest() const {
    return std::min({before, after, certain, openLower, openUpper});
}

double WaterfallLevels::highest() const {
    return std::max({before, after, certain, openLower, openUpper});
}

std::vector<WaterfallLevels> waterfallLevels(const analysis::WaterfallContent& waterfall) {
    const double share = shareOfRanges(waterfall.steps);
    std::vector<WaterfallLevels> out;
    double level = 0;
    for (const auto& step : waterfall.steps) {
        WaterfallLevels one;
        one.isKnown = isKnown(step);
        const double lower = lowerOf(step);
        const double upper = upperOf(step);
        if (!one.isKnown) {
            one.before = one.after = one.certain = one.openLower = one.openUpper = level;
        } else if (step.isTotal) {
            one.certain = one.after = one.openLower = lower;
            one.openUpper = upper;
            level = lower;
        } else {
            one.before = level;
            // What every case has in common is certain; between rise and fall that is nothing.
            const double common = lower > 0 ? lower : upper < 0 ? upper : 0;
            one.certain = level + common;
            one.openLower = level + lower;
            one.openUpper = level + upper;
            level += lower + share * (upper - lower);
            one.after = level;
        }
        out.push_back(one);
    }
    return out;
}

}  // namespace shirube::exchange
