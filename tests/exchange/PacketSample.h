// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "exchange/ScorePacketFile.h"
#include "sealing/SealedBox.h"
#include "sealing/Signature.h"

namespace shirube::test {

inline constexpr std::string_view kPacketPassphrase = "four words for tests";

/// A packet of two subjects; the first sheet is submitted.
struct PacketSample {
    sealing::BoxKeys box = sealing::makeBoxKeys();
    sealing::SigningKeys signing = sealing::makeSigningKeys();
    exchange::ScorePacketContent content;

    PacketSample() {
        auto& definition = content.definition;
        definition.packet = domain::ScorePacketId("p1");
        definition.round.id = domain::ReviewRoundId("r1");
        definition.round.programme = domain::ProgrammeId("post5g");
        definition.round.name = "第1回審査";
        definition.round.dueOn = domain::CalendarDay{2026, 12, 1};
        definition.round.stage = domain::RoundStage::Scoring;
        definition.round.sealKey = box.publicKey;
        definition.round.scheme.name = "two items";
        definition.round.scheme.criteria = {{"1", "", "技術", "", base::Decimal(60, 0), base::Decimal(1, 0), {}},
                                            {"2", "", "事業", "", base::Decimal(40, 0), base::Decimal(1, 0), {}}};
        definition.programmeName = "ポスト5G";
        definition.reviewer.id = domain::ReviewerId("v1");
        definition.reviewer.name = "テスト太郎";
        definition.label = "委員A";
        definition.subjects = {
            {domain::ReviewSubjectId("r1/a"), definition.round.id, domain::ThemeId("a"), "テーマA", 0},
            {domain::ReviewSubjectId("r1/b"), definition.round.id, domain::ThemeId("b"), "テーマB", 1}};
        definition.issuedOn = "2026-11-21";
        definition.signKey = signing.signKey;
        const domain::SheetContent sheet{
            {{"1", "50", "改行\nも引用符\"も", true}, {"2", "30", "", false}}, "総評", false};
        content.sheets = {{domain::ReviewSubjectId("r1/a"), sheet, sheet, true, 1, "2026-11-21T00:00:00.000Z", ""},
                          {domain::ReviewSubjectId("r1/b"), {}, {}, false, 0, "", ""}};
        content.answers = 1;
    }
};

}  // namespace shirube::test
