// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "domain/CalendarDay.h"
#include "domain/Finding.h"
#include "domain/Ids.h"
#include "domain/ReviewScheme.h"

namespace shirube::domain {

/// 決定: what the committee decided on a subject, beside what the rule says. The last one stands; earlier ones stay.
struct ReviewDecision {
    ReviewDecisionId id;  ///< <subject>~<n>
    ReviewRoundId round;
    ReviewSubjectId subject;
    ReviewOutcome outcome = ReviewOutcome::Continue;
    std::optional<ReviewOutcome>
        ruleOutcome;     ///< what the rule said when it was decided; none where there is no verdict
    std::string mean;    ///< exact, when it was decided: 179/3; empty where there is none
    std::string reason;  ///< not empty where the outcome is not the rule's
    bool isReasonRestricted = false;
    std::string decidedBy;  ///< the body
    CalendarDay decidedOn;
    int position = 0;  ///< order of entry

    friend bool operator==(const ReviewDecision&, const ReviewDecision&) = default;
};

/// 指摘事項と対処方針, as persons enter them. Those that documents print are Findings.
struct ReviewRemark {
    ReviewRemarkId id;
    ProgrammeId programme;
    ReviewRoundId round;      ///< in which it was raised
    ReviewSubjectId subject;  ///< may be empty
    std::string author;       ///< 委員A, or a body; may be empty
    std::string topic;
    FindingKind kind = FindingKind::Issue;
    std::string response;  ///< 対処方針
    FindingStatus status = FindingStatus::None;
    std::optional<CalendarDay> dueOn;
    std::string carriedFrom;    ///< the id of the ReviewRemark or Finding of an earlier review that it goes on with
    bool isRestricted = false;  ///< 非公開
    int position = 0;

    friend bool operator==(const ReviewRemark&, const ReviewRemark&) = default;
};

/// 公表 of a round: what went out.
struct ReviewPublication {
    ReviewPublicationId id;  ///< <round>~<n>
    ReviewRoundId round;
    CalendarDay publishedOn;
    std::string publishedBy;
    int droppedComments = 0;  ///< 非公開 comments and remarks that were left out
    int droppedReasons = 0;
    int droppedRemarks = 0;  ///< 指摘事項
    std::string digest;      ///< SHA-256 of the table's text
    std::string reason;      ///< of a correction; may be empty
    int position = 0;

    friend bool operator==(const ReviewPublication&, const ReviewPublication&) = default;
};

}  // namespace shirube::domain
