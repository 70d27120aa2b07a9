// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "Connection.h"
#include "RawSqlite.h"
#include "RsStoreFixture.h"
#include "base/Text.h"
#include "domain/Pack.h"
#include "support/Property.h"

using namespace shirube;
using base::ErrorCode;
using domain::RsCondition;
using domain::RsRow;
using domain::RsTable;
using test::must;
using test::RawSqlite;
using test::rsFile;
using test::RsStoreFixture;
using test::Use;

TEST_CASE_METHOD(RsStoreFixture, "the tables of the review system have the columns that the domain knows",
                 "[persistence][rs]") {
    RawSqlite raw(file);
    for (const auto table : domain::allRsTables()) {
        const auto name = "rs_" + std::string(domain::toKey(table));
        INFO(name);
        std::string expected = "id INTEGER 1 1\n";
        std::string viewed = "edition\nfile_id\nfile_row\n";
        if (table == RsTable::GoalValue) {
            viewed += "project\nnumber\nkind\nterm\ngoal\nindicator\nunit\n";
        }
        for (const auto& column : domain::columnsOf(table)) {
            const bool isText = column.type == domain::RsType::Text;
            const bool isNeeded = isText || column.name == "project";
            expected += std::string(column.name) + (isText ? " TEXT " : " BIGINT ") + (isNeeded ? "1" : "0") + " 0\n";
            viewed += std::string(column.name) + "\n";
        }
        CHECK(raw.text("SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info('" + name +
                       "')") == expected);
        if (table != RsTable::SearchText) {
            CHECK(raw.text("SELECT name FROM pragma_table_info('gov_" + std::string(domain::toKey(table)) + "')") ==
                  viewed);
        }
    }
    // One more than the tables of content: the files, and which of them have content.
    CHECK(raw.text("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name LIKE 'rs\\_%' ESCAPE '\\'") ==
          std::to_string(domain::allRsTables().size() + 2) + "\n");
}

TEST_CASE_METHOD(RsStoreFixture, "a later file of the same edition and kind is in force", "[persistence][rs]") {
    CHECK(must(files.nextId()) == 1);
    putUses(1, {{1, "甲", 5}});
    CHECK(must(files.nextId()) == 2);
    putUses(2, {{1, "乙", 6}}, 2025);
    putUses(3, {{1, "丙", 7}, {1, "丁", 8}});
    put(rsFile(4, domain::RsKind::Organisations), {});
    auto expected = rsFile(3);
    expected.rows = 2;
    const auto all = must(files.all());
    REQUIRE(all.size() == 4);
    CHECK(all[2] == expected);
    const auto inForce = must(files.inForce());
    REQUIRE(inForce.size() == 3);
    CHECK(inForce[0] == all[3]);
    CHECK(inForce[1] == all[2]);
    CHECK(inForce[2] == all[1]);
    CHECK(payees(uses()) == "丙 丁");
    CHECK(payees(uses(2025)) == "乙");
    CHECK(payees(uses(2026)).empty());
    CHECK(RawSqlite(file).text("SELECT edition || file_row || payee || amount FROM gov_expense_use ORDER BY 1") ==
          "20242丙7\n20243丁8\n20252乙6\n");
    CHECK(RawSqlite(file).text("SELECT file_id FROM gov_file ORDER BY 1") == "2\n3\n4\n");
    CHECK(problems().empty());
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    const auto twice = files.insert(rsFile(4, domain::RsKind::Organisations));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Conflict);
    const auto absent = files.remove(9);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(RsStoreFixture, "an import of content is undone and redone by its files", "[persistence][rs]") {
    putUses(1, {{1, "甲", 5}});
    const auto change = putUses(2, {{1, "乙", 6}});
    const auto log = must(persistence::ChangeLog(*database).entries(change, 100));
    REQUIRE(log.size() == 1);
    CHECK(log.front().table == "rs_file");
    undo(change);
    CHECK(payees(uses()) == "甲");
    CHECK(must(files.nextId()) == 3);
    CHECK(problems().empty());
    redo(change);
    CHECK(payees(uses()) == "乙");
    CHECK(problems().empty());
    const auto removal = this->change([&] { must(files.remove(2)); });
    CHECK(payees(uses()) == "甲");
    undo(removal);
    CHECK(payees(uses()) == "乙");
    CHECK(problems().empty());
}

