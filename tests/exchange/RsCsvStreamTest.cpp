// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsCsvStream.h"

#include "TextEncoding.h"
#include "base/Text.h"
#include "support/Property.h"

using namespace shirube;
using exchange::RsCsvStream;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    Rows rows;
    std::vector<std::int64_t> numbers;
    domain::RsEncoding encoding = domain::RsEncoding::Utf8;
    std::string problem;
};

// Hands the bytes over in pieces of at most `piece`.
Read readAll(const std::string& bytes, std::size_t piece = std::string::npos) {
    std::size_t at = 0;
    RsCsvStream stream(
        [&](char* to, std::size_t size) -> base::Result<std::size_t> {
            const auto count = bytes.copy(to, std::min(size, piece), at);
            at += count;
            return count;
        },
        "f.csv");
    Read read;
    while (true) {
        const auto isThere = stream.next();
        if (!isThere) {
            read.problem = isThere.error().message.english();
            const auto again = stream.next();
            REQUIRE_FALSE(again);
            CHECK(again.error() == isThere.error());
            break;
        }
        if (!*isThere) {
            break;
        }
        read.rows.emplace_back(stream.fields().begin(), stream.fields().end());
        read.numbers.push_back(stream.rowNumber());
    }
    read.encoding = stream.encoding();
    return read;
}

Rows rowsOf(const std::string& bytes) {
    const auto read = readAll(bytes);
    CHECK(read.problem.empty());
    return read.rows;
}

void refused(const std::string& bytes, const std::string& place, const std::string& part) {
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::string::npos}) {
        const auto problem = readAll(bytes, piece).problem;
        INFO(problem);
        CHECK(problem.find(place) != std::string::npos);
        CHECK(problem.find(part) != std::string::npos);
    }
}

}  // namespace

TEST_CASE("rows are cut at commas and line ends of any kind") {
    const Rows expected{{"年", "b"}, {"1", ""}, {"", "2"}};
    CHECK(rowsOf("年,b\r\n1,\r\n,2\r\n") == expected);
    CHECK(rowsOf("年,b\n1,\n,2") == expected);
    CHECK(rowsOf("年,b\r1,\r,2\r") == expected);
    CHECK(rowsOf("\xEF\xBB\xBF年,b\r\n1,\n,2\r") == expected);
    CHECK(rowsOf("a") == Rows{{"a"}});
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\r\n\n\r").empty());
    CHECK(rowsOf(" a , b ,") == Rows{{" a ", " b ", ""}});
}

TEST_CASE("quoted fields hold commas, quotes and line breaks as they stand") {
    CHECK(rowsOf("\"a,b\",\"c\"\"d\",\"e\r\nf\"\r\n\"\",x\r\n") == Rows{{"a,b", "c\"d", "e\r\nf"}, {"", "x"}});
    CHECK(rowsOf("x,\"a\nb\"\ny,z\n") == Rows{{"x", "a\nb"}, {"y", "z"}});
    CHECK(rowsOf("x,\"a\rb\"\ry,z\r") == Rows{{"x", "a\rb"}, {"y", "z"}});
    CHECK(rowsOf("x,\"a\"") == Rows{{"x", "a"}});
    CHECK(rowsOf("\" a \"\n") == Rows{{" a "}});
}

TEST_CASE("a row's number is a spreadsheet's, which counts blank rows and not the lines in a field") {
    const auto read = readAll("a\r\n\r\n\"b\nb\nb\"\r\nc\n\nd");
    CHECK(read.rows.size() == 4);
    CHECK(read.numbers == std::vector<std::int64_t>{1, 3, 4, 6});
}

TEST_CASE("however the bytes come, the rows are the same") {
    const std::string bytes = "\xEF\xBB\xBF年度,\"値,\"\"額\"\"\"\r\n1,\"二\r\n三\"\r\n,\n\r\n四,五\r六,七";
    const auto whole = readAll(bytes);
    REQUIRE(whole.problem.empty());
    CHECK(whole.rows.size() == 5);
    for (std::size_t piece = 1; piece < bytes.size(); ++piece) {
        const auto read = readAll(bytes, piece);
        CHECK(read.rows == whole.rows);
        CHECK(read.numbers == whole.numbers);
    }
}

TEST_CASE("any rows that are written as RFC 4180 has it read back as they were") {
    const std::vector<std::string> pieces{"年", "a", ",", "\"", "\r\n", "\n", "\r", " ", "🀄", "é", "0", ""};
    const std::vector<std::string> ends{"\r\n", "\n", "\r"};
    test::forAllSeeds(1'500, [&](auto& random) {
        Rows rows;
        std::string bytes = random.coin() ? "\xEF\xBB\xBF" : "";
        const auto end = random.oneOf(ends);
        for (auto count = random.between(1, 8); count > 0; --count) {
            auto& row = rows.emplace_back();
            for (auto fields = random.between(1, 5); fields > 0; --fields) {
                std::string field;
                for (auto length = random.between(0, 6); length > 0; --length) {
                    field += random.oneOf(pieces);
                }
                row.push_back(field);
            }
            if (row == std::vector<std::string>{""}) {
                row.push_back("x");
            }
            for (std::size_t i = 0; i < row.size(); ++i) {
                bytes += i == 0 ? "" : ",";
                if (row[i].find_first_of(",\"\r\n") == std::string::npos && random.between(0, 3) > 0) {
                    bytes += row[i];
                    continue;
                }
                bytes += '"';
                for (const char c : row[i]) {
                    bytes += c == '"' ? std::string("\"\"") : std::string(1, c);
                }
                bytes += '"';
            }
            bytes += count == 1 && random.coin() ? "" : end;
        }
        const auto read = readAll(bytes, static_cast<std::size_t>(random.between(1, 40)));
        CHECK(read.problem.empty());
        CHECK(read.rows == rows);
    });
}

