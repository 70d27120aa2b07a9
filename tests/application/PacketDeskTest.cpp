// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoringFixture.h"
#include "exchange/ScorePacketFile.h"

using namespace shirube;
using application::DeskSheet;
using application::PacketDesk;
using base::ErrorCode;
using test::checkRefused;
using test::must;

TEST_CASE("a packet shows its reviewer their sheets and nothing of the others") {
    const test::ScoringFixture store;
    const auto packet = store.issue(0);
    const auto desk = must(PacketDesk::open(packet, test::kPassphrase, store.clock));
    CHECK(desk->reviewerName() == "テスト太郎");
    CHECK(desk->roundName() == "第1回審査");
    const auto sheets = must(desk->sheets());
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].subject.id == store.subjects[0]);
    CHECK(sheets[0].state == DeskSheet::State::NotBegun);
    CHECK(sheets[0].content.scores.size() == 2);
    CHECK(sheets[0].round.sealKey.empty());
    CHECK_FALSE(sheets[0].programmeName.empty());
    const auto content = must(exchange::ScorePacketFile::open(packet, test::kPassphrase)).content();
    CHECK(content.definition.reviewer.affiliation.empty());
    CHECK(content.definition.round.openingKey.empty());
}

TEST_CASE("drafts in a packet survive, as typed, and are submitted only as scores") {
    const test::ScoringFixture store;
    const auto packet = store.issue(0);
    {
        const auto desk = must(PacketDesk::open(packet, test::kPassphrase, store.clock));
        must(desk->saveDraft(store.subjects[0], test::ScoringFixture::sheet("6 1", "", "途中")));
    }
    const auto desk = must(PacketDesk::open(packet, test::kPassphrase, store.clock));
    auto sheets = must(desk->sheets());
    CHECK(sheets[0].state == DeskSheet::State::Draft);
    CHECK(sheets[0].content.scores[0].value == "6 1");
    CHECK(sheets[0].content.scores[0].comment == "途中");
    checkRefused(desk->submit(std::vector{store.subjects[0]}, {}), ErrorCode::InvalidInput, "技術");
    must(desk->saveDraft(store.subjects[0], test::ScoringFixture::sheet("６０", "")));
    checkRefused(desk->submit(std::vector{store.subjects[0]}, {}), ErrorCode::InvalidInput, "事業");
    checkRefused(desk->writeAnswer(store.folder / "none.shirube-answer"), ErrorCode::Conflict, "submitted");
    must(desk->saveDraft(store.subjects[0], test::ScoringFixture::sheet("６０", "39")));
    must(desk->submit(std::vector{store.subjects[0]}, {}));
    sheets = must(desk->sheets());
    CHECK(sheets[0].state == DeskSheet::State::Submitted);
    CHECK(sheets[0].submitted.scores[0].value == "60");
    CHECK(sheets[1].state == DeskSheet::State::NotBegun);
}

TEST_CASE("several sheets of a packet are submitted all or none") {
    const test::ScoringFixture store;
    const auto desk = must(PacketDesk::open(store.issue(0), test::kPassphrase, store.clock));
    must(desk->saveDraft(store.subjects[0], test::ScoringFixture::sheet("10", "10")));
    checkRefused(desk->submit(store.subjects, {}), ErrorCode::InvalidInput, "missing");
    CHECK(must(desk->sheets())[0].state == DeskSheet::State::Draft);
    checkRefused(desk->saveDraft(domain::ReviewSubjectId("elsewhere"), {}), ErrorCode::NotFound, "assigned");
}

TEST_CASE("a submitted sheet of a packet is changed with a reason, and the answer has what was submitted last") {
    const test::ScoringFixture store;
    const auto packet = store.issue(0);
    const auto desk = must(PacketDesk::open(packet, test::kPassphrase, store.clock));
    const std::vector one{store.subjects[0]};
    must(desk->saveDraft(one[0], test::ScoringFixture::sheet("10", "10")));
    must(desk->submit(one, {}));
    must(desk->submit(one, {}));  // nothing differs
    must(desk->saveDraft(one[0], test::ScoringFixture::sheet("11", "10")));
    CHECK(must(desk->sheets())[0].state == DeskSheet::State::ChangedSinceSubmitted);
    const auto first = desk->suggestedAnswer();
    CHECK(first.filename() == "packet-1.shirube-answer");
    must(desk->writeAnswer(first));
    checkRefused(desk->submit(one, " "), ErrorCode::InvalidInput, "reason");
    must(desk->submit(one, "再考"));
    const auto second = desk->suggestedAnswer();
    CHECK(second.filename() == "packet-2.shirube-answer");
    must(desk->writeAnswer(second));
    const auto former = must(exchange::readAnswer(first));
    const auto later = must(exchange::readAnswer(second));
    CHECK(former.number == 1);
    CHECK(later.number == 2);
    CHECK(former.sheets.at(0).number == 1);
    CHECK(later.sheets.at(0).number == 2);
    CHECK(former.sheets.at(0).digest != later.sheets.at(0).digest);
}

TEST_CASE("two windows on one packet don't overwrite each other") {
    const test::ScoringFixture store;
    const auto packet = store.issue(0);
    const auto first = must(PacketDesk::open(packet, test::kPassphrase, store.clock));
    const auto second = must(PacketDesk::open(packet, test::kPassphrase, store.clock));
    must(first->saveDraft(store.subjects[0], test::ScoringFixture::sheet("1", "")));
    checkRefused(second->saveDraft(store.subjects[0], test::ScoringFixture::sheet("2", "")), ErrorCode::Conflict,
                 "Open it again");
    CHECK(must(first->sheets())[0].content.scores[0].value == "1");
}
