// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/StoreService.h"

#include "WorkspaceFixture.h"

using namespace shirube;
using application::StoreService;
using base::ErrorCode;
using test::must;
using test::WorkspaceFixture;

TEST_CASE_METHOD(WorkspaceFixture, "a backup brings the store back", "[application]") {
    const auto copy = folder / "copy.shirube";
    must(workspace->store().backup(copy));
    CHECK(workspace->store().backup(copy).error().code == ErrorCode::Conflict);
    must(workspace->store().backup(copy, true));
    must(budgets().revise(revision(plain)));
    CHECK(StoreService::restore(copy, file).error().code == ErrorCode::Locked);
    workspace.reset();
    const auto former = must(StoreService::restore(copy, file));
    CHECK(std::filesystem::exists(former));
    reopen();
    CHECK(detail(plain).line.amount->raw == "4,714億円");
    CHECK(isSound());
}

TEST_CASE("opening names the file and the mend", "[application]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const auto opened = application::Workspace::open(folder / "none", application::OpenMode::MustExist, clock, "t");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
    const auto created =
        must(application::Workspace::open(folder / "none", application::OpenMode::CreateIfMissing, clock, "t"));
    CHECK(created->file() == folder / "none");
}
