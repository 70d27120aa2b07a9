// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "ScoringFixture.h"

using namespace shirube;
using application::DecisionEntry;
using base::ErrorCode;
using domain::ReviewOutcome;
using domain::RoundStage;
using test::checkRefused;
using test::must;

namespace {

DecisionEntry entry(const domain::ReviewSubjectId& subject, ReviewOutcome outcome, const std::string& reason = {}) {
    return {subject, outcome, reason, false, "技術推進委員会", {2026, 11, 21}};
}

RoundStage stageOf(const test::ScoringFixture& store) {
    return must(store.reviews().book())->round(store.round)->stage;
}

// Revealed: 30+20, 40+20, 50+20 is 60 for the first theme; 20+10, 20+11, 20+12 is 31 for the second.
struct RevealedFixture : test::ScoringFixture {
    RevealedFixture() {
        scoreAll();
        reveal();
    }
    void decideAll() const {
        must(results().decide(
            std::vector{entry(subjects[0], ReviewOutcome::Continue), entry(subjects[1], ReviewOutcome::End)}));
    }
};

}  // namespace

TEST_CASE("progress counts sheets for the secretariat alone") {
    const test::ScoringFixture store;
    store.score(1, 0, test::ScoringFixture::sheet("1", "1"));
    const auto path = store.issue(2);
    const auto progress = must(store.results().progress(store.round));
    CHECK(progress.assigned == 6);
    CHECK(progress.submitted == 1);
    REQUIRE(progress.lines.size() == 3);
    CHECK(progress.lines[1].name == "テスト花子");
    CHECK(progress.lines[1].submitted == 1);
    CHECK(progress.lines[2].hasPacket);
    store.beReviewer(0);
    checkRefused(store.results().progress(store.round), ErrorCode::Conflict, "secretariat");
    store.beAnalyst();
    checkRefused(store.results().progress(store.round), ErrorCode::Conflict, "secretariat");
}

TEST_CASE("the reveal needs the passphrase, and a reason where sheets are missing") {
    const test::ScoringFixture store;
    store.score(0, 0, test::ScoringFixture::sheet("1", "1"));
    checkRefused(store.results().tally(store.round), ErrorCode::Conflict, "sealed");
    checkRefused(store.results().tallyReport(store.round), ErrorCode::Conflict, "sealed");
    checkRefused(store.results().reveal(store.round, test::kPassphrase, " "), ErrorCode::InvalidInput, "5 assigned");
    checkRefused(store.results().reveal(store.round, "another four words here", "欠席"), ErrorCode::InvalidInput,
                 "passphrase");
    CHECK(stageOf(store) == RoundStage::Scoring);
    store.beReviewer(0);
    checkRefused(store.results().reveal(store.round, test::kPassphrase, "x"), ErrorCode::Conflict, "secretariat");
    store.beSecretariat();
    must(store.reviews().close(store.round));
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    CHECK(stageOf(store) == RoundStage::Revealed);
    checkRefused(store.results().reveal(store.round, test::kPassphrase, "欠席"), ErrorCode::Conflict, "already");
    CHECK(store.isSound());
}

TEST_CASE("what follows the reveal can't be undone, and an answer taken in before it can't either") {
    const test::ScoringFixture store;
    must(store.scores().importAnswer(store.answer(store.issue(0)), {}));
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    const auto undone = store.workspace->history().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(stageOf(store) == RoundStage::Revealed);
}

TEST_CASE("a tally is of the sheets that count") {
    const RevealedFixture store;
    const auto tally = must(store.results().tally(store.round));
    REQUIRE(tally.subjects.size() == 2);
    REQUIRE(tally.subjects[0].result);
    CHECK(analysis::exactText(tally.subjects[0].result->mean) == "60");
    CHECK(tally.subjects[0].outcome == ReviewOutcome::Continue);
    CHECK(tally.subjects[1].outcome == ReviewOutcome::End);
    CHECK_FALSE(must(store.results().tallyReport(store.round)).rows.empty());
    must(store.results().gatesReport());
    must(store.results().figure(store.round, {}, base::englishTranslator()));
    checkRefused(store.results().tally(domain::ReviewRoundId("nothing")), ErrorCode::NotFound, "nothing");
    checkRefused(store.results().tally(domain::ReviewId("nothing")), ErrorCode::NotFound, "nothing");
}

