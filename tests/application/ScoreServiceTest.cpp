// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include "ScoringFixture.h"
#include "exchange/ScoreCsv.h"
#include "exchange/ScorePacketFile.h"

using namespace shirube;
using application::AnswerPreview;
using application::DeskSheet;
using base::ErrorCode;
using test::checkRefused;
using test::must;

namespace {

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string csv(const std::string& lines) {
    return "review,theme,reviewer,criterion,value,comment\n" + lines + "\n";
}

std::string themeOf(const test::ScoringFixture& store, std::size_t subject) {
    return must(store.reviews().book())->subject(store.subjects[subject])->theme.value();
}

}  // namespace

TEST_CASE("the desk of the store is the signed-in reviewer's, and ends with the sign-in") {
    const test::ScoringFixture store;
    checkRefused(store.scores().desk(), ErrorCode::Conflict, "reviewer");
    store.beReviewer(1);
    const auto desk = must(store.scores().desk());
    CHECK(desk->reviewerName() == "テスト花子");
    CHECK(must(desk->sheets()).size() == 2);
    store.beReviewer(2);
    checkRefused(desk->sheets(), ErrorCode::Conflict, "signed in");
    checkRefused(desk->saveDraft(store.subjects[0], {}), ErrorCode::Conflict, "signed in");
    checkRefused(desk->submit(store.subjects, {}), ErrorCode::Conflict, "signed in");
}

TEST_CASE("drafts leave no trace in the history and wait for their reviewer") {
    const test::ScoringFixture store;
    const auto before = must(store.workspace->history().list()).size();
    const auto version = must(store.workspace->contentVersion());
    store.beReviewer(0);
    must(must(store.scores().desk())->saveDraft(store.subjects[1], test::ScoringFixture::sheet("5", "x")));
    store.beReviewer(1);
    CHECK(must(must(store.scores().desk())->sheets())[1].state == DeskSheet::State::NotBegun);
    store.beReviewer(0);
    const auto sheets = must(must(store.scores().desk())->sheets());
    CHECK(sheets[1].state == DeskSheet::State::Draft);
    CHECK(sheets[1].content.scores[1].value == "x");
    store.beSecretariat();
    CHECK(must(store.workspace->history().list()).size() == before);
    CHECK(must(store.workspace->contentVersion()) == version);
}

TEST_CASE("a submission is checked, final, and replaced only with a reason") {
    const test::ScoringFixture store;
    store.beReviewer(0);
    const auto desk = must(store.scores().desk());
    const std::vector one{store.subjects[0]};
    checkRefused(desk->submit(one, {}), ErrorCode::InvalidInput, "missing");
    must(desk->saveDraft(one[0], test::ScoringFixture::sheet("61", "1")));
    checkRefused(desk->submit(one, {}), ErrorCode::InvalidInput, "技術");
    must(desk->saveDraft(one[0], test::ScoringFixture::sheet("60", "1")));
    must(desk->submit(one, {}));
    CHECK(must(desk->sheets())[0].state == DeskSheet::State::Submitted);
    must(desk->saveDraft(one[0], test::ScoringFixture::sheet("59", "1")));
    checkRefused(desk->submit(one, {}), ErrorCode::InvalidInput, "reason");
    must(desk->submit(one, "計算違い"));
    CHECK_FALSE(must(store.workspace->history().nextUndo()));
    store.beSecretariat();
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    const auto versions = must(store.reviews().book())->sheetsOf(one[0], store.reviewers[0]);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0]->content.scores[0].value == "60");
    CHECK(versions[1]->content.scores[0].value == "59");
    CHECK(versions[1]->reason == "計算違い");
    CHECK(store.isSound());
}

TEST_CASE("a closed round takes no drafts, submissions, packets or answers") {
    const test::ScoringFixture store;
    const auto answer = store.answer(store.issue(1));
    must(store.reviews().close(store.round));
    checkRefused(store.scores().previewAnswer(answer), ErrorCode::Conflict, "takes no more");
    checkRefused(store.scores().importAnswer(answer, {}), ErrorCode::Conflict, "takes no more");
    checkRefused(store.scores().issuePacket(store.round, store.reviewers[0], test::kPassphrase, store.folder / "p"),
                 ErrorCode::Conflict, "takes no scores");
    CHECK_FALSE(std::filesystem::exists(store.folder / "p"));
    store.beReviewer(0);
    const auto desk = must(store.scores().desk());
    CHECK_FALSE(must(desk->sheets())[0].takesScores);
    checkRefused(desk->saveDraft(store.subjects[0], {}), ErrorCode::Conflict, "takes no scores");
    checkRefused(desk->submit(store.subjects, {}), ErrorCode::Conflict, "takes no scores");
}

