// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <utility>

#include "ReviewChange.h"
#include "ReviewKeys.h"
#include "analysis/ConflictSuggestion.h"
#include "application/CatalogueService.h"
#include "application/ReviewService.h"
#include "base/Text.h"

// The part of ReviewService that rules on conflicts and opens and closes a round.
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

namespace {

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

tl::unexpected<base::Error> conflict(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::Conflict, Message(sourceTemplate, std::move(arguments)));
}

tl::unexpected<base::Error> noSubject(const ReviewSubjectId& id) {
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("“{0}” is not under review. Choose one from the agenda."), {id.value()}));
}

// One that a person still has to rule on.
std::vector<analysis::ConflictSuggestion> openSuggestions(const domain::ReviewBook& book, const ReviewRound& round,
                                                          const domain::Catalogue& catalogue) {
    auto suggestions = analysis::suggestConflicts(book, round, catalogue);
    std::erase_if(suggestions, [&](const auto& one) { return book.ruling(one.subject, one.reviewer) != nullptr; });
    return suggestions;
}

std::vector<Message> hindrancesOf(const domain::ReviewBook& book, const ReviewRound& round,
                                  const domain::Catalogue& catalogue) {
    auto hindrances = round.scheme.problems();
    const auto subjects = book.subjectsOf(round.id);
    const auto panel = book.panelOf(round.id);
    if (subjects.empty()) {
        hindrances.emplace_back(
            SHIRUBE_TEXT("There is nothing under review: choose the themes, or the whole "
                         "programme."));
    }
    if (panel.empty()) {
        hindrances.emplace_back(SHIRUBE_TEXT("There are no reviewers on the panel."));
    }
    for (const auto* const subject : subjects) {
        if (std::none_of(panel.begin(), panel.end(),
                         [&](const auto* member) { return book.isAssigned(subject->id, member->reviewer); })) {
            hindrances.emplace_back(SHIRUBE_TEXT("Nobody is assigned to {0}."), std::vector{subject->title});
        }
    }
    for (const auto& one : openSuggestions(book, round, catalogue)) {
        hindrances.push_back(
            Message::nested(SHIRUBE_TEXT("Decide whether {0} has a conflict of interest with {1}: {2}"),
                            {Message::verbatim(book.nameOf(round.id, one.reviewer)),
                             Message::verbatim(book.subject(one.subject)->title), one.basis}));
    }
    return hindrances;
}

std::string reviewerName(const ReviewContent& content, const ReviewerId& id) {
    const auto it =
        std::find_if(content.reviewers.begin(), content.reviewers.end(), [&](const auto& one) { return one.id == id; });
    return it == content.reviewers.end() ? id.value() : it->name;
}

// The ruling takes the place of a former one of the pair.
void putRuling(ReviewContent& content, domain::ConflictRuling ruling) {
    const auto isSamePair = [&](const auto& one) {
        return one.subject == ruling.subject && one.reviewer == ruling.reviewer;
    };
    if (ruling.isConflict) {
        std::erase_if(content.assignments, isSamePair);
    }
    const auto it = std::find_if(content.conflicts.begin(), content.conflicts.end(), isSamePair);
    if (it != content.conflicts.end()) {
        ruling.position = it->position;
        *it = std::move(ruling);
        return;
    }
    for (const auto& other : content.conflicts) {
        ruling.position = std::max(ruling.position, other.position + 1);
    }
    content.conflicts.push_back(std::move(ruling));
}

// One change of a round's stage.
template <typename Plan>
base::Status changeStage(WorkspaceContext& context, const ReviewRoundId& id, RoundStage from, const Plan& plan) {
    if (auto allowed = expectSecretariat(context); !allowed) {
        return allowed;
    }
    return changeReviews(context, [&](ReviewContent& content) -> Context {
        auto* const round = roundIn(content, id);
        if (round == nullptr) {
            return noRound(id);
        }
        if (round->stage != from) {
            return base::fail(ErrorCode::Conflict,
                              Message::nested(SHIRUBE_TEXT("{0} is not in that state: {1}."),
                                              {Message::verbatim(round->name), label(round->stage)}));
        }
        return plan(content, *round);
    });
}

}  // namespace

base::Result<std::vector<analysis::ConflictSuggestion>> ReviewService::suggestions(const ReviewRoundId& id) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto reviews = book();
    if (!reviews) {
        return base::forward(reviews);
    }
    const auto* const round = (*reviews)->round(id);
    if (round == nullptr) {
        return noRound(id);
    }
    return openSuggestions(**reviews, *round, (*facts)->catalogue());
}

