// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnswerCheck.h"

#include <algorithm>
#include <set>
#include <utility>

#include "PacketDefinition.h"
#include "ReviewChange.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::ReviewContent;
using domain::ScorePacket;

namespace {

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::Conflict, Message(sourceTemplate, std::move(arguments)));
}

std::string nameOf(const ReviewContent& content, const domain::ReviewerId& id) {
    const auto* reviewer = reviewerIn(content, id);
    return reviewer == nullptr ? id.value() : reviewer->name;
}

// The packet that the answer is to, which is whole, genuine and that reviewer's.
base::Result<const ScorePacket*> genuinePacket(const ReviewContent& content, const exchange::PacketAnswer& answer) {
    const auto packet = std::find_if(content.packets.begin(), content.packets.end(),
                                     [&](const auto& one) { return one.id == answer.packet; });
    if (packet == content.packets.end()) {
        return refused(
            SHIRUBE_TEXT("This store never issued the packet that is answered, or its issue was undone. Open the store "
                         "that issued it, or issue a new packet."));
    }
    if (!isGenuine(answer, packet->verifyKey)) {
        return refused(
            SHIRUBE_TEXT("The signature is not that of the packet of {0}: the answer was changed on the way, or is not "
                         "theirs. Ask them to send it again."),
            {nameOf(content, packet->reviewer)});
    }
    if (answer.round != packet->round || answer.reviewer != packet->reviewer) {
        return refused(SHIRUBE_TEXT("The answer is in the name of another reviewer or review than the packet of {0}. "
                                    "Issue a new packet."),
                       {nameOf(content, packet->reviewer)});
    }
    return &*packet;
}

base::Status expectCurrent(const ReviewContent& content, const ScorePacket& packet) {
    const auto newest =
        std::max_element(content.packets.begin(), content.packets.end(), [&](const auto& a, const auto& b) {
            const auto rank = [&](const ScorePacket& one) {
                const bool isSame = one.round == packet.round && one.reviewer == packet.reviewer;
                return isSame ? one.number : 0;
            };
            return rank(a) < rank(b);
        });
    if (newest->id != packet.id) {
        return refused(
            SHIRUBE_TEXT("The answer is to packet {0} of {1}, and packet {2} was issued since. Ask for an "
                         "answer to that one."),
            {std::to_string(packet.number), nameOf(content, packet.reviewer), std::to_string(newest->number)});
    }
    if (packet.isWithdrawn) {
        return refused(SHIRUBE_TEXT("The packet of {0} was withdrawn. Issue a new one."),
                       {nameOf(content, packet.reviewer)});
    }
    return {};
}

base::Status expectNew(const ReviewContent& content, const ScorePacket& packet, int number) {
    if (number == packet.answers) {
        return refused(SHIRUBE_TEXT("Answer {0} of {1} was taken in already."),
                       {std::to_string(number), nameOf(content, packet.reviewer)});
    }
    if (number < packet.answers) {
        return refused(
            SHIRUBE_TEXT("Answer {0} of {1} is older than answer {2}, which was taken in. Ask for the newest."),
            {std::to_string(number), nameOf(content, packet.reviewer), std::to_string(packet.answers)});
    }
    return {};
}

base::Result<AnswerPreview::Line> lineOf(const ReviewContent& content, const ScorePacket& packet,
                                         const exchange::AnswerSheet& sheet) {
    const auto* subject = subjectIn(content, sheet.subject);
    const auto name = nameOf(content, packet.reviewer);
    if (subject == nullptr || subject->round != packet.round) {
        return refused(SHIRUBE_TEXT("The answer of {0} has a sheet of something that is not under review: {1}. Issue a "
                                    "new packet."),
                       {name, sheet.subject.value()});
    }
    if (isConflicted(content, sheet.subject, packet.reviewer)) {
        return refused(
            SHIRUBE_TEXT("{0} has a conflict of interest with {1}, and the answer has a sheet of it. Issue a "
                         "new packet."),
            {name, subject->title});
    }
    if (!isAssigned(content, sheet.subject, packet.reviewer)) {
        return refused(SHIRUBE_TEXT("{1} is no longer assigned to {0}, and the answer has a sheet of it. Issue a new "
                                    "packet."),
                       {name, subject->title});
    }
    AnswerPreview::Line line{sheet.subject, subject->title, AnswerPreview::Change::New};
    if (const auto* last = lastSheet(content, sheet.subject, packet.reviewer)) {
        const bool isSame = last->packet == packet.id && last->digest == sheet.digest && last->number == sheet.number;
        if (!isSame && sheet.number <= last->number) {
            return refused(SHIRUBE_TEXT("{0} has a newer sheet of {1} in the store than the answer has. Issue a new "
                                        "packet if it shall be changed."),
                           {name, subject->title});
        }
        line.change = isSame ? AnswerPreview::Change::Same : AnswerPreview::Change::Replaces;
    }
    return line;
}

}  // namespace

base::Result<AnswerPreview> checkAnswer(const ReviewContent& content, const exchange::PacketAnswer& answer) {
    const auto packet = genuinePacket(content, answer);
    if (!packet) {
        return base::forward(packet);
    }
    const auto* round = roundIn(content, (*packet)->round);
    if (round == nullptr) {
        return noRound((*packet)->round);
    }
    if (auto current = expectCurrent(content, **packet); !current) {
        return base::forward(std::move(current));
    }
    if (round->stage != domain::RoundStage::Scoring) {
        return base::fail(ErrorCode::Conflict, Message::nested(SHIRUBE_TEXT("{0} takes no more scores: {1}."),
                                                               {Message::verbatim(round->name), label(round->stage)}));
    }
    if (auto isNew = expectNew(content, **packet, answer.number); !isNew) {
        return base::forward(std::move(isNew));
    }
    AnswerPreview preview;
    preview.round = round->id;
    preview.roundName = round->name;
    preview.reviewer = (*packet)->reviewer;
    preview.reviewerName = nameOf(content, preview.reviewer);
    preview.number = answer.number;
    std::set<domain::ReviewSubjectId> seen;
    for (const auto& sheet : answer.sheets) {
        auto line = lineOf(content, **packet, sheet);
        if (!line) {
            return base::forward(std::move(line));
        }
        if (!seen.insert(sheet.subject).second) {
            return refused(SHIRUBE_TEXT("The answer has two sheets of {0}. Ask for it again."), {line->title});
        }
        preview.needsReason = preview.needsReason || line->change == AnswerPreview::Change::Replaces;
        preview.lines.push_back(*std::move(line));
    }
    const auto present = packetDefinition(content, round->id, preview.reviewer).digest();
    if (answer.definition != (*packet)->definition || present != (*packet)->definition) {
        return refused(
            SHIRUBE_TEXT("What {0} scores, or by which items, was changed since the packet was issued. Issue "
                         "a new packet."),
            {preview.reviewerName});
    }
    return preview;
}

}  // namespace shirube::application
