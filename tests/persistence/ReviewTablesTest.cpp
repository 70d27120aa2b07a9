// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"
#include "RawSqlite.h"
#include "StoreFixture.h"
#include "domain/Organisation.h"
#include "persistence/DraftTable.h"
#include "persistence/EntityTable.h"
#include "persistence/ReviewReader.h"
#include "persistence/SecretTable.h"

using namespace shirube;
using namespace shirube::domain;
using base::ErrorCode;
using persistence::EntityTable;
using test::must;
using test::StoreFixture;

namespace {

const std::string kUgly = "O'Neil \"quoted\" \\ ; -- 🏯🈚\n\t\u3000評点%_ {\"a\": [1]}";
const ReviewRoundId kRound("p-stage-gate-1");
const ReviewSubjectId kSubject("p-stage-gate-1/p");
const ReviewerId kReviewer("reviewer-1");

// A content with a row in each list, every field filled.
ReviewContent fullContent() {
    ReviewContent content;
    ReviewRound round;
    round.id = kRound;
    round.programme = ProgrammeId("p");
    round.name = kUgly;
    round.period = "FY2026";
    round.heldOn = CalendarDay{2026, 12, 1};
    round.scheme.name = kUgly;
    round.scheme.scale = commonScales()[1];
    round.scheme.criteria.push_back({"1", kUgly, kUgly, kUgly, {20, 0}, {15, -1}, base::Decimal(5, 0)});
    round.scheme.rule = {{{60, 0}, ReviewOutcome::Continue}};
    round.scheme.otherwise = ReviewOutcome::End;
    round.stage = RoundStage::Revealed;
    round.sealKey = "public";
    round.openingKey = "secret";
    round.note = kUgly;
    content.rounds = {round};
    content.subjects = {{kSubject, kRound, {}, kUgly, 0}};
    content.reviewers = {{kReviewer, kUgly, kUgly, {OrganisationId("o"), OrganisationId("q")}, kUgly, 3}};
    content.panel = {{"m", kRound, kReviewer, "委員A", 0}};
    content.assignments = {{"a", kRound, kSubject, kReviewer, 0}};
    content.conflicts = {{ConflictId("c"), kRound, kSubject, kReviewer, false, kUgly, kUgly, kUgly, {2026, 11, 22}, 0}};
    content.relations = {{OrganisationRelationId("o/participant_of/q"), OrganisationId("o"), OrganisationId("q"),
                          OrganisationRelation::Kind::ParticipantOf, kUgly, 0}};
    content.packets = {{ScorePacketId("k"), kRound, kReviewer, 2, "verify", "definition", "2026-11-22", 1, true}};
    ScoreSheet sheet;
    sheet.id = ScoreSheetId("s");
    sheet.round = kRound;
    sheet.subject = kSubject;
    sheet.reviewer = kReviewer;
    sheet.number = 2;
    sheet.origin = SheetOrigin::Packet;
    sheet.packet = ScorePacketId("k");
    sheet.seal = "seal";
    sheet.digest = "digest";
    sheet.isOpened = true;
    sheet.content = {{{"1", "A", kUgly, true}}, kUgly, true};
    sheet.submittedAt = "2026-11-22T00:00:00.000Z";
    sheet.reason = kUgly;
    auto sealed = sheet;
    sealed.id = ScoreSheetId("t");
    sealed.number = 3;
    sealed.packet = {};
    sealed.isOpened = false;
    sealed.content = {};
    sealed.submittedAt = sealed.reason = "";
    content.sheets = {sheet, sealed};
    content.decisions = {{ReviewDecisionId("d"),
                          kRound,
                          kSubject,
                          ReviewOutcome::Hold,
                          ReviewOutcome::End,
                          "179/3",
                          kUgly,
                          true,
                          kUgly,
                          {2026, 12, 1},
                          0},
                         {ReviewDecisionId("e"),
                          kRound,
                          kSubject,
                          ReviewOutcome::Adopt,
                          std::nullopt,
                          "",
                          "",
                          false,
                          "",
                          {2026, 12, 2},
                          1}};
    content.remarks = {{ReviewRemarkId("r"), ProgrammeId("p"), kRound, kSubject, kUgly, kUgly, FindingKind::Positive,
                        kUgly, FindingStatus::Ongoing, CalendarDay{2027, 1, 1}, "finding-1", true, 0},
                       {ReviewRemarkId("v"),
                        ProgrammeId("p"),
                        {},
                        {},
                        "",
                        "",
                        FindingKind::Issue,
                        "",
                        FindingStatus::None,
                        std::nullopt,
                        "",
                        false,
                        1}};
    content.publications = {{ReviewPublicationId("u"), kRound, {2026, 12, 3}, kUgly, 1, 2, 3, "digest", kUgly, 0}};
    return content;
}

template <typename T>
void insertAll(persistence::Database& database, const std::vector<T>& values) {
    for (const auto& value : values) {
        must(EntityTable<T>(database).insert(value));
    }
}

struct ReviewFixture : StoreFixture {
    std::int64_t filled = 0;

