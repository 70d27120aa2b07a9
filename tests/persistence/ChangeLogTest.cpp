// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/ChangeLog.h"

#include <random>

#include "RawSqlite.h"
#include "StoreFixture.h"

using namespace shirube;
using base::ErrorCode;
using persistence::ChangeKind;
using persistence::ChangeLog;
using persistence::SourceTable;
using persistence::Transaction;
using test::must;
using test::RawSqlite;
using test::source;
using test::StoreFixture;

namespace {

std::string sourcesIn(const std::filesystem::path& file) {
    return RawSqlite(file).text("SELECT id || '|' || title || '|' || note FROM source ORDER BY id");
}

}  // namespace

TEST_CASE_METHOD(StoreFixture, "a change names who, when, what and why", "[persistence][log]") {
    SourceTable sources(*database);
    const auto summary =
        base::Message::nested("Undo: {0}", {base::Message("Revise {0} of {1}", {"R8当初", "ポスト5G \"x\""})});
    auto transaction = must(Transaction::begin(*database, {ChangeKind::Do, 0, "佐藤", clock.now(), summary, "誤記"}));
    must(sources.insert(source("a")));
    must(sources.insert(source("b")));
    CHECK(must(transaction.commit()) == 1);

    const auto headers = must(ChangeLog(*database).headers(10));
    REQUIRE(headers.size() == 1);
    CHECK(headers[0].id == 1);
    CHECK(headers[0].kind == ChangeKind::Do);
    CHECK(headers[0].actor == "佐藤");
    CHECK(headers[0].time == "2026-11-21T00:00:00.000Z");
    CHECK(headers[0].summary == summary);
    CHECK(headers[0].reason == "誤記");
    CHECK(headers[0].entries == 2);
    CHECK(headers[0].hash.size() == 64);

    const auto entries = must(ChangeLog(*database).entries(1, 10));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].table == "source");
    CHECK(entries[0].key == R"(["a"])");
    CHECK(entries[0].before.empty());
    CHECK(entries[0].after ==
          R"({"id":"a","title":"予算の概要 a","publisher":"経済産業省","date":"2026-04-03","note":""})");
    CHECK(entries[1].hash == headers[0].hash);
    CHECK(must(ChangeLog(*database).entries(1, 1)).size() == 1);
    CHECK_FALSE(must(ChangeLog(*database).header(2)));
}

TEST_CASE_METHOD(StoreFixture, "a change that writes nothing leaves nothing", "[persistence][log]") {
    CHECK(change([] {}) == 0);
    change([&] { must(SourceTable(*database).insert(source("a"))); });
    CHECK(change([&] { must(SourceTable(*database).update(source("a"))); }) == 0);
    CHECK(must(ChangeLog(*database).headers(10)).size() == 1);
    CHECK(problems().empty());
}

TEST_CASE_METHOD(StoreFixture, "an abandoned change leaves nothing", "[persistence][log]") {
    {
        auto transaction = must(Transaction::begin(*database, context()));
        must(SourceTable(*database).insert(source("a")));
        const auto second = Transaction::begin(*database, context());
        CHECK_FALSE(second);
    }
    CHECK(must(SourceTable(*database).all()).empty());
    CHECK(must(database->contentVersion()) == "0");
    CHECK(change([&] { must(SourceTable(*database).insert(source("b"))); }) == 1);
}

