// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/CalendarDay.h"
#include "domain/Ids.h"
#include "domain/ReviewScheme.h"
#include "domain/ReviewSheet.h"

namespace shirube::domain {

/// How far a 審査回 is.
enum class RoundStage {
    Preparing,  ///< 準備中
    Scoring,    ///< 採点中: sheets come in and stay sealed
    Closed,     ///< 締切: no more sheets, still sealed
    Revealed,   ///< 開封済み
    Decided,    ///< 決定済み: every subject has a decision
    Published,  ///< 公表済み
};
/// Stable name: preparing, scoring, closed, revealed, decided, published.
[[nodiscard]] std::string_view toKey(RoundStage stage);
[[nodiscard]] std::optional<RoundStage> roundStageFromKey(std::string_view key);
[[nodiscard]] base::Message label(RoundStage stage);
/// Sheets can't be read yet.
[[nodiscard]] bool isSealed(RoundStage stage);
/// What a review can be of: the text of a Period, or a part of a 年度: 2026Q3 its third quarter, 2026H1 its first half.
[[nodiscard]] bool isReviewPeriod(std::string_view text);

/// 審査回: one review that is held with this program.
struct ReviewRound {
    ReviewRoundId id;
    ProgrammeId programme;
    ReviewKind kind = ReviewKind::StageGate;
    std::string name;
    std::string period;                 ///< what it reviews, as isReviewPeriod() has it; may be empty
    std::optional<CalendarDay> heldOn;  ///< when the committee meets
    std::optional<CalendarDay> dueOn;   ///< until when sheets are due
    ReviewScheme scheme;
    RoundStage stage = RoundStage::Preparing;
    std::string sealKey;     ///< public key to which sheets are sealed, base64; empty while preparing
    std::string openingKey;  ///< its secret counterpart, sealed with the secretariat's passphrase
    std::string note;
    int position = 0;  ///< order of creation

    friend bool operator==(const ReviewRound&, const ReviewRound&) = default;
};

/// A theme or the whole programme under review in one round.
struct ReviewSubject {
    ReviewSubjectId id;  ///< <round>/<theme, or programme>
    ReviewRoundId round;
    ThemeId theme;      ///< empty: the programme as a whole
    std::string title;  ///< as the sheets name it
    int position = 0;   ///< order of the agenda

    friend bool operator==(const ReviewSubject&, const ReviewSubject&) = default;
};

/// 委員.
struct Reviewer {
    ReviewerId id;
    std::string name;
    std::string affiliation;                    ///< as it is written, with the post
    std::vector<OrganisationId> organisations;  ///< that the affiliation is with, as the store knows them
    std::string note;
    int position = 0;

    friend bool operator==(const Reviewer&, const Reviewer&) = default;
};

/// A reviewer of one round.
struct PanelMember {
    std::string id;  ///< <round>/<reviewer>
    ReviewRoundId round;
    ReviewerId reviewer;
    std::string label;  ///< as published: 委員A
    int position = 0;

    friend bool operator==(const PanelMember&, const PanelMember&) = default;
};

/// Who scores what.
struct ReviewAssignment {
    std::string id;  ///< <subject>/<reviewer>
    ReviewRoundId round;
    ReviewSubjectId subject;
    ReviewerId reviewer;
    int position = 0;

    friend bool operator==(const ReviewAssignment&, const ReviewAssignment&) = default;
};

/// 利益相反: what a person ruled on a reviewer and a subject.
struct ConflictRuling {
    ConflictId id;  ///< <subject>/<reviewer>
    ReviewRoundId round;
    ReviewSubjectId subject;
    ReviewerId reviewer;
    bool isConflict = true;  ///< false: a suggestion that a person dismissed
    std::string basis;       ///< declared, or what was suggested, in words
    std::string reason;
    std::string ruledBy;
    CalendarDay ruledOn;
    int position = 0;

    friend bool operator==(const ConflictRuling&, const ConflictRuling&) = default;
};

/// One organisation's tie to another, for finding conflicts: a parent, or a participant of a consortium.
struct OrganisationRelation {
    enum class Kind { ParentOf, ParticipantOf };
    OrganisationRelationId id;  ///< <from>/<kind>/<to>
    OrganisationId from;
    OrganisationId to;
    Kind kind = Kind::ParentOf;
    std::string evidence;  ///< where it is known from
    int position = 0;

    friend bool operator==(const OrganisationRelation&, const OrganisationRelation&) = default;
};
/// Stable name: parent_of, participant_of.
[[nodiscard]] std::string_view toKey(OrganisationRelation::Kind kind);
[[nodiscard]] std::optional<OrganisationRelation::Kind> relationKindFromKey(std::string_view key);
[[nodiscard]] base::Message label(OrganisationRelation::Kind kind);

}  // namespace shirube::domain
