// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Database.h"

#include "RawSqlite.h"
#include "StoreFixture.h"

using namespace shirube;
using base::ErrorCode;
using persistence::Database;
using persistence::DatabaseMode;
using test::StoreFixture;

namespace {

base::Error failureOf(const std::filesystem::path& file, DatabaseMode mode = DatabaseMode::MustExist) {
    const auto opened = Database::open(file, mode, std::chrono::milliseconds(50));
    REQUIRE_FALSE(opened);
    const auto& error = opened.error();
    CAPTURE(error.message.english(), error.detail);
    // Each message names the place.
    CHECK(error.message.english().find(file.filename().string()) != std::string::npos);
    return error;
}

}  // namespace

TEST_CASE("a new store is made where there is none", "[persistence]") {
    StoreFixture store;
    CHECK(std::filesystem::file_size(store.file) > 0);
    test::RawSqlite raw(store.file);
    CHECK(raw.text("PRAGMA application_id") == "1397248578\n");
    CHECK(raw.text("PRAGMA journal_mode") == "wal\n");
    CHECK(store.problems().empty());
}

TEST_CASE("a store that is not there is not made unasked", "[persistence]") {
    const test::TemporaryFolder folder;
    CHECK(failureOf(folder / "none.shirube").code == ErrorCode::NotFound);
    CHECK_FALSE(std::filesystem::exists(folder / "none.shirube"));
}

TEST_CASE("a missing folder is named", "[persistence]") {
    const test::TemporaryFolder folder;
    const auto opened = Database::open(folder / "missing/store.shirube", DatabaseMode::CreateIfMissing);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
    CHECK(opened.error().message.english().find("missing") != std::string::npos);
}

TEST_CASE("what is no store is refused and left alone", "[persistence]") {
    const test::TemporaryFolder folder;
    const auto file = folder / "other.txt";

    SECTION("a text") {
        test::writeBytes(file, std::string(5000, 'x'));
        CHECK(failureOf(file).code == ErrorCode::NotAStore);
        CHECK(failureOf(file, DatabaseMode::CreateIfMissing).code == ErrorCode::NotAStore);
        CHECK(test::bytesOf(file) == std::string(5000, 'x'));
    }
    SECTION("a short text") {
        test::writeBytes(file, "SQLite");
        CHECK(failureOf(file, DatabaseMode::CreateIfMissing).code == ErrorCode::NotAStore);
    }
    SECTION("an empty file, unless a store is to be made") {
        test::writeBytes(file, "");
        CHECK(failureOf(file).code == ErrorCode::NotAStore);
        CHECK(Database::open(file, DatabaseMode::CreateIfMissing));
    }
    SECTION("a folder") {
        CHECK(failureOf(folder.path()).code == ErrorCode::NotAStore);
    }
    SECTION("an SQLite file of another program") {
        test::RawSqlite(file).run("CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('x')");
        const auto before = test::bytesOf(file);
        CHECK(failureOf(file).code == ErrorCode::NotAStore);
        CHECK(failureOf(file, DatabaseMode::CreateIfMissing).code == ErrorCode::NotAStore);
        CHECK(test::bytesOf(file) == before);
    }
    SECTION("an SQLite file of another program without tables") {
        test::RawSqlite(file).run("PRAGMA application_id = 42; VACUUM");
        CHECK(failureOf(file, DatabaseMode::CreateIfMissing).code == ErrorCode::NotAStore);
    }
}

TEST_CASE("a creation that was broken off is taken up again", "[persistence]") {
    const test::TemporaryFolder folder;
    const auto file = folder / "store.shirube";
    test::RawSqlite(file).run("PRAGMA journal_mode = WAL; PRAGMA user_version = 0; VACUUM");
    REQUIRE(std::filesystem::file_size(file) > 0);
    CHECK(Database::open(file, DatabaseMode::CreateIfMissing));
}