TEST_CASE("packets go out by the secretariat alone, under a strong passphrase") {
    const test::ScoringFixture store;
    const auto path = store.folder / "packet.shirube-packet";
    checkRefused(store.scores().issuePacket(store.round, store.reviewers[0], "short", path), ErrorCode::InvalidInput,
                 "too short");
    CHECK_FALSE(std::filesystem::exists(path));
    checkRefused(
        store.scores().issuePacket(store.round, store.reviewers[0], test::kPassphrase, store.folder / "no" / "p"),
        ErrorCode::NotFound, "folder");
    CHECK(must(store.reviews().book())->content().packets.empty());
    store.beReviewer(0);
    checkRefused(store.scores().issuePacket(store.round, store.reviewers[0], test::kPassphrase, path),
                 ErrorCode::Conflict, "secretariat");
    checkRefused(store.scores().previewAnswer(path), ErrorCode::Conflict, "secretariat");
    checkRefused(store.scores().importScores(path, {}), ErrorCode::Conflict, "secretariat");
    store.beAnalyst();
    checkRefused(store.scores().importAnswer(path, {}), ErrorCode::Conflict, "secretariat");
}

TEST_CASE("an answer is previewed without scores, taken in as one change, and undone with it") {
    const test::ScoringFixture store;
    const auto answer = store.answer(store.issue(0), "50");
    const auto preview = must(store.scores().previewAnswer(answer));
    CHECK(preview.reviewerName == "テスト太郎");
    CHECK(preview.number == 1);
    CHECK_FALSE(preview.needsReason);
    REQUIRE(preview.lines.size() == 2);
    CHECK(preview.lines[0].change == AnswerPreview::Change::New);
    const auto before = must(store.workspace->history().list()).size();
    must(store.scores().importAnswer(answer, {}));
    CHECK(must(store.workspace->history().list()).size() == before + 1);
    CHECK(must(store.results().progress(store.round)).submitted == 2);
    must(store.workspace->history().undo());
    CHECK(must(store.results().progress(store.round)).submitted == 0);
    must(store.scores().importAnswer(answer, {}));
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    const auto* sheet = must(store.reviews().book())->sheet(store.subjects[0], store.reviewers[0]);
    REQUIRE(sheet != nullptr);
    CHECK(sheet->content.scores[0].value == "50");
    CHECK(sheet->origin == domain::SheetOrigin::Packet);
    CHECK(store.isSound());
}

TEST_CASE("a second answer says what is the same, and replaces the rest with a reason") {
    const test::ScoringFixture store;
    const auto packet = store.issue(0);
    must(store.scores().importAnswer(store.answer(packet, "50"), {}));
    const auto desk = must(application::PacketDesk::open(packet, test::kPassphrase, store.clock));
    must(desk->saveDraft(store.subjects[1], test::ScoringFixture::sheet("49", "30")));
    must(desk->submit(std::vector{store.subjects[1]}, "再考"));
    const auto second = desk->suggestedAnswer();
    must(desk->writeAnswer(second));
    const auto preview = must(store.scores().previewAnswer(second));
    REQUIRE(preview.lines.size() == 2);
    CHECK(preview.lines[0].change == AnswerPreview::Change::Same);
    CHECK(preview.lines[1].change == AnswerPreview::Change::Replaces);
    CHECK(preview.needsReason);
    checkRefused(store.scores().importAnswer(second, "  "), ErrorCode::InvalidInput, "reason");
    must(store.scores().importAnswer(second, "差替え"));
    CHECK(must(store.results().progress(store.round)).submitted == 2);
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    CHECK(must(store.reviews().book())->sheetsOf(store.subjects[0], store.reviewers[0]).size() == 1);
    CHECK(must(store.reviews().book())->sheetsOf(store.subjects[1], store.reviewers[0]).size() == 2);
}

TEST_CASE("an answer is refused with its own reason: submitted twice, or older than what is in") {
    const test::ScoringFixture store;
    const auto packet = store.issue(0);
    const auto first = store.answer(packet, "50");
    const auto second = store.answer(packet, "51", "再考");
    must(store.scores().importAnswer(second, {}));
    checkRefused(store.scores().previewAnswer(second), ErrorCode::Conflict, "already");
    checkRefused(store.scores().importAnswer(first, "x"), ErrorCode::Conflict, "older than answer 2");
}

