// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ScoreService.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "AnswerCheck.h"
#include "PacketDefinition.h"
#include "ReviewChange.h"
#include "ScoreLines.h"
#include "SheetRules.h"
#include "StoreDesk.h"
#include "WorkspaceContext.h"
#include "application/CatalogueService.h"
#include "application/ReviewService.h"
#include "base/Text.h"
#include "exchange/ScoreCsv.h"
#include "persistence/ReadMoment.h"
#include "sealing/Signature.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::ReviewContent;
using domain::ScorePacket;

namespace {

// The packet's file as it is given, with the row that the store keeps of it.
struct IssuedPacket {
    ScorePacket row;
    exchange::ScorePacketContent content;
};

base::Result<IssuedPacket> planPacket(const ReviewContent& content, const domain::ReviewRound& round,
                                      const domain::Reviewer& reviewer, const domain::CalendarDay& today) {
    IssuedPacket issued;
    auto& definition = issued.content.definition;
    definition = packetDefinition(content, round.id, reviewer.id);
    if (definition.subjects.empty()) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("Nothing in {0} is assigned to {1}. Assign something first."),
                                  {round.name, reviewer.name}));
    }
    for (const auto& packet : content.packets) {
        if (packet.round == round.id && packet.reviewer == reviewer.id) {
            definition.number = std::max(definition.number, packet.number + 1);
        }
    }
    auto keys = sealing::makeSigningKeys();
    definition.packet = domain::ScorePacketId(sealing::randomId());
    definition.issuedOn = today.text();
    definition.signKey = std::move(keys.signKey);
    for (const auto& subject : definition.subjects) {
        auto& sheet = issued.content.sheets.emplace_back();
        sheet.subject = subject.id;
        sheet.content = inOrder(round.scheme, {});
        // Numbers go on from what is in, so that a later sheet is known as later.
        const auto* last = lastSheet(content, subject.id, reviewer.id);
        sheet.number = last == nullptr ? 0 : last->number;
    }
    issued.row = {
        definition.packet,   round.id, reviewer.id, definition.number, std::move(keys.verifyKey), definition.digest(),
        definition.issuedOn, 0,        false};
    return issued;
}

base::Status expectScoring(const domain::ReviewRound& round) {
    if (round.stage == domain::RoundStage::Scoring) {
        return {};
    }
    return base::fail(ErrorCode::Conflict, Message::nested(SHIRUBE_TEXT("{0} takes no scores now: {1}."),
                                                           {Message::verbatim(round.name), label(round.stage)}));
}

}  // namespace

ScoreService::ScoreService(WorkspaceContext& context, CatalogueService& catalogue, ReviewService& reviews)
    : m_context(context), m_catalogue(catalogue), m_reviews(reviews) {}

base::Result<std::unique_ptr<ScoringDesk>> ScoreService::desk() {
    if (m_context.viewer.role != domain::Role::Reviewer || !m_context.pinKey) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("Scores are entered by reviewers. Sign in as a reviewer first.")));
    }
    const auto book = m_reviews.book();
    if (!book) {
        return base::forward(book);
    }
    const auto* reviewer = (*book)->reviewer(m_context.viewer.reviewer);
    return std::unique_ptr<ScoringDesk>(std::make_unique<StoreDesk>(
        m_context, m_catalogue, reviewer == nullptr ? m_context.viewer.reviewer.value() : reviewer->name));
}

base::Status ScoreService::issuePacket(const domain::ReviewRoundId& round, const domain::ReviewerId& reviewer,
                                       std::string_view passphrase, const std::filesystem::path& path) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    if (auto strong = sealing::checkPassphrase(passphrase); !strong) {
        return strong;
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    bool isWritten = false;
    auto status = changeReviews(m_context, [&](ReviewContent& content) -> base::Result<persistence::ChangeContext> {
        const auto* found = roundIn(content, round);
        const auto* person = reviewerIn(content, reviewer);
        if (found == nullptr || person == nullptr) {
            return noRound(round);
        }
        if (auto open = expectScoring(*found); !open) {
            return base::forward(std::move(open));
        }
        auto issued = planPacket(content, *found, *person, domain::CalendarDay::inJapan(m_context.clock.now()));
        if (!issued) {
            return base::forward(std::move(issued));
        }
        if (const auto* programme = (*facts)->book().programme(found->programme)) {
            issued->content.definition.programmeName = programme->name;
        }
        // Before the row: without the file there is no packet.
        auto file =
            exchange::ScorePacketFile::create(path, passphrase, std::move(issued->content), m_context.passphraseCost);
        if (!file) {
            return base::forward(std::move(file));
        }
        isWritten = true;
        auto summary = Message(SHIRUBE_TEXT("Issue packet {0} to {1} for {2}"),
                               {std::to_string(issued->row.number), person->name, found->name});
        content.packets.push_back(std::move(issued->row));
        return m_context.change(std::move(summary));
    });
    if (!status && isWritten) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
    }
    return status;
}

