// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewPreparation.h"

#include <algorithm>
#include <ostream>

#include "CatalogueAccess.h"
#include "NumberText.h"
#include "ReviewAccess.h"
#include "ReviewPrinter.h"
#include "SchemeFile.h"
#include "SignIn.h"
#include "TextTable.h"
#include "WhatIf.h"
#include "application/ReviewService.h"
#include "base/Text.h"

namespace shirube::cli {

using application::RoundDraft;
using application::SchemeTemplate;
using base::ErrorCode;
using base::Message;

namespace {

base::Status putDay(const std::string& text, std::optional<domain::CalendarDay>& day) {
    if (!text.empty()) {
        const auto parsed = domain::CalendarDay::parse(text);
        if (!parsed) {
            return base::forward(parsed);
        }
        day = *parsed;
    }
    return {};
}

base::Status putPoints(const std::vector<std::string>& points, domain::ReviewScheme& scheme) {
    if (points.empty()) {
        return {};
    }
    if (points.size() != scheme.criteria.size()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("--points has {0} figures and the review {1} items. Give one for each "
                                               "item, such as 20,20,10,20,20,10."),
                                  {std::to_string(points.size()), std::to_string(scheme.criteria.size())}));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto maximum = base::Decimal::parse(points[i]);
        if (!maximum || maximum->isNegative()) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("“{0}” in --points is no number of points."), {points[i]}));
        }
        scheme.criteria[i].maximum = *maximum;
    }
    return {};
}

base::Result<domain::ReviewScheme> templateNamed(const std::vector<SchemeTemplate>& templates,
                                                 const std::string& name) {
    for (std::size_t i = 0; i < templates.size(); ++i) {
        if (std::to_string(i + 1) == name || base::searchKey(templates[i].name) == base::searchKey(name)) {
            return templates[i].scheme;
        }
    }
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("There is no template “{0}”. “shirubectl review templates” lists them with "
                                           "their numbers."),
                              {name}));
}

base::Result<domain::ReviewScheme> usualScheme(const std::vector<SchemeTemplate>& templates, const RoundDraft& draft) {
    const auto fits = std::find_if(templates.begin(), templates.end(), [&](const SchemeTemplate& one) {
        return one.programme == draft.programme && one.kind == draft.kind && !one.scheme.criteria.empty();
    });
    if (fits != templates.end()) {
        return fits->scheme;
    }
    return base::fail(
        ErrorCode::InvalidInput,
        Message(SHIRUBE_TEXT("No document prints the items of such a review. Say what it is scored by with "
                             "--from TEMPLATE (“shirubectl review templates” lists them) or --scheme "
                             "FILE.")));
}

// What the options say over what is there.
base::Status putRequest(const RoundRequest& request, RoundDraft& draft) {
    const auto put = [](const std::string& text, std::string& value) {
        if (!text.empty()) {
            value = text;
        }
    };
    put(request.name, draft.name);
    put(request.note, draft.note);
    if (!request.kind.empty()) {
        const auto kind = readReviewKind(request.kind);
        if (!kind) {
            return base::forward(kind);
        }
        draft.kind = *kind;
    }
    if (!request.period.empty()) {
        const auto period = readPeriod(request.period);
        if (!period) {
            return base::forward(period);
        }
        draft.period = period->text();
    }
    if (const auto held = putDay(request.heldOn, draft.heldOn); !held) {
        return held;
    }
    return putDay(request.dueOn, draft.dueOn);
}

base::Status putScheme(const RoundRequest& request, application::ReviewService& service, bool isNew,
                       RoundDraft& draft) {
    if (!request.from.empty() && !request.scheme.empty()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("Say what the review is scored by with one of --from and --scheme.")));
    }
    if (!request.scheme.empty() || !request.from.empty() || isNew) {
        const auto scheme = [&]() -> base::Result<domain::ReviewScheme> {
            if (!request.scheme.empty()) {
                return readSchemeFile(request.scheme);
            }
            const auto templates = service.templates(draft.programme);
            if (!templates) {
                return base::forward(templates);
            }
            return request.from.empty() ? usualScheme(*templates, draft) : templateNamed(*templates, request.from);
        }();
        if (!scheme) {
            return base::forward(scheme);
        }
        draft.scheme = *scheme;
    }
    return putPoints(request.points, draft.scheme);
}

// The round as it is, for a change of its stage or of what is said of it.
template <typename Change>
int changeRound(const Session& session, const RoundRequest& request, const char* sentence, const Change& change) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    const auto before = **round;
    const base::Status status = change(opened->workspace->reviews(), before);
    return tellRound(session, *opened, before.id, status, Message(sentence, {before.name}));
}

Json entryToJson(const analysis::ScheduleEntry& entry) {
    return Json{{"state", toKey(entry.state)},
                {"programme_id", entry.programme.value()},
                {"kind", toKey(entry.kind)},
                {"name", entry.name},
                {"day", dayOrNull(entry.day)},
                {"period", textOrNull(entry.period)},
                {"round", textOrNull(entry.round.value())},
                {"printed", textOrNull(entry.printed.value())},
                {"rule", textOrNull(entry.rule.value())}};
}

}  // namespace

