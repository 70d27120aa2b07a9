// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewAccess.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "ReviewPrinter.h"
#include "application/CatalogueService.h"
#include "application/ReviewService.h"
#include "base/Text.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

namespace {

bool isSame(const std::string& text, const std::string& name) {
    return !text.empty() && base::searchKey(text) == base::searchKey(name);
}

// The one among `all` that `is` says to be it.
template <typename T, typename All, typename Is>
base::Result<const T*> theOne(const All& all, const std::string& name, const char* unknown, const Is& is) {
    std::vector<const T*> found;
    for (const T* one : all) {
        if (is(*one)) {
            found.push_back(one);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    return found.empty() ? base::fail(ErrorCode::NotFound, Message(unknown, {name}))
                         : base::fail(ErrorCode::InvalidInput,
                                      Message(SHIRUBE_TEXT("Several are named “{0}”. Name one by the id."), {name}));
}

template <typename T>
std::vector<const T*> pointersTo(const std::vector<T>& all) {
    std::vector<const T*> pointers;
    for (const auto& one : all) {
        pointers.push_back(&one);
    }
    return pointers;
}

template <typename Key, std::size_t N>
std::string keysOf(const std::array<Key, N>& all) {
    std::string keys;
    for (const auto one : all) {
        keys += (keys.empty() ? "" : ", ") + std::string(toKey(one));
    }
    return keys;
}

}  // namespace

base::Status OpenedReviews::refresh() {
    auto now = workspace->reviews().book();
    if (!now) {
        return base::forward(std::move(now));
    }
    book = *std::move(now);
    return {};
}

std::string OpenedReviews::programmeName(const Session& session, const domain::ProgrammeId& id) const {
    const auto* programme = facts->book().programme(id);
    return programme == nullptr ? id.value() : session.nameOf(*programme);
}

std::string OpenedReviews::codeOf(const domain::ReviewSubject& subject) const {
    const auto* theme = facts->catalogue().theme(subject.theme);
    return theme == nullptr || theme->code.empty() ? themeIdOf(subject) : theme->code;
}

std::string OpenedReviews::themeIdOf(const domain::ReviewSubject& subject) const {
    if (!subject.theme.isEmpty()) {
        return subject.theme.value();
    }
    const auto* round = book->round(subject.round);
    return round == nullptr ? std::string() : round->programme.value();
}

base::Result<OpenedReviews> openReviews(const Session& session) {
    OpenedReviews opened;
    auto workspace = session.open();
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    opened.workspace = *std::move(workspace);
    auto facts = opened.workspace->catalogue().facts();
    if (!facts) {
        return base::forward(std::move(facts));
    }
    opened.facts = *std::move(facts);
    if (auto read = opened.refresh(); !read) {
        return base::forward(std::move(read));
    }
    return opened;
}

base::Result<const domain::ReviewRound*> requireRound(const OpenedReviews& opened, const std::string& name) {
    if (const auto* round = opened.book->round(domain::ReviewRoundId(name))) {
        return round;
    }
    return theOne<domain::ReviewRound>(pointersTo(opened.book->content().rounds), name,
                                       SHIRUBE_TEXT("There is no review “{0}”. “shirubectl review list” lists them."),
                                       [&](const auto& round) { return isSame(round.name, name); });
}

base::Result<const domain::ReviewSubject*> requireSubject(const OpenedReviews& opened, const domain::ReviewRound& round,
                                                          const std::string& name) {
    const auto* subject = opened.book->subject(domain::ReviewSubjectId(name));
    if (subject != nullptr && subject->round == round.id) {
        return subject;
    }
    return theOne<domain::ReviewSubject>(
        opened.book->subjectsOf(round.id), name,
        SHIRUBE_TEXT("“{0}” is not under review there. “shirubectl review show ROUND” lists what is."),
        [&](const auto& one) {
            return opened.themeIdOf(one) == name || isSame(opened.codeOf(one), name) || isSame(one.title, name);
        });
}

base::Result<const domain::ReviewSubject*> requireSubject(const OpenedReviews& opened, const std::string& id) {
    if (const auto* subject = opened.book->subject(domain::ReviewSubjectId(id))) {
        return subject;
    }
    return base::fail(ErrorCode::NotFound, Message(SHIRUBE_TEXT("Nothing under review has the id “{0}”. “shirubectl "
                                                                "review show ROUND” lists the ids."),
                                                   {id}));
}

base::Result<domain::ReviewerId> requireReviewer(const OpenedReviews& opened, const std::string& name,
                                                 const domain::ReviewRound* round) {
    const auto& book = *opened.book;
    if (const auto* reviewer = book.reviewer(domain::ReviewerId(name))) {
        return reviewer->id;
    }
    if (round != nullptr) {
        for (const auto* member : book.panelOf(round->id)) {
            if (isSame(member->label, name)) {
                return member->reviewer;
            }
        }
    }
    const auto reviewer = theOne<domain::Reviewer>(
        pointersTo(book.content().reviewers), name,
        SHIRUBE_TEXT("There is no reviewer “{0}”. “shirubectl review reviewer list” lists them."),
        [&](const auto& one) { return isSame(one.name, name); });
    if (!reviewer) {
        return base::forward(reviewer);
    }
    return (*reviewer)->id;
}

base::Result<const domain::Theme*> requireTheme(const analysis::FactBook& facts, const domain::ProgrammeId& programme,
                                                const std::string& name) {
    const auto* theme = facts.catalogue().theme(domain::ThemeId(name));
    if (theme != nullptr && theme->programme == programme) {
        return theme;
    }
    return theOne<domain::Theme>(
        pointersTo(facts.catalogue().content().themes), name,
        SHIRUBE_TEXT("The programme has no theme “{0}”. “shirubectl themes” lists them."), [&](const auto& one) {
            return one.programme == programme && (isSame(one.code, name) || isSame(one.title, name));
        });
}

base::Result<domain::ReviewKind> readReviewKind(const std::string& key) {
    using domain::ReviewKind;
    if (const auto kind = domain::reviewKindFromKey(key)) {
        return *kind;
    }
    constexpr std::array kAll{ReviewKind::CheckIn,  ReviewKind::StageGate,         ReviewKind::TechnicalCommittee,
                              ReviewKind::Adoption, ReviewKind::MidtermEvaluation, ReviewKind::Evaluation};
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("“{0}” is no kind of review. Choose one of {1}."), {key, keysOf(kAll)}));
}