TEST_CASE("an answer is refused with its own reason: a sheet in the store is newer") {
    const test::ScoringFixture store;
    const auto answer = store.answer(store.issue(0), "50");
    store.score(0, 0, test::ScoringFixture::sheet("1", "1"));
    checkRefused(store.scores().previewAnswer(answer), ErrorCode::Conflict, "newer sheet");
}

TEST_CASE("a packet that is issued after a submission goes on from it") {
    const test::ScoringFixture store;
    store.score(0, 0, test::ScoringFixture::sheet("1", "1"));
    const auto answer = store.answer(store.issue(0), "50", "差替え");
    const auto preview = must(store.scores().previewAnswer(answer));
    CHECK(preview.lines[0].change == AnswerPreview::Change::Replaces);
    CHECK(preview.lines[1].change == AnswerPreview::Change::New);
}

TEST_CASE("an answer is refused with its own reason: stale, withdrawn, or of another store") {
    const test::ScoringFixture store;
    const auto answer = store.answer(store.issue(0, "first"));
    const auto packet = store.issue(0, "second");
    checkRefused(store.scores().previewAnswer(answer), ErrorCode::Conflict, "packet 2 was issued since");
    const auto later = store.answer(packet);
    const auto packets = must(store.reviews().book())->content().packets;
    REQUIRE(packets.size() == 2);
    const auto newest = packets[0].number == 2 ? packets[0].id : packets[1].id;
    checkRefused(store.scores().withdrawPacket(newest, " "), ErrorCode::InvalidInput, "reason");
    must(store.scores().withdrawPacket(newest, "紛失"));
    checkRefused(store.scores().withdrawPacket(newest, "紛失"), ErrorCode::Conflict, "already");
    checkRefused(store.scores().previewAnswer(later), ErrorCode::Conflict, "withdrawn");
    const test::ScoringFixture other;
    checkRefused(other.scores().previewAnswer(later), ErrorCode::Conflict, "never issued");
}

TEST_CASE("an answer is refused with its own reason: in the name of another reviewer, or by other items") {
    const test::ScoringFixture store;
    auto content = must(exchange::ScorePacketFile::open(store.issue(0), test::kPassphrase)).content();
    content.answers = 1;
    content.sheets[0].isSubmitted = true;
    content.sheets[0].number = 1;
    content.sheets[0].submitted = test::ScoringFixture::sheet("1", "1");
    const auto path = store.folder / "forged.shirube-answer";
    auto forged = content;
    forged.definition.reviewer.id = store.reviewers[1];
    must(exchange::writeAnswer(must(exchange::answerOf(forged)), path));
    checkRefused(store.scores().previewAnswer(path), ErrorCode::Conflict, "another reviewer");
    forged = content;
    forged.definition.round.scheme.criteria[0].name = "別の項目";
    must(exchange::writeAnswer(must(exchange::answerOf(forged)), path));
    checkRefused(store.scores().previewAnswer(path), ErrorCode::Conflict, "by which items");
    forged = content;
    forged.sheets[0].subject = domain::ReviewSubjectId("elsewhere");
    must(exchange::writeAnswer(must(exchange::answerOf(forged)), path));
    checkRefused(store.scores().previewAnswer(path), ErrorCode::Conflict, "not under review");
    forged = content;
    forged.sheets[1] = forged.sheets[0];
    must(exchange::writeAnswer(must(exchange::answerOf(forged)), path));
    checkRefused(store.scores().previewAnswer(path), ErrorCode::Conflict, "two sheets");
    must(exchange::writeAnswer(must(exchange::answerOf(content)), path));
    must(store.scores().previewAnswer(path));
}

TEST_CASE("an answer is refused with its own reason: a conflict that was ruled on since") {
    const test::ScoringFixture store;
    const auto answer = store.answer(store.issue(0));
    must(store.reviews().rule(store.subjects[1], store.reviewers[0], true, "申告", "共同研究"));
    checkRefused(store.scores().previewAnswer(answer), ErrorCode::Conflict, "conflict of interest");
    checkRefused(store.scores().importAnswer(answer, {}), ErrorCode::Conflict, "conflict of interest");
}