TEST_CASE_METHOD(RsStoreFixture, "content is written within a change, once, and as a whole", "[persistence][rs]") {
    {
        persistence::RsBulkWriter writer(*database);
        const auto outside = writer.write(test::usesOf(1, {{1, "甲", 5}}));
        REQUIRE_FALSE(outside);
        CHECK(outside.error().code == ErrorCode::Internal);
        auto transaction = must(persistence::Transaction::begin(*database, context()));
        must(writer.write(test::usesOf(1, {{1, "甲", 5}})));
        const auto again = writer.write(test::usesOf(1, {{1, "乙", 5}}));
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Conflict);
    }
    CHECK(RawSqlite(file).text("SELECT COUNT(*) FROM rs_expense_use") == "0\n");
    // Rows of no file of the store go with the transaction.
    CHECK(change([&] {
              persistence::RsBulkWriter writer(*database);
              must(writer.write(test::usesOf(1, {{1, "甲", 5}})));
              must(writer.finish());
          }) == 0);
    CHECK(RawSqlite(file).text("SELECT COUNT(*) FROM rs_expense_use") == "0\n");
    putUses(1, {{1, "甲", 5}});
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    persistence::RsBulkWriter writer(*database);
    domain::RsRowBatch more(RsTable::ExpenseUse);
    test::addUse(more, {1, 77}, {1, "乙", 5});
    const auto added = writer.write(more);
    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::Conflict);
    CHECK(added.error().message.english().find("never altered") != std::string::npos);
}

TEST_CASE_METHOD(RsStoreFixture, "other programs can't alter content, nor put any in", "[persistence][rs]") {
    putUses(1, {{1, "甲", 5}});
    const auto undone = putUses(2, {{1, "乙", 6}});
    undo(undone);
    RawSqlite raw(file);
    const std::string never = "the content of a file of the review system is never altered";
    const std::string outside = "rows of a Shirube store are written by Shirube only, inside a recorded change";
    CHECK(raw.run("UPDATE rs_expense_use SET amount = 6") == never);
    CHECK(raw.run("DELETE FROM rs_expense_use") == outside);
    CHECK(raw.run("INSERT INTO rs_note VALUES (1, 2, 'x')") == outside);
    CHECK(raw.run("DELETE FROM rs_data") == never);
    CHECK(raw.run("UPDATE rs_data SET row_count = 5") == outside);
    CHECK(raw.run("INSERT INTO rs_data VALUES (7, 0)") == outside);
    CHECK(raw.run("DELETE FROM rs_file") == outside);
    // Inside a change only what belongs to no file of the store goes.
    database->connection().execute("BEGIN; INSERT INTO current_change VALUES (1);");
    CHECK_THROWS_WITH(database->connection().execute("DELETE FROM rs_expense_use WHERE payee = '甲'"), never);
    database->connection().execute("DELETE FROM rs_expense_use WHERE payee = '乙'; ROLLBACK;");
    CHECK(problems().empty());
}

TEST_CASE_METHOD(RsStoreFixture, "a check of the store finds content that came or went by itself",
                 "[persistence][rs]") {
    putUses(1, {{1, "甲", 5}, {1, "乙", 6}});
    REQUIRE(problems().empty());
    RawSqlite raw(file);
    std::string said;
    SECTION("a row is gone") {
        raw.tamper("DELETE FROM rs_expense_use WHERE payee = '甲'");
        said = "The content of the file 1 has 1 rows instead of 2. Import it anew.";
    }
    SECTION("a row came") {
        raw.tamper("INSERT INTO rs_note VALUES (" + std::to_string(RsRow(3, 2).value()) + ", 1, 'x')");
        said = "There are 1 rows of a file 3 that the store does not know.";
    }
    SECTION("nobody knows of the content") {
        raw.tamper("DELETE FROM rs_data; DELETE FROM rs_expense_use");
        said = "The content of the file 1 (5-3_RS_2024.csv) is missing. Import it anew.";
    }
    SECTION("a trigger is gone") {
        REQUIRE(raw.run("DROP TRIGGER log_rs_payee_update").empty());
        said =
            "The triggers that fill the change log were altered. Rows may have been written that the log does not "
            "know.";
    }
    const auto found = problems();
    REQUIRE(found.size() == 1);
    CHECK(found.front().english() == said);
}