    ReviewFixture() {
        change([&] {
            must(persistence::ProgrammeTable(*database).insert(test::programme("p")));
            for (const auto* const id : {"o", "q"}) {
                Organisation organisation;
                organisation.id = OrganisationId(id);
                must(EntityTable<Organisation>(*database).insert(organisation));
            }
        });
        const auto content = fullContent();
        filled = change([&] {
            insertAll(*database, content.rounds);
            insertAll(*database, content.subjects);
            insertAll(*database, content.reviewers);
            insertAll(*database, content.panel);
            insertAll(*database, content.assignments);
            insertAll(*database, content.conflicts);
            insertAll(*database, content.relations);
            insertAll(*database, content.packets);
            insertAll(*database, content.sheets);
            insertAll(*database, content.decisions);
            insertAll(*database, content.remarks);
            insertAll(*database, content.publications);
        });
    }
    [[nodiscard]] ReviewContent read() const { return must(persistence::ReviewReader(*database).read()); }
};

}  // namespace

TEST_CASE_METHOD(ReviewFixture, "reviews are read as they were written, undone and verified",
                 "[persistence][reviews]") {
    CHECK(read() == fullContent());
    CHECK(problems().empty());
    undo(filled);
    CHECK(read() == ReviewContent());
    redo(filled);
    CHECK(read() == fullContent());
    CHECK(problems().empty());
    test::RawSqlite(file).tamper("UPDATE score_sheet SET seal = 'other' WHERE id = 't'");
    CHECK(problems().size() == 1);
}

TEST_CASE_METHOD(ReviewFixture, "a store that holds what no review is is refused", "[persistence][reviews]") {
    const std::string cell =
        GENERATE("review_round SET scheme = '{}'", "review_round SET held_on = 'x'",
                 "score_sheet SET content = 'x' WHERE is_opened = 1", "reviewer SET organisations = 'x'");
    test::RawSqlite(file).tamper("UPDATE " + cell);
    const auto content = persistence::ReviewReader(*database).read();
    REQUIRE_FALSE(content);
    CHECK(content.error().code == ErrorCode::Corrupt);
}

