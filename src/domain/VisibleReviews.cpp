// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "domain/ReviewBook.h"

namespace shirube::domain {

namespace {

template <typename T>
void renumber(std::vector<T>& list) {
    int position = 0;
    for (auto& one : list) {
        one.position = position++;
    }
}

// 事務局: everything, but of sealed rounds only which sheets are in.
ReviewContent secretariatView(const ReviewContent& content) {
    std::set<ReviewRoundId> sealed;
    for (const auto& round : content.rounds) {
        if (isSealed(round.stage)) {
            sealed.insert(round.id);
        }
    }
    auto view = content;
    view.sheets.clear();
    std::set<std::tuple<ReviewRoundId, ReviewSubjectId, ReviewerId>> in;
    for (const auto& sheet : content.sheets) {
        if (sealed.contains(sheet.round)) {
            in.emplace(sheet.round, sheet.subject, sheet.reviewer);
        } else {
            view.sheets.push_back(sheet);
        }
    }
    for (const auto& [round, subject, reviewer] : in) {
        ScoreSheet sheet;
        sheet.id = ScoreSheetId(subject.value() + '/' + reviewer.value());
        sheet.round = round;
        sheet.subject = subject;
        sheet.reviewer = reviewer;
        view.sheets.push_back(std::move(sheet));
    }
    return view;
}

// What 分析担当 and a 委員 see. Nothing is copied that no rule here lets through.
class LimitedView {
public:
    LimitedView(const Viewer& viewer, const ReviewContent& content) : m_viewer(viewer), m_content(content) {
        for (const auto& member : content.panel) {
            m_labels.emplace(std::pair(member.round, member.reviewer), member.label);
        }
        for (const auto& ruling : content.conflicts) {
            if (ruling.isConflict) {
                m_conflicts.emplace(ruling.subject, ruling.reviewer);
            }
        }
    }

    ReviewContent take() {
        addRounds();
        addSubjects();
        addPanel();
        addAssignments();
        addSheets();
        addDecisions();
        addRemarks();
        addPublications();
        addReviewers();
        return std::move(m_view);
    }

private:
    [[nodiscard]] bool isReviewer() const { return m_viewer.role == Role::Reviewer; }
    [[nodiscard]] bool isSelf(const ReviewerId& reviewer) const {
        return isReviewer() && reviewer == m_viewer.reviewer;
    }
    [[nodiscard]] bool isRevealed(const ReviewRoundId& round) const { return m_revealed.contains(round); }
    [[nodiscard]] bool isConflicted(const ReviewSubjectId& subject, const ReviewerId& reviewer) const {
        return m_conflicts.contains({subject, reviewer});
    }

    // How that reviewer is known to the viewer; nothing where they are not to be seen in that round.
    [[nodiscard]] std::optional<ReviewerId> known(const ReviewRoundId& round, const ReviewerId& reviewer) const {
        const auto label = m_labels.find(std::pair(round, reviewer));
        if (label == m_labels.end()) {
            return std::nullopt;
        }
        if (isSelf(reviewer)) {
            return reviewer;
        }
        return isRevealed(round) ? std::optional(ReviewerId(label->second)) : std::nullopt;
    }

    void addRounds() {
        for (const auto& round : m_content.rounds) {
            if (isReviewer() && !m_labels.contains({round.id, m_viewer.reviewer})) {
                continue;
            }
            m_rounds.insert(round.id);
            if (!isSealed(round.stage)) {
                m_revealed.insert(round.id);
            }
            auto seen = round;
            seen.openingKey.clear();
            if (!isReviewer()) {
                seen.sealKey.clear();
            }
            m_view.rounds.push_back(std::move(seen));
        }
        renumber(m_view.rounds);
    }

    void addSubjects() {
        std::map<ReviewRoundId, int> positions;
        for (const auto& subject : m_content.subjects) {
            if (m_rounds.contains(subject.round) && !(isReviewer() && isConflicted(subject.id, m_viewer.reviewer))) {
                m_subjects.insert(subject.id);
                m_view.subjects.push_back(subject);
                m_view.subjects.back().position = positions[subject.round]++;
            }
        }
    }

    void addPanel() {
        std::map<ReviewRoundId, int> positions;
        for (const auto& member : m_content.panel) {
            if (const auto reviewer =
                    m_rounds.contains(member.round) ? known(member.round, member.reviewer) : std::nullopt) {
                m_view.panel.push_back({member.round.value() + '/' + reviewer->value(), member.round, *reviewer,
                                        member.label, positions[member.round]++});
            }
        }
    }

    // Somebody's row on a subject: their own, or anybody's once the round is revealed. A conflict of theirs takes them
    // out, and nobody is told of it.
    template <typename Row>
    [[nodiscard]] std::optional<ReviewerId> seenOn(const Row& row) const {
        return m_subjects.contains(row.subject) && !isConflicted(row.subject, row.reviewer)
                   ? known(row.round, row.reviewer)
                   : std::nullopt;
    }