TEST_CASE_METHOD(RsStoreFixture, "what nobody can bring back is taken out, and its number is not used again",
                 "[persistence][rs]") {
    putUses(1, {{1, "甲", 5}});
    const auto second = putUses(2, {{1, "乙", 6}, {1, "丙", 7}});
    const auto removed = change([&] { must(files.remove(1)); });
    undo(removed);
    undo(second);
    CHECK(must(files.abandonedRows()) == 0);  // both can be redone
    // The change that takes out is none that takes from the redo side.
    CHECK(change([&] { CHECK(must(files.removeAbandoned()) == 0); }) == 0);
    SECTION("the redo side is gone") {
        putUses(3, {{1, "丁", 8}});
        CHECK(must(files.abandonedRows()) == 2);
        const auto version = must(database->contentVersion());
        CHECK(change([&] { CHECK(must(files.removeAbandoned()) == 2); }) == 0);
        CHECK(must(database->contentVersion()) == version);
        CHECK(must(files.abandonedRows()) == 0);
        CHECK(RawSqlite(file).text("SELECT payee FROM rs_expense_use ORDER BY id") == "甲\n丁\n");
        undo(must(persistence::ChangeLog(*database).headers(1)).front().id);
        CHECK(must(files.nextId()) == 4);
        CHECK(payees(uses()) == "甲");
    }
    SECTION("a snapshot has them") {
        redo(second);
        const auto head = must(persistence::ChangeLog(*database).headers(1)).front();
        domain::Snapshot snapshot{domain::SnapshotId("s"), "時点", head.id, head.hash, "", "", "", 0};
        undo(second);
        change([&] { must(persistence::EntityTable<domain::Snapshot>(*database).insert(snapshot)); });
        CHECK(must(files.abandonedRows()) == 0);
        change([&] { must(persistence::EntityTable<domain::Snapshot>(*database).remove(snapshot.id)); });
        CHECK(must(files.abandonedRows()) == 0);  // until the removal of the snapshot can't be undone
    }
    CHECK(problems().empty());
}

TEST_CASE_METHOD(RsStoreFixture, "rows are found and ordered as a query says", "[persistence][rs]") {
    putUses(1, {{9, "過去", 1}});
    putUses(2, {{1, "いろは", 30, "旅費"},
                {1, "ABC", std::nullopt},
                {2, "", -5},
                {2, "ｲﾛﾊ商事", 30},
                {3, "abcd", 0, ""},
                {3, "\U0001F3EF", 9'000'000'000'000'000'000}});
    auto query = uses();
    CHECK(payees(query) == "いろは ABC  ｲﾛﾊ商事 abcd \U0001F3EF");
    CHECK(must(reader.count(query)) == 6);
    query.orderBy = "amount";
    CHECK(payees(query) == " abcd いろは ｲﾛﾊ商事 \U0001F3EF ABC");
    query.descending = true;
    CHECK(payees(query) == "\U0001F3EF いろは ｲﾛﾊ商事 abcd  ABC");  // equal ones as the file has them, none last
    query.orderBy = "payee";
    query.descending = false;
    CHECK(payees(query) == "ABC abcd いろは ｲﾛﾊ商事 \U0001F3EF ");
    query.orderBy.clear();
    query.descending = true;
    CHECK(payees(query) == "\U0001F3EF abcd ｲﾛﾊ商事  ABC いろは");
    query = uses();
    query.conditions = {{"payee", RsCondition::Kind::Holds, "イロ"}};
    CHECK(payees(query) == "いろは ｲﾛﾊ商事");
    CHECK(must(reader.count(query)) == 2);
    CHECK(must(reader.sum(query, "amount")).yen == 60);
    query.conditions = {{"payee", RsCondition::Kind::Holds, "Ａｂc"}, {"amount", RsCondition::Kind::IsMissing}};
    CHECK(payees(query) == "ABC");
    query.conditions = {{"item", RsCondition::Kind::IsMissing}};
    CHECK(payees(query) == "abcd");
    query.conditions = {{"amount", RsCondition::Kind::AtLeast, {}, 0}, {"amount", RsCondition::Kind::AtMost, {}, 30}};
    CHECK(payees(query) == "いろは ｲﾛﾊ商事 abcd");
    query.conditions = {{"item", RsCondition::Kind::Equals, "旅費"}};
    CHECK(payees(query) == "いろは");
    query.conditions = {{"amount", RsCondition::Kind::Equals, {}, -5}, {"payee", RsCondition::Kind::Equals, ""}};
    CHECK(must(reader.count(query)) == 1);
    query = uses();
    query.projects = {3, 1, 9};
    CHECK(payees(query) == "いろは ABC abcd \U0001F3EF");
    for (std::int64_t other = 100; other < 400; ++other) {
        query.projects.push_back(other);  // so many that all rows are looked at
    }
    CHECK(payees(query) == "いろは ABC abcd \U0001F3EF");
    CHECK(must(reader.count(query)) == 4);
}

