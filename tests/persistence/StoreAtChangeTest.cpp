// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/StoreAtChange.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

#include "Connection.h"
#include "RawSqlite.h"
#include "SnapshotFolder.h"
#include "StoreFixture.h"
#include "persistence/DraftTable.h"
#include "persistence/EntityTable.h"
#include "persistence/PackReader.h"
#include "persistence/StoreCopy.h"
#include "support/Property.h"

using namespace shirube;
using base::ErrorCode;
using persistence::openAtChange;
using test::must;
using test::RawSqlite;
using test::StoreFixture;

namespace fs = std::filesystem;

namespace {

// But for what is in the files of the review system: a snapshot reads that where it is (RsSnapshotTest).
constexpr const char* kOwn =
    "(tbl_name NOT LIKE 'rs\\_%' ESCAPE '\\' OR tbl_name IN ('rs_file', 'rs_in_force')) AND "
    "tbl_name NOT LIKE 'gov\\_%' ESCAPE '\\'";

// Every row of every table, by table.
std::map<std::string, std::string> tablesOf(const fs::path& file) {
    RawSqlite raw(file);
    std::map<std::string, std::string> tables;
    const auto names =
        raw.text("SELECT name FROM sqlite_master WHERE type = 'table' AND " + std::string(kOwn) + " ORDER BY name");
    for (std::size_t at = 0; at < names.size();) {
        const auto end = names.find('\n', at);
        const auto name = names.substr(at, end - at);
        const auto columns = raw.text(
            "SELECT group_concat('quote(' || name || ')', ' || char(31) || ') FROM pragma_table_info('" + name + "')");
        tables[name] = raw.text("SELECT " + columns + " FROM " + name + " ORDER BY 1");
        at = end + 1;
    }
    return tables;
}

std::string schemaOf(const fs::path& file) {
    return RawSqlite(file).text("SELECT type || name || coalesce(sql, '') FROM sqlite_master WHERE " +
                                std::string(kOwn) + " ORDER BY 1");
}

std::set<fs::path> snapshotFolders() {
    std::set<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(fs::temp_directory_path())) {
        if (entry.path().filename().string().rfind("shirube-snapshot-", 0) == 0) {
            folders.insert(entry.path());
        }
    }
    return folders;
}

// With a place for temporary files of its own: other programs may be at snapshots, too.
struct PastFixture : StoreFixture {
    const std::string formerPlace = fs::temp_directory_path().string();
    persistence::SourceTable sources{*database};
    int copies = 0;

    PastFixture() {
        fs::create_directory(folder / "temporary");
        setenv("TMPDIR", (folder / "temporary").c_str(), 1);
    }
    ~PastFixture() { setenv("TMPDIR", formerPlace.c_str(), 1); }
    PastFixture(const PastFixture&) = delete;
    PastFixture& operator=(const PastFixture&) = delete;

    [[nodiscard]] domain::Snapshot now(const std::string& name = "第1回WG時点") const {
        domain::Snapshot snapshot;
        snapshot.id = domain::SnapshotId("s");
        snapshot.name = name;
        const auto headers = must(persistence::ChangeLog(*database).headers(1));
        if (!headers.empty()) {
            snapshot.change = headers.front().id;
            snapshot.hash = headers.front().hash;
        }
        return snapshot;
    }
    fs::path backUp() {
        auto backup = folder / ("backup-" + std::to_string(++copies));
        must(persistence::backUpStore(*database, backup, false));
        return backup;
    }
    void put(const std::string& id, const std::string& title = {}) {
        change([&] {
            auto source = test::source(id);
            source.title = title.empty() ? source.title : title;
            must(sources.insert(source));
        });
    }
};

}  // namespace