TEST_CASE("an amended sheet counts, and the former one stays") {
    const RevealedFixture store;
    const auto content = test::ScoringFixture::sheet("29", "20");
    checkRefused(store.results().amend(store.subjects[0], store.reviewers[0], content, " "), ErrorCode::InvalidInput,
                 "reason");
    checkRefused(store.results().amend(store.subjects[0], store.reviewers[0], test::ScoringFixture::sheet("61", "20"),
                                       "転記誤り"),
                 ErrorCode::InvalidInput, "技術");
    checkRefused(store.results().amend(store.subjects[0], store.reviewers[0], test::ScoringFixture::sheet("30", "20"),
                                       "転記誤り"),
                 ErrorCode::InvalidInput, "different");
    must(store.results().amend(store.subjects[0], store.reviewers[0], content, "転記誤り"));
    const auto tally = must(store.results().tally(store.round));
    CHECK(analysis::exactText(tally.subjects[0].result->mean) == "179/3");
    CHECK(tally.subjects[0].outcome == ReviewOutcome::WeighRemarks);
    CHECK(must(store.reviews().book())->sheetsOf(store.subjects[0], store.reviewers[0]).size() == 2);
    CHECK_FALSE(store.workspace->history().undo());
}

TEST_CASE("decisions stand beside what the rule says, with a reason where they differ") {
    const RevealedFixture store;
    auto without = entry(store.subjects[0], ReviewOutcome::Continue);
    without.decidedBy = " ";
    checkRefused(store.results().decide(std::vector{without}), ErrorCode::InvalidInput, "body");
    checkRefused(store.results().decide(std::vector{entry(store.subjects[0], ReviewOutcome::End)}),
                 ErrorCode::InvalidInput, "rule says");
    checkRefused(store.results().decide(std::vector{entry(domain::ReviewSubjectId("x"), ReviewOutcome::End)}),
                 ErrorCode::NotFound, "x");
    must(store.results().decide(std::vector{entry(store.subjects[0], ReviewOutcome::End, "市場の変化")}));
    CHECK(stageOf(store) == RoundStage::Revealed);
    const auto* first = must(store.reviews().book())->decision(store.subjects[0]);
    REQUIRE(first != nullptr);
    CHECK(first->ruleOutcome == ReviewOutcome::Continue);
    CHECK(first->mean == "60");
    checkRefused(store.results().decide(std::vector{entry(store.subjects[0], ReviewOutcome::Continue)}),
                 ErrorCode::InvalidInput, "before");
    must(store.results().decide(std::vector{entry(store.subjects[0], ReviewOutcome::Continue, "再審議")}));
    must(store.results().decide(std::vector{entry(store.subjects[1], ReviewOutcome::End)}));
    CHECK(stageOf(store) == RoundStage::Decided);
    const auto book = must(store.reviews().book());
    CHECK(book->decisionsOn(store.subjects[0]).size() == 2);
    CHECK(book->decision(store.subjects[0])->outcome == ReviewOutcome::Continue);
    CHECK_FALSE(store.workspace->history().undo());
    CHECK(stageOf(store) == RoundStage::Decided);
}

TEST_CASE("nothing is decided or amended while the round is sealed") {
    const test::ScoringFixture store;
    store.score(0, 0, test::ScoringFixture::sheet("1", "1"));
    checkRefused(store.results().decide(std::vector{entry(store.subjects[0], ReviewOutcome::End)}), ErrorCode::Conflict,
                 "sealed");
    checkRefused(
        store.results().amend(store.subjects[0], store.reviewers[0], test::ScoringFixture::sheet("2", "1"), "x"),
        ErrorCode::Conflict, "sealed");
    checkRefused(store.results().publication(store.round), ErrorCode::Conflict, "can't be published");
}