int runReviewList(const Session& session, const RoundRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    if (!request.programme.empty()) {
        if (const auto known = requireProgramme(opened->facts->book(), request.programme); !known) {
            return session.fail(known.error());
        }
    }
    const auto schedule = opened->workspace->reviews().schedule();
    if (!schedule) {
        return session.fail(schedule.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("State")));
    table.addColumn(session.text(SHIRUBE_TEXT("Day")));
    table.addColumn(session.text(SHIRUBE_TEXT("Kind")));
    table.addColumn(session.text(SHIRUBE_TEXT("Review")));
    table.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& entry : *schedule) {
        if (!request.programme.empty() && entry.programme.value() != request.programme) {
            continue;
        }
        list.push_back(entryToJson(entry));
        table.addRow({session.text(label(entry.state)),
                      entry.day ? entry.day->text() : periodText(session, entry.period),
                      session.text(label(entry.kind)), entry.name, opened->programmeName(session, entry.programme),
                      entry.round.value() + entry.printed.value()});
    }
    if (session.options().json) {
        return session.done(Json{{"reviews", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

int runReviewShow(const Session& session, const RoundRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    std::vector<Message> hindrances;
    if ((*round)->stage == domain::RoundStage::Preparing && opened->book->viewer().role == domain::Role::Secretariat) {
        auto found = opened->workspace->reviews().hindrances((*round)->id);
        if (!found) {
            return session.fail(found.error());
        }
        hindrances = *std::move(found);
    }
    if (session.options().json) {
        Json document{{"round", roundToJson(*opened, **round)}, {"hindrances", Json::array()}};
        for (const auto& hindrance : hindrances) {
            document["hindrances"].push_back(session.text(hindrance));
        }
        return session.done(document);
    }
    printRound(session, *opened, **round);
    for (const auto& hindrance : hindrances) {
        session.out() << "! " << session.text(hindrance) << '\n';
    }
    return kDone;
}

int runReviewTemplates(const Session& session, const RoundRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    if (!request.programme.empty()) {
        if (const auto known = requireProgramme(opened->facts->book(), request.programme); !known) {
            return session.fail(known.error());
        }
    }
    const auto templates = opened->workspace->reviews().templates(domain::ProgrammeId(request.programme));
    if (!templates) {
        return session.fail(templates.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("No.")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Template")));
    table.addColumn(session.text(SHIRUBE_TEXT("Kind")));
    table.addColumn(session.text(SHIRUBE_TEXT("Scored by")));
    for (std::size_t i = 0; i < templates->size(); ++i) {
        const auto& one = (*templates)[i];
        list.push_back({{"number", i + 1},
                        {"name", one.name},
                        {"programme_id", textOrNull(one.programme.value())},
                        {"kind", toKey(one.kind)},
                        {"criteria", one.scheme.criteria.size()},
                        {"maximum", one.scheme.maximum().text()},
                        {"method", toKey(one.scheme.method)}});
        table.addRow({std::to_string(i + 1), one.name, session.text(label(one.kind)), schemeText(session, one.scheme)});
    }
    if (session.options().json) {
        return session.done(Json{{"templates", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

int runReviewScheme(const Session& session, const RoundRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    session.out() << schemeFileText((*round)->scheme);
    return kDone;
}

int runReviewCreate(const Session& session, const RoundRequest& request) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto programme = requireProgramme(opened->facts->book(), request.programme);
    if (!programme) {
        return session.fail(programme.error());
    }
    auto& service = opened->workspace->reviews();
    RoundDraft draft;
    draft.programme = (*programme)->id;
    if (const auto read = putRequest(request, draft); !read) {
        return session.fail(read.error());
    }
    if (const auto read = putScheme(request, service, true, draft); !read) {
        return session.fail(read.error());
    }
    const auto id = service.create(draft);
    if (!id) {
        return session.fail(id.error());
    }
    return tellRound(session, *opened, *id, {}, Message(SHIRUBE_TEXT("Created the review {0}"), {id->value()}));
}

int runReviewChange(const Session& session, const RoundRequest& request) {
    return changeRound(session, request, SHIRUBE_TEXT("Changed “{0}”"),
                       [&](application::ReviewService& service, const domain::ReviewRound& round) -> base::Status {
                           RoundDraft draft{round.programme, round.kind,  round.name,   round.period,
                                            round.heldOn,    round.dueOn, round.scheme, round.note};
                           if (auto read = putRequest(request, draft); !read) {
                               return read;
                           }
                           if (auto read = putScheme(request, service, false, draft); !read) {
                               return read;
                           }
                           return service.change(round, draft);
                       });
}

int runReviewRemove(const Session& session, const RoundRequest& request) {
    return changeRound(session, request, SHIRUBE_TEXT("Removed “{0}”"),
                       [](auto& service, const auto& round) { return service.remove(round.id); });
}

int runReviewOpen(const Session& session, const RoundRequest& request) {
    const auto passphrase = readSecret(request.passphraseFile);
    if (!passphrase) {
        return session.fail(passphrase.error());
    }
    return changeRound(session, request,
                       SHIRUBE_TEXT("Opened “{0}” for scoring. Only the passphrase reveals what comes in: nobody can "
                                    "recover it."),
                       [&](auto& service, const auto& round) { return service.open(round.id, *passphrase); });
}

int runReviewClose(const Session& session, const RoundRequest& request) {
    return changeRound(session, request, SHIRUBE_TEXT("Closed “{0}”: no more sheets come in"),
                       [](auto& service, const auto& round) { return service.close(round.id); });
}

int runReviewReopen(const Session& session, const RoundRequest& request) {
    return changeRound(session, request, SHIRUBE_TEXT("Opened “{0}” for scoring again"),
                       [&](auto& service, const auto& round) { return service.reopen(round.id, request.reason); });
}

}  // namespace shirube::cli
