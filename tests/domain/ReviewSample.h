// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

#include "domain/ReviewBook.h"

namespace shirube::test {

/// Contents of reviews as a store may hold them, at random. Texts that must not get out begin with NAME, AFFILIATION,
/// SEAL, DIGEST, KEY, PACKET, BASIS or RESTRICTED.
class ReviewSample {
public:
    explicit ReviewSample(unsigned seed) : m_random(seed) {}

    domain::ReviewContent make() {
        for (int i = 0; i < 4; ++i) {
            m_content.reviewers.push_back({domain::ReviewerId("person" + std::to_string(i)),
                                           "NAME" + std::to_string(i),
                                           "AFFILIATION" + std::to_string(i),
                                           {},
                                           "AFFILIATION note",
                                           i});
        }
        for (int i = 0; i < 3; ++i) {
            addRound(i);
        }
        return std::move(m_content);
    }

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    bool oneIn(int n) { return below(n) == 0; }

    domain::ScoreSheet sheet(const domain::ReviewRound& round, const domain::ReviewSubjectId& subject,
                             const domain::ReviewerId& reviewer, int number) {
        domain::ScoreSheet sheet;
        sheet.id = domain::ScoreSheetId("sheet" + std::to_string(m_random()));
        sheet.round = round.id;
        sheet.subject = subject;
        sheet.reviewer = reviewer;
        sheet.number = number;
        sheet.origin = oneIn(2) ? domain::SheetOrigin::Packet : domain::SheetOrigin::Window;
        sheet.packet = domain::ScorePacketId("PACKET");
        sheet.seal = "SEAL" + std::to_string(m_random());
        sheet.digest = "DIGEST" + std::to_string(m_random());
        if (!isSealed(round.stage)) {
            sheet.isOpened = true;
            sheet.submittedAt = "TIME" + std::to_string(m_random());
            sheet.content.scores.push_back({"1", std::to_string(below(100)), "comment", false});
            sheet.content.scores.push_back({"2", std::to_string(below(100)), "RESTRICTED", true});
        }
        return sheet;
    }

private:
    void addRound(int index) {
        using domain::RoundStage;
        domain::ReviewRound round;
        round.id = domain::ReviewRoundId("round" + std::to_string(index));
        round.programme = domain::ProgrammeId("p");
        round.name = "review " + std::to_string(index);
        round.stage = static_cast<RoundStage>(below(6));
        round.sealKey = "KEY public";
        round.openingKey = "KEY secret";
        round.position = index;
        m_content.rounds.push_back(round);
        for (int s = 0; s < 3; ++s) {
            const domain::ReviewSubjectId id(round.id.value() + "/subject" + std::to_string(s));
            m_content.subjects.push_back({id, round.id, {}, "title " + id.value(), s});
        }
        for (int r = 0; r < 4; ++r) {
            const auto& reviewer = m_content.reviewers[static_cast<std::size_t>(r)].id;
            if (oneIn(5)) {
                continue;
            }
            m_content.panel.push_back({round.id.value() + '/' + reviewer.value(), round.id, reviewer,
                                       std::string("委員") + static_cast<char>('A' + r), r});
            addPair(round, reviewer);
        }
    }

    void addPair(const domain::ReviewRound& round, const domain::ReviewerId& reviewer) {
        for (int s = 0; s < 3; ++s) {
            const domain::ReviewSubjectId subject(round.id.value() + "/subject" + std::to_string(s));
            const auto pair = subject.value() + '/' + reviewer.value();
            if (oneIn(4)) {
                m_content.conflicts.push_back({domain::ConflictId(pair),
                                               round.id,
                                               subject,
                                               reviewer,
                                               !oneIn(3),
                                               "BASIS",
                                               "BASIS reason",
                                               "NAME0",
                                               {2026, 11, 1},
                                               0});
            } else {
                m_content.assignments.push_back({pair, round.id, subject, reviewer, s});
            }
            for (int number = 1; number <= below(3); ++number) {
                m_content.sheets.push_back(sheet(round, subject, reviewer, number));
            }
            if (oneIn(3)) {
                m_content.decisions.push_back(
                    {domain::ReviewDecisionId(subject.value() + "~" + std::to_string(m_random())),
                     round.id,
                     subject,
                     domain::ReviewOutcome::Continue,
                     std::nullopt,
                     "50",
                     "RESTRICTED",
                     true,
                     "committee",
                     {2026, 12, 1},
                     0});
                domain::ReviewRemark remark;
                remark.id = domain::ReviewRemarkId("remark" + std::to_string(m_random()));
                remark.round = round.id;
                remark.subject = subject;
                remark.author = oneIn(2) ? "NAME0" : "委員A";
                remark.topic = "topic of " + subject.value();
                m_content.remarks.push_back(remark);
                remark.id = domain::ReviewRemarkId("RESTRICTED" + std::to_string(m_random()));
                remark.isRestricted = true;
                m_content.remarks.push_back(remark);
            }
        }
        if (oneIn(3)) {
            m_content.packets.push_back({domain::ScorePacketId("PACKET" + round.id.value() + reviewer.value()),
                                         round.id, reviewer, 1, "KEY verify", "DIGEST", "2026-11-22", below(3), false});
        }
    }

    std::mt19937 m_random;
    domain::ReviewContent m_content;
};

/// All texts of a content, one after the other.
inline std::string textOf(const domain::ReviewContent& content) {
    std::string text;
    const auto add = [&](const auto&... parts) { ((text += std::string(parts) + '\n'), ...); };
    for (const auto& one : content.rounds) {
        add(one.id.value(), one.name, one.sealKey, one.openingKey, one.note);
    }
    for (const auto& one : content.subjects) {
        add(one.id.value(), one.round.value(), one.title, std::to_string(one.position));
    }
    for (const auto& one : content.reviewers) {
        add(one.id.value(), one.name, one.affiliation, one.note, std::to_string(one.position));
    }
    for (const auto& one : content.panel) {
        add(one.id, one.reviewer.value(), one.label, std::to_string(one.position));
    }
    for (const auto& one : content.assignments) {
        add(one.id, one.subject.value(), one.reviewer.value(), std::to_string(one.position));
    }
    for (const auto& one : content.conflicts) {
        add(one.id.value(), one.basis, one.reason);
    }
    for (const auto& one : content.sheets) {
        add(one.id.value(), one.subject.value(), one.reviewer.value(), one.packet.value(), one.seal, one.digest,
            one.submittedAt, one.content.text(), one.reason);
    }
    for (const auto& one : content.packets) {
        add(one.id.value(), one.verifyKey, one.definition);
    }
    for (const auto& one : content.decisions) {
        add(one.id.value(), one.subject.value(), one.mean, one.reason, std::to_string(one.position));
    }
    for (const auto& one : content.remarks) {
        add(one.id.value(), one.subject.value(), one.author, one.topic, one.carriedFrom, std::to_string(one.position));
    }
    return text;
}

}  // namespace shirube::test
