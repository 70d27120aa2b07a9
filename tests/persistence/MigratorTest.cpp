// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Migrator.h"

#include "RawSqlite.h"
#include "StoreFixture.h"

using namespace shirube;
using base::ErrorCode;
using persistence::Migration;
using persistence::Migrator;
using test::StoreFixture;

namespace {

// This program's migrations with others behind them, as a later program would have.
std::vector<Migration> andThen(const std::vector<std::string>& more) {
    auto migrations = persistence::builtInMigrations();
    for (const auto& sql : more) {
        const auto version = migrations.back().version + 1;
        migrations.push_back({version, "later_" + std::to_string(version), sql});
    }
    return migrations;
}

const std::string kAddTable =
    "CREATE TABLE purse (id TEXT NOT NULL PRIMARY KEY, yen BIGINT NOT NULL, source_id TEXT REFERENCES source (id));"
    "INSERT INTO purse VALUES ('基金', 5, NULL);";
const std::string kAddColumn = "ALTER TABLE source ADD COLUMN pages INTEGER NOT NULL DEFAULT 7;";

std::string dump(const std::filesystem::path& file) {
    test::RawSqlite raw(file);
    return raw.text("SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1") +
           raw.text("SELECT version || sha256 FROM schema_migration") + raw.text("SELECT id || title FROM source") +
           raw.text("SELECT hash FROM change_entry");
}

std::vector<std::filesystem::path> filesBeside(const std::filesystem::path& file) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(file.parent_path())) {
        if (entry.path().string().find("before-") != std::string::npos) {
            files.push_back(entry.path());
        }
    }
    return files;
}

void putSource(StoreFixture& store, const std::string& id) {
    store.change([&] { test::must(persistence::SourceTable(*store.database).insert(test::source(id))); });
}

}  // namespace

TEST_CASE("the program's migrations have numbers without a gap", "[persistence][migration]") {
    int expected = 1;
    for (const auto& migration : persistence::builtInMigrations()) {
        CHECK(migration.version == expected++);
        CHECK_FALSE(migration.name.empty());
        CHECK(migration.sql.find("CREATE") != std::string::npos);
    }
    CHECK(expected > 1);
}

TEST_CASE("a new store gets all migrations and no backup; a second run does nothing", "[persistence][migration]") {
    const test::TemporaryFolder folder;
    const auto file = folder / "store.shirube";
    auto database = test::must(persistence::Database::open(file, persistence::DatabaseMode::CreateIfMissing));
    const Migrator migrator(andThen({kAddTable, kAddColumn}));
    const auto first = test::must(migrator.run(*database, test::FixedClock().now()));
    CHECK(first.fromVersion == 0);
    CHECK(first.toVersion == persistence::builtInMigrations().back().version + 2);
    CHECK(first.backup.empty());
    const auto second = test::must(migrator.run(*database, test::FixedClock().now()));
    CHECK(second.fromVersion == second.toVersion);
    CHECK(filesBeside(file).empty());
}

TEST_CASE("an older store is copied, checked and brought up step by step", "[persistence][migration]") {
    StoreFixture store;
    putSource(store, "a");
    const auto before = dump(store.file);
    const int first = persistence::builtInMigrations().back().version;

    const auto second = test::must(Migrator(andThen({kAddTable})).run(*store.database, store.clock.now()));
    CHECK(second.fromVersion == first);
    CHECK(second.toVersion == first + 1);
    REQUIRE(std::filesystem::exists(second.backup));
    CHECK(dump(second.backup) == before);
    CHECK(test::RawSqlite(second.backup).text("PRAGMA integrity_check") == "ok\n");

    const auto third = test::must(Migrator(andThen({kAddTable, kAddColumn})).run(*store.database, store.clock.now()));
    CHECK(third.toVersion == first + 2);
    CHECK(third.backup != second.backup);
    test::RawSqlite raw(store.file);
    CHECK(raw.text("SELECT pages FROM source") == "7\n");
    CHECK(raw.text("SELECT id FROM purse") == "基金\n");
    CHECK(raw.text("SELECT count(*) FROM schema_migration") == std::to_string(first + 2) + "\n");
}

