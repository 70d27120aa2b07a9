// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/Derivation.h"
#include "analysis/IndicatorSeries.h"

namespace shirube::analysis {

/// How an indicator stands against a target as of a day.
enum class IndicatorStatus {
    Achieved,    ///< 達成
    OnTrack,     ///< 順調: not due, and on or ahead of the line from baseline to target
    Behind,      ///< 遅れ: not due, and behind that line
    Missed,      ///< 未達: due and not reached
    NotYetDue,   ///< 未到来: the target's time has not begun, or is not over and there is no line to judge by
    Unmeasured,  ///< 未測定: the target's time has begun and nothing is measured for it
    NoTarget,    ///< 目標未設定: there is none, or it is still to be decided
};
/// Stable name: achieved, on_track, behind, missed, not_yet_due, unmeasured, no_target.
[[nodiscard]] std::string_view toKey(IndicatorStatus status);
[[nodiscard]] std::optional<IndicatorStatus> indicatorStatusFromKey(std::string_view key);
[[nodiscard]] base::Message label(IndicatorStatus status);

/// What an indicator will be when its target is due, if it goes on as so far.
struct Forecast {
    Fraction value;
    std::optional<Fraction> attainment;
    base::Message assumption;  ///< which change is taken to go on
    Fraction perYear;          ///< that change, in base units
};

/// How many themes have reached what each of them has to reach.
struct ThemeCount {
    std::size_t met = 0;
    std::size_t measured = 0;

    friend bool operator==(const ThemeCount&, const ThemeCount&) = default;
};

/// One target of an indicator, judged.
struct TargetResult {
    std::size_t target = 0;                 ///< position in the series
    std::optional<IndicatorStatus> status;  ///< none where it can't be judged; then a note says why
    std::optional<Fraction> attainment;     ///< uncapped, below 0 where it went the wrong way
    bool usesBaseline = false;
    domain::Direction direction = domain::Direction::Unknown;  ///< that it was judged by
    /// What is held against the target. Of a total over several years the sum of what is reported. In words for a
    /// qualitative one.
    std::optional<IndicatorPoint> actual;
    std::optional<domain::Missing> missing;  ///< why the target's own period has no actual, where a person says so
    std::optional<IndicatorPoint> baseline;
    std::optional<Fraction> expected;       ///< on the line from baseline to target at the time of the actual
    std::optional<Fraction> neededPerYear;  ///< change from the actual to the target; none where due or reached
    std::optional<Forecast> forecast;       ///< none where due
    std::optional<ThemeCount> themes;       ///< of a target for each theme
    /// The printed actual is rounded, and some true values behind it reach the target while others don't.
    bool isBorderline = false;
    std::vector<base::Message> notes;

    [[nodiscard]] bool isProvisional() const { return actual && actual->isProvisional; }
};

/// An indicator as of a day.
struct IndicatorResult {
    domain::CalendarDay asOf;
    std::vector<TargetResult> targets;  ///< in the order of the series
    /// The one that stands for the indicator: the target of the last actual's period, else the first that is not due,
    /// else the last. Targets for each theme stand for none.
    std::optional<std::size_t> headline;

    [[nodiscard]] const TargetResult* main() const { return headline ? &targets[*headline] : nullptr; }
    /// That of the headline; NoTarget where there is no target at all.
    [[nodiscard]] std::optional<IndicatorStatus> status() const;
    [[nodiscard]] std::optional<Fraction> attainment() const;
};

/// Judges each target of a series.
///
/// Attainment is (actual − baseline) ÷ (target − baseline) in either direction. Without a baseline, and where the
/// baseline is already beyond the target, it is actual ÷ target (target ÷ actual where less is better). Reached means
/// what the target prints: 以上 and 以下 include it, 超 and 未満 don't. All comparisons are of exact values.
///
/// Which actual counts: per period, that of the target's period (a total of several years sums what is reported and
/// names the years without); cumulative and point in time, the last one that is not behind the target's time, never a
/// sum. Of a target that is due, and of one that each of several years has to reach, only an actual from its time
/// counts. What accumulates and should stay low is not reached before its time is over.
[[nodiscard]] IndicatorResult evaluate(const IndicatorSeries& series, const domain::CalendarDay& asOf);

/// Whether a value is what the target asks for: 以上 and 以下 include it, 超 and 未満 don't. False for a target without
/// a number and where the direction is not known.
[[nodiscard]] bool reaches(const Fraction& value, const TargetPoint& target, domain::Direction direction);

/// 根拠 of a target's result.
[[nodiscard]] Derivation derive(const FactBook& facts, const IndicatorSeries& series, const TargetResult& result);

}  // namespace shirube::analysis
