// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewPanel.h"

#include <algorithm>
#include <utility>

#include "CatalogueAccess.h"
#include "ReviewAccess.h"
#include "SignIn.h"
#include "TextTable.h"
#include "application/ReviewService.h"
#include "application/RoleService.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

namespace {

Json reviewerToJson(const domain::Reviewer& reviewer) {
    Json object{{"id", reviewer.id.value()},
                {"name", reviewer.name},
                {"affiliation", textOrNull(reviewer.affiliation)},
                {"note", textOrNull(reviewer.note)}};
    object["organisations"] = Json::array();
    for (const auto& organisation : reviewer.organisations) {
        object["organisations"].push_back(organisation.value());
    }
    return object;
}

// What the options say over what is there; empty ones leave it.
base::Status putRequest(const ReviewerRequest& request, const analysis::FactBook& facts, domain::Reviewer& reviewer) {
    if (!request.affiliation.empty()) {
        reviewer.affiliation = request.affiliation;
    }
    if (!request.note.empty()) {
        reviewer.note = request.note;
    }
    if (!request.organisations.empty()) {
        reviewer.organisations.clear();
    }
    for (const auto& id : request.organisations) {
        const auto organisation = requireOrganisation(facts.catalogue(), id);
        if (!organisation) {
            return base::forward(organisation);
        }
        reviewer.organisations.push_back((*organisation)->id);
    }
    return {};
}

int saveReviewer(const Session& session, OpenedReviews& opened, domain::Reviewer reviewer, const char* sentence) {
    const auto id = opened.workspace->reviews().saveReviewer(reviewer);
    if (!id) {
        return session.fail(id.error());
    }
    reviewer.id = *id;
    return tell(session, {}, Message(sentence, {reviewer.name, id->value()}),
                Json{{"reviewer", reviewerToJson(reviewer)}});
}

// The store, the round and the words as what `read` makes of each, handed to `change`.
template <typename Read, typename Change>
int changePanel(const Session& session, const PanelRequest& request, const char* sentence, const Read& read,
                const Change& change) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto found = requireRound(*opened, request.round);
    if (!found) {
        return session.fail(found.error());
    }
    const auto round = **found;
    using One = typename decltype(read(*opened, round, std::string()))::value_type;
    std::vector<One> all;
    for (const auto& word : request.words) {
        auto one = read(*opened, round, word);
        if (!one) {
            return session.fail(one.error());
        }
        all.push_back(*std::move(one));
    }
    const base::Status status = change(opened->workspace->reviews(), round.id, all);
    return tellRound(session, *opened, round.id, status, Message(sentence, {round.name}));
}

using Assignment = std::pair<domain::ReviewSubjectId, domain::ReviewerId>;

base::Result<Assignment> readAssignment(const OpenedReviews& opened, const domain::ReviewRound& round,
                                        const std::string& word) {
    const auto sign = word.find('=');
    if (sign == std::string::npos) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("“{0}” is not written THEME=REVIEWER, such as ①-g3=委員A."), {word}));
    }
    const auto subject = requireSubject(opened, round, word.substr(0, sign));
    if (!subject) {
        return base::forward(subject);
    }
    const auto reviewer = requireReviewer(opened, word.substr(sign + 1), &round);
    if (!reviewer) {
        return base::forward(reviewer);
    }
    return Assignment((*subject)->id, *reviewer);
}

// Something is named, or all is, and not both.
base::Status requireOne(const PanelRequest& request, const char* sentence) {
    return request.words.empty() == request.all ? base::Status()
                                                : base::fail(ErrorCode::InvalidInput, Message(sentence));
}

}  // namespace