TEST_CASE_METHOD(StoreFixture, "the context of a change may refuse it", "[persistence][log]") {
    const auto refused = Transaction::begin(*database, []() -> base::Result<persistence::ChangeContext> {
        return base::fail(ErrorCode::NotFound, base::Message("nothing"));
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(change([&] { must(SourceTable(*database).insert(source("b"))); }) == 1);
}

TEST_CASE_METHOD(StoreFixture, "no row is written outside a change", "[persistence][log]") {
    change([&] { must(SourceTable(*database).insert(source("a"))); });
    CHECK_FALSE(SourceTable(*database).insert(source("b")));
    CHECK_FALSE(SourceTable(*database).remove(source("a").id));

    RawSqlite raw(file);
    for (const auto* sql :
         {"INSERT INTO source VALUES ('x', '', '', '', '')", "UPDATE source SET title = 'y'", "DELETE FROM source",
          "REPLACE INTO source VALUES ('a', '', '', '', '')",
          "INSERT INTO programme VALUES ('x', '', '', '', NULL, '', '', '', '', '', NULL, '', '', 0)"}) {
        CHECK(raw.run(sql).find("written by Shirube only") != std::string::npos);
    }
    for (const auto* sql : {"DELETE FROM change_entry", "UPDATE change_entry SET after_row = ''",
                            "DELETE FROM change_set", "UPDATE change_set SET actor = 'x'"}) {
        CHECK(raw.run(sql).find("never altered") != std::string::npos);
    }
    CHECK(problems().empty());
}

TEST_CASE_METHOD(StoreFixture, "the check finds what was altered behind the log", "[persistence][log]") {
    for (const auto* id : {"a", "b", "c"}) {
        change([&] {
            must(SourceTable(*database).insert(source(id)));
            must(SourceTable(*database).insert(source(std::string(id) + "2")));
        });
    }
    undo(3);
    REQUIRE(problems().empty());
    struct Tampering {
        const char* what;
        const char* sql;
    };
    const auto tampering = GENERATE(
        Tampering{"a row", "UPDATE source SET title = 'x' WHERE id = 'a'"},
        Tampering{"a removed row", "DELETE FROM source WHERE id = 'a'"},
        Tampering{"a row more", "INSERT INTO source VALUES ('z', '', '', '', '')"},
        Tampering{"a row that was undone", "INSERT INTO source VALUES ('c', '', '', '', '')"},
        Tampering{"what the log says",
                  "UPDATE change_entry SET after_row = replace(after_row, '予算', '') WHERE seq = 1"},
        Tampering{"an entry removed", "DELETE FROM change_entry WHERE change_set_id = 2 AND seq = 1"},
        Tampering{"the last entry removed", "DELETE FROM change_entry WHERE change_set_id = 4 AND seq = 2"},
        Tampering{"a change removed",
                  "DELETE FROM change_entry WHERE change_set_id = 2; DELETE FROM change_set WHERE id = 2"},
        Tampering{"the last change removed",
                  "DELETE FROM change_entry WHERE change_set_id = 4; DELETE FROM change_set WHERE id = 4"},
        Tampering{"the actor", "UPDATE change_set SET actor = 'somebody' WHERE id = 2"},
        Tampering{"the time", "UPDATE change_set SET time = '2020-01-01T00:00:00.000Z' WHERE id = 1"},
        Tampering{"the reason", "UPDATE change_set SET reason = '' WHERE id = 4"},
        Tampering{"the summary", "UPDATE change_set SET summary = '\"x\"' WHERE id = 4"},
        Tampering{"what was undone", "UPDATE change_set SET target_id = 2 WHERE id = 4"},
        Tampering{"a hash", "UPDATE change_entry SET hash = 'x' WHERE change_set_id = 4 AND seq = 2"},
        Tampering{"an entry with hash and all its header",
                  "UPDATE change_set SET hash = 'x' WHERE id = 4; UPDATE change_entry SET hash = 'x' WHERE "
                  "change_set_id = 4"},
        Tampering{
            "two entries exchanged",
            "UPDATE change_entry SET seq = 9 WHERE change_set_id = 1 AND seq = 1; UPDATE change_entry SET seq = 1 "
            "WHERE "
            "change_set_id = 1 AND seq = 2; UPDATE change_entry SET seq = 2 WHERE change_set_id = 1 AND seq = 9"});
    RawSqlite(file).tamper(tampering.sql);
    CAPTURE(tampering.what);
    CHECK_FALSE(problems().empty());
}

TEST_CASE_METHOD(StoreFixture, "the check finds references to nothing", "[persistence][log]") {
    change([&] {
        must(SourceTable(*database).insert(source("a")));
        auto cited = test::programme("p");
        cited.citation.source = source("a").id;
        must(persistence::ProgrammeTable(*database).insert(cited));
    });
    RawSqlite(file).tamper("DELETE FROM source");
    const auto found = problems();
    REQUIRE(found.size() == 2);
    CHECK(found[0].english() == "A row of programme (number 1) refers to a row of source that does not exist.");
    CHECK(found[1].english().find("missing") != std::string::npos);
}

TEST_CASE_METHOD(StoreFixture, "undo and redo survive reopening", "[persistence][log]") {
    const auto empty = sourcesIn(file);
    const auto first = change([&] {
        must(SourceTable(*database).insert(source("a")));
        must(SourceTable(*database).insert(source("b")));
    });
    const auto withTwo = sourcesIn(file);
    const auto second = change([&] {
        auto a = source("a");
        a.note = "変更";
        must(SourceTable(*database).update(a));
        a.note = "もう一度";
        must(SourceTable(*database).update(a));
        must(SourceTable(*database).remove(source("b").id));
    });
    const auto changed = sourcesIn(file);
    reopen();
    undo(second);
    CHECK(sourcesIn(file) == withTwo);
    reopen();
    undo(first);
    CHECK(sourcesIn(file) == empty);
    CHECK(must(ChangeLog(*database).undoStack()) == persistence::UndoStack{{}, {second, first}});
    reopen();
    redo(first);
    redo(second);
    CHECK(sourcesIn(file) == changed);
    CHECK(must(ChangeLog(*database).headers(10)).size() == 6);
    CHECK(problems().empty());
}

TEST_CASE_METHOD(StoreFixture, "undo is refused where a row was changed since", "[persistence][log]") {
    const auto first = change([&] {
        must(SourceTable(*database).insert(source("a")));
        must(SourceTable(*database).insert(source("b")));
    });
    auto altered = source("a");
    altered.note = "since";
    change([&] { must(SourceTable(*database).update(altered)); });
    {
        auto transaction = must(Transaction::begin(*database, context(ChangeKind::Undo, first)));
        const auto reverted = ChangeLog(*database).revert(first);
        REQUIRE_FALSE(reverted);
        CHECK(reverted.error().code == ErrorCode::Conflict);
        CHECK(reverted.error().message.english().find(R"(["a"])") != std::string::npos);
    }
    CHECK(must(SourceTable(*database).find(altered.id)) == altered);
    CHECK(must(SourceTable(*database).find(source("b").id)) == source("b"));
    CHECK(problems().empty());
}

TEST_CASE_METHOD(StoreFixture, "undo after do is identity, and redo after undo", "[persistence][log]") {
    std::mt19937 random(7);
    const auto pick = [&](unsigned n) { return std::to_string(random() % n); };
    for (int run = 0; run < 25; ++run) {
        const auto before = sourcesIn(file);
        const auto id = change([&] {
            SourceTable table(*database);
            for (auto step = 1 + random() % 12; step > 0; --step) {
                auto value = source(pick(6));
                value.note = pick(4);
                if (!must(table.find(value.id))) {
                    must(table.insert(value));
                } else if (random() % 2 == 0) {
                    must(table.update(value));
                } else {
                    must(table.remove(value.id));
                }
            }
        });
        if (id == 0) {
            continue;
        }
        const auto after = sourcesIn(file);
        undo(id);
        REQUIRE(sourcesIn(file) == before);
        if (random() % 2 == 0) {
            redo(id);
            REQUIRE(sourcesIn(file) == after);
        }
    }
    CHECK(problems().empty());
}

TEST_CASE_METHOD(StoreFixture, "a change larger than one piece is sealed and undone whole", "[persistence][log]") {
    const auto id = change([&] {
        SourceTable table(*database);
        for (int i = 0; i < 4001; ++i) {
            must(table.insert(source("s" + std::to_string(i))));
        }
    });
    CHECK(must(ChangeLog(*database).header(id))->entries == 4001);
    CHECK(problems().empty());
    undo(id);
    CHECK(must(SourceTable(*database).all()).empty());
    redo(id);
    CHECK(must(SourceTable(*database).all()).size() == 4001);
    CHECK(problems().empty());
}