TEST_CASE_METHOD(ReviewFixture, "what a review refers to stays", "[persistence][reviews]") {
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    CHECK(persistence::ProgrammeTable(*database).remove(ProgrammeId("p")).error().code == ErrorCode::Conflict);
    CHECK(EntityTable<Reviewer>(*database).remove(kReviewer).error().code == ErrorCode::Conflict);
    CHECK(EntityTable<Organisation>(*database).remove(OrganisationId("o")).error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(ReviewFixture, "the log knows what of reviews a change touched", "[persistence][reviews]") {
    const auto touches = must(persistence::ChangeLog(*database).reviewTouches());
    REQUIRE(touches.size() ==
            13);  // two sheets of one pair, decisions of one subject, and remarks with and without round
    for (const auto& touch : touches) {
        CHECK(touch.change == filled);
        if (touch.table == "score_sheet") {
            CHECK(touch.round == kRound);
            CHECK(touch.subject == kSubject);
            CHECK(touch.reviewer == kReviewer);
        }
        if (touch.table == "reviewer") {
            CHECK(touch.reviewer == kReviewer);
        }
        if (touch.table == "review_round") {
            CHECK(touch.round == kRound);
        }
    }
}

TEST_CASE_METHOD(StoreFixture, "drafts and secrets are kept without a trace in the log", "[persistence][reviews]") {
    persistence::DraftTable drafts(*database);
    persistence::SecretTable secrets(*database);
    const auto version = must(database->contentVersion());
    must(drafts.put(kRound, kSubject, kReviewer, kUgly));
    must(drafts.put(kRound, kSubject, kReviewer, "sealed"));
    must(drafts.put(kRound, kSubject, ReviewerId("other"), "other"));
    must(secrets.put({"analyst", "quick:salt", "check"}));
    CHECK(must(database->contentVersion()) == version);
    reopen();
    persistence::DraftTable again(*database);
    CHECK(must(again.get(kRound, kSubject, kReviewer)) == "sealed");
    CHECK(must(again.of(kReviewer)) == std::vector<persistence::SealedDraft>{{kRound, kSubject, "sealed"}});
    CHECK(must(persistence::SecretTable(*database).get("analyst"))->checkValue == "check");
    CHECK_FALSE(must(persistence::SecretTable(*database).get("secretariat")));
    CHECK(problems().empty());
    CHECK(must(persistence::checkStore(*database)).entries == 0);
    must(again.removeOf(kReviewer));
    CHECK_FALSE(must(again.get(kRound, kSubject, kReviewer)));
    CHECK(must(again.get(kRound, kSubject, ReviewerId("other"))) == "other");
}

TEST_CASE_METHOD(StoreFixture, "a transaction of drafts alone commits and leaves no change", "[persistence][reviews]") {
    persistence::DraftTable drafts(*database);
    CHECK(change([&] { must(drafts.put(kRound, kSubject, kReviewer, "kept")); }) == 0);
    CHECK(must(drafts.get(kRound, kSubject, kReviewer)) == "kept");
    CHECK(must(persistence::ChangeLog(*database).marks()).empty());
    {
        auto transaction = must(persistence::Transaction::begin(*database, context()));
        must(drafts.put(kRound, kSubject, kReviewer, "lost"));
    }
    CHECK(must(drafts.get(kRound, kSubject, kReviewer)) == "kept");
    // What was written before does not make an empty change of a later transaction.
    CHECK(change([] {}) == 0);
    CHECK(change([&] { must(persistence::SourceTable(*database).insert(test::source("s"))); }) == 1);
    CHECK(problems().empty());
    // Only an unsealed change set can go, and none is left outside a transaction.
    CHECK_FALSE(test::RawSqlite(file).run("DELETE FROM change_set").empty());
}

TEST_CASE_METHOD(StoreFixture, "a final change is sealed as one and can't be undone", "[persistence][reviews]") {
    const auto add = [&](const std::string& id, bool isFinal) {
        auto what = context();
        what.isFinal = isFinal;
        auto transaction = must(persistence::Transaction::begin(*database, what));
        must(persistence::SourceTable(*database).insert(test::source(id)));
        return must(transaction.commit()).value_or(0);
    };
    add("a", false);
    add("b", true);
    CHECK(must(persistence::ChangeLog(*database).header(2))->isFinal);
    CHECK(must(persistence::ChangeLog(*database).undoStack()) == persistence::UndoStack{{1}, {}});
    CHECK(problems().empty());
    SECTION("taking the mark away is seen") {
        test::RawSqlite(file).tamper("UPDATE change_set SET is_final = 0 WHERE id = 2");
        CHECK_FALSE(problems().empty());
    }
    SECTION("and so is setting it") {
        test::RawSqlite(file).tamper("UPDATE change_set SET is_final = 1 WHERE id = 1");
        CHECK_FALSE(problems().empty());
    }
}
