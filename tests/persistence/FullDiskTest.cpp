// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"
#include "StoreFixture.h"
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