TEST_CASE("rows that are longer than a piece of the file are whole") {
    const std::string text(700'000, 'a');
    const auto read = readAll("h,h\n1," + text + "\n2,\"" + text + "\n" + text + "\"\n3,x\n");
    CHECK(read.problem.empty());
    REQUIRE(read.rows.size() == 4);
    CHECK(read.rows[1][1] == text);
    CHECK(read.rows[2][1] == text + "\n" + text);
    CHECK(read.rows[3][1] == "x");
}

TEST_CASE("a quote that never closes, or stands where none can, is refused with its row") {
    refused("a,b\nc,\"d\ne,f\n", "f.csv, row 2", "never closes");
    refused("a,b\nc,d\"e\nf,g\n", "f.csv, row 2", "stands where none can");
    refused("a\n\"b\"c\n", "f.csv, row 2", "stands where none can");
    refused("a,\"b", "f.csv, row 1", "never closes");
    // The next quoted field closes it and goes on.
    refused("a,b\nx,\"c\nd,\"e\"\n", "f.csv, row 2", "never closes");
}

TEST_CASE("a row of more than 16 MiB is refused before memory runs out") {
    std::int64_t given = 0;
    RsCsvStream stream(
        [&](char* to, std::size_t size) -> base::Result<std::size_t> {
            std::fill_n(to, size, given == 0 ? '"' : 'a');
            given += static_cast<std::int64_t>(size);
            return size;
        },
        "f.csv");
    auto read = stream.next();
    for (; read && *read; read = stream.next()) {
    }
    REQUIRE_FALSE(read);
    CHECK(read.error().message.english().find("row 1") != std::string::npos);
    CHECK(given < std::int64_t{64} << 20);
}

TEST_CASE("bytes that are no text are refused with the row where they stand") {
    const std::string good = "年,度\n一,二\n";
    refused(good + "三,\xFF\n", "row 3", "no text in UTF-8");
    refused(good + "三,\xE5\x84\n四,五\n", "row 3", "no text in UTF-8");
    refused(good + "三,\xE5\x84", "row 3", "no text in UTF-8");
    refused(good + "三,\xED\xA0\x80\n", "row 3", "no text in UTF-8");
    refused(good + std::string("三,\0\n", 6), "row 3", "no text");
    CHECK(readAll(good + "三,\xFF\n").rows.size() == 2);
    refused(
        "\xFF\xFE"
        "a\0,\0",
        "f.csv", "UTF-16");
}

TEST_CASE("CP932 is told from UTF-8 by the first line") {
    const std::string header = "\x8E\x96\x8B\xC6\x94\x4E\x93\x78,\x97\x5C\x8E\x5A";   // 事業年度,予算
    const auto read = readAll(header + "\r\n\x83\x5C,\"\x95\x5C\r\n\x94\x5C\"\r\n");  // second bytes 0x5C
    CHECK(read.encoding == domain::RsEncoding::Cp932);
    CHECK(read.problem.empty());
    CHECK(read.rows == Rows{{"事業年度", "予算"}, {"ソ", "表\r\n能"}});
    for (const std::size_t piece : {1U, 2U, 3U, 5U}) {
        CHECK(readAll(header + "\n\x83\x5C,1\n", piece).rows == Rows{{"事業年度", "予算"}, {"ソ", "1"}});
    }
    refused(header + "\n1,2\n\x83\x5C,\x83\n", "row 3", "CP932");
    CHECK(readAll("年,度\n").encoding == domain::RsEncoding::Utf8);
}

TEST_CASE("what the source fails with is what the rows fail with") {
    bool isFirst = true;
    RsCsvStream stream(
        [&](char* to, std::size_t) -> base::Result<std::size_t> {
            if (!std::exchange(isFirst, false)) {
                return base::fail(base::ErrorCode::Cancelled, base::Message(SHIRUBE_TEXT("stopped")));
            }
            *to = 'a';
            return std::size_t{1};
        },
        "f.csv");
    const auto read = stream.next();
    REQUIRE_FALSE(read);
    CHECK(read.error().code == base::ErrorCode::Cancelled);
}

TEST_CASE("text is well-formed up to where it is by ICU's word") {
    const std::vector<std::string> pieces{
        "a",        "年",       "é",    "🀄",    "\x80",       "\xC0\x80",     "\xE0\x80\x80",    "\xED\xA0\x80",
        "\xF4\x90", "\xF0\x80", "\xFF", "\xE5", "abcdefghij", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF"};
    test::forAllSeeds(5'000, [&](auto& random) {
        std::string text;
        for (auto count = random.between(0, 8); count > 0; --count) {
            text += random.coin() ? random.oneOf(pieces) : std::string("年度の予算");
        }
        const auto length = exchange::wellFormedLength(text);
        REQUIRE(length <= text.size());
        CHECK(base::isValidUtf8(std::string_view(text).substr(0, length)));
        CHECK((length == text.size()) == base::isValidUtf8(text));
        // No character more.
        for (std::size_t more = 1; more <= 4 && length + more <= text.size(); ++more) {
            CHECK_FALSE(base::isValidUtf8(std::string_view(text).substr(0, length + more)));
        }
    });
}