TEST_CASE("no byte of an answer can be changed on the way") {
    const test::ScoringFixture store;
    const auto answer = store.answer(store.issue(0));
    const auto whole = bytesOf(answer);
    const auto path = store.folder / "changed.shirube-answer";
    // Every byte of the readable parts, and some of each long seal.
    for (std::size_t at = 0; at < whole.size(); at += at % 4001 < 400 ? 13 : 997) {
        for (const char flip : {'\x01', '\x20'}) {
            auto changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ flip);
            write(path, changed);
            INFO("byte " << at);
            const auto preview = store.scores().previewAnswer(path);
            REQUIRE_FALSE(preview);
            CHECK((preview.error().code == ErrorCode::Conflict || preview.error().code == ErrorCode::InvalidInput));
        }
    }
    write(path, whole + "\n");
    checkRefused(store.scores().previewAnswer(path), ErrorCode::InvalidInput, "changed");
    write(path, whole);
    must(store.scores().previewAnswer(path));
}

TEST_CASE("scores come in from a file, sealed, all or none") {
    const test::ScoringFixture store;
    const auto path = store.folder / "scores.csv";
    const auto theme = themeOf(store, 0);
    const auto review = store.round.value();
    write(path, csv(review + "," + theme + ",委員A,1,55,\"よい, とても\"\n" + review + "," + theme +
                    ",テスト太郎,事業,20,\n" + review + "," + theme + ",委員A,,,総評です"));
    CHECK(must(store.scores().importScores(path, {})) == 1);
    CHECK(must(store.results().progress(store.round)).submitted == 1);
    CHECK(bytesOf(store.file).find("とても") == std::string::npos);
    checkRefused(store.scores().importScores(path, {}), ErrorCode::InvalidInput, "reason");
    must(store.scores().importScores(path, "差替え"));
    checkRefused(store.scores().exportScores(store.round, store.folder / "out.csv"), ErrorCode::Conflict, "sealed");
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    const auto* sheet = must(store.reviews().book())->sheet(store.subjects[0], store.reviewers[0]);
    REQUIRE(sheet != nullptr);
    CHECK(sheet->content.scores[0].comment == "よい, とても");
    CHECK(sheet->content.scores[0].isRestricted);  // a file doesn't say what may be published
    CHECK(sheet->content.remark == "総評です");
    CHECK(sheet->origin == domain::SheetOrigin::Paper);
    must(store.scores().exportScores(store.round, store.folder / "out.csv"));
    const auto records = must(exchange::readScores(store.folder / "out.csv"));
    REQUIRE(records.size() == 3);
    CHECK(records[0].reviewer == "テスト太郎");
    CHECK(records[0].value == "55");
    store.beAnalyst();
    must(store.scores().exportScores(store.round, store.folder / "out.csv"));
    const auto seen = must(exchange::readScores(store.folder / "out.csv"));
    REQUIRE(seen.size() == 2);  // the remark is not public
    CHECK(seen[0].reviewer == "委員A");
    CHECK(seen[0].comment.empty());
}

TEST_CASE("a file of scores is refused with the line and the reason") {
    const test::ScoringFixture store;
    const auto path = store.folder / "scores.csv";
    const auto place = store.round.value() + "," + themeOf(store, 0);
    const auto refused = [&](const std::string& lines, const std::string& part) {
        write(path, csv(lines));
        const auto result = store.scores().importScores(path, {});
        REQUIRE_FALSE(result);
        INFO(result.error().message.english());
        CHECK(result.error().message.english().find(part) != std::string::npos);
        CHECK(result.error().message.english().find("ine ") != std::string::npos);
    };
    refused(place + ",委員A,1,55,", "事業");
    refused(place + ",委員A,1,61,\n" + place + ",委員A,2,1,", "Line 2");
    refused(place + ",委員A,1,60,\n" + place + ",委員A,3,1,", "Line 3: there is no item");
    refused(place + ",委員A,1,60,\n" + place + ",委員A,1,60,", "already");
    refused(place + ",委員D,1,60,", "no reviewer");
    refused(store.round.value() + ",nothing,委員A,1,60,", "not under review");
    refused("nothing," + themeOf(store, 0) + ",委員A,1,60,", "no review");
    refused(place + ",委員A,,60,", "without a criterion");
    must(store.reviews().rule(store.subjects[0], store.reviewers[2], true, "申告", "共同研究"));
    refused(place + ",委員C,1,60,\n" + place + ",委員C,2,1,", "conflict of interest");
    CHECK(must(store.results().progress(store.round)).submitted == 0);
}