TEST_CASE_METHOD(RsStoreFixture, "what a table can't answer is refused", "[persistence][rs]") {
    putUses(1, {{1, "甲", 5}});
    auto query = uses();
    const auto refused = [&](const auto& result) {
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::InvalidInput);
        CHECK(result.error().message.english().find("expense_use") != std::string::npos);
    };
    query.orderBy = "colour";
    refused(reader.places(query));
    query.orderBy.clear();
    refused(reader.sum(query, "payee"));
    refused(reader.sum(query, "colour"));
    query.conditions = {{"payee", RsCondition::Kind::AtLeast, {}, 5}};
    refused(reader.count(query));
    query.conditions = {{"amount\" OR 1", RsCondition::Kind::Equals, {}, 5}};
    refused(reader.count(query));
}

TEST_CASE_METHOD(RsStoreFixture, "sums are exact, count what is missing, and don't run over", "[persistence][rs]") {
    putUses(1, {{1, "a", 9'007'199'254'740'993}, {1, "b", std::nullopt}, {1, "c", 1}, {2, "d", INT64_MAX}});
    auto query = uses();
    query.projects = {1};
    const auto sum = must(reader.sum(query, "amount"));
    CHECK(sum.yen == 9'007'199'254'740'994);
    CHECK(sum.counted == 2);
    CHECK(sum.missing == 1);
    query.projects.clear();
    const auto over = reader.sum(query, "amount");
    REQUIRE_FALSE(over);
    CHECK(over.error().code == ErrorCode::Overflow);
}

TEST_CASE_METHOD(RsStoreFixture, "rows are handed over one by one until somebody has enough", "[persistence][rs]") {
    putUses(1, {{1, "a", 3}, {1, "b", 1}, {1, "c", std::nullopt}, {1, "d", 2}});
    auto query = uses();
    const auto collect = [&](std::size_t enough) {
        std::string names;
        const auto status = reader.forEach(query, [&](const domain::RsRecord& record) -> base::Status {
            names += record.cells[2].text;
            if (names.size() == enough) {
                return base::fail(ErrorCode::Cancelled, base::Message("enough"));
            }
            return {};
        });
        return names + (status ? "" : "!" + status.error().message.english());
    };
    CHECK(collect(9) == "abcd");
    CHECK(collect(2) == "ab!enough");
    query.orderBy = "amount";
    CHECK(collect(9) == "bdac");
    CHECK(collect(3) == "bda!enough");
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = reader.forEach(query, [](const auto&) { return base::Status(); }, {nullptr, stop.get_token()});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    // Places that aren't there, or not any more, are left out.
    const auto rows = must(reader.rows(
        RsTable::ExpenseUse, std::vector<RsRow>{RsRow(1, 5), RsRow(1, 99), RsRow(1, 2), RsRow(2, 2), RsRow(1, 5)}));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].row == RsRow(1, 5));
    CHECK(rows[1].cells[7].number == 3);
    CHECK(rows[2].cells[2].text == "d");
}

TEST_CASE_METHOD(RsStoreFixture, "the years of goals are found by their programme", "[persistence][rs]") {
    domain::RsRowBatch goals(RsTable::Goal);
    domain::RsRowBatch values(RsTable::GoalValue);
    for (std::int64_t i = 0; i < 3; ++i) {
        const RsRow row(1, 2 + 4 * i);
        goals.beginRow(row);
        goals.addNumber(10 + i);
        for (std::size_t c = 1; c + 1 < domain::columnsOf(RsTable::Goal).size(); ++c) {
            goals.addText("t");
        }
        goals.addNumber(2030);
        for (const std::int64_t year : {2023, 2024}) {
            values.beginRow({1, row.number(), year - 2000});
            values.addNumber(year);
            values.addText(std::to_string(10 + i));
            values.addText("");
            values.addText("");
            values.addMissing();
        }
    }
    put(rsFile(1, domain::RsKind::Goals), {goals, values});
    domain::RsQuery query;
    query.table = RsTable::GoalValue;
    CHECK(must(reader.count(query)) == 6);
    query.projects = {12, 10};
    const auto targets = [&] {
        std::string text;
        for (const auto& record : must(reader.rows(query.table, must(reader.places(query))))) {
            text += std::to_string(*record.cells[0].number) + ":" + record.cells[1].text + " ";
        }
        return text;
    };
    CHECK(targets() == "2023:10 2024:10 2023:12 2024:12 ");
    CHECK(must(reader.count(query)) == 4);
    query.projects.resize(300, 99);
    CHECK(targets() == "2023:10 2024:10 2023:12 2024:12 ");
    query.conditions = {{"year", RsCondition::Kind::Equals, {}, 2024}};
    CHECK(must(reader.count(query)) == 2);
    CHECK(RawSqlite(file).text("SELECT project || year || target FROM gov_goal_value ORDER BY 1 LIMIT 2") ==
          "10202310\n10202410\n");
}

TEST_CASE("queries find and order what a plain look at all rows does", "[persistence][rs][property]") {
    test::forAllSeeds(20, [](test::Random& random) {
        RsStoreFixture store;
        const std::vector<std::string> kNames{"", "あ", "ア", "ｱ研究所", "ab", "AB C", "b", "甲乙", "株式会社"};
        std::vector<Use> all;
        for (auto n = random.between(0, 60); n > 0; --n) {
            all.push_back({random.between(1, 5), kNames[static_cast<std::size_t>(random.between(0, 8))],
                           random.coin() ? std::nullopt : std::optional<std::int64_t>(random.between(-3, 3)),
                           random.coin() ? "x" : ""});
        }
        store.putUses(1, all);
        for (int i = 0; i < 10; ++i) {
            auto query = RsStoreFixture::uses();
            const auto needle = kNames[static_cast<std::size_t>(random.between(0, 8))];
            const auto least = random.between(-3, 3);
            const bool byText = random.coin();
            query.orderBy = byText ? "payee" : "amount";
            query.descending = random.coin();
            query.conditions.push_back({"payee", RsCondition::Kind::Holds, needle});
            const bool withLeast = random.coin();
            if (withLeast) {
                query.conditions.push_back({"amount", RsCondition::Kind::AtLeast, {}, least});
            }
            const auto project = random.between(0, 5);
            if (project > 0) {
                query.projects = {project};
            }
            std::vector<std::pair<Use, std::int64_t>> expected;
            std::int64_t number = 2;
            for (const auto& use : all) {
                if (base::searchKey(use.payee).find(base::searchKey(needle)) != std::string::npos &&
                    (!withLeast || (use.amount && *use.amount >= least)) && (project == 0 || use.project == project)) {
                    expected.emplace_back(use, number);
                }
                ++number;
            }
            std::stable_sort(expected.begin(), expected.end(), [&](const auto& a, const auto& b) {
                const bool aMissing = byText ? a.first.payee.empty() : !a.first.amount;
                const bool bMissing = byText ? b.first.payee.empty() : !b.first.amount;
                if (aMissing || bMissing) {
                    return !aMissing && bMissing;
                }
                const auto& [x, y] = query.descending ? std::tie(b.first, a.first) : std::tie(a.first, b.first);
                return byText ? x.payee < y.payee : *x.amount < *y.amount;
            });
            const auto places = must(store.reader.places(query));
            REQUIRE(places.size() == expected.size());
            CHECK(must(store.reader.count(query)) == static_cast<std::int64_t>(expected.size()));
            for (std::size_t k = 0; k < places.size(); ++k) {
                CHECK(places[k].number() == expected[k].second);
            }
        }
    });
}
