// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewBook.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace shirube::domain {

namespace {

template <typename Map, typename Key>
typename Map::mapped_type found(const Map& map, const Key& key) {
    const auto it = map.find(key);
    return it == map.end() ? typename Map::mapped_type() : it->second;
}

template <typename List>
void sortByPosition(List& list) {
    std::stable_sort(list.begin(), list.end(), [](const auto* a, const auto* b) { return a->position < b->position; });
}

}  // namespace

struct ReviewBook::Index {
    using OnSubject = std::pair<ReviewSubjectId, ReviewerId>;

    std::unordered_map<ReviewRoundId, const ReviewRound*> rounds;
    std::unordered_map<ReviewSubjectId, const ReviewSubject*> subjects;
    std::unordered_map<ReviewerId, const Reviewer*> reviewers;
    std::map<std::pair<ReviewRoundId, ReviewerId>, const PanelMember*> members;
    std::map<OnSubject, const ConflictRuling*> rulings;
    std::map<OnSubject, const ReviewAssignment*> assignments;
    std::unordered_map<ReviewRoundId, std::vector<const ReviewSubject*>> subjectsOf;
    std::unordered_map<ReviewRoundId, std::vector<const PanelMember*>> panelOf;
    std::unordered_map<ReviewSubjectId, std::vector<const ReviewDecision*>> decisionsOn;
    std::unordered_map<ReviewRoundId, std::vector<const ReviewRemark*>> remarksOf;
    std::unordered_map<ReviewRoundId, std::vector<const ReviewPublication*>> publicationsOf;
    std::map<OnSubject, std::vector<const ScoreSheet*>> sheets;
};

std::shared_ptr<const ReviewBook> ReviewBook::make(Viewer viewer, ReviewContent content) {
    const std::shared_ptr<ReviewBook> book(new ReviewBook());
    book->m_viewer = std::move(viewer);
    book->m_content = std::move(content);
    auto index = std::make_shared<Index>();
    const auto& c = book->m_content;
    for (const auto& round : c.rounds) {
        index->rounds.emplace(round.id, &round);
    }
    for (const auto& subject : c.subjects) {
        index->subjects.emplace(subject.id, &subject);
        index->subjectsOf[subject.round].push_back(&subject);
    }
    for (const auto& reviewer : c.reviewers) {
        index->reviewers.emplace(reviewer.id, &reviewer);
    }
    for (const auto& member : c.panel) {
        index->members.emplace(std::pair(member.round, member.reviewer), &member);
        index->panelOf[member.round].push_back(&member);
    }
    for (const auto& assignment : c.assignments) {
        index->assignments.emplace(std::pair(assignment.subject, assignment.reviewer), &assignment);
    }
    for (const auto& ruling : c.conflicts) {
        index->rulings.emplace(std::pair(ruling.subject, ruling.reviewer), &ruling);
    }
    for (const auto& sheet : c.sheets) {
        index->sheets[std::pair(sheet.subject, sheet.reviewer)].push_back(&sheet);
    }
    for (const auto& decision : c.decisions) {
        index->decisionsOn[decision.subject].push_back(&decision);
    }
    for (const auto& remark : c.remarks) {
        index->remarksOf[remark.round].push_back(&remark);
    }
    for (const auto& publication : c.publications) {
        index->publicationsOf[publication.round].push_back(&publication);
    }
    const auto sortAll = [](auto& lists) {
        for (auto& entry : lists) {
            sortByPosition(entry.second);
        }
    };
    sortAll(index->subjectsOf);
    sortAll(index->panelOf);
    sortAll(index->decisionsOn);
    sortAll(index->remarksOf);
    sortAll(index->publicationsOf);
    for (auto& entry : index->sheets) {
        std::stable_sort(entry.second.begin(), entry.second.end(),
                         [](const auto* a, const auto* b) { return a->number < b->number; });
    }
    book->m_index = std::move(index);
    return book;
}

const ReviewRound* ReviewBook::round(const ReviewRoundId& id) const {
    return found(m_index->rounds, id);
}

const ReviewSubject* ReviewBook::subject(const ReviewSubjectId& id) const {
    return found(m_index->subjects, id);
}

const Reviewer* ReviewBook::reviewer(const ReviewerId& id) const {
    return found(m_index->reviewers, id);
}

const PanelMember* ReviewBook::member(const ReviewRoundId& round, const ReviewerId& reviewer) const {
    return found(m_index->members, std::pair(round, reviewer));
}

const ConflictRuling* ReviewBook::ruling(const ReviewSubjectId& subject, const ReviewerId& reviewer) const {
    return found(m_index->rulings, std::pair(subject, reviewer));
}

bool ReviewBook::isConflicted(const ReviewSubjectId& subject, const ReviewerId& reviewer) const {
    const auto* const found = ruling(subject, reviewer);
    return found != nullptr && found->isConflict;
}

bool ReviewBook::isAssigned(const ReviewSubjectId& subject, const ReviewerId& reviewer) const {
    return found(m_index->assignments, std::pair(subject, reviewer)) != nullptr;
}

std::vector<const ReviewSubject*> ReviewBook::subjectsOf(const ReviewRoundId& round) const {
    return found(m_index->subjectsOf, round);
}

std::vector<const PanelMember*> ReviewBook::panelOf(const ReviewRoundId& round) const {
    return found(m_index->panelOf, round);
}

std::vector<const ReviewDecision*> ReviewBook::decisionsOn(const ReviewSubjectId& subject) const {
    return found(m_index->decisionsOn, subject);
}

std::vector<const ReviewRemark*> ReviewBook::remarksOf(const ReviewRoundId& round) const {
    return found(m_index->remarksOf, round);
}

std::vector<const ReviewPublication*> ReviewBook::publicationsOf(const ReviewRoundId& round) const {
    return found(m_index->publicationsOf, round);
}

std::vector<const ScoreSheet*> ReviewBook::sheetsOf(const ReviewSubjectId& subject, const ReviewerId& reviewer) const {
    return found(m_index->sheets, std::pair(subject, reviewer));
}

const ScoreSheet* ReviewBook::sheet(const ReviewSubjectId& subject, const ReviewerId& reviewer) const {
    const auto it = m_index->sheets.find(std::pair(subject, reviewer));
    return it == m_index->sheets.end() ? nullptr : it->second.back();
}

const ReviewDecision* ReviewBook::decision(const ReviewSubjectId& subject) const {
    const auto it = m_index->decisionsOn.find(subject);
    return it == m_index->decisionsOn.end() ? nullptr : it->second.back();
}

std::string ReviewBook::nameOf(const ReviewRoundId& round, const ReviewerId& reviewer) const {
    const auto* const person = this->reviewer(reviewer);
    if (person != nullptr && !person->name.empty()) {
        return person->name;
    }
    const auto* const inPanel = member(round, reviewer);
    return inPanel == nullptr ? reviewer.value() : inPanel->label;
}

}  // namespace shirube::domain
