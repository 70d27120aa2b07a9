// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "DeskScores.h"
#include "ReviewAccess.h"
#include "ReviewScoring.h"
#include "SignIn.h"
#include "TextTable.h"
#include "application/PacketDesk.h"
#include "application/ScoreService.h"

namespace shirube::cli {

using application::AnswerPreview;
using base::Message;

namespace {

base::Result<std::unique_ptr<application::PacketDesk>> openPacket(const Session& session,
                                                                  const ScoringRequest& request) {
    const auto passphrase = readSecret(request.passphraseFile);
    if (!passphrase) {
        return base::forward(passphrase);
    }
    return application::PacketDesk::open(request.packet, *passphrase, session.environment().clock);
}

std::string_view toKey(AnswerPreview::Change change) {
    switch (change) {
        case AnswerPreview::Change::New:
            return "new";
        case AnswerPreview::Change::Same:
            return "same";
        case AnswerPreview::Change::Replaces:
            return "replaces";
    }
    return {};
}

Message label(AnswerPreview::Change change) {
    switch (change) {
        case AnswerPreview::Change::New:
            return Message(SHIRUBE_TEXT("New"));
        case AnswerPreview::Change::Same:
            return Message(SHIRUBE_TEXT("The same as is in"));
        case AnswerPreview::Change::Replaces:
            return Message(SHIRUBE_TEXT("Replaces what is in"));
    }
    return {};
}

Json previewToJson(const AnswerPreview& preview) {
    Json object{{"round", preview.round.value()},
                {"reviewer", preview.reviewer.value()},
                {"number", preview.number},
                {"needs_reason", preview.needsReason}};
    object["sheets"] = Json::array();
    for (const auto& line : preview.lines) {
        object["sheets"].push_back(
            {{"subject", line.subject.value()}, {"title", line.title}, {"change", toKey(line.change)}});
    }
    return object;
}

}  // namespace

int runPacketIssue(const Session& session, const ScoringRequest& request) {
    const auto passphrase = readSecret(request.passphraseFile);
    if (!passphrase) {
        return session.fail(passphrase.error());
    }
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    const auto reviewer = requireReviewer(*opened, request.reviewer, *round);
    if (!reviewer) {
        return session.fail(reviewer.error());
    }
    const auto file = request.out.front().string();
    return tell(session, opened->workspace->scores().issuePacket((*round)->id, *reviewer, *passphrase, file),
                Message(SHIRUBE_TEXT("Wrote {0}. Send the passphrase by another way than the file."), {file}),
                Json{{"round", (*round)->id.value()}, {"reviewer", reviewer->value()}, {"files", {file}}});
}

int runPacketList(const Session& session, const ScoringRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Reviewer")));
    table.addColumn(session.text(SHIRUBE_TEXT("No.")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Issued on")));
    table.addColumn(session.text(SHIRUBE_TEXT("Withdrawn")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& packet : opened->book->content().packets) {
        if (packet.round != (*round)->id) {
            continue;
        }
        list.push_back({{"id", packet.id.value()},
                        {"reviewer", packet.reviewer.value()},
                        {"number", packet.number},
                        {"issued_on", packet.issuedOn},
                        {"withdrawn", packet.isWithdrawn}});
        table.addRow({opened->book->nameOf(packet.round, packet.reviewer), std::to_string(packet.number),
                      packet.issuedOn, packet.isWithdrawn ? session.text(SHIRUBE_TEXT("yes")) : std::string(),
                      packet.id.value()});
    }
    if (session.options().json) {
        return session.done(Json{{"packets", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

int runPacketWithdraw(const Session& session, const ScoringRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    return tell(
        session, opened->workspace->scores().withdrawPacket(domain::ScorePacketId(request.packet), request.reason),
        Message(SHIRUBE_TEXT("Withdrew the packet: answers from it are refused")), Json{{"withdrawn", request.packet}});
}

int runPacketShow(const Session& session, const ScoringRequest& request) {
    const auto desk = openPacket(session, request);
    if (!desk) {
        return session.fail(desk.error());
    }
    if (!session.options().json) {
        session.out() << (*desk)->roundName() << ": " << (*desk)->reviewerName() << '\n';
    }
    return showDesk(session, **desk);
}

int runPacketScore(const Session& session, const ScoringRequest& request) {
    const auto desk = openPacket(session, request);
    return desk ? scoreDesk(session, **desk, {request.file, request.subjects, request.reason, request.draft})
                : session.fail(desk.error());
}

int runPacketAnswer(const Session& session, const ScoringRequest& request) {
    const auto desk = openPacket(session, request);
    if (!desk) {
        return session.fail(desk.error());
    }
    const auto file = request.out.empty() ? (*desk)->suggestedAnswer() : request.out.front();
    return tell(session, (*desk)->writeAnswer(file), Message(SHIRUBE_TEXT("Wrote {0}"), {file.string()}),
                Json{{"files", {file.string()}}});
}

int runPacketCheck(const Session& session, const ScoringRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto preview = opened->workspace->scores().previewAnswer(request.packet);
    if (!preview) {
        return session.fail(preview.error());
    }
    if (session.options().json) {
        return session.done(Json{{"answer", previewToJson(*preview)}});
    }
    session.out() << preview->roundName << ": " << preview->reviewerName << '\n';
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Under review")));
    table.addColumn(session.text(SHIRUBE_TEXT("Change")));
    for (const auto& line : preview->lines) {
        table.addRow({line.title, session.text(label(line.change))});
    }
    table.print(session.out());
    return kDone;
}

int runPacketImport(const Session& session, const ScoringRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& service = opened->workspace->scores();
    const auto preview = service.previewAnswer(request.packet);
    if (!preview) {
        return session.fail(preview.error());
    }
    return tell(
        session, service.importAnswer(request.packet, request.reason),
        Message(SHIRUBE_TEXT("Took in the sheets of {0} for “{1}”"), {preview->reviewerName, preview->roundName}),
        Json{{"answer", previewToJson(*preview)}});
}

}  // namespace shirube::cli
