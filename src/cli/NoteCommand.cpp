// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoteCommand.h"

#include <ostream>

#include "CheckJson.h"
#include "base/Text.h"
#include "domain/ScopeDifference.h"

namespace shirube::cli {

namespace {

base::Status checkRequest(const NoteRequest& request) {
    const bool hasText = !base::trimmed(request.text).empty() || !request.scope.empty();
    if (hasText == request.remove) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("Give either the text of the note or --remove.")));
    }
    if (!request.scope.empty() && !domain::scopeDifferenceFromKey(request.scope)) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("“{0}” is none of {1}."),
                                        {request.scope, std::string("broader, envelope, fund, other")}));
    }
    return {};
}

}  // namespace

int runNote(const Session& session, const NoteRequest& request) {
    if (const auto status = checkRequest(request); !status) {
        return session.fail(status.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    auto& service = (*workspace)->reconciliation();
    const auto before = service.state();
    if (!before) {
        return session.fail(before.error());
    }
    const auto check = requireCheck(**before, request.check);
    if (!check) {
        return session.fail(check.error());
    }
    const auto found = (*before)->notes.find((*check)->id);
    const bool hasNote = found != (*before)->notes.end();
    if (request.remove && !hasNote) {
        return session.fail({base::ErrorCode::NotFound,
                             base::Message(SHIRUBE_TEXT("There is no note on “{0}”."), {request.check}),
                             {}});
    }
    const auto text = request.scope.empty()
                          ? request.text
                          : domain::withScope(request.text, domain::scopeDifferenceFromKey(request.scope));
    const auto status = service.setNote((*check)->id, request.remove ? std::string() : text,
                                        hasNote ? found->second.text : std::string());
    if (!status) {
        return session.fail(status.error());
    }
    const auto after = service.state();
    if (!after) {
        return session.fail(after.error());
    }
    if (session.options().json) {
        return session.done(Json{{"check", request.check},
                                 {"verdict", toKey((*check)->verdict)},
                                 {"note", noteOrNull(**after, (*check)->id)}});
    }
    session.out() << session.text(base::Message(request.remove ? SHIRUBE_TEXT("Removed the note on {0} ({1})")
                                                               : SHIRUBE_TEXT("Noted on {0} ({1})"),
                                                {request.check, session.text(label((*check)->verdict))}))
                  << '\n';
    return kDone;
}

}  // namespace shirube::cli