    void addAssignments() {
        for (const auto& assignment : m_content.assignments) {
            if (const auto reviewer = seenOn(assignment)) {
                m_view.assignments.push_back({assignment.subject.value() + '/' + reviewer->value(), assignment.round,
                                              assignment.subject, *reviewer, 0});
            }
        }
        renumber(m_view.assignments);
    }

    void addSheets() {
        for (const auto& sheet : m_content.sheets) {
            const auto reviewer = seenOn(sheet);
            if (!reviewer) {
                continue;
            }
            auto seen = sheet;
            seen.reviewer = *reviewer;
            seen.packet = {};
            seen.seal.clear();
            seen.digest.clear();
            if (!isSelf(sheet.reviewer)) {
                seen.submittedAt.clear();
                for (auto& score : seen.content.scores) {
                    if (score.isRestricted) {
                        score.comment.clear();
                    }
                }
                if (seen.content.isRemarkRestricted) {
                    seen.content.remark.clear();
                }
            }
            m_view.sheets.push_back(std::move(seen));
        }
    }

    void addDecisions() {
        for (const auto& decision : m_content.decisions) {
            if (isRevealed(decision.round) && m_subjects.contains(decision.subject)) {
                m_view.decisions.push_back(decision);
                if (decision.isReasonRestricted) {
                    m_view.decisions.back().reason.clear();
                }
            }
        }
        renumber(m_view.decisions);
    }

    [[nodiscard]] bool isSeen(const ReviewRemark& remark) const {
        const bool isOfRound = remark.round.isEmpty() ? !isReviewer() : isRevealed(remark.round);
        return isOfRound && !remark.isRestricted && (remark.subject.isEmpty() || m_subjects.contains(remark.subject));
    }

    // Whoever entered a remark may have typed the name.
    [[nodiscard]] std::string authorOf(const ReviewRemark& remark) const {
        for (const auto& reviewer : m_content.reviewers) {
            if (!reviewer.name.empty() && remark.author.find(reviewer.name) != std::string::npos) {
                const auto label = m_labels.find(std::pair(remark.round, reviewer.id));
                return label == m_labels.end() ? std::string() : label->second;
            }
        }
        return remark.author;
    }

    void addRemarks() {
        std::set<std::string> hidden;
        for (const auto& remark : m_content.remarks) {
            if (isSeen(remark)) {
                m_view.remarks.push_back(remark);
                m_view.remarks.back().author = authorOf(remark);
            } else {
                hidden.insert(remark.id.value());
            }
        }
        for (auto& remark : m_view.remarks) {
            if (hidden.contains(remark.carriedFrom)) {
                remark.carriedFrom.clear();
            }
        }
        renumber(m_view.remarks);
    }

    // Of a round that has subjects which the viewer may not know of, its numbers would count those, too.
    void addPublications() {
        std::set<ReviewRoundId> cut;
        for (const auto& subject : m_content.subjects) {
            if (!m_subjects.contains(subject.id)) {
                cut.insert(subject.round);
            }
        }
        for (const auto& publication : m_content.publications) {
            if (!isRevealed(publication.round)) {
                continue;
            }
            auto& seen = m_view.publications.emplace_back(publication);
            if (cut.contains(publication.round)) {
                seen.droppedComments = seen.droppedReasons = seen.droppedRemarks = 0;
                seen.digest.clear();
            }
        }
        renumber(m_view.publications);
    }

    void addReviewers() {
        std::set<ReviewerId> labels;
        for (const auto& member : m_view.panel) {
            if (!isSelf(member.reviewer)) {
                labels.insert(member.reviewer);
            }
        }
        for (const auto& reviewer : m_content.reviewers) {
            if (isSelf(reviewer.id)) {
                m_view.reviewers.push_back(reviewer);
                m_view.reviewers.back().note.clear();
            }
        }
        for (const auto& label : labels) {
            m_view.reviewers.emplace_back().id = label;
        }
        renumber(m_view.reviewers);
    }

    const Viewer& m_viewer;
    const ReviewContent& m_content;
    std::map<std::pair<ReviewRoundId, ReviewerId>, std::string> m_labels;
    std::set<std::pair<ReviewSubjectId, ReviewerId>> m_conflicts;
    std::set<ReviewRoundId> m_rounds;
    std::set<ReviewRoundId> m_revealed;
    std::set<ReviewSubjectId> m_subjects;
    ReviewContent m_view;
};

}  // namespace

ReviewContent visibleTo(const Viewer& viewer, const ReviewContent& content) {
    return viewer.role == Role::Secretariat ? secretariatView(content) : LimitedView(viewer, content).take();
}

}  // namespace shirube::domain
