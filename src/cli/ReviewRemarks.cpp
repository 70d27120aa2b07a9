// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "CatalogueAccess.h"
#include "ReportTablePrinter.h"
#include "ReviewAccess.h"
#include "ReviewPrinter.h"
#include "ReviewResults.h"
#include "application/ReviewResultService.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

namespace {

Json remarkToJson(const domain::ReviewRemark& remark) {
    return Json{{"id", remark.id.value()},
                {"programme_id", remark.programme.value()},
                {"round", remark.round.value()},
                {"subject", textOrNull(remark.subject.value())},
                {"author", textOrNull(remark.author)},
                {"topic", remark.topic},
                {"kind", toKey(remark.kind)},
                {"response", textOrNull(remark.response)},
                {"status", toKey(remark.status)},
                {"due_on", dayOrNull(remark.dueOn)},
                {"carried_from", textOrNull(remark.carriedFrom)},
                {"restricted", remark.isRestricted}};
}

base::Status putKeys(const RemarkRequest& request, domain::ReviewRemark& remark) {
    if (!request.kind.empty()) {
        const auto kind = domain::findingKindFromKey(request.kind);
        if (!kind) {
            return base::fail(
                ErrorCode::InvalidInput,
                Message(SHIRUBE_TEXT("“{0}” is no kind of remark. Choose positive or issue."), {request.kind}));
        }
        remark.kind = *kind;
    }
    if (!request.status.empty()) {
        const auto status = domain::findingStatusFromKey(request.status);
        if (!status) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("“{0}” is no status of a remark. Choose none, addressed, ongoing, "
                                                   "to_consider or disagreed."),
                                      {request.status}));
        }
        remark.status = *status;
    }
    if (!request.dueOn.empty()) {
        const auto day = domain::CalendarDay::parse(request.dueOn);
        if (!day) {
            return base::forward(day);
        }
        remark.dueOn = *day;
    }
    return {};
}

base::Status putRequest(const OpenedReviews& opened, const RemarkRequest& request, domain::ReviewRemark& remark) {
    const auto put = [](const std::string& text, std::string& value) {
        if (!text.empty()) {
            value = text;
        }
    };
    put(request.topic, remark.topic);
    put(request.author, remark.author);
    put(request.response, remark.response);
    remark.isRestricted = request.restricted || (remark.isRestricted && !request.open);
    if (!request.subject.empty()) {
        const auto subject = requireSubject(opened, *opened.book->round(remark.round), request.subject);
        if (!subject) {
            return base::forward(subject);
        }
        remark.subject = (*subject)->id;
    }
    return putKeys(request, remark);
}

int save(const Session& session, OpenedReviews& opened, domain::ReviewRemark remark, const char* sentence) {
    const auto id = opened.workspace->reviewResults().saveRemark(remark);
    if (!id) {
        return session.fail(id.error());
    }
    remark.id = *id;
    return tell(session, {}, Message(sentence, {id->value()}), Json{{"remark", remarkToJson(remark)}});
}

base::Result<domain::ReviewRemark> requireRemark(const OpenedReviews& opened, const std::string& id) {
    for (const auto& remark : opened.book->content().remarks) {
        if (remark.id.value() == id) {
            return remark;
        }
    }
    return base::fail(
        ErrorCode::NotFound,
        Message(SHIRUBE_TEXT("There is no remark “{0}” that a person entered. “shirubectl review remarks list” lists "
                             "them."),
                {id}));
}

}  // namespace

int runRemarksList(const Session& session, const RemarkRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto programme = requireProgramme(opened->facts->book(), request.programme);
    if (!programme) {
        return session.fail(programme.error());
    }
    const auto report = opened->workspace->reviewResults().remarksReport((*programme)->id);
    if (!report) {
        return session.fail(report.error());
    }
    const DerivationSources sources{{}, opened->facts};
    if (!session.options().json) {
        print(session, *report, sources, domain::AmountUnit::HundredMillionYen);
        return kDone;
    }
    auto document = toJson(session, *report, sources);
    document["entered"] = Json::array();
    for (const auto& remark : opened->book->content().remarks) {
        if (remark.programme == (*programme)->id) {
            document["entered"].push_back(remarkToJson(remark));
        }
    }
    return session.done(document);
}

int runRemarksAdd(const Session& session, const RemarkRequest& request) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    domain::ReviewRemark remark;
    remark.programme = (*round)->programme;
    remark.round = (*round)->id;
    if (const auto read = putRequest(*opened, request, remark); !read) {
        return session.fail(read.error());
    }
    return save(session, *opened, std::move(remark), SHIRUBE_TEXT("Added the remark {0}"));
}

int runRemarksChange(const Session& session, const RemarkRequest& request) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto remark = requireRemark(*opened, request.remark);
    if (!remark) {
        return session.fail(remark.error());
    }
    if (const auto read = putRequest(*opened, request, *remark); !read) {
        return session.fail(read.error());
    }
    return save(session, *opened, *std::move(remark), SHIRUBE_TEXT("Changed the remark {0}"));
}

int runRemarksRemove(const Session& session, const RemarkRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto remark = requireRemark(*opened, request.remark);
    if (!remark) {
        return session.fail(remark.error());
    }
    return tell(session, opened->workspace->reviewResults().removeRemark(remark->id),
                Message(SHIRUBE_TEXT("Removed {0}"), {request.remark}), Json{{"removed", request.remark}});
}

int runRemarksCarry(const Session& session, const RemarkRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    return tell(
        session, opened->workspace->reviewResults().carry(request.earlier, (*round)->id),
        Message(SHIRUBE_TEXT("Carried to “{0}”: {1}"), {(*round)->name, std::to_string(request.earlier.size())}),
        Json{{"round", (*round)->id.value()}, {"carried", request.earlier}});
}

}  // namespace shirube::cli
