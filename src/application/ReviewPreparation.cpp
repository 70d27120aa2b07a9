// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "ReviewChange.h"
#include "analysis/ConflictSuggestion.h"
#include "application/CatalogueService.h"
#include "application/ReviewService.h"
#include "base/Text.h"
#include "sealing/Signature.h"

// The part of ReviewService that says who scores what.
namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::ReviewContent;
using domain::ReviewerId;
using domain::ReviewRound;
using domain::ReviewRoundId;
using domain::ReviewSubjectId;
using domain::RoundStage;
using Context = base::Result<persistence::ChangeContext>;
using Pair = std::pair<ReviewSubjectId, ReviewerId>;

namespace {

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

tl::unexpected<base::Error> conflict(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::Conflict, Message(sourceTemplate, std::move(arguments)));
}

// One change of a round in preparation.
template <typename Plan>
base::Status prepare(WorkspaceContext& context, const ReviewRoundId& id, const Plan& plan) {
    if (auto allowed = expectSecretariat(context); !allowed) {
        return allowed;
    }
    return changeReviews(context, [&](ReviewContent& content) -> Context {
        const auto* const round = roundIn(content, id);
        if (round == nullptr) {
            return noRound(id);
        }
        if (round->stage != RoundStage::Preparing) {
            return conflict(
                SHIRUBE_TEXT("{0} is no longer in preparation: subjects, panel and assignments stay as they are."),
                {round->name});
        }
        return plan(content, *round);
    });
}

// Takes away what refers to subjects or members that the round no longer has.
void dropLoose(ReviewContent& content, const ReviewRoundId& round) {
    std::set<ReviewSubjectId> subjects;
    std::set<ReviewerId> members;
    for (const auto& subject : content.subjects) {
        if (subject.round == round) {
            subjects.insert(subject.id);
        }
    }
    for (const auto& member : content.panel) {
        if (member.round == round) {
            members.insert(member.reviewer);
        }
    }
    const auto isLoose = [&](const auto& row) {
        return row.round == round && (!subjects.contains(row.subject) || !members.contains(row.reviewer));
    };
    std::erase_if(content.assignments, isLoose);
    std::erase_if(content.conflicts, isLoose);
    for (auto& remark : content.remarks) {
        if (remark.round == round && !subjects.contains(remark.subject)) {
            remark.subject = {};
        }
    }
}

// 委員A … 委員Z, 委員AA …
std::string labelOf(std::size_t index) {
    std::string letters;
    for (auto rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return "委員" + letters;
}

bool isConflicted(const ReviewContent& content, const Pair& pair) {
    return std::any_of(content.conflicts.begin(), content.conflicts.end(), [&](const auto& ruling) {
        return ruling.isConflict && ruling.subject == pair.first && ruling.reviewer == pair.second;
    });
}

std::string titleOf(const ReviewContent& content, const ReviewSubjectId& id) {
    const auto it = std::find_if(content.subjects.begin(), content.subjects.end(),
                                 [&](const auto& subject) { return subject.id == id; });
    return it == content.subjects.end() ? id.value() : it->title;
}

std::string nameOf(const ReviewContent& content, const ReviewerId& id) {
    const auto it = std::find_if(content.reviewers.begin(), content.reviewers.end(),
                                 [&](const auto& reviewer) { return reviewer.id == id; });
    return it == content.reviewers.end() ? id.value() : it->name;
}

bool isSubject(const ReviewContent& content, const ReviewRoundId& round, const ReviewSubjectId& id) {
    return std::any_of(content.subjects.begin(), content.subjects.end(),
                       [&](const auto& subject) { return subject.round == round && subject.id == id; });
}

bool isMember(const ReviewContent& content, const ReviewRoundId& round, const ReviewerId& id) {
    return std::any_of(content.panel.begin(), content.panel.end(),
                       [&](const auto& member) { return member.round == round && member.reviewer == id; });
}

// In the order of agenda and panel, whatever the order of `pairs`.
void setAssignments(ReviewContent& content, const ReviewRoundId& round, const std::set<Pair>& pairs) {
    std::erase_if(content.assignments, [&](const auto& one) { return one.round == round; });
    int position = 0;
    for (const auto& subject : content.subjects) {
        for (const auto& member : content.panel) {
            if (subject.round == round && member.round == round && pairs.contains({subject.id, member.reviewer})) {
                content.assignments.push_back({subject.id.value() + '/' + member.reviewer.value(), round, subject.id,
                                               member.reviewer, position++});
            }
        }
    }
}

template <typename List>
int nextPosition(const List& list) {
    int position = 0;
    for (const auto& one : list) {
        position = std::max(position, one.position + 1);
    }
    return position;
}

}  // namespace