TEST_CASE_METHOD(PastFixture, "a store is opened as it was, row by row, with the log that it had",
                 "[persistence][snapshot]") {
    put("a", "O'Neil \"quoted\" \\ 🏯 {\"a\": [1]}");
    put("b");
    const auto snapshot = now();
    const auto backup = backUp();
    change([&] {
        auto source = test::source("a");
        source.title = "later";
        must(sources.update(source));
        must(sources.remove(domain::SourceId("b")));
    });
    put("c");
    undo(3);
    redo(3);
    const auto present = tablesOf(file);
    {
        auto past = must(openAtChange(*database, snapshot));
        CHECK(tablesOf(past->file()) == tablesOf(backup));
        CHECK(schemaOf(past->file()) == schemaOf(backup));
        CHECK(must(persistence::checkStore(*past)).problems.empty());
        CHECK(must(past->contentVersion()) == "2:" + snapshot.hash);
        CHECK(must(persistence::SourceTable(*past).all()).size() == 2);
    }
    CHECK(tablesOf(file) == present);
    CHECK(problems().empty());
}

TEST_CASE_METHOD(PastFixture, "the empty store and the newest state can be opened too", "[persistence][snapshot]") {
    const auto empty = now();
    const auto first = backUp();
    put("a");
    put("b");
    CHECK(tablesOf(must(openAtChange(*database, empty))->file()) == tablesOf(first));
    CHECK(tablesOf(must(openAtChange(*database, now()))->file()) == tablesOf(backUp()));
}

TEST_CASE_METHOD(PastFixture, "whatever is written to a snapshot is refused in words", "[persistence][snapshot]") {
    put("a");
    auto past = must(openAtChange(*database, now("第2回WG時点")));
    const std::string reason = "This is the snapshot “第2回WG時点”. Go back to the present to change something.";
    REQUIRE(past->readOnlyReason());
    CHECK(past->readOnlyReason()->english() == reason);
    const auto refused = persistence::Transaction::begin(*past, context());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK(refused.error().message.english() == reason);
    const auto inserted = persistence::SourceTable(*past).insert(test::source("x"));
    REQUIRE_FALSE(inserted);
    CHECK(inserted.error().code == ErrorCode::ReadOnly);
    CHECK(inserted.error().message.english() == reason);
    // Long work opens the file once more: the same holds there.
    auto again = must(persistence::Database::open(past->file(), persistence::DatabaseMode::MustExist));
    must(persistence::Migrator().run(*again, clock.now()));
    CHECK(must(persistence::SourceTable(*again).all()).size() == 1);
    const auto refusedAgain = persistence::Transaction::begin(*again, context());
    REQUIRE_FALSE(refusedAgain);
    CHECK(refusedAgain.error().message.english() == reason);
    CHECK_FALSE(database->readOnlyReason());
    put("b");
}

TEST_CASE_METHOD(PastFixture, "a snapshot's file is the user's alone and goes with it", "[persistence][snapshot]") {
    put("a");
    const auto before = snapshotFolders();
    fs::path place;
    {
        auto past = must(openAtChange(*database, now()));
        place = past->file().parent_path();
        CHECK(fs::status(place).permissions() == fs::perms::owner_all);
        CHECK(must(persistence::SourceTable(*past).all()).size() == 1);
    }
    CHECK_FALSE(fs::exists(place));
    CHECK(snapshotFolders() == before);
}

TEST_CASE_METHOD(PastFixture, "what a killed program left is removed, what is in use stays",
                 "[persistence][snapshot]") {
    put("a");
    auto inUse = must(openAtChange(*database, now()));
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
    const auto left = fs::temp_directory_path() / "shirube-snapshot-0123456789abcdef";
    fs::create_directory(left);
    test::writeBytes(left / "lock", "");
    test::writeBytes(left / "snapshot.shirube", "old");
    const auto halfMade = fs::temp_directory_path() / "shirube-snapshot-fedcba9876543210";
    fs::create_directory(halfMade);
    fs::last_write_time(left, longAgo);
    fs::last_write_time(inUse->file().parent_path(), longAgo);
    const auto other = must(openAtChange(*database, now()));
    CHECK_FALSE(fs::exists(left));
    CHECK(fs::exists(halfMade));  // somebody may be making it
    fs::remove(halfMade);
    CHECK(fs::exists(inUse->file()));
    CHECK(must(persistence::SourceTable(*inUse).all()).size() == 1);
}

