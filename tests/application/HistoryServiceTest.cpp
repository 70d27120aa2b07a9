// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/HistoryService.h"

#include "WorkspaceFixture.h"

using namespace shirube;
using application::ChangeKind;
using base::ErrorCode;
using test::must;
using test::WorkspaceFixture;

TEST_CASE_METHOD(WorkspaceFixture, "the history lists changes, newest first", "[application]") {
    clock.advance(std::chrono::minutes(1));
    must(budgets().revise(revision(plain)));
    auto& history = workspace->history();
    const auto all = must(history.list());
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == 2);
    CHECK(all[0].time == "2026-11-21T00:01:00.000Z");
    CHECK(all[0].rows == 2);
    CHECK(all[1].summary.english().find("Import dataset ") == 0);
    CHECK(must(history.list(1)).size() == 1);
    CHECK(must(history.list(10, 1)).front().id == 1);

    const auto rows = must(history.rows(2));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].table == "statement");
    CHECK(rows[0].before.empty());
    CHECK(rows[1].table == "adoption");
    CHECK(rows[1].before.find("most_precise") != std::string::npos);
    CHECK(must(history.rows(1, 5)).size() == 5);
    CHECK(history.rows(99).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(WorkspaceFixture, "undo and redo walk through the changes, also after a restart", "[application]") {
    must(budgets().revise(revision(plain, "1億円")));
    must(budgets().revise(revision(plain, "2億円")));
    const auto amount = [&] { return detail(plain).line.amount->raw; };
    CHECK(must(workspace->history().nextUndo())->id == 3);
    CHECK_FALSE(must(workspace->history().nextRedo()));

    const auto undone = must(workspace->history().undo());
    CHECK(undone.kind == ChangeKind::Undo);
    CHECK(undone.target == 3);
    CHECK(undone.summary.english() == "Undo: Revise R6補正 of 先端半導体の国内生産拠点の確保");
    CHECK(amount() == "1億円");
    reopen();
    must(workspace->history().undo());
    CHECK(amount() == "4,714億円");
    CHECK(must(workspace->history().nextRedo())->id == 2);
    reopen();
    CHECK(must(workspace->history().redo()).kind == ChangeKind::Redo);
    CHECK(amount() == "1億円");
    // A new change ends what could be redone.
    must(budgets().revise(revision(plain, "3億円")));
    CHECK(workspace->history().redo().error().code == ErrorCode::NotFound);
    must(workspace->history().undo());
    must(workspace->history().undo());
    must(workspace->history().undo());
    CHECK(workspace->history().undo().error().code == ErrorCode::NotFound);
    CHECK(must(workspace->dataset().isEmpty()));
    CHECK(isSound());
}

TEST_CASE_METHOD(WorkspaceFixture, "verification counts what it looked at", "[application]") {
    const auto report = must(workspace->history().verify());
    CHECK(report.changes == 1);
    CHECK(report.rows == must(workspace->history().list()).front().rows);
    CHECK(report.headHash == must(workspace->history().list()).front().hash);
    CHECK(report.problems.empty());
}

TEST_CASE("kinds of change have stable names", "[application]") {
    CHECK(toKey(ChangeKind::Do) == "do");
    CHECK(toKey(ChangeKind::Undo) == "undo");
    CHECK(toKey(ChangeKind::Redo) == "redo");
}