TEST_CASE("a store cut short is damaged", "[persistence]") {
    StoreFixture store;
    store.database.reset();
    const auto whole = test::bytesOf(store.file);
    for (const auto size : {whole.size() / 2, std::size_t{4096}, std::size_t{1000}, whole.size() - 1}) {
        test::writeBytes(store.file, whole.substr(0, size));
        CHECK(failureOf(store.file).code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a store with overwritten pages is damaged, not a crash", "[persistence]") {
    StoreFixture store;
    store.change([&] { test::must(persistence::SourceTable(*store.database).insert(test::source("a"))); });
    store.database.reset();
    auto bytes = test::bytesOf(store.file);
    for (std::size_t i = 4096; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i * 31);
    }
    test::writeBytes(store.file, bytes);
    auto opened = Database::open(store.file, DatabaseMode::MustExist);
    if (opened) {
        const auto migrated = persistence::Migrator().run(**opened, store.clock.now());
        REQUIRE_FALSE(migrated);
        CHECK(migrated.error().code == ErrorCode::Corrupt);
    } else {
        CHECK(opened.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a store that another connection holds is locked", "[persistence]") {
    StoreFixture store;
    test::RawSqlite other(store.file);

    SECTION("for writing: reading goes on") {
        REQUIRE(other.run("BEGIN IMMEDIATE").empty());
        const auto impatient =
            test::must(Database::open(store.file, DatabaseMode::MustExist, std::chrono::milliseconds(50)));
        CHECK(persistence::SourceTable(*impatient).all());
        const auto transaction = persistence::Transaction::begin(*impatient, store.context());
        REQUIRE_FALSE(transaction);
        CHECK(transaction.error().code == ErrorCode::Locked);
    }
    SECTION("for everything") {
        store.database.reset();
        REQUIRE(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y)").empty());
        CHECK(failureOf(store.file).code == ErrorCode::Locked);
    }
}

TEST_CASE("paths may hold anything that a file name may", "[persistence]") {
    const test::TemporaryFolder folder;
    for (const auto* name : {"予算 表.shirube", "a 'b' \"c\" =d;.shirube", "file:x?mode=memory", "100%#.db"}) {
        const auto file = folder / name;
        auto database = test::must(Database::open(file, DatabaseMode::CreateIfMissing));
        test::must(persistence::Migrator().run(*database, test::FixedClock().now()));
        CHECK(std::filesystem::exists(file));
    }
}

TEST_CASE("the content version follows every commit of any connection", "[persistence]") {
    StoreFixture store;
    const auto other = store.open();
    CHECK(test::must(other->contentVersion()) == "0");
    store.change([&] { test::must(persistence::SourceTable(*store.database).insert(test::source("a"))); });
    const auto version = test::must(store.database->contentVersion());
    CHECK(version != "0");
    CHECK(test::must(other->contentVersion()) == version);
    store.reopen();
    CHECK(test::must(store.database->contentVersion()) == version);
}

TEST_CASE("an area has changed where its rows were written since, by a change or by its undoing", "[persistence]") {
    using persistence::StoreArea;
    StoreFixture store;
    const auto other = store.open();
    const auto changed = [&](StoreArea area, const std::string& version) {
        return test::must(other->hasChanged(area, version));
    };
    store.change([&] { test::must(persistence::SourceTable(*store.database).insert(test::source("a"))); });
    const auto before = test::must(store.database->contentVersion());
    for (const auto area : {StoreArea::Budgets, StoreArea::Facts, StoreArea::Checks, StoreArea::LogicModels}) {
        CHECK_FALSE(changed(area, before));
        // What names no state of this store says nothing.
        for (const auto* version : {"", "0", "1", "1:", "1:other", "7:x", ":x"}) {
            CHECK(changed(area, version));
        }
    }
    const auto programme =
        store.change([&] { test::must(persistence::ProgrammeTable(*store.database).insert(test::programme("p"))); });
    CHECK(changed(StoreArea::Budgets, before));
    CHECK(changed(StoreArea::Facts, before));
    CHECK_FALSE(changed(StoreArea::LogicModels, before));
    const auto between = test::must(store.database->contentVersion());
    CHECK_FALSE(changed(StoreArea::Budgets, between));
    store.undo(programme);
    CHECK(changed(StoreArea::Budgets, between));
    CHECK_FALSE(changed(StoreArea::LogicModels, between));
    store.change([&] { test::must(persistence::SourceTable(*store.database).insert(test::source("b"))); });
    CHECK_FALSE(changed(StoreArea::Budgets, test::must(store.database->contentVersion())));
    CHECK(changed(StoreArea::Facts, between));
}