TEST_CASE_METHOD(PastFixture, "a snapshot of another history is refused", "[persistence][snapshot]") {
    put("a");
    auto snapshot = now();
    put("b");
    const auto before = snapshotFolders();
    SECTION("another hash") {
        snapshot.hash.back() = snapshot.hash.back() == '0' ? '1' : '0';
    }
    SECTION("a change that is not there") {
        snapshot.change = 7;
    }
    const auto opened = openAtChange(*database, snapshot);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Corrupt);
    CHECK(opened.error().message.english().find(snapshot.name) != std::string::npos);
    CHECK(opened.error().message.english().find("backup") != std::string::npos);
    CHECK(snapshotFolders() == before);
}

TEST_CASE_METHOD(PastFixture, "drafts of scores are not in a snapshot", "[persistence][snapshot]") {
    put("a");
    const auto snapshot = now();
    change([&] {
        must(persistence::DraftTable(*database).put(domain::ReviewRoundId("r"), domain::ReviewSubjectId("s"),
                                                    domain::ReviewerId("w"), "sealed"));
    });
    auto past = must(openAtChange(*database, snapshot));
    CHECK(must(persistence::DraftTable(*past).of(domain::ReviewerId("w"))).empty());
    CHECK(must(persistence::DraftTable(*database).of(domain::ReviewerId("w"))).size() == 1);
}

TEST_CASE_METHOD(PastFixture, "going back can be stopped, and leaves nothing", "[persistence][snapshot]") {
    put("a");
    const auto snapshot = now();
    put("b");
    const auto before = snapshotFolders();
    std::stop_source stop;
    std::int64_t steps = 0;
    std::int64_t total = 0;
    static_cast<void>(must(openAtChange(*database, snapshot,
                                        {[&](base::ProgressStep step) {
                                             ++steps;
                                             total = step.total;
                                             CHECK((step.total == 0 || step.done <= step.total));
                                         },
                                         stop.get_token()})));
    CHECK(total > 10);
    const auto stopAt = GENERATE_COPY(std::int64_t{1}, steps / 2);
    std::int64_t seen = 0;
    const auto opened = openAtChange(*database, snapshot,
                                     {[&](base::ProgressStep) {
                                          if (++seen == stopAt) {
                                              stop.request_stop();
                                          }
                                      },
                                      stop.get_token()});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Cancelled);
    CHECK(snapshotFolders() == before);
    CHECK(problems().empty());
}

TEST_CASE_METHOD(PastFixture, "a later schema does not hide what was before it", "[persistence][snapshot]") {
    change([&] { must(persistence::ProgrammeTable(*database).insert(test::programme("p"))); });
    put("a");
    put("b");
    const auto snapshot = now();
    change([&] { must(sources.remove(domain::SourceId("b"))); });
    auto migrations = persistence::builtInMigrations();
    const auto version = migrations.back().version;
    migrations.push_back({version + 1, "later",
                          "CREATE TABLE purse (id TEXT NOT NULL PRIMARY KEY, yen BIGINT NOT NULL);"
                          "INSERT INTO purse VALUES ('x', 5);"
                          "ALTER TABLE source ADD COLUMN pages INTEGER NOT NULL DEFAULT 7;"
                          "ALTER TABLE source ADD COLUMN remark TEXT;"
                          "UPDATE source SET title = 'renamed' WHERE id = 'a';"});
    database.reset();
    database = must(persistence::Database::open(file, persistence::DatabaseMode::MustExist));
    must(persistence::Migrator(migrations).run(*database, clock.now()));
    const auto migrated = now("after");
    {
        auto past = must(openAtChange(*database, snapshot));
        RawSqlite raw(past->file());
        // What the migration wrote is taken back like any change; its columns hold what they hold by default.
        CHECK(raw.text("SELECT id || title || pages || coalesce(remark, '-') FROM source ORDER BY id") ==
              "a予算の概要 a7-\nb予算の概要 b7-\n");
        CHECK(raw.text("SELECT id FROM purse").empty());
        CHECK(raw.text("SELECT id FROM programme") == "p\n");
        CHECK(must(persistence::checkStore(*past)).problems.empty());
    }
    CHECK(RawSqlite(must(openAtChange(*database, migrated))->file()).text("SELECT yen FROM purse") == "5\n");
}

