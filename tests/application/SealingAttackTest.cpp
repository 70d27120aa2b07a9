// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <iterator>

#include "../persistence/RawSqlite.h"
#include "ScoringFixture.h"
#include "application/SearchService.h"

using namespace shirube;
using base::ErrorCode;
using test::checkRefused;
using test::must;

// What somebody tries who wants to know scores before the reveal: with the services of a role, and with the bytes.

namespace {

constexpr std::string_view kMarker = "ZQXJVKWPMARKERCOMMENT0123456789";
constexpr std::string_view kReason = "ZQXJVKWPMARKERREASON0123456789";
constexpr std::string_view kRemark = "ZQXJVKWPMARKERREMARK0123456789";

domain::SheetContent markedSheet(const std::string& first = "57") {
    auto content = test::ScoringFixture::sheet(first, "39", std::string(kMarker));
    content.remark = kRemark;
    return content;
}

bool holdsMarker(std::string_view bytes) {
    return bytes.find(kMarker) != std::string_view::npos || bytes.find(kReason) != std::string_view::npos ||
           bytes.find(kRemark) != std::string_view::npos;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Files of the folder that hold a marker.
std::vector<std::string> filesWithMarker(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
        if (file.is_regular_file() && holdsMarker(bytesOf(file.path()))) {
            names.push_back(file.path().filename().string());
        }
    }
    return names;
}

// Everything that the services give the present viewer of the round, as text.
struct Glimpse {
    domain::ReviewContent content;
    std::string texts;
    friend bool operator==(const Glimpse&, const Glimpse&) = default;
};

Glimpse glimpseOf(const test::ScoringFixture& store) {
    Glimpse glimpse;
    glimpse.content = must(store.reviews().book())->content();
    const auto add = [&](const auto& result) {
        glimpse.texts += result ? "ok\n" : result.error().message.english() + '\n';
    };
    add(store.results().tally(store.round));
    add(store.results().tallyReport(store.round));
    add(store.results().progress(store.round));
    add(store.results().figure(store.round, {}, base::englishTranslator()));
    add(store.scores().exportScores(store.round, store.folder / "export.csv"));
    add(store.results().publication(store.round));
    add(store.results().leaks(store.round));
    for (const auto& change : must(store.workspace->history().list())) {
        glimpse.texts += std::to_string(change.id) + change.actor + change.time + change.summary.english() +
                         change.reason + change.hash + std::to_string(change.rows) + '\n';
        for (const auto& row : must(store.workspace->history().rows(change.id, 100000))) {
            glimpse.texts += row.table + row.key + row.before + row.after + '\n';
        }
    }
    const auto next = must(store.workspace->history().nextUndo());
    glimpse.texts += next ? next->summary.english() : "nothing to undo";
    for (const auto& entry : must(store.reviews().schedule())) {
        glimpse.texts += entry.round.value() + '\n';
    }
    for (const auto* query : {"ZQXJ", "テスト", "第1回"}) {
        for (const auto& hit : must(store.workspace->search().search(query))) {
            glimpse.texts += hit.title + hit.detail + '\n';
        }
    }
    return glimpse;
}

}  // namespace

TEST_CASE("before the reveal no byte on the disk holds a score, a comment or a reason") {
    test::ScoringFixture store;
    store.score(0, 0, markedSheet());
    store.score(0, 0, markedSheet("58"), std::string(kReason));
    store.beReviewer(1);
    must(must(store.scores().desk())->saveDraft(store.subjects[1], markedSheet()));
    store.beSecretariat();
    const auto packet = store.issue(2);
    {
        const auto desk = must(application::PacketDesk::open(packet, test::kPassphrase, store.clock));
        must(desk->saveDraft(store.subjects[0], markedSheet()));
        must(desk->saveDraft(store.subjects[1], markedSheet("1")));
        must(desk->submit(store.subjects, {}));
        must(desk->writeAnswer(desk->suggestedAnswer()));
    }
    must(store.scores().importAnswer(store.folder / "packet-1.shirube-answer", {}));
    must(store.workspace->store().backup(store.folder / "copy.shirube"));
    CHECK(filesWithMarker(store.folder.path()).empty());  // store, WAL, backup, packet and answer
    store.workspace.reset();
    CHECK(filesWithMarker(store.folder.path()).empty());  // after the WAL went into the file
    store.workspace = store.open();
    store.workspace->useMinimalSealing();
    store.beSecretariat();
    CHECK_FALSE(holdsMarker(glimpseOf(store).texts));
    // Afterwards it does hold them: the test looks in the right place.
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    CHECK_FALSE(filesWithMarker(store.folder.path()).empty());
    CHECK(holdsMarker(glimpseOf(store).texts));
}

