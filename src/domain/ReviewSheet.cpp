// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewSheet.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kKinds{
    EnumRow{ReviewKind::CheckIn, "check_in", SHIRUBE_TEXT("Check-in")},
    EnumRow{ReviewKind::StageGate, "stage_gate", SHIRUBE_TEXT("Stage gate")},
    EnumRow{ReviewKind::TechnicalCommittee, "technical_committee", SHIRUBE_TEXT("Technical committee")},
    EnumRow{ReviewKind::Adoption, "adoption", SHIRUBE_TEXT("Selection")},
    EnumRow{ReviewKind::MidtermEvaluation, "midterm_evaluation", SHIRUBE_TEXT("Midterm evaluation")},
    EnumRow{ReviewKind::Evaluation, "evaluation", SHIRUBE_TEXT("Evaluation")},
};

}  // namespace

std::string_view toKey(ReviewKind kind) {
    return rowOf(kKinds, kind).key;
}
std::optional<ReviewKind> reviewKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}
base::Message label(ReviewKind kind) {
    return base::Message(rowOf(kKinds, kind).label);
}

}  // namespace shirube::domain