TEST_CASE("any state that a store was in can be opened again", "[persistence][snapshot][property]") {
    test::forAllSeeds(12, [](test::Random& random) {
        PastFixture store;
        struct Kept {
            domain::Snapshot snapshot;
            fs::path backup;
        };
        std::vector<Kept> kept;
        persistence::ProgrammeTable programmes(*store.database);
        persistence::BudgetLineTable lines(*store.database);
        persistence::StatementTable statements(*store.database);
        store.change([&] {
            must(store.sources.insert(test::source("s")));
            must(programmes.insert(test::programme("p")));
            must(lines.insert(test::line("l", "p")));
        });
        std::set<std::string> there;
        const auto edit = [&] {
            const auto id = "l#amount@s~" + std::to_string(random.between(1, 6));
            const auto amount = std::to_string(random.between(1, 9999)) + "億円";
            const auto statement = test::statement(id, "l", amount, "s");
            if (!there.contains(id)) {
                must(statements.insert(statement));
                there.insert(id);
            } else if (random.coin()) {
                must(store.sources.update([&] {
                    auto source = test::source("s");
                    source.title = amount;
                    return source;
                }()));
            } else {
                must(statements.remove(domain::StatementId(id)));
                there.erase(id);
            }
        };
        std::int64_t undoable = 0;
        for (int i = 0; i < 30; ++i) {
            if (random.between(0, 4) == 0) {
                kept.push_back({store.now("時点" + std::to_string(i)), store.backUp()});
            }
            if (undoable > 0 && random.between(0, 3) == 0) {
                store.undo(undoable);
                there.clear();
                for (const auto& statement : must(statements.all())) {
                    there.insert(statement.id.value());
                }
                undoable = 0;
                continue;
            }
            undoable = store.change([&] {
                for (auto n = random.between(1, 5); n > 0; --n) {
                    edit();
                }
            });
        }
        for (const auto& one : kept) {
            INFO(one.snapshot.name);
            auto past = must(openAtChange(*store.database, one.snapshot));
            CHECK(tablesOf(past->file()) == tablesOf(one.backup));
        }
        CHECK(store.problems().empty());
    });
}

