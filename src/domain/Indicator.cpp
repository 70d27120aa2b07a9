// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Indicator.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kStages{
    EnumRow{IndicatorStage::Output, "output", SHIRUBE_TEXT("Output")},
    EnumRow{IndicatorStage::OutcomeShort, "outcome_short", SHIRUBE_TEXT("Short-term outcome")},
    EnumRow{IndicatorStage::OutcomeMedium, "outcome_medium", SHIRUBE_TEXT("Medium-term outcome")},
    EnumRow{IndicatorStage::OutcomeLong, "outcome_long", SHIRUBE_TEXT("Long-term outcome")},
    EnumRow{IndicatorStage::Impact, "impact", SHIRUBE_TEXT("Impact")},
    EnumRow{IndicatorStage::Goal, "goal", SHIRUBE_TEXT("Goal")},
};

constexpr std::array kDirections{
    EnumRow{Direction::Unknown, "unknown", ""},
    EnumRow{Direction::Up, "up", ""},
    EnumRow{Direction::Down, "down", ""},
};

constexpr std::array kMeasures{
    EnumRow{IndicatorMeasure::Count, "count", SHIRUBE_TEXT("Count")},
    EnumRow{IndicatorMeasure::Sum, "sum", SHIRUBE_TEXT("Sum")},
    EnumRow{IndicatorMeasure::Level, "level", SHIRUBE_TEXT("Level")},
    EnumRow{IndicatorMeasure::Ratio, "ratio", SHIRUBE_TEXT("Ratio")},
    EnumRow{IndicatorMeasure::YesNo, "yes_no", SHIRUBE_TEXT("Yes or no")},
    EnumRow{IndicatorMeasure::Qualitative, "qualitative", SHIRUBE_TEXT("In words")},
};

constexpr std::array kBehaviours{
    EnumRow{TimeBehaviour::Unknown, "unknown", ""},
    EnumRow{TimeBehaviour::PerPeriod, "per_period", ""},
    EnumRow{TimeBehaviour::Cumulative, "cumulative", ""},
    EnumRow{TimeBehaviour::PointInTime, "point_in_time", ""},
};

}  // namespace

std::string_view toKey(IndicatorStage stage) {
    return rowOf(kStages, stage).key;
}
std::optional<IndicatorStage> indicatorStageFromKey(std::string_view key) {
    return valueOf(kStages, key);
}
base::Message label(IndicatorStage stage) {
    return base::Message(rowOf(kStages, stage).label);
}

std::string_view toKey(Direction direction) {
    return rowOf(kDirections, direction).key;
}
std::optional<Direction> directionFromKey(std::string_view key) {
    return valueOf(kDirections, key);
}

std::string_view toKey(IndicatorMeasure measure) {
    return rowOf(kMeasures, measure).key;
}
std::optional<IndicatorMeasure> indicatorMeasureFromKey(std::string_view key) {
    return valueOf(kMeasures, key);
}
base::Message label(IndicatorMeasure measure) {
    return base::Message(rowOf(kMeasures, measure).label);
}

std::string_view toKey(TimeBehaviour behaviour) {
    return rowOf(kBehaviours, behaviour).key;
}
std::optional<TimeBehaviour> timeBehaviourFromKey(std::string_view key) {
    return valueOf(kBehaviours, key);
}

}  // namespace shirube::domain
