// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LogicStage.h"

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kStages{
    EnumRow{LogicStage::Input, "input", SHIRUBE_TEXT("Input")},
    EnumRow{LogicStage::Activity, "activity", SHIRUBE_TEXT("Activity")},
    EnumRow{LogicStage::Output, "output", SHIRUBE_TEXT("Output")},
    EnumRow{LogicStage::OutcomeShort, "outcome_short", SHIRUBE_TEXT("Short-term outcome")},
    EnumRow{LogicStage::OutcomeMedium, "outcome_medium", SHIRUBE_TEXT("Medium-term outcome")},
    EnumRow{LogicStage::OutcomeLong, "outcome_long", SHIRUBE_TEXT("Long-term outcome")},
    EnumRow{LogicStage::Impact, "impact", SHIRUBE_TEXT("Impact")},
};

}  // namespace

std::string_view toKey(LogicStage stage) {
    return rowOf(kStages, stage).key;
}
std::optional<LogicStage> logicStageFromKey(std::string_view key) {
    return valueOf(kStages, key);
}
base::Message label(LogicStage stage) {
    return base::Message(rowOf(kStages, stage).label);
}

bool isOutcome(LogicStage stage) {
    return stage == LogicStage::OutcomeShort || stage == LogicStage::OutcomeMedium || stage == LogicStage::OutcomeLong;
}

}  // namespace shirube::domain