TEST_CASE("remarks are entered, changed, carried on and taken back") {
    const test::ScoringFixture store;
    domain::ReviewRemark remark;
    remark.round = store.round;
    remark.subject = store.subjects[0];
    checkRefused(store.results().saveRemark(remark), ErrorCode::InvalidInput, "topic");
    remark.topic = "量産体制";
    remark.id = must(store.results().saveRemark(remark));
    remark.response = "計画を見直す";
    CHECK(must(store.results().saveRemark(remark)) == remark.id);
    const auto remarks = must(store.reviews().book())->remarksOf(store.round);
    REQUIRE(remarks.size() == 1);
    CHECK(remarks[0]->response == "計画を見直す");
    CHECK(remarks[0]->programme == domain::ProgrammeId("post5g"));
    application::RoundDraft draft;
    draft.programme = domain::ProgrammeId("post5g");
    draft.name = "第2回審査";
    draft.scheme = test::ScoringFixture::scheme();
    const auto next = must(store.reviews().create(draft));
    const std::vector earlier{remark.id.value()};
    must(store.results().carry(earlier, next));
    must(store.results().carry(earlier, next));  // it is there already
    const auto carried = must(store.reviews().book())->remarksOf(next);
    REQUIRE(carried.size() == 1);
    CHECK(carried[0]->carriedFrom == remark.id.value());
    CHECK(carried[0]->topic == "量産体制");
    checkRefused(store.results().carry(std::vector<std::string>{"nothing"}, next), ErrorCode::NotFound, "nothing");
    CHECK_FALSE(must(store.results().remarksReport(domain::ProgrammeId("post5g"))).rows.empty());
    must(store.results().removeRemark(remark.id));
    must(store.workspace->history().undo());
    CHECK(must(store.reviews().book())->remarksOf(store.round).size() == 1);
}

TEST_CASE("a publication names nobody, says how much was dropped, and is final") {
    const RevealedFixture store;
    auto content = test::ScoringFixture::sheet("31", "20", "公開できない指摘事項の本文");
    content.scores[0].isRestricted = true;
    must(store.results().amend(store.subjects[0], store.reviewers[0], content, "補記"));
    checkRefused(store.results().publish(store.round, {}), ErrorCode::Conflict, "Decide on every theme");
    store.decideAll();
    CHECK(must(store.results().leaks(store.round)).empty());
    CHECK(must(store.results().publication(store.round)).droppedComments == 1);
    must(store.results().publish(store.round, {}));
    CHECK(stageOf(store) == RoundStage::Published);
    const auto publications = must(store.reviews().book())->publicationsOf(store.round);
    REQUIRE(publications.size() == 1);
    CHECK(publications[0]->droppedComments == 1);
    CHECK(publications[0]->digest.size() == 64);
    checkRefused(store.results().publish(store.round, {}), ErrorCode::InvalidInput, "before");
    must(store.results().publish(store.round, "正誤"));
    CHECK(must(store.reviews().book())->publicationsOf(store.round).size() == 2);
    checkRefused(store.results().decide(std::vector{entry(store.subjects[0], ReviewOutcome::End, "x")}),
                 ErrorCode::Conflict, "published");
    CHECK(store.isSound());
}

TEST_CASE("what names a reviewer keeps a round from being published") {
    const RevealedFixture store;
    must(
        store.results().decide(std::vector{entry(store.subjects[0], ReviewOutcome::End, "テスト　太郎委員の指摘による"),
                                           entry(store.subjects[1], ReviewOutcome::End)}));
    const auto leaks = must(store.results().leaks(store.round));
    REQUIRE_FALSE(leaks.empty());
    CHECK(leaks[0].kind == analysis::PublicationLeak::Kind::Name);
    checkRefused(store.results().publish(store.round, {}), ErrorCode::Conflict, "must not go out");
    CHECK(stageOf(store) == RoundStage::Decided);
}

TEST_CASE("files that were written are searched for names, in their metadata too") {
    const RevealedFixture store;
    store.decideAll();
    const auto file = store.folder / "out.csv";
    std::ofstream(file) << "委員A,50\n";
    CHECK(must(store.results().leaksIn(store.round, file)).empty());
    std::ofstream(file) << "ﾃｽﾄ花子,50\n";
    REQUIRE(must(store.results().leaksIn(store.round, file)).size() == 1);
    const auto named = store.folder / "テスト次郎.svg";
    std::ofstream(named) << "<svg/>";
    CHECK(must(store.results().leaksIn(store.round, named)).size() == 1);
    checkRefused(store.results().leaksIn(store.round, store.folder / "none"), ErrorCode::NotFound, "none");
}