TEST_CASE("the length of a seal tells nothing of what is in it") {
    const test::ScoringFixture store;
    store.score(0, 0, test::ScoringFixture::sheet("1", "1"));
    auto wordy = test::ScoringFixture::sheet("60", "40", std::string(3000, 'x'));
    wordy.remark = std::string(3000, 'y');
    store.score(1, 0, wordy);
    store.beReviewer(0);
    must(must(store.scores().desk())->saveDraft(store.subjects[1], test::ScoringFixture::sheet("1", "")));
    store.beReviewer(1);
    must(must(store.scores().desk())->saveDraft(store.subjects[1], wordy));
    test::RawSqlite raw(store.file);
    CHECK(raw.text("SELECT count(DISTINCT length(seal)) FROM score_sheet") == "1\n");
    CHECK(raw.text("SELECT count(*) FROM score_sheet") == "2\n");
    CHECK(raw.text("SELECT count(DISTINCT length(sealed)) FROM score_draft") == "1\n");
}

TEST_CASE("the order of rows in the file does not follow the order of submission") {
    const test::ScoringFixture store;
    for (std::size_t reviewer = 0; reviewer < 3; ++reviewer) {
        store.score(reviewer, 0, test::ScoringFixture::sheet("1", "1"));
        store.score(reviewer, 1, test::ScoringFixture::sheet("1", "1"));
    }
    test::RawSqlite raw(store.file);
    // Identifiers are random, and a table without a rowid lies in their order.
    CHECK(raw.text("SELECT group_concat(id) FROM (SELECT id FROM score_sheet)") ==
          raw.text("SELECT group_concat(id) FROM (SELECT id FROM score_sheet ORDER BY id)"));
    CHECK(raw.text("SELECT sql LIKE '%WITHOUT ROWID%' FROM sqlite_master WHERE name = 'score_sheet'") == "1\n");
    CHECK(raw.text("SELECT sql LIKE '%WITHOUT ROWID%' FROM sqlite_master WHERE name = 'score_draft'") == "1\n");
}

TEST_CASE("a submission changes nothing of what others see") {
    test::ScoringFixture store;
    const auto see = [&] {
        std::vector<Glimpse> glimpses;
        store.beAnalyst();
        glimpses.push_back(glimpseOf(store));
        store.beReviewer(1);
        glimpses.push_back(glimpseOf(store));
        for (const auto& sheet : must(must(store.scores().desk())->sheets())) {
            glimpses.back().texts += sheet.subject.title + std::to_string(static_cast<int>(sheet.state));
        }
        store.beSecretariat();
        return glimpses;
    };
    const auto before = see();
    store.clock.advance(std::chrono::hours(1));
    store.score(0, 0, markedSheet());
    store.score(0, 0, markedSheet("58"), std::string(kReason));
    must(store.scores().importAnswer(store.answer(store.issue(2)), {}));
    const auto after = see();
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(before[i].content == after[i].content);
        CHECK(before[i].texts == after[i].texts);
    }
    // The secretariat sees that sheets are in, but not which of two versions, and when.
    const auto content = must(store.reviews().book())->content();
    CHECK(content.sheets.size() == 3);
    for (const auto& sheet : content.sheets) {
        CHECK(sheet.seal.empty());
        CHECK(sheet.digest.empty());
        CHECK(sheet.submittedAt.empty());
        CHECK(sheet.content == domain::SheetContent());
    }
}

