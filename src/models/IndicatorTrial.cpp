// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorTrial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace shirube::models {

using analysis::Fraction;
using analysis::IndicatorPoint;
using analysis::IndicatorSeries;

namespace {

constexpr std::string_view kLevelSeparator = " / ";

// Takes the level off the end of the breakdown, with what separates it; false where it ends otherwise.
bool takeOff(std::string& breakdown, std::string_view level) {
    if (breakdown == level) {
        breakdown.clear();
        return true;
    }
    const auto ending = std::string(kLevelSeparator) + std::string(level);
    if (!breakdown.ends_with(ending)) {
        return false;
    }
    breakdown.resize(breakdown.size() - ending.size());
    return true;
}

// The one point that the reports make together.
IndicatorPoint pointOf(std::span<const domain::ActualReport> reports) {
    IndicatorPoint point;
    point.origin = analysis::PointOrigin::Assumed;
    std::optional<Fraction> numerator;
    std::optional<Fraction> denominator;
    for (const auto& report : reports) {
        auto breakdown = report.fact.breakdown;
        std::optional<Fraction> value;
        if (report.figure) {
            value.emplace(report.figure->value);
        }
        if (takeOff(breakdown, analysis::kNumeratorPart)) {
            numerator = value;
        } else if (takeOff(breakdown, analysis::kDenominatorPart)) {
            denominator = value;
        } else {
            point.value = value;
        }
        point.part = breakdown;
        point.period = report.fact.period;
        point.text = report.text;
        point.missing = report.missing;
        point.isProvisional = point.isProvisional || report.provisional;
    }
    if (numerator && denominator && !denominator->isZero()) {
        point.value = *numerator / *denominator;
    }
    return point;
}

// Puts the point in the place of the one of its period and part, or where its period belongs.
void put(std::vector<IndicatorPoint>& points, const IndicatorPoint& point) {
    std::erase_if(points, [&](const auto& other) { return other.period == point.period && other.part == point.part; });
    const auto place = std::find_if(points.begin(), points.end(), [&](const auto& other) {
        return point.period < other.period || (point.period == other.period && point.part < other.part);
    });
    points.insert(place, point);
}

void sumParts(IndicatorSeries& series, const domain::Period& period) {
    const auto whole = std::find_if(series.actuals.begin(), series.actuals.end(),
                                    [&](const auto& actual) { return actual.period == period; });
    if (whole != series.actuals.end() && whole->origin != analysis::PointOrigin::SumOfParts) {
        return;
    }
    IndicatorPoint sum;
    sum.period = period;
    sum.origin = analysis::PointOrigin::SumOfParts;
    for (const auto& part : series.parts) {
        if (part.period != period || part.part.find(kLevelSeparator) != std::string::npos) {
            continue;
        }
        // What is missing can't be added, unless nothing belongs there.
        if (!part.value && part.missing != domain::Missing::NotApplicable) {
            std::erase_if(series.actuals, [&](const auto& actual) { return actual.period == period; });
            return;
        }
        if (part.value) {
            sum.value = sum.value.value_or(Fraction()) + *part.value;
            sum.isProvisional = sum.isProvisional || part.isProvisional;
        }
    }
    put(series.actuals, sum);
}

}  // namespace

analysis::IndicatorOutcome withReports(const analysis::IndicatorOutcome& outcome,
                                       std::span<const domain::ActualReport> reports) {
    auto after = outcome;
    if (!reports.empty()) {
        const auto point = pointOf(reports);
        put(point.part.empty() ? after.series.actuals : after.series.parts, point);
        if (!point.part.empty() && analysis::isAdding(*after.series.indicator)) {
            sumParts(after.series, point.period);
        }
        after.result = analysis::evaluate(after.series, outcome.result.asOf);
    }
    return after;
}

}  // namespace shirube::models
