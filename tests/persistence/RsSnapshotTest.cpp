// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawSqlite.h"
#include "RsStoreFixture.h"
#include "domain/Pack.h"
#include "persistence/StoreAtChange.h"
#include "persistence/StoreCopy.h"

using namespace shirube;
using base::ErrorCode;
using persistence::openAtChange;
using test::must;
using test::RawSqlite;
using test::RsStoreFixture;
using test::Use;

namespace fs = std::filesystem;

namespace {

struct RsPastFixture : RsStoreFixture {
    [[nodiscard]] domain::Snapshot now() const {
        domain::Snapshot snapshot;
        snapshot.id = domain::SnapshotId("s");
        snapshot.name = "第1回WG時点";
        if (const auto headers = must(persistence::ChangeLog(*database).headers(1)); !headers.empty()) {
            snapshot.change = headers.front().id;
            snapshot.hash = headers.front().hash;
        }
        return snapshot;
    }
    [[nodiscard]] static std::string payeesOf(persistence::Database& store) {
        persistence::RsRowReader rows(store);
        std::string names;
        must(rows.forEach(uses(), [&](const domain::RsRecord& record) -> base::Status {
            names += record.cells[2].text;
            return {};
        }));
        return names;
    }
    void name(const domain::Snapshot& snapshot) {
        change([&] { must(persistence::EntityTable<domain::Snapshot>(*database).insert(snapshot)); });
    }
    [[nodiscard]] static std::int64_t pagesOf(const fs::path& store) {
        return std::stoll(RawSqlite(store).text("PRAGMA page_count"));
    }
    fs::path backUp(persistence::Database& store, const std::string& name) {
        auto backup = folder / name;
        must(persistence::backUpStore(store, backup, false));
        return backup;
    }
};

}  // namespace

TEST_CASE_METHOD(RsPastFixture, "a snapshot has the files that were in force, without copying what is in them",
                 "[persistence][rs][snapshot]") {
    const auto none = now();
    std::vector<Use> many(20'000, {1, "甲", 5});
    putUses(1, many);
    const auto first = now();
    const auto second = putUses(2, {{1, "乙", 6}});
    const auto both = now();
    undo(second);
    name(both);
    change([&] { must(files.remove(1)); });
    CHECK(payeesOf(*database).empty());

    CHECK(payeesOf(*must(openAtChange(*database, none))).empty());
    auto past = must(openAtChange(*database, first));
    CHECK(must(persistence::RsFileTable(*past).all()).size() == 1);
    CHECK(payeesOf(*past).size() == many.size() * std::string("甲").size());
    CHECK(pagesOf(past->file()) < pagesOf(file) / 2);
    CHECK(RawSqlite(past->file()).text("SELECT COUNT(*) FROM sqlite_master WHERE name = 'rs_payee'") == "0\n");
    CHECK(must(persistence::checkStore(*past)).problems.empty());
    auto later = must(openAtChange(*database, both));
    CHECK(payeesOf(*later) == "乙");
    // Long work opens the file once more.
    auto again = must(persistence::Database::open(later->file(), persistence::DatabaseMode::MustExist));
    must(persistence::Migrator().run(*again, clock.now()));
    CHECK(payeesOf(*again) == "乙");
    const auto refused = persistence::Transaction::begin(*again, context());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    // The present goes on beside it, and what the snapshots show stays.
    putUses(3, {{1, "丙", 7}});
    change([&] { must(files.removeAbandoned()); });
    CHECK(payeesOf(*again) == "乙");
    CHECK(payeesOf(*database) == "丙");
    CHECK(problems().empty());
}

TEST_CASE_METHOD(RsPastFixture, "a backup of a snapshot is a store with all that its history can bring back",
                 "[persistence][rs][snapshot]") {
    putUses(1, {{1, "甲", 5}});
    const auto second = putUses(2, {{1, "乙", 6}});
    const auto undone = undo(second);
    const auto then = now();
    const auto whole = backUp(*database, "whole.shirube");
    putUses(3, {{1, "丙", 7}});
    const auto copy = backUp(*must(openAtChange(*database, then)), "copy.shirube");
    CHECK(undone == 3);
    const auto schema = [](const fs::path& store) {
        return RawSqlite(store).text("SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1");
    };
    CHECK(schema(copy) == schema(whole));
    CHECK(RawSqlite(copy).text("SELECT payee FROM rs_expense_use ORDER BY id") == "甲\n乙\n");
    CHECK(RawSqlite(copy).text("SELECT payee FROM gov_expense_use") == "甲\n");
    CHECK(RawSqlite(copy).text("SELECT file_id || ':' || row_count FROM rs_data") == "1:1\n2:1\n3:0\n");
    database = must(persistence::Database::open(copy, persistence::DatabaseMode::MustExist));
    must(persistence::Migrator().run(*database, clock.now()));
    CHECK(problems().empty());
    redo(second);
    CHECK(payeesOf(*database) == "乙");
    CHECK(must(persistence::RsFileTable(*database).nextId()) == 4);
    CHECK(problems().empty());
}

TEST_CASE_METHOD(RsPastFixture, "a backup has the content, and a lost store is named", "[persistence][rs][snapshot]") {
    putUses(1, {{1, "甲", 5}});
    const auto backup = backUp(*database, "backup.shirube");
    {
        auto restored = must(persistence::Database::open(backup, persistence::DatabaseMode::MustExist));
        CHECK(payeesOf(*restored) == "甲");
        CHECK(must(persistence::checkStore(*restored)).problems.empty());
    }
    auto past = must(openAtChange(*database, now()));
    fs::rename(file, folder / "elsewhere.shirube");
    const auto lost = persistence::Database::open(past->file(), persistence::DatabaseMode::MustExist);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::NotFound);
    CHECK(lost.error().message.english().find("store.shirube") != std::string::npos);
    CHECK_FALSE(fs::exists(file));
    CHECK(payeesOf(*past) == "甲");
}