base::Status ReviewService::rule(const ReviewSubjectId& subjectId, const ReviewerId& reviewer, bool isConflict,
                                 const std::string& basis, const std::string& reason) {
    const auto& viewer = m_context.viewer;
    const bool isOwnDeclaration = viewer.role == domain::Role::Reviewer && viewer.reviewer == reviewer && isConflict;
    if (!isOwnDeclaration) {
        if (auto allowed = expectSecretariat(m_context); !allowed) {
            return allowed;
        }
    }
    if (auto given = expectReviewReason(reason); !given) {
        return given;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        // What the viewer may not see is not there for them.
        const auto seen = domain::ReviewBook::make(viewer, domain::visibleTo(viewer, content));
        const auto* const subject = seen->subject(subjectId);
        if (subject == nullptr) {
            return noSubject(subjectId);
        }
        const auto* const round = seen->round(subject->round);
        if (seen->member(round->id, reviewer) == nullptr) {
            return refused(SHIRUBE_TEXT("The reviewer “{0}” is not on the panel of {1}."),
                           {reviewer.value(), round->name});
        }
        if (!isSealed(round->stage)) {
            return conflict(SHIRUBE_TEXT("The sheets of {0} are revealed: conflicts of interest are settled."),
                            {round->name});
        }
        const auto name = reviewerName(content, reviewer);
        putRuling(content,
                  {domain::ConflictId(subjectId.value() + '/' + reviewer.value()), round->id, subjectId, reviewer,
                   isConflict, basis, std::string(base::trimmed(reason)), isOwnDeclaration ? name : m_context.actor,
                   domain::CalendarDay::inJapan(m_context.clock.now()), 0});
        return m_context.change(Message(isConflict ? SHIRUBE_TEXT("Conflict of interest: {0}, {1}")
                                                   : SHIRUBE_TEXT("No conflict of interest: {0}, {1}"),
                                        {name, subject->title}),
                                reason);
    });
}

base::Status ReviewService::relate(const domain::OrganisationRelation& relation) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        const auto facts = m_catalogue.facts();
        if (!facts) {
            return base::forward(facts);
        }
        const auto* const from = (*facts)->catalogue().organisation(relation.from);
        const auto* const to = (*facts)->catalogue().organisation(relation.to);
        if (from == nullptr || to == nullptr) {
            return refused(SHIRUBE_TEXT("There is no organisation “{0}”."),
                           {from == nullptr ? relation.from.value() : relation.to.value()});
        }
        if (from == to) {
            return refused(SHIRUBE_TEXT("An organisation can't be related to itself."));
        }
        auto row = relation;
        row.id = domain::OrganisationRelationId(relation.from.value() + '/' + std::string(toKey(relation.kind)) + '/' +
                                                relation.to.value());
        const auto it = std::find_if(content.relations.begin(), content.relations.end(),
                                     [&](const auto& one) { return one.id == row.id; });
        row.position = it == content.relations.end() ? 0 : it->position;
        for (const auto& other : content.relations) {
            row.position = it == content.relations.end() ? std::max(row.position, other.position + 1) : row.position;
        }
        if (it == content.relations.end()) {
            content.relations.push_back(std::move(row));
        } else {
            *it = std::move(row);
        }
        return m_context.change(
            Message::nested(SHIRUBE_TEXT("Relate organisations: {0}, {1}, {2}"),
                            {Message::verbatim(from->name), label(relation.kind), Message::verbatim(to->name)}));
    });
}

base::Status ReviewService::removeRelation(const domain::OrganisationRelationId& id) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        if (std::erase_if(content.relations, [&](const auto& one) { return one.id == id; }) == 0) {
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("That relation of organisations is not there any more.")));
        }
        return m_context.change(Message(SHIRUBE_TEXT("Remove a relation of organisations: {0}"), {id.value()}));
    });
}

base::Result<std::vector<Message>> ReviewService::hindrances(const ReviewRoundId& id) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto reviews = book();
    if (!reviews) {
        return base::forward(reviews);
    }
    const auto* const round = (*reviews)->round(id);
    if (round == nullptr) {
        return noRound(id);
    }
    return hindrancesOf(**reviews, *round, (*facts)->catalogue());
}

base::Status ReviewService::open(const ReviewRoundId& id, std::string_view passphrase) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    if (auto strong = sealing::checkPassphrase(passphrase); !strong) {
        return strong;
    }
    // The key takes its time: it is made before the store is locked.
    const auto keys = sealing::makeBoxKeys();
    const auto openingKey = sealOpeningKey(id, keys, passphrase, m_context.passphraseCost);
    if (!openingKey) {
        return base::forward(openingKey);
    }
    return changeStage(
        m_context, id, RoundStage::Preparing, [&](ReviewContent& content, ReviewRound& round) -> Context {
            const auto facts = m_catalogue.facts();
            if (!facts) {
                return base::forward(facts);
            }
            const auto present = domain::ReviewBook::make(m_context.viewer, content);
            if (auto hindrances = hindrancesOf(*present, round, (*facts)->catalogue()); !hindrances.empty()) {
                return base::fail(ErrorCode::Conflict, std::move(hindrances.front()));
            }
            round.stage = RoundStage::Scoring;
            round.sealKey = keys.publicKey;
            round.openingKey = *openingKey;
            return m_context.finalChange(Message(SHIRUBE_TEXT("Open the review {0} for scoring"), {round.name}));
        });
}

base::Status ReviewService::close(const ReviewRoundId& id) {
    return changeStage(m_context, id, RoundStage::Scoring, [&](ReviewContent&, ReviewRound& round) -> Context {
        round.stage = RoundStage::Closed;
        return m_context.change(Message(SHIRUBE_TEXT("Close the review {0} for scores"), {round.name}));
    });
}

base::Status ReviewService::reopen(const ReviewRoundId& id, const std::string& reason) {
    if (auto given = expectReviewReason(reason); !given) {
        return given;
    }
    return changeStage(m_context, id, RoundStage::Closed, [&](ReviewContent&, ReviewRound& round) -> Context {
        round.stage = RoundStage::Scoring;
        return m_context.change(Message(SHIRUBE_TEXT("Take scores for the review {0} again"), {round.name}), reason);
    });
}

}  // namespace shirube::application
