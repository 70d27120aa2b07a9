// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/StoreCopy.h"

#include "RawSqlite.h"
#include "StoreFixture.h"

using namespace shirube;
using base::ErrorCode;
using persistence::backUpStore;
using persistence::restoreStore;
using test::must;
using test::StoreFixture;

namespace {

struct CopyFixture : StoreFixture {
    std::filesystem::path copy = folder / "写し 1.shirube";

    CopyFixture() { put("a"); }

    void put(const std::string& id) {
        change([&] { must(persistence::SourceTable(*database).insert(test::source(id))); });
    }

    [[nodiscard]] std::size_t sourceCount() const { return must(persistence::SourceTable(*database).all()).size(); }

    // What is in the folder beside the store itself.
    [[nodiscard]] std::ptrdiff_t otherFiles() const {
        std::ptrdiff_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            count += entry.path().string().rfind(file.string(), 0) == 0 ? 0 : 1;
        }
        return count;
    }
};

}  // namespace

TEST_CASE_METHOD(CopyFixture, "a backup is one file that holds the store", "[persistence][copy]") {
    must(backUpStore(*database, copy, false));
    CHECK(otherFiles() == 1);
    CHECK(test::RawSqlite(copy).text("SELECT id FROM source") == "a\n");
    CHECK(test::RawSqlite(copy).text("SELECT hash FROM change_set") ==
          test::RawSqlite(file).text("SELECT hash FROM change_set"));
}

TEST_CASE_METHOD(CopyFixture, "a backup replaces a file only when told", "[persistence][copy]") {
    test::writeBytes(copy, "mine");
    const auto refused = backUpStore(*database, copy, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(test::bytesOf(copy) == "mine");
    must(backUpStore(*database, copy, true));
    CHECK(test::RawSqlite(copy).text("SELECT id FROM source") == "a\n");
    CHECK(backUpStore(*database, file, true).error().code == ErrorCode::Conflict);
    CHECK(backUpStore(*database, folder.path(), true).error().code == ErrorCode::InvalidInput);
    CHECK(backUpStore(*database, folder / "none/x.shirube", true).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(CopyFixture, "a restored store is what the backup holds, and the former one is kept",
                 "[persistence][copy]") {
    must(backUpStore(*database, copy, false));
    put("b");
    database.reset();
    const auto former = must(restoreStore(copy, file, clock.now()));
    CHECK(former.filename().string() == "store.shirube.before-restore-20261121T000000Z");
    reopen();
    CHECK(sourceCount() == 1);
    CHECK(problems().empty());
    CHECK(test::RawSqlite(former).text("SELECT count(*) FROM source") == "2\n");
    // Again in the same second: another name.
    database.reset();
    CHECK(must(restoreStore(copy, file, clock.now())) != former);
    // And where there was none.
    CHECK(must(restoreStore(copy, folder / "new.shirube", clock.now())).empty());
}

TEST_CASE_METHOD(CopyFixture, "a store that is open somewhere is not replaced", "[persistence][copy]") {
    must(backUpStore(*database, copy, false));
    put("b");
    const auto refused = restoreStore(copy, file, clock.now());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK(sourceCount() == 2);
    CHECK(otherFiles() == 1);
}

TEST_CASE_METHOD(CopyFixture, "what is no sound backup is not restored", "[persistence][copy]") {
    must(backUpStore(*database, copy, false));
    database.reset();
    const auto before = test::bytesOf(file);
    const auto codeOf = [&](const std::filesystem::path& backup) {
        const auto restored = restoreStore(backup, file, clock.now());
        REQUIRE_FALSE(restored);
        return restored.error().code;
    };
    CHECK(codeOf(folder / "none") == ErrorCode::NotFound);
    CHECK(codeOf(file) == ErrorCode::Conflict);
    CHECK(codeOf(folder.path()) == ErrorCode::NotAStore);
    test::writeBytes(folder / "text", std::string(200, 'x'));
    CHECK(codeOf(folder / "text") == ErrorCode::NotAStore);
    test::RawSqlite(folder / "foreign").run("CREATE TABLE a (b)");
    CHECK(codeOf(folder / "foreign") == ErrorCode::NotAStore);
    auto bytes = test::bytesOf(copy);
    for (std::size_t i = bytes.size() / 2; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i);
    }
    test::writeBytes(folder / "damaged", bytes);
    CHECK(codeOf(folder / "damaged") == ErrorCode::Corrupt);
    CHECK(test::bytesOf(file) == before);
}

TEST_CASE_METHOD(CopyFixture, "a damaged store can be replaced by its backup", "[persistence][copy]") {
    must(backUpStore(*database, copy, false));
    database.reset();
    test::writeBytes(file, test::bytesOf(file).substr(0, 5000));
    const auto former = must(restoreStore(copy, file, clock.now()));
    CHECK(std::filesystem::file_size(former) == 5000);
    reopen();
    CHECK(sourceCount() == 1);
}