TEST_CASE("a new table and a new column are in the log from then on", "[persistence][migration]") {
    StoreFixture store;
    putSource(store, "a");
    const auto head = test::must(persistence::checkStore(*store.database)).headHash;
    test::must(Migrator(andThen({"CREATE TABLE purse (id TEXT NOT NULL PRIMARY KEY);", kAddColumn}))
                   .run(*store.database, store.clock.now()));
    CHECK_FALSE(test::RawSqlite(store.file).run("INSERT INTO purse VALUES ('x')").empty());
    // The chain goes on; rows logged without the column are still what the log says of them.
    const auto report = test::must(persistence::checkStore(*store.database));
    CHECK(report.problems.empty());
    CHECK(report.headHash == head);
    CHECK(store.undo(1) == 2);
    CHECK(store.redo(1) == 3);
    CHECK(store.problems().empty());
    CHECK(test::RawSqlite(store.file).text("SELECT pages FROM source") == "7\n");
}

TEST_CASE("rows that a migration writes are in the log, as a change that can't be undone", "[persistence][migration]") {
    StoreFixture store;
    putSource(store, "a");
    putSource(store, "b");
    test::must(Migrator(andThen({kAddTable, "UPDATE source SET title = 'neu' WHERE id = 'a';"}))
                   .run(*store.database, store.clock.now()));
    CHECK(store.problems().empty());
    persistence::ChangeLog log(*store.database);
    const auto change = test::must(log.headers(1)).front();
    CHECK(change.kind == persistence::ChangeKind::Migrate);
    CHECK(change.entries == 2);
    CHECK(test::must(log.undoStack()) == persistence::UndoStack{{1, 2}, {}});
    store.undo(2);
    {
        // What the migration wrote is not overwritten.
        auto transaction = test::must(
            persistence::Transaction::begin(*store.database, store.context(persistence::ChangeKind::Undo, 1)));
        CHECK(log.revert(1).error().code == ErrorCode::Conflict);
    }
    CHECK(store.problems().empty());
}

TEST_CASE("a failed migration leaves the store as it was", "[persistence][migration]") {
    StoreFixture store;
    putSource(store, "a");
    store.database.reset();
    const auto bytes = test::bytesOf(store.file);
    const auto before = dump(store.file);
    const auto* const broken = GENERATE("INSERT INTO source VALUES ('b', 1, 2, 3, 4); CREATE TABL x;",
                                        "DELETE FROM source; SELECT no_such_function();", "COMMIT; CREATE TABLE y (z);",
                                        "INSERT INTO programme (id) VALUES ('p');");
    auto database = test::must(persistence::Database::open(store.file, persistence::DatabaseMode::MustExist));
    // The one before it would have worked: it is gone with it.
    const auto run = Migrator(andThen({kAddTable, broken})).run(*database, store.clock.now());
    REQUIRE_FALSE(run);
    CHECK(run.error().message.english().find(
              std::string(broken) == "COMMIT; CREATE TABLE y (z);" ? "schema" : "store") != std::string::npos);
    if (std::string(broken).find("COMMIT") != 0) {
        database.reset();
        CHECK(test::bytesOf(store.file) == bytes);
        CHECK(dump(store.file) == before);
        CHECK(filesBeside(store.file).empty());
        store.reopen();
        CHECK(store.problems().empty());
        putSource(store, "later");
    }
}

TEST_CASE("a migration that breaks references is refused", "[persistence][migration]") {
    StoreFixture store;
    const auto run =
        Migrator(andThen({"INSERT INTO adoption VALUES ('no line', 'amount', '', 'none', 'most_precise', '');"}))
            .run(*store.database, store.clock.now());
    REQUIRE_FALSE(run);
    CHECK(run.error().code == ErrorCode::Corrupt);
    CHECK(test::RawSqlite(store.file).text("SELECT count(*) FROM adoption") == "0\n");
    // References are checked again afterwards.
    auto transaction = test::must(persistence::Transaction::begin(*store.database, store.context()));
    CHECK_FALSE(persistence::BudgetLineTable(*store.database).insert(test::line("l", "nobody")));
}

