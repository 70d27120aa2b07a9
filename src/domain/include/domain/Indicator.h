// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "domain/Period.h"
#include "domain/Source.h"

namespace shirube::domain {

/// Where in the logic model an indicator measures.
enum class IndicatorStage { Output, OutcomeShort, OutcomeMedium, OutcomeLong, Impact, Goal };
/// Stable name: output, outcome_short, outcome_medium, outcome_long, impact, goal.
[[nodiscard]] std::string_view toKey(IndicatorStage stage);
[[nodiscard]] std::optional<IndicatorStage> indicatorStageFromKey(std::string_view key);
[[nodiscard]] base::Message label(IndicatorStage stage);

/// Which way is better.
enum class Direction { Unknown, Up, Down };
[[nodiscard]] std::string_view toKey(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromKey(std::string_view key);

/// What kind of number an indicator is.
enum class IndicatorMeasure { Count, Sum, Level, Ratio, YesNo, Qualitative };
/// Stable name: count, sum, level, ratio, yes_no, qualitative.
[[nodiscard]] std::string_view toKey(IndicatorMeasure measure);
[[nodiscard]] std::optional<IndicatorMeasure> indicatorMeasureFromKey(std::string_view key);
[[nodiscard]] base::Message label(IndicatorMeasure measure);

/// How its values behave over time.
enum class TimeBehaviour { Unknown, PerPeriod, Cumulative, PointInTime };
/// Stable name: unknown, per_period, cumulative, point_in_time.
[[nodiscard]] std::string_view toKey(TimeBehaviour behaviour);
[[nodiscard]] std::optional<TimeBehaviour> timeBehaviourFromKey(std::string_view key);

/// A target of an indicator for one period: a figure, a text, or still open and then by whom it is to be decided.
struct IndicatorTarget {
    Period period;
    std::string text;               ///< of a qualitative target; may be empty
    std::string decidedBy;          ///< who decides an open target; empty where it is set
    std::optional<FactKey> figure;  ///< the fact with the number

    [[nodiscard]] bool isOpen() const { return !decidedBy.empty(); }
    friend bool operator==(const IndicatorTarget&, const IndicatorTarget&) = default;
};

/// 指標. Its targets', actuals' and baselines' numbers are facts of it.
struct Indicator {
    IndicatorId id;
    ProgrammeId programme;  ///< or else a portfolio
    PortfolioId portfolio;
    std::string name;
    IndicatorStage stage = IndicatorStage::Output;
    std::string unit;
    Direction direction = Direction::Unknown;
    IndicatorMeasure measure = IndicatorMeasure::Level;
    TimeBehaviour timeBehaviour = TimeBehaviour::Unknown;
    std::string numerator;    ///< of a ratio, a short label
    std::string denominator;  ///< of a ratio, a short label
    std::string method;       ///< 測定手法
    std::string evidence;     ///< 出典・エビデンス
    std::vector<IndicatorTarget> targets;
    Citation citation;
    std::string note;
    int position = 0;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

}  // namespace shirube::domain
