// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewScoring.h"

#include "DeskScores.h"
#include "ReviewAccess.h"
#include "application/ScoreService.h"

namespace shirube::cli {

using base::Message;

int runReviewDesk(const Session& session) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto desk = (*workspace)->scores().desk();
    return desk ? showDesk(session, **desk) : session.fail(desk.error());
}

int runReviewSubmit(const Session& session, const ScoringRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& service = opened->workspace->scores();
    if (opened->book->viewer().role != domain::Role::Secretariat) {
        const auto desk = service.desk();
        DeskOrder order{request.file, request.subjects, request.reason, request.draft};
        for (const auto& subject : opened->book->content().subjects) {
            order.codes[subject.id.value()] = opened->codeOf(subject);
        }
        return desk ? scoreDesk(session, **desk, order) : session.fail(desk.error());
    }
    if (request.file.empty() || !request.subjects.empty() || request.draft) {
        return session.fail({base::ErrorCode::InvalidInput,
                             Message(SHIRUBE_TEXT("The secretariat submits what is in a file, as a whole: give it with "
                                                  "--file.")),
                             {}});
    }
    const auto sheets = service.importScores(request.file, request.reason);
    return sheets ? tell(session, {}, Message(SHIRUBE_TEXT("Submitted: {0}"), {std::to_string(*sheets)}),
                         Json{{"submitted", true}, {"sheets", *sheets}})
                  : session.fail(sheets.error());
}

int runReviewScores(const Session& session, const ScoringRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    const auto file = request.out.front().string();
    return tell(session, opened->workspace->scores().exportScores((*round)->id, file),
                Message(SHIRUBE_TEXT("Wrote {0}"), {file}), Json{{"files", {file}}});
}

}  // namespace shirube::cli