int runReviewerList(const Session& session) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    table.addColumn(session.text(SHIRUBE_TEXT("Name")));
    table.addColumn(session.text(SHIRUBE_TEXT("Affiliation")));
    table.addColumn(session.text(SHIRUBE_TEXT("Organisations")));
    table.addColumn(session.text(SHIRUBE_TEXT("Note")));
    for (const auto& reviewer : opened->book->content().reviewers) {
        std::string organisations;
        for (const auto& id : reviewer.organisations) {
            organisations += (organisations.empty() ? "" : ", ") + nameOf(opened->facts->catalogue(), id);
        }
        list.push_back(reviewerToJson(reviewer));
        table.addRow({reviewer.id.value(), reviewer.name, reviewer.affiliation, organisations, reviewer.note});
    }
    if (session.options().json) {
        return session.done(Json{{"reviewers", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

int runReviewerAdd(const Session& session, const ReviewerRequest& request) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    domain::Reviewer reviewer;
    reviewer.name = request.reviewer;
    if (const auto read = putRequest(request, *opened->facts, reviewer); !read) {
        return session.fail(read.error());
    }
    return saveReviewer(session, *opened, std::move(reviewer), SHIRUBE_TEXT("Added {0} as {1}"));
}

int runReviewerChange(const Session& session, const ReviewerRequest& request) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto id = requireReviewer(*opened, request.reviewer);
    if (!id) {
        return session.fail(id.error());
    }
    auto reviewer = *opened->book->reviewer(*id);
    if (!request.name.empty()) {
        reviewer.name = request.name;
    }
    if (const auto read = putRequest(request, *opened->facts, reviewer); !read) {
        return session.fail(read.error());
    }
    return saveReviewer(session, *opened, std::move(reviewer), SHIRUBE_TEXT("Changed {0} ({1})"));
}

int runReviewerRemove(const Session& session, const ReviewerRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto id = requireReviewer(*opened, request.reviewer);
    if (!id) {
        return session.fail(id.error());
    }
    return tell(session, opened->workspace->reviews().removeReviewer(*id),
                Message(SHIRUBE_TEXT("Removed {0}"), {request.reviewer}), Json{{"removed", id->value()}});
}

int runPinSet(const Session& session, const ReviewerRequest& request) {
    const auto pin = readSecret(request.newPinFile);
    if (!pin) {
        return session.fail(pin.error());
    }
    const bool isForAnother = !request.reviewer.empty();
    const auto workspace = isForAnother ? session.open() : session.openUnsigned(application::OpenMode::MustExist);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    auto& roles = (*workspace)->roles();
    const auto whose = [&]() -> base::Result<domain::Viewer> {
        if (!isForAnother) {
            return givenViewer(session, roles);
        }
        const auto reviewer = reviewerNamed(roles, request.reviewer);
        if (!reviewer) {
            return base::forward(reviewer);
        }
        return domain::Viewer{domain::Role::Reviewer, *reviewer};
    }();
    if (!whose) {
        return session.fail(whose.error());
    }
    const auto former = isForAnother ? base::Result<std::string>(std::string()) : givenPin(session);
    if (!former) {
        return session.fail(former.error());
    }
    return tell(session, roles.setPin(*whose, *former, *pin, request.losesDrafts),
                Message(SHIRUBE_TEXT("The PIN is set")),
                Json{{"role", toKey(whose->role)}, {"reviewer", textOrNull(whose->reviewer.value())}});
}

int runReviewSubjects(const Session& session, const PanelRequest& request) {
    if (const auto one = requireOne(request, SHIRUBE_TEXT("Name the themes under review, or with --whole the programme "
                                                          "as a whole."));
        !one) {
        return session.fail(one.error());
    }
    return changePanel(
        session, request, SHIRUBE_TEXT("Set what is under review in “{0}”"),
        [](const OpenedReviews& opened, const domain::ReviewRound& round,
           const std::string& word) -> base::Result<domain::ThemeId> {
            const auto theme = requireTheme(*opened.facts, round.programme, word);
            if (!theme) {
                return base::forward(theme);
            }
            return (*theme)->id;
        },
        [](auto& service, const auto& round, const auto& themes) { return service.setSubjects(round, themes); });
}

int runReviewPanel(const Session& session, const PanelRequest& request) {
    return changePanel(
        session, request, SHIRUBE_TEXT("Set the panel of “{0}”"),
        [](const OpenedReviews& opened, const domain::ReviewRound& /*round*/, const std::string& word) {
            return requireReviewer(opened, word);
        },
        [](auto& service, const auto& round, const auto& reviewers) { return service.setPanel(round, reviewers); });
}

int runReviewAssign(const Session& session, const PanelRequest& request) {
    if (const auto one = requireOne(
            request, SHIRUBE_TEXT("Say who scores what as THEME=REVIEWER, or let with --all everybody score everything "
                                  "but for conflicts of interest."));
        !one) {
        return session.fail(one.error());
    }
    return changePanel(session, request, SHIRUBE_TEXT("Assigned the reviewers of “{0}”"), readAssignment,
                       [&](auto& service, const auto& round, const auto& assignments) {
                           return request.all ? service.assignAll(round) : service.assign(round, assignments);
                       });
}

}  // namespace shirube::cli
