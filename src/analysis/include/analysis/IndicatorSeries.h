// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/Fraction.h"
#include "domain/AmountKind.h"
#include "domain/CalendarDay.h"

namespace shirube::analysis {

/// Breakdowns of an indicator's facts with a meaning of their own: the two parts of a ratio (also as the last level:
/// ①(b) / 分子), and a target that each theme has to reach for itself.
inline constexpr std::string_view kNumeratorPart = "分子";
inline constexpr std::string_view kDenominatorPart = "分母";
inline constexpr std::string_view kEachTheme = "各テーマ";

/// How the value of a point came about.
enum class PointOrigin {
    Stated,       ///< one statement gives it
    RatioOfSums,  ///< Σ numerators ÷ Σ denominators
    SumOfParts,   ///< Σ of the parts of a count or a sum, of which no statement gives the whole
    Assumed,      ///< asked for in a what-if
};

/// A value of an indicator for one period: a baseline or an actual. Missing is not zero.
struct IndicatorPoint {
    domain::Period period;
    std::string part;                        ///< the theme or other breakdown; empty for the whole
    std::optional<Fraction> value;           ///< in base units: 80% is 4/5, yes is 1, no is 0
    std::optional<domain::Missing> missing;  ///< why there is no value, where a person's report says so
    std::string text;                        ///< of a qualitative indicator
    bool isProvisional = false;
    PointOrigin origin = PointOrigin::Stated;
    /// Behind the value; of a ratio of sums the numerators, then the denominators.
    std::vector<const domain::FigureStatement*> statements;
    /// The person's report that holds; of a computed point the one that says what is missing.
    const domain::ActualReport* report = nullptr;
};

/// A target with its number, for one period.
struct TargetPoint {
    domain::Period period;          ///< none where no document gives a time
    std::optional<Fraction> value;  ///< none of an open one and of one in words
    domain::Qualifier qualifier = domain::Qualifier::None;
    std::string text;
    std::string decidedBy;  ///< who decides an open one
    bool isForEachTheme = false;
    bool isOfSeveralYears = false;  ///< one of the years for each of which one printed target holds
    const domain::FigureStatement* statement = nullptr;
};

/// Everything that was known of an indicator on one day. Values, so that a what-if can change a copy.
struct IndicatorSeries {
    const domain::Indicator* indicator = nullptr;
    std::vector<TargetPoint> targets;       ///< in the order of the plan, repeated yearly ones by year
    std::vector<IndicatorPoint> baselines;  ///< by period
    std::vector<IndicatorPoint> actuals;    ///< of the whole, by period
    std::vector<IndicatorPoint> parts;      ///< actuals of themes and other parts, by period
};

/// Reads what holds on that day, each fact by FactBook::knownOn(). A report that there is no value makes a point
/// without one, with its reason.
///
/// A ratio is Σ numerators ÷ Σ denominators where both are stated, else as printed. A count or sum without a statement
/// of the whole is the sum of its parts; while one of them is reported missing, other than 対象外, there is no sum, nor
/// is there a ratio without one of its two. A target of several years (FY2022-FY2030) of a ratio, a level or a yes
/// holds in each of them; that of a count or sum is a total for all of them.
[[nodiscard]] IndicatorSeries readSeries(const FactBook& facts, const domain::Indicator& indicator,
                                         const domain::CalendarDay& asOf);

/// A count or a sum: what its parts and periods add up to means something.
[[nodiscard]] bool isAdding(const domain::Indicator& indicator);

/// The figure in the indicator's unit with the unit's name: 80%, 30本.
[[nodiscard]] std::string valueText(const domain::Indicator& indicator, const Fraction& value);

}  // namespace shirube::analysis
