// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ScoreCsv.h"

#include <fstream>
#include <iterator>

#include "support/Property.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using exchange::parseScores;
using exchange::ScoreRecord;

namespace {

const std::string kHeader = "review,theme,reviewer,criterion,value,comment\n";

std::vector<ScoreRecord> parsed(const std::string& bytes) {
    auto records = parseScores(bytes);
    if (!records) {
        FAIL(records.error().message.english());
    }
    return *std::move(records);
}

void refused(const std::string& bytes, const std::string& part) {
    const auto records = parseScores(bytes);
    REQUIRE_FALSE(records);
    INFO(records.error().message.english());
    CHECK(records.error().code == base::ErrorCode::InvalidInput);
    CHECK(records.error().message.english().find(part) != std::string::npos);
}

}  // namespace

TEST_CASE("scores are read by the columns' names, in any order and beside others") {
    const auto records = parsed("メモ,Comment,VALUE,criterion,reviewer,theme,review\nx,よい,85,1-1,委員A,t1,r1\n");
    REQUIRE(records.size() == 1);
    CHECK(records[0] == ScoreRecord{"r1", "t1", "委員A", "1-1", "85", "よい", 2});
    CHECK(parsed(kHeader).empty());
}

TEST_CASE("quotes, line breaks in quotes, all ends of lines, and the line where a row begins") {
    const auto records = parsed(kHeader + "\r\nr,t,v,1,5,\"a \"\"b\"\",\nc\"\r\nr,t,v,2,6,\rr,t,v,3,7, x \n\n");
    REQUIRE(records.size() == 3);
    CHECK(records[0].comment == "a \"b\",\nc");
    CHECK(records[0].line == 3);
    CHECK(records[1].line == 5);
    CHECK(records[2].line == 6);
    CHECK(records[2].comment == " x ");
    CHECK(parsed(kHeader + "r,t,v, 1 ,\xE3\x80\x80"
                           "5 ,")
              .at(0) == ScoreRecord{"r", "t", "v", "1", "5", "", 2});
}

TEST_CASE("UTF-8 with a byte order mark and CP932 read the same") {
    const auto plain = parsed(kHeader + "r,t,委員①～,1,5,表\n");
    CHECK(parsed("\xEF\xBB\xBF" + kHeader + "r,t,委員①～,1,5,表\n") == plain);
    // 委員①～ and 表 (whose second byte is a backslash) in CP932
    CHECK(parsed(kHeader + "r,t,\x88\xCF\x88\xF5\x87\x40\x81\x60,1,5,\x95\x5C\n") == plain);
}

TEST_CASE("what is no file of scores is refused with the line and the mend") {
    refused("", "column review is missing");
    refused("review,theme,reviewer,criterion,value\n", "column comment is missing");
    refused("review,theme,reviewer,criterion,value,comment,Value\n", "value is there twice");
    refused(kHeader + "r,t,v,1,5\n", "Line 2 has 5 fields");
    refused(kHeader + "r,t,v,1,5,a,b\n", "Line 2 has 7 fields");
    refused(kHeader + "\nr,t,v,1,5,\"a\nb\n", "Line 3: a quotation mark opens");
    refused(kHeader + "r,t,v,1,5,a\"b\n", "Line 2: a quotation mark stands");
    refused(kHeader + "r,t,v,1,5,\"a\"b\n", "Line 2: a quotation mark stands");
    refused(kHeader + std::string("r,t,v,1,5,a\0b\n", 14), "Line 2: there is a NUL");
    refused(kHeader + "r,t,v,1,5,\xFF\xFF\n", "Line 2");
    refused("\xFF\xFEr\0", "UTF-16");
}

TEST_CASE("what is written reads back, and no cell is a formula") {
    const test::TemporaryFolder folder;
    const auto path = folder / "scores.csv";
    const std::vector<ScoreRecord> records{
        {"r", "", "=1+1", "1", "-5", "+a", 0},    {"r", "t", "v", "2", "85", "'=b", 0},
        {"r", "t", "v", "2", "", "''@c'", 0},     {"r", "t", "v", "", "", "\"x\",\r\n\ty", 0},
        {"r", "t", "v", "2", "7.5", "'plain", 0},
    };
    REQUIRE(exchange::writeScores(records, path));
    std::ifstream stream(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    CHECK(bytes.starts_with("\xEF\xBB\xBFreview,"));
    CHECK(bytes.find(",=") == std::string::npos);
    CHECK(bytes.find(",+") == std::string::npos);
    auto read = exchange::readScores(path);
    REQUIRE(read);
    for (auto& record : *read) {
        record.line = 0;
    }
    CHECK(*read == records);
    const auto missing = exchange::readScores(folder / "none.csv");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == base::ErrorCode::NotFound);
}

TEST_CASE("any comment survives a file of scores") {
    const test::TemporaryFolder folder;
    const std::string signs = "a,\"'\n\r=+-@ \t;委😀";
    test::forAllSeeds(100, [&](auto& random) {
        std::vector<ScoreRecord> records(static_cast<std::size_t>(random.between(1, 5)),
                                         {"r", "t", "v", "1", "5", "", 0});
        for (auto& record : records) {
            for (auto n = random.between(0, 8); n > 0; --n) {
                const auto at = random.index(signs.size());
                record.comment += static_cast<unsigned char>(signs[at]) < 0x80 ? signs.substr(at, 1) : "委";
            }
        }
        REQUIRE(exchange::writeScores(records, folder / "scores.csv"));
        auto read = exchange::readScores(folder / "scores.csv");
        REQUIRE(read);
        for (auto& record : *read) {
            CHECK(record.line > 1);
            record.line = 0;
        }
        CHECK(*read == records);
    });
}