TEST_CASE("a newer store is refused and left alone", "[persistence][migration]") {
    StoreFixture store;
    test::must(Migrator(andThen({kAddTable})).run(*store.database, store.clock.now()));
    store.database.reset();
    const auto bytes = test::bytesOf(store.file);
    auto database = test::must(persistence::Database::open(store.file, persistence::DatabaseMode::MustExist));
    const auto run = Migrator().run(*database, store.clock.now());
    REQUIRE_FALSE(run);
    CHECK(run.error().code == ErrorCode::NewerStore);
    CHECK(run.error().message.english().find(store.file.filename().string()) != std::string::npos);
    database.reset();
    CHECK(test::bytesOf(store.file) == bytes);
}

TEST_CASE("an applied migration that was another is noticed", "[persistence][migration]") {
    StoreFixture store;
    auto altered = persistence::builtInMigrations();
    altered.front().sql += "-- altered\n";
    const auto run = Migrator(altered).run(*store.database, store.clock.now());
    REQUIRE_FALSE(run);
    CHECK(run.error().code == ErrorCode::Corrupt);
}

TEST_CASE("every data table has its triggers, and lost ones come back", "[persistence][migration]") {
    StoreFixture store;
    {
        test::RawSqlite raw(store.file);
        CHECK(raw.text("SELECT name FROM sqlite_master m WHERE type = 'table' AND name NOT IN "
                       "('schema_migration', 'change_set', 'change_entry', 'current_change', 'score_draft', "
                       "'role_secret') AND 3 <> (SELECT count(*) "
                       "FROM sqlite_master t WHERE t.type = 'trigger' AND t.tbl_name = m.name)")
                  .empty());
        REQUIRE(raw.run("DROP TRIGGER log_source_insert").empty());
    }
    CHECK(store.problems().size() == 1);
    store.reopen();
    CHECK(store.problems().empty());
}

TEST_CASE("a store of the first version keeps its rows and gets the catalogue's tables", "[persistence][migration]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const auto file = folder / "store.shirube";
    const auto context = [&](persistence::ChangeKind kind, std::int64_t target) {
        return persistence::ChangeContext{kind, target, "tester", clock.now(), base::Message("Change"), ""};
    };
    std::string before;
    {
        auto database = test::must(persistence::Database::open(file, persistence::DatabaseMode::CreateIfMissing));
        test::must(Migrator({persistence::builtInMigrations().front()}).run(*database, clock.now()));
        const test::AsFormerProgram program(file);
        auto transaction =
            test::must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Do, 0)));
        const auto statement = test::statement("l#amount@s", "l", "12億円", "s");
        test::must(persistence::SourceTable(*database).insert(test::source("s")));
        test::must(persistence::ProgrammeTable(*database).insert(test::programme("p")));
        test::must(persistence::BudgetLineTable(*database).insert(test::line("l", "p")));
        test::must(persistence::StatementTable(*database).insert(statement));
        test::must(persistence::AdoptionTable(*database).insert({statement.fact, statement.id, {}, ""}));
        test::must(transaction.commit());
        before = test::must(persistence::checkStore(*database)).headHash;
    }
    auto database = test::must(persistence::Database::open(file, persistence::DatabaseMode::MustExist));
    const auto report = test::must(Migrator().run(*database, clock.now()));
    CHECK(report.fromVersion == 1);
    CHECK(report.toVersion == persistence::builtInMigrations().back().version);
    CHECK(std::filesystem::exists(report.backup));
    // Nothing was written into any row, so the log goes on where it was.
    const auto check = test::must(persistence::checkStore(*database));
    CHECK(check.problems.empty());
    CHECK(check.headHash == before);
    CHECK(test::must(persistence::StatementTable(*database).adopted()).front().amount.raw == "12億円");
    {
        auto transaction =
            test::must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Undo, 1)));
        test::must(persistence::ChangeLog(*database).revert(1));
        test::must(transaction.commit());
    }
    CHECK(test::must(persistence::SourceTable(*database).all()).empty());
    CHECK(test::must(persistence::checkStore(*database)).problems.empty());
}
