// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewRound.h"

#include <algorithm>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kStages{
    EnumRow{RoundStage::Preparing, "preparing", SHIRUBE_TEXT("In preparation")},
    EnumRow{RoundStage::Scoring, "scoring", SHIRUBE_TEXT("Being scored")},
    EnumRow{RoundStage::Closed, "closed", SHIRUBE_TEXT("Closed for scores")},
    EnumRow{RoundStage::Revealed, "revealed", SHIRUBE_TEXT("Revealed")},
    EnumRow{RoundStage::Decided, "decided", SHIRUBE_TEXT("Decided")},
    EnumRow{RoundStage::Published, "published", SHIRUBE_TEXT("Made public")},
};

using RelationKind = OrganisationRelation::Kind;
constexpr std::array kRelations{
    EnumRow{RelationKind::ParentOf, "parent_of", SHIRUBE_TEXT("Parent of")},
    EnumRow{RelationKind::ParticipantOf, "participant_of", SHIRUBE_TEXT("Participant of")},
};

}  // namespace

std::string_view toKey(RoundStage stage) {
    return rowOf(kStages, stage).key;
}
std::optional<RoundStage> roundStageFromKey(std::string_view key) {
    return valueOf(kStages, key);
}
base::Message label(RoundStage stage) {
    return base::Message(rowOf(kStages, stage).label);
}

bool isSealed(RoundStage stage) {
    return stage == RoundStage::Preparing || stage == RoundStage::Scoring || stage == RoundStage::Closed;
}

bool isReviewPeriod(std::string_view text) {
    const bool isPart = text.size() == 6 &&
                        std::all_of(text.begin(), text.begin() + 4, [](char c) { return c >= '0' && c <= '9'; }) &&
                        ((text[4] == 'Q' && text[5] >= '1' && text[5] <= '4') ||
                         (text[4] == 'H' && (text[5] == '1' || text[5] == '2')));
    return isPart || Period::parse(text).has_value();
}

std::string_view toKey(OrganisationRelation::Kind kind) {
    return rowOf(kRelations, kind).key;
}
std::optional<OrganisationRelation::Kind> relationKindFromKey(std::string_view key) {
    return valueOf(kRelations, key);
}
base::Message label(OrganisationRelation::Kind kind) {
    return base::Message(rowOf(kRelations, kind).label);
}

}  // namespace shirube::domain