TEST_CASE_METHOD(PastFixture, "packs and snapshots are read as they were written, undone and verified",
                 "[persistence][packs]") {
    const std::string ugly = "O'Neil \"quoted\" \\ ; -- 🏯🈚\n\t\u3000{\"a\": [1]}";
    domain::PackContent content;
    content.snapshots = {{domain::SnapshotId("s"), ugly, 3, "hash", "2026-11-22T00:00:00.000Z", ugly, ugly, 0},
                         {domain::SnapshotId("t"), "empty", 0, "", "", "", "", 1}};
    content.packs = {{domain::PackId("p"), ugly, domain::CalendarDay{2026, 12, 1}, ugly, domain::PaperFormat::Wide,
                      "en", domain::SnapshotId("s"), ugly, 0},
                     {domain::PackId("q"), "第2回WG", std::nullopt, "", domain::PaperFormat::A4, "ja", {}, "", 1}};
    domain::ChartDefinition chart;
    chart.chart = "budget-by-cycle";
    chart.title = ugly;
    chart.style.ownColours = {{"post5g", 0x0A7F55U}};
    content.items.resize(2);
    for (auto& item : content.items) {
        item.pack = domain::PackId("p");
    }
    content.items[0].id = domain::PackItemId("i");
    content.items[0].chart = chart;
    content.items[0].note = ugly;
    content.items[1].id = domain::PackItemId("j");
    content.items[1].position = 1;
    content.builds = {{domain::PackBuildId("b"), domain::PackId("p"), "2026-11-22T00:00:00.000Z", ugly, 4, ugly, 0}};
    put("a");
    const auto version = must(database->contentVersion());
    const auto id = change([&] {
        const auto insert = [&](const auto& list) {
            for (const auto& value : list) {
                must(persistence::EntityTable<std::decay_t<decltype(value)>>(*database).insert(value));
            }
        };
        insert(content.snapshots);
        insert(content.packs);
        insert(content.items);
        insert(content.builds);
    });
    persistence::PackReader reader(*database);
    CHECK(must(reader.read()) == content);
    CHECK(problems().empty());
    // A snapshot that a pack shows stays; two of one name can't be told apart.
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    CHECK(persistence::EntityTable<domain::Snapshot>(*database).remove(domain::SnapshotId("s")).error().code ==
          ErrorCode::Conflict);
    CHECK(persistence::EntityTable<domain::Snapshot>(*database)
              .insert({domain::SnapshotId("u"), ugly, 1, "h", "", "", "", 2})
              .error()
              .code == ErrorCode::Conflict);
    { const auto ended = std::move(transaction); }
    undo(id);
    CHECK(must(reader.read()) == domain::PackContent());
    redo(id);
    CHECK(must(reader.read()) == content);
    // The facts need not be read again for a pack.
    CHECK_FALSE(must(database->hasChanged(persistence::StoreArea::Facts, version)));
    CHECK(must(database->hasChanged(persistence::StoreArea::Packs, version)));
}

TEST_CASE("a store of before packs keeps its rows, its history and what can be undone",
          "[persistence][migration][packs]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    const auto file = folder / "store.shirube";
    auto former = persistence::builtInMigrations();
    REQUIRE(former.size() >= 6);
    former.resize(5);
    const auto context = [&](persistence::ChangeKind kind, std::int64_t target) {
        return persistence::ChangeContext{kind, target, "tester", clock.now(), base::Message("Change"), ""};
    };
    std::string head;
    {
        auto database = must(persistence::Database::open(file, persistence::DatabaseMode::CreateIfMissing));
        must(persistence::Migrator(former).run(*database, clock.now()));
        for (const auto* const id : {"a", "b"}) {
            auto transaction =
                must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Do, 0)));
            must(persistence::SourceTable(*database).insert(test::source(id)));
            must(transaction.commit());
        }
        head = must(persistence::checkStore(*database)).headHash;
    }
    auto database = must(persistence::Database::open(file, persistence::DatabaseMode::MustExist));
    const auto report = must(persistence::Migrator().run(*database, clock.now()));
    CHECK(report.fromVersion == 5);
    CHECK(fs::exists(report.backup));
    const auto check = must(persistence::checkStore(*database));
    CHECK(check.problems.empty());
    CHECK(check.headHash == head);
    CHECK(must(persistence::PackReader(*database).read()) == domain::PackContent());
    // A state of before can be named too: the log goes back further than the table of names.
    domain::Snapshot first{domain::SnapshotId("s"), "初回", 1, "", "", "", "", 0};
    first.hash = must(persistence::ChangeLog(*database).header(1))->hash;
    CHECK(must(persistence::SourceTable(*must(openAtChange(*database, first))).all()).size() == 1);
    {
        auto transaction = must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Undo, 2)));
        must(persistence::ChangeLog(*database).revert(2));
        must(transaction.commit());
    }
    CHECK(must(persistence::SourceTable(*database).all()).size() == 1);
    CHECK(must(persistence::checkStore(*database)).problems.empty());
}
