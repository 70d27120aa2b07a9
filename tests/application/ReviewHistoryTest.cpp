// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoringFixture.h"

using namespace shirube;
using application::ChangeSummary;
using base::ErrorCode;
using test::must;

namespace {

// Everything that the history tells the viewer, as one text.
std::string historyOf(application::Workspace& workspace) {
    auto& history = workspace.history();
    std::string text;
    const auto add = [&](const ChangeSummary& change) {
        text += std::to_string(change.id) + '|' + std::to_string(change.target) + '|' + change.actor + '|' +
                change.time + '|' + change.summary.english() + '|' + change.reason + '|' + std::to_string(change.rows) +
                '|' + change.hash + '\n';
    };
    for (const auto& change : must(history.list())) {
        add(change);
        for (const auto& row : must(history.rows(change.id, 20))) {
            text += row.table + row.key + row.before + row.after + '\n';
        }
    }
    for (const auto& next : {must(history.nextUndo()), must(history.nextRedo())}) {
        if (next) {
            add(*next);
        }
    }
    const auto verdict = must(history.verify());
    text += std::to_string(verdict.changes) + '|' + std::to_string(verdict.rows) + '|' + verdict.headHash + '|' +
            std::to_string(verdict.problems.size());
    return text;
}

struct HistoryFixture : test::ScoringFixture {
    [[nodiscard]] std::string seenByAnalyst() const {
        beAnalyst();
        auto text = historyOf(*workspace);
        beSecretariat();
        return text;
    }
    [[nodiscard]] std::string seenBy(std::size_t reviewer) const {
        beReviewer(reviewer);
        auto text = historyOf(*workspace);
        beSecretariat();
        return text;
    }
};

}  // namespace

TEST_CASE_METHOD(HistoryFixture, "a submission leaves no trace in the history of others", "[application][reviews]") {
    must(budgets().revise(revision(plain)));
    must(workspace->history().undo());  // there is something to redo
    const auto analyst = seenByAnalyst();
    const auto other = seenBy(1);
    const auto own = seenBy(0);
    clock.advance(std::chrono::minutes(5));
    score(0, 0, sheet("50", "30"));
    CHECK(seenByAnalyst() == analyst);
    CHECK(seenBy(1) == other);
    CHECK(seenBy(0) != own);
    clock.advance(std::chrono::minutes(5));
    score(0, 0, sheet("10", "30"), "見直した");
    CHECK(seenByAnalyst() == analyst);
    CHECK(seenBy(1) == other);
    const auto packet = issue(2);
    must(scores().importAnswer(answer(packet), {}));
    CHECK(seenByAnalyst() == analyst);
    CHECK(seenBy(1) == other);
    CHECK(isSound());
}

TEST_CASE_METHOD(HistoryFixture, "an analyst's history names no reviewer and holds no key", "[application][reviews]") {
    scoreAll();
    must(reviews().rule(subjects[0], reviewers[0], true, "申告", "テスト理由"));
    const auto sealed = seenByAnalyst();
    must(reviews().close(round));
    reveal();
    const auto revealed = seenByAnalyst();
    for (const auto& text : {sealed, revealed}) {
        for (const auto& secret : {std::string("テスト太郎"), std::string("テスト大学"), reviewers[0].value(),
                                   reviewers[1].value(), std::string("テスト理由"), std::string("opening_key"),
                                   std::string("seal_key"), std::string("score_sheet")}) {
            INFO(secret);
            CHECK(text.find(secret) == std::string::npos);
        }
    }
    CHECK(revealed != sealed);  // that the round was revealed is no secret
}

TEST_CASE_METHOD(HistoryFixture, "numbers of the history stay while hidden changes come in", "[application][reviews]") {
    must(budgets().revise(revision(plain, "1億円")));
    score(0, 0, sheet("50", "30"));
    must(budgets().revise(revision(plain, "2億円")));
    beAnalyst();
    auto& history = workspace->history();
    const auto all = must(history.list());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].id == static_cast<std::int64_t>(all.size() - i));
        CHECK(all[i].hash.empty());
    }
    CHECK(must(history.rows(all[0].id)).front().after.find("2億円") != std::string::npos);
    CHECK(history.rows(static_cast<std::int64_t>(all.size()) + 1).error().code == ErrorCode::NotFound);
    CHECK(must(history.list(1, 1)).front().id == all[1].id);
    // Undo and redo pass over what is hidden.
    const auto undone = must(history.undo());
    CHECK(undone.target == all[0].id);
    CHECK(must(history.nextRedo())->id == all[0].id);
    beSecretariat();
    score(0, 1, sheet("50", "30"));
    beAnalyst();
    CHECK(must(history.nextRedo())->id == all[0].id);
    must(history.redo());
    CHECK(detail(plain).line.amount->raw == "2億円");
    must(history.undo());
    must(history.undo());
    CHECK(must(history.nextUndo())->id == 1);  // the import: nothing of reviews is an analyst's to undo
    beSecretariat();
    CHECK(isSound());
}

TEST_CASE_METHOD(HistoryFixture, "a reviewer sees their own submissions and can undo nothing",
                 "[application][reviews]") {
    score(0, 0, sheet("50", "30"));
    score(1, 0, sheet("50", "30"));
    score(0, 1, sheet("50", "30"));
    beReviewer(0);
    auto& history = workspace->history();
    CHECK(must(history.list()).size() == 2);
    CHECK_FALSE(must(history.nextUndo()));
    CHECK(history.undo().error().code == ErrorCode::NotFound);
    CHECK(must(history.verify()).changes == 0);
    must(reviews().rule(subjects[1], reviewers[0], true, "申告", "理由"));
    CHECK(must(history.list()).size() == 1);
}

TEST_CASE_METHOD(HistoryFixture, "an attacker's change is told without telling where", "[application][reviews]") {
    must(budgets().revise(revision(plain)));
    beAnalyst();
    CHECK(must(workspace->history().verify()).problems.empty());
    CHECK(must(workspace->history().verify()).headHash.empty());
    beSecretariat();
    CHECK_FALSE(must(workspace->history().verify()).headHash.empty());
}