TEST_CASE("a sheet that was put in another's place is found at the reveal, and nothing is opened") {
    test::ScoringFixture store;
    const bool isOfSubjects = GENERATE(false, true);
    store.score(0, 0, test::ScoringFixture::sheet("60", "40"));
    store.score(isOfSubjects ? 0 : 1, isOfSubjects ? 1 : 0, test::ScoringFixture::sheet("1", "1"));
    store.workspace.reset();
    {
        test::RawSqlite raw(store.file);
        CHECK(raw.run("CREATE TEMP TABLE s AS SELECT id, seal FROM score_sheet").empty());
        raw.tamper("UPDATE score_sheet SET seal = (SELECT s.seal FROM s WHERE s.id <> score_sheet.id)");
    }
    store.workspace = store.open();
    store.workspace->useMinimalSealing();
    store.beSecretariat();
    checkRefused(store.results().reveal(store.round, test::kPassphrase, "欠席"), ErrorCode::Corrupt, "another one");
    CHECK(must(store.reviews().book())->round(store.round)->stage == domain::RoundStage::Scoring);
}

TEST_CASE("a seal that was altered is named at the reveal, and nothing is opened") {
    test::ScoringFixture store;
    store.score(0, 0, test::ScoringFixture::sheet("60", "40"));
    store.score(1, 0, test::ScoringFixture::sheet("60", "40"));
    store.workspace.reset();
    {
        test::RawSqlite raw(store.file);
        raw.tamper("UPDATE score_sheet SET seal = 'AAAA' || substr(seal, 5) WHERE reviewer_id = '" +
                   store.reviewers[1].value() + "'");
    }
    store.workspace = store.open();
    store.workspace->useMinimalSealing();
    store.beSecretariat();
    checkRefused(store.results().reveal(store.round, test::kPassphrase, "欠席"), ErrorCode::Corrupt, "テスト花子");
    CHECK(must(store.reviews().book())->round(store.round)->stage == domain::RoundStage::Scoring);
}

TEST_CASE("after the reveal a reviewer with a conflict sees nothing of the theme, and leaves its count") {
    const test::ScoringFixture store;
    store.scoreAll();
    must(store.reviews().rule(store.subjects[0], store.reviewers[2], true, "申告", "共同研究"));
    store.reveal();
    const auto tally = must(store.results().tally(store.round));
    REQUIRE(tally.subjects[0].result);
    CHECK(tally.subjects[0].result->n == 2);
    CHECK(analysis::exactText(tally.subjects[0].result->mean) == "55");
    store.beReviewer(2);
    const auto book = must(store.reviews().book());
    CHECK(book->subject(store.subjects[0]) == nullptr);
    for (const auto& sheet : book->content().sheets) {
        CHECK(sheet.subject == store.subjects[1]);
    }
    CHECK(must(store.results().tally(store.round)).subjects.size() == 1);
    const auto title = tally.subjects[0].title;
    for (const auto& sheet : must(must(store.scores().desk())->sheets())) {
        CHECK(sheet.subject.title != title);
    }
    must(store.scores().exportScores(store.round, store.folder / "own.csv"));
    CHECK(bytesOf(store.folder / "own.csv").find(store.subjects[0].value()) == std::string::npos);
    for (const auto& change : must(store.workspace->history().list())) {
        for (const auto& row : must(store.workspace->history().rows(change.id, 100000))) {
            CHECK(row.after.find(store.subjects[0].value()) == std::string::npos);
        }
    }
}

TEST_CASE("others are labels to a reviewer after the reveal, and what is not public stays away") {
    const test::ScoringFixture store;
    auto content = markedSheet();
    content.scores[0].isRestricted = true;
    content.isRemarkRestricted = true;
    store.score(0, 0, content);
    store.score(1, 0, test::ScoringFixture::sheet("1", "1"));
    must(store.results().reveal(store.round, test::kPassphrase, "欠席"));
    for (const bool isReviewer : {false, true}) {
        isReviewer ? store.beReviewer(1) : store.beAnalyst();
        const auto glimpse = glimpseOf(store);
        CHECK_FALSE(holdsMarker(glimpse.texts));
        CHECK(glimpse.texts.find("テスト太郎") == std::string::npos);
        for (const auto& sheet : glimpse.content.sheets) {
            CHECK(sheet.reviewer != store.reviewers[0]);
            CHECK_FALSE(holdsMarker(sheet.content.text()));
        }
    }
}