base::Result<domain::ReviewOutcome> readOutcome(const std::string& key) {
    using domain::ReviewOutcome;
    if (const auto outcome = domain::reviewOutcomeFromKey(key)) {
        return *outcome;
    }
    constexpr std::array kAll{ReviewOutcome::Continue,     ReviewOutcome::ContinueWithConditions,
                              ReviewOutcome::WeighRemarks, ReviewOutcome::End,
                              ReviewOutcome::Adopt,        ReviewOutcome::AdoptWithConditions,
                              ReviewOutcome::Reject,       ReviewOutcome::Hold};
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("“{0}” is no decision. Choose one of {1}."), {key, keysOf(kAll)}));
}

int tell(const Session& session, const base::Status& status, const base::Message& sentence, const Json& document) {
    if (!status) {
        return session.fail(status.error());
    }
    if (session.options().json) {
        return session.done(document);
    }
    session.out() << session.text(sentence) << '\n';
    return kDone;
}

int tellRound(const Session& session, OpenedReviews& opened, const domain::ReviewRoundId& round,
              const base::Status& status, const base::Message& sentence) {
    if (!status) {
        return session.fail(status.error());
    }
    if (!session.options().json) {
        return tell(session, status, sentence, {});
    }
    if (const auto read = opened.refresh(); !read) {
        return session.fail(read.error());
    }
    const auto* now = opened.book->round(round);
    return session.done(Json{{"round", now == nullptr ? Json() : roundToJson(opened, *now)}});
}

}  // namespace shirube::cli
