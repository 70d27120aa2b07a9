// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "CatalogueMappings.h"
#include "domain/ReviewBook.h"

// The columns of the tables of reviews.
namespace shirube::persistence {

template <>
struct MappingOf<domain::Reviewer> : FieldMapping<MappingOf<domain::Reviewer>, domain::Reviewer> {
    static constexpr const char* kTable = "reviewer";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.field("affiliation", value.affiliation);
        row.field("organisations", value.organisations);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::ReviewRound> : FieldMapping<MappingOf<domain::ReviewRound>, domain::ReviewRound> {
    static constexpr const char* kTable = "review_round";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("programme_id", value.programme);
        row.choice("kind", value.kind, domain::reviewKindFromKey);
        row.field("name", value.name);
        row.field("period", value.period);
        row.field("held_on", value.heldOn);
        row.field("due_on", value.dueOn);
        row.field("scheme", value.scheme);
        row.choice("stage", value.stage, domain::roundStageFromKey);
        row.field("seal_key", value.sealKey);
        row.field("opening_key", value.openingKey);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::ReviewSubject> : FieldMapping<MappingOf<domain::ReviewSubject>, domain::ReviewSubject> {
    static constexpr const char* kTable = "review_subject";
    static constexpr const char* kOrder = " ORDER BY round_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.reference("theme_id", value.theme);
        row.field("title", value.title);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::PanelMember> : FieldMapping<MappingOf<domain::PanelMember>, domain::PanelMember> {
    static constexpr const char* kTable = "panel_member";
    static constexpr const char* kOrder = " ORDER BY round_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.field("reviewer_id", value.reviewer);
        row.field("label", value.label);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::ReviewAssignment>
    : FieldMapping<MappingOf<domain::ReviewAssignment>, domain::ReviewAssignment> {
    static constexpr const char* kTable = "review_assignment";
    static constexpr const char* kOrder = " ORDER BY round_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.field("subject_id", value.subject);
        row.field("reviewer_id", value.reviewer);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::ConflictRuling> : FieldMapping<MappingOf<domain::ConflictRuling>, domain::ConflictRuling> {
    static constexpr const char* kTable = "conflict_ruling";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.field("subject_id", value.subject);
        row.field("reviewer_id", value.reviewer);
        row.field("is_conflict", value.isConflict);
        row.field("basis", value.basis);
        row.field("reason", value.reason);
        row.field("ruled_by", value.ruledBy);
        row.field("ruled_on", value.ruledOn);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::OrganisationRelation>
    : FieldMapping<MappingOf<domain::OrganisationRelation>, domain::OrganisationRelation> {
    static constexpr const char* kTable = "organisation_relation";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("from_id", value.from);
        row.field("to_id", value.to);
        row.choice("kind", value.kind, domain::relationKindFromKey);
        row.field("evidence", value.evidence);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::ScorePacket> : FieldMapping<MappingOf<domain::ScorePacket>, domain::ScorePacket> {
    static constexpr const char* kTable = "score_packet";
    static constexpr const char* kOrder = " ORDER BY round_id, reviewer_id, number";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.field("reviewer_id", value.reviewer);
        row.field("number", value.number);
        row.field("verify_key", value.verifyKey);
        row.field("definition", value.definition);
        row.field("issued_on", value.issuedOn);
        row.field("answers", value.answers);
        row.field("is_withdrawn", value.isWithdrawn);
    }
};

/// Ordered by the random id, which tells nothing of when or whose.
template <>
struct MappingOf<domain::ScoreSheet> : FieldMapping<MappingOf<domain::ScoreSheet>, domain::ScoreSheet> {
    static constexpr const char* kTable = "score_sheet";
    static constexpr const char* kOrder = " ORDER BY id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.field("subject_id", value.subject);
        row.field("reviewer_id", value.reviewer);
        row.field("number", value.number);
        row.choice("origin", value.origin, domain::sheetOriginFromKey);
        row.reference("packet_id", value.packet);
        row.field("seal", value.seal);
        row.field("digest", value.digest);
        row.field("is_opened", value.isOpened);
        auto content = value.isOpened ? std::optional(value.content) : std::nullopt;
        row.field("content", content);
        if constexpr (!std::is_const_v<Value>) {
            value.content = content.value_or(domain::SheetContent());
        }
        row.field("submitted_at", value.submittedAt);
        row.field("reason", value.reason);
    }
};

template <>
struct MappingOf<domain::ReviewDecision> : FieldMapping<MappingOf<domain::ReviewDecision>, domain::ReviewDecision> {
    static constexpr const char* kTable = "review_decision";
    static constexpr const char* kOrder = " ORDER BY round_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.field("subject_id", value.subject);
        row.choice("outcome", value.outcome, domain::reviewOutcomeFromKey);
        std::string rule(value.ruleOutcome ? toKey(*value.ruleOutcome) : std::string_view());
        row.field("rule_outcome", rule);
        if constexpr (!std::is_const_v<Value>) {
            if (!rule.empty()) {
                value.ruleOutcome = known(domain::reviewOutcomeFromKey(rule), rule);
            }
        }
        row.field("mean", value.mean);
        row.field("reason", value.reason);
        row.field("is_reason_restricted", value.isReasonRestricted);
        row.field("decided_by", value.decidedBy);
        row.field("decided_on", value.decidedOn);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::ReviewRemark> : FieldMapping<MappingOf<domain::ReviewRemark>, domain::ReviewRemark> {
    static constexpr const char* kTable = "review_remark";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("programme_id", value.programme);
        row.reference("round_id", value.round);
        row.reference("subject_id", value.subject);
        row.field("author", value.author);
        row.field("topic", value.topic);
        row.choice("kind", value.kind, domain::findingKindFromKey);
        row.field("response", value.response);
        row.choice("status", value.status, domain::findingStatusFromKey);
        row.field("due_on", value.dueOn);
        row.field("carried_from", value.carriedFrom);
        row.field("is_restricted", value.isRestricted);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::ReviewPublication>
    : FieldMapping<MappingOf<domain::ReviewPublication>, domain::ReviewPublication> {
    static constexpr const char* kTable = "review_publication";
    static constexpr const char* kOrder = " ORDER BY round_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("round_id", value.round);
        row.field("published_on", value.publishedOn);
        row.field("published_by", value.publishedBy);
        row.field("dropped_comments", value.droppedComments);
        row.field("dropped_reasons", value.droppedReasons);
        row.field("dropped_remarks", value.droppedRemarks);
        row.field("digest", value.digest);
        row.field("reason", value.reason);
        row.field("position", value.position);
    }
};

}  // namespace shirube::persistence