base::Status ReviewService::setSubjects(const ReviewRoundId& id, std::span<const domain::ThemeId> themes) {
    return prepare(m_context, id, [&](ReviewContent& content, const ReviewRound& round) -> Context {
        const auto facts = m_catalogue.facts();
        if (!facts) {
            return base::forward(facts);
        }
        std::vector<domain::ReviewSubject> subjects;
        for (const auto& themeId : themes) {
            const auto* const theme = (*facts)->catalogue().theme(themeId);
            if (theme == nullptr || theme->programme != round.programme) {
                return refused(SHIRUBE_TEXT("The theme “{0}” is not one of the programme under review."),
                               {themeId.value()});
            }
            if (std::any_of(subjects.begin(), subjects.end(), [&](const auto& one) { return one.theme == themeId; })) {
                return refused(SHIRUBE_TEXT("The theme “{0}” is on the agenda twice."), {theme->title});
            }
            subjects.push_back({ReviewSubjectId(id.value() + '/' + themeId.value()), id, themeId,
                                theme->code.empty() ? theme->title : theme->code + ' ' + theme->title,
                                static_cast<int>(subjects.size())});
        }
        if (subjects.empty()) {
            const auto* const programme = (*facts)->book().programme(round.programme);
            subjects.push_back({ReviewSubjectId(id.value() + '/' + round.programme.value()),
                                id,
                                {},
                                programme == nullptr ? round.programme.value() : programme->name,
                                0});
        }
        const auto name = round.name;
        std::erase_if(content.subjects, [&](const auto& one) { return one.round == id; });
        content.subjects.insert(content.subjects.end(), subjects.begin(), subjects.end());
        dropLoose(content, id);
        return m_context.change(
            Message(SHIRUBE_TEXT("Set the subjects of {0}: {1}"), {name, std::to_string(subjects.size())}));
    });
}

base::Status ReviewService::setPanel(const ReviewRoundId& id, std::span<const ReviewerId> reviewers) {
    return prepare(m_context, id, [&](ReviewContent& content, const ReviewRound& round) -> Context {
        std::vector<domain::PanelMember> panel;
        for (const auto& reviewer : reviewers) {
            if (std::none_of(content.reviewers.begin(), content.reviewers.end(),
                             [&](const auto& one) { return one.id == reviewer; })) {
                return base::fail(ErrorCode::NotFound,
                                  Message(SHIRUBE_TEXT("There is no reviewer “{0}”."), {reviewer.value()}));
            }
            if (std::any_of(panel.begin(), panel.end(), [&](const auto& one) { return one.reviewer == reviewer; })) {
                return refused(SHIRUBE_TEXT("{0} is on the panel twice."), {nameOf(content, reviewer)});
            }
            panel.push_back({id.value() + '/' + reviewer.value(), id, reviewer, labelOf(panel.size()),
                             static_cast<int>(panel.size())});
        }
        std::erase_if(content.panel, [&](const auto& one) { return one.round == id; });
        content.panel.insert(content.panel.end(), panel.begin(), panel.end());
        dropLoose(content, id);
        return m_context.change(
            Message(SHIRUBE_TEXT("Set the panel of {0}: {1}"), {round.name, std::to_string(panel.size())}));
    });
}

