// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ReviewResult.h"
#include "domain/ReviewRound.h"
#include "domain/ScoreSheet.h"
#include "domain/Viewer.h"

namespace shirube::domain {

/// Everything of the reviews that are held with this program, as the store holds it.
struct ReviewContent {
    std::vector<ReviewRound> rounds;
    std::vector<ReviewSubject> subjects;
    std::vector<Reviewer> reviewers;
    std::vector<PanelMember> panel;
    std::vector<ReviewAssignment> assignments;
    std::vector<ConflictRuling> conflicts;
    std::vector<OrganisationRelation> relations;
    std::vector<ScoreSheet> sheets;  ///< opened ones with what they say
    std::vector<ScorePacket> packets;
    std::vector<ReviewDecision> decisions;
    std::vector<ReviewRemark> remarks;
    std::vector<ReviewPublication> publications;

    friend bool operator==(const ReviewContent&, const ReviewContent&) = default;
};

/// What that viewer may see, and nothing that another's sheet could be guessed from:
/// - 事務局: everything; of a sealed round which sheets are in (one for each, known as <subject>/<reviewer>), and
/// nothing
///   that they say (no seal, digest, number, origin).
/// - 分析担当: rounds and subjects; of revealed rounds panel, assignments, sheets, decisions and remarks with reviewers
///   under their labels; no names, affiliations, conflicts, organisations' relations, packets or keys.
/// - 委員: rounds whose panel they are on, without the subjects that they have a conflict with and everything of those;
///   of sealed rounds their own membership and assignments, and which sheets of theirs are in; of revealed rounds as
///   分析担当, themselves under their own name.
/// Whoever is hidden is named by their label as ReviewerId and has an empty name; packet, seal, digest and time of
/// their sheets are empty. What is 非公開 only 事務局 has, and of sheets who wrote it. Positions are counted anew, so
/// that no gap tells of what is left out.
[[nodiscard]] ReviewContent visibleTo(const Viewer& viewer, const ReviewContent& content);

/// An immutable, indexed snapshot of what a viewer may see.
class ReviewBook {
public:
    /// `content` as visibleTo() gives it.
    [[nodiscard]] static std::shared_ptr<const ReviewBook> make(Viewer viewer, ReviewContent content);

    [[nodiscard]] const Viewer& viewer() const { return m_viewer; }
    [[nodiscard]] const ReviewContent& content() const { return m_content; }
    // Null without it.
    [[nodiscard]] const ReviewRound* round(const ReviewRoundId& id) const;
    [[nodiscard]] const ReviewSubject* subject(const ReviewSubjectId& id) const;
    [[nodiscard]] const Reviewer* reviewer(const ReviewerId& id) const;
    [[nodiscard]] const PanelMember* member(const ReviewRoundId& round, const ReviewerId& reviewer) const;
    [[nodiscard]] const ConflictRuling* ruling(const ReviewSubjectId& subject, const ReviewerId& reviewer) const;
    /// A ruling that there is a conflict.
    [[nodiscard]] bool isConflicted(const ReviewSubjectId& subject, const ReviewerId& reviewer) const;
    [[nodiscard]] bool isAssigned(const ReviewSubjectId& subject, const ReviewerId& reviewer) const;
    // In the order of agenda, panel and entry.
    [[nodiscard]] std::vector<const ReviewSubject*> subjectsOf(const ReviewRoundId& round) const;
    [[nodiscard]] std::vector<const PanelMember*> panelOf(const ReviewRoundId& round) const;
    [[nodiscard]] std::vector<const ReviewDecision*> decisionsOn(const ReviewSubjectId& subject) const;
    [[nodiscard]] std::vector<const ReviewRemark*> remarksOf(const ReviewRoundId& round) const;
    [[nodiscard]] std::vector<const ReviewPublication*> publicationsOf(const ReviewRoundId& round) const;
    /// All versions of one reviewer's sheet, oldest first.
    [[nodiscard]] std::vector<const ScoreSheet*> sheetsOf(const ReviewSubjectId& subject,
                                                          const ReviewerId& reviewer) const;
    /// The version that counts; null where none is in.
    [[nodiscard]] const ScoreSheet* sheet(const ReviewSubjectId& subject, const ReviewerId& reviewer) const;
    /// The decision that stands; null without one.
    [[nodiscard]] const ReviewDecision* decision(const ReviewSubjectId& subject) const;
    /// The reviewer's name where the viewer may see it, else the label.
    [[nodiscard]] std::string nameOf(const ReviewRoundId& round, const ReviewerId& reviewer) const;

private:
    ReviewBook() = default;
    struct Index;
    Viewer m_viewer;
    ReviewContent m_content;
    std::shared_ptr<const Index> m_index;
};

}  // namespace shirube::domain
