// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"
#include "RsStoreFixture.h"
#include "persistence/StoreCopy.h"

using namespace shirube;
using base::ErrorCode;
using test::must;
using test::StoreFixture;

TEST_CASE_METHOD(StoreFixture, "a full disk loses the step and nothing else", "[persistence]") {
    persistence::SourceTable sources(*database);
    change([&] { must(sources.insert(test::source("a"))); });
    auto& connection = database->connection();
    connection.execute("PRAGMA max_page_count = " + std::to_string(connection.number("PRAGMA page_count") + 4));
    {
        auto transaction = must(persistence::Transaction::begin(*database, context()));
        base::Status status;
        for (int i = 0; i < 1000 && status; ++i) {
            status = sources.insert(test::source("much " + std::string(500, 'x') + std::to_string(i)));
        }
        REQUIRE_FALSE(status);
        CHECK(status.error().code == ErrorCode::DiskFull);
        CHECK(status.error().message.english().find(file.filename().string()) != std::string::npos);
    }
    CHECK(must(sources.all()).size() == 1);
    CHECK(problems().empty());
    connection.execute("PRAGMA max_page_count = 100000");
    CHECK(change([&] { must(sources.insert(test::source("room again"))); }) == 2);
}

TEST_CASE_METHOD(test::RsStoreFixture, "an import of content that is broken off leaves nothing", "[persistence][rs]") {
    putUses(1, {{1, "甲", 5}});
    const std::vector<test::Use> many(200, {1, std::string(500, 'x'), 5});
    auto& connection = database->connection();
    const auto rows = [&] { return connection.number("SELECT COUNT(*) FROM rs_expense_use"); };
    bool isFull = false;
    SECTION("by a full disk") {
        isFull = true;
        connection.execute("PRAGMA max_page_count = " + std::to_string(connection.number("PRAGMA page_count") + 100));
    }
    SECTION("by whoever stops it"){} {
        auto transaction = must(persistence::Transaction::begin(*database, context()));
        persistence::RsBulkWriter writer(*database);
        base::Status status;
        for (std::int64_t batch = 0; batch < 100 && status; ++batch) {
            domain::RsRowBatch rowsOfBatch(domain::RsTable::ExpenseUse);
            for (std::size_t i = 0; i < many.size(); ++i) {
                test::addUse(rowsOfBatch, {2, 2 + batch * 1000 + static_cast<std::int64_t>(i)}, many[i]);
            }
            status = writer.write(rowsOfBatch);
        }
        CHECK(status.has_value() != isFull);
        if (isFull) {
            CHECK(status.error().code == ErrorCode::DiskFull);
            CHECK(status.error().message.english().find(file.filename().string()) != std::string::npos);
        } else {
            CHECK(rows() == 20'001);
        }
    }
    CHECK(rows() == 1);
    CHECK(problems().empty());
    connection.execute("PRAGMA max_page_count = 100000");
    // Triggers are as before, and the number is free.
    CHECK(test::must(files.nextId()) == 2);
    putUses(2, {{1, "乙", 6}});
    CHECK(payees(uses()) == "乙");
    CHECK(problems().empty());
}