base::Status ReviewService::assign(const ReviewRoundId& id, std::span<const Pair> assignments) {
    return prepare(m_context, id, [&](ReviewContent& content, const ReviewRound& round) -> Context {
        for (const auto& pair : assignments) {
            if (!isSubject(content, id, pair.first) || !isMember(content, id, pair.second)) {
                return refused(SHIRUBE_TEXT("“{0}” or “{1}” does not belong to {2}."),
                               {pair.first.value(), pair.second.value(), round.name});
            }
            if (isConflicted(content, pair)) {
                return conflict(SHIRUBE_TEXT("{0} has a conflict of interest with {1} and can't score it."),
                                {nameOf(content, pair.second), titleOf(content, pair.first)});
            }
        }
        setAssignments(content, id, std::set<Pair>(assignments.begin(), assignments.end()));
        return m_context.change(
            Message(SHIRUBE_TEXT("Assign the sheets of {0}: {1}"), {round.name, std::to_string(assignments.size())}));
    });
}

base::Status ReviewService::assignAll(const ReviewRoundId& id) {
    return prepare(m_context, id, [&](ReviewContent& content, const ReviewRound& round) -> Context {
        std::set<Pair> pairs;
        for (const auto& subject : content.subjects) {
            for (const auto& member : content.panel) {
                if (subject.round == id && member.round == id &&
                    !isConflicted(content, {subject.id, member.reviewer})) {
                    pairs.emplace(subject.id, member.reviewer);
                }
            }
        }
        setAssignments(content, id, pairs);
        return m_context.change(
            Message(SHIRUBE_TEXT("Assign the sheets of {0}: {1}"), {round.name, std::to_string(pairs.size())}));
    });
}

base::Result<ReviewerId> ReviewService::saveReviewer(domain::Reviewer reviewer) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    reviewer.name = std::string(base::trimmed(reviewer.name));
    reviewer.affiliation = std::string(base::trimmed(reviewer.affiliation));
    auto status = changeReviews(m_context, [&](ReviewContent& content) -> Context {
        const auto facts = m_catalogue.facts();
        if (!facts) {
            return base::forward(facts);
        }
        if (reviewer.name.empty()) {
            return refused(SHIRUBE_TEXT("Give the reviewer a name."));
        }
        for (const auto& organisation : reviewer.organisations) {
            if ((*facts)->catalogue().organisation(organisation) == nullptr) {
                return refused(SHIRUBE_TEXT("There is no organisation “{0}”."), {organisation.value()});
            }
        }
        const auto key = [](const auto& one) {
            return std::pair(base::searchKey(one.name), base::searchKey(one.affiliation));
        };
        for (const auto& other : content.reviewers) {
            if (other.id != reviewer.id && key(other) == key(reviewer)) {
                return refused(SHIRUBE_TEXT("There is already a reviewer {0} of that affiliation."), {reviewer.name});
            }
        }
        if (reviewer.id.isEmpty()) {
            // Never that of a removed one, whose PIN it would have.
            reviewer.id = ReviewerId("reviewer-" + sealing::randomId().substr(0, 12));
            reviewer.position = nextPosition(content.reviewers);
            content.reviewers.push_back(reviewer);
            return m_context.change(Message(SHIRUBE_TEXT("Add the reviewer {0}"), {reviewer.name}));
        }
        const auto it = std::find_if(content.reviewers.begin(), content.reviewers.end(),
                                     [&](const auto& one) { return one.id == reviewer.id; });
        if (it == content.reviewers.end()) {
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("There is no reviewer “{0}”."), {reviewer.id.value()}));
        }
        reviewer.position = it->position;
        *it = reviewer;
        return m_context.change(Message(SHIRUBE_TEXT("Change the reviewer {0}"), {reviewer.name}));
    });
    return status ? base::Result<ReviewerId>(reviewer.id) : base::forward(std::move(status));
}

base::Status ReviewService::removeReviewer(const ReviewerId& id) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        const auto name = nameOf(content, id);
        for (const auto& member : content.panel) {
            if (member.reviewer == id) {
                return conflict(SHIRUBE_TEXT("{0} is on the panel of {1} and stays."),
                                {name, roundIn(content, member.round)->name});
            }
        }
        if (std::erase_if(content.reviewers, [&](const auto& one) { return one.id == id; }) == 0) {
            return base::fail(ErrorCode::NotFound, Message(SHIRUBE_TEXT("There is no reviewer “{0}”."), {id.value()}));
        }
        return m_context.change(Message(SHIRUBE_TEXT("Remove the reviewer {0}"), {name}));
    });
}

}  // namespace shirube::application