base::Status ScoreService::withdrawPacket(const domain::ScorePacketId& packet, const std::string& reason) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    if (auto given = expectReviewReason(reason); !given) {
        return given;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> base::Result<persistence::ChangeContext> {
        const auto found = std::find_if(content.packets.begin(), content.packets.end(),
                                        [&](const auto& one) { return one.id == packet; });
        if (found == content.packets.end()) {
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("There is no such packet (any more). Look at the list again.")));
        }
        if (found->isWithdrawn) {
            return base::fail(ErrorCode::Conflict, Message(SHIRUBE_TEXT("The packet was withdrawn already.")));
        }
        found->isWithdrawn = true;
        const auto* reviewer = reviewerIn(content, found->reviewer);
        return m_context.change(Message(SHIRUBE_TEXT("Withdraw packet {0} of {1}"),
                                        {std::to_string(found->number), reviewer == nullptr ? "" : reviewer->name}),
                                std::string(base::trimmed(reason)));
    });
}

base::Result<AnswerPreview> ScoreService::previewAnswer(const std::filesystem::path& path) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    const auto answer = exchange::readAnswer(path);
    if (!answer) {
        return base::forward(answer);
    }
    const auto content = persistence::ReviewReader(*m_context.database).read();
    if (!content) {
        return base::forward(content);
    }
    return checkAnswer(*content, *answer);
}

base::Status ScoreService::importAnswer(const std::filesystem::path& path, const std::string& reason) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    const auto answer = exchange::readAnswer(path);
    if (!answer) {
        return base::forward(answer);
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> base::Result<persistence::ChangeContext> {
        const auto preview = checkAnswer(content, *answer);
        if (!preview) {
            return base::forward(preview);
        }
        const auto given = std::string(base::trimmed(reason));
        if (preview->needsReason && given.empty()) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("The answer replaces sheets that are in. Enter the reason: both "
                                                   "versions are kept.")));
        }
        for (std::size_t i = 0; i < answer->sheets.size(); ++i) {
            if (preview->lines[i].change == AnswerPreview::Change::Same) {
                continue;
            }
            const auto& sheet = answer->sheets[i];
            auto& row = content.sheets.emplace_back();
            row.id = domain::ScoreSheetId(sealing::randomId());
            row.round = preview->round;
            row.subject = sheet.subject;
            row.reviewer = preview->reviewer;
            row.number = sheet.number;
            row.origin = domain::SheetOrigin::Packet;
            row.packet = answer->packet;
            row.seal = sheet.seal;
            row.digest = sheet.digest;
        }
        for (auto& packet : content.packets) {
            if (packet.id == answer->packet) {
                packet.answers = answer->number;
            }
        }
        return m_context.change(Message(SHIRUBE_TEXT("Take in answer {0} of {1} for {2}"),
                                        {std::to_string(preview->number), preview->reviewerName, preview->roundName}),
                                given);
    });
}

base::Result<std::size_t> ScoreService::importScores(const std::filesystem::path& path, const std::string& reason) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    const auto records = exchange::readScores(path);
    if (!records) {
        return base::forward(records);
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto given = std::string(base::trimmed(reason));
    std::size_t count = 0;
    auto status = changeReviews(m_context, [&](ReviewContent& content) -> base::Result<persistence::ChangeContext> {
        const auto sheets = sheetsOf(*records, content, **facts);
        if (!sheets) {
            return base::forward(sheets);
        }
        std::vector<domain::ScoreSheet> rows;
        for (const auto& sheet : *sheets) {
            const bool isReplaced = lastSheet(content, sheet.subject, sheet.reviewer) != nullptr;
            if (isReplaced && given.empty()) {
                return needsReason(subjectIn(content, sheet.subject)->title);
            }
            auto row = sealedSheet(content, *roundIn(content, sheet.round), domain::SheetOrigin::Paper,
                                   {sheet.round, sheet.subject, sheet.reviewer, 1, sheet.content,
                                    base::toIso8601(m_context.clock.now()), isReplaced ? given : std::string()});
            if (!row) {
                return base::forward(std::move(row));
            }
            rows.push_back(*std::move(row));
        }
        count = rows.size();
        std::move(rows.begin(), rows.end(), std::back_inserter(content.sheets));
        return m_context.finalChange(
            Message(SHIRUBE_TEXT("Enter {0} score sheets from a file"), {std::to_string(count)}), given);
    });
    if (!status) {
        return base::forward(std::move(status));
    }
    return count;
}

base::Status ScoreService::exportScores(const domain::ReviewRoundId& round, const std::filesystem::path& path) {
    const auto book = m_reviews.book();
    if (!book) {
        return base::forward(book);
    }
    const auto* found = (*book)->round(round);
    if (found == nullptr) {
        return noRound(round);
    }
    if (isSealed(found->stage)) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("The scores of {0} are sealed until the reveal."), {found->name}));
    }
    return exchange::writeScores(linesOf(**book, *found), path);
}

}  // namespace shirube::application
