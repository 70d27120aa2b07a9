// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/TableFile.h"

#include <fstream>
#include <iterator>

#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;

TEST_CASE("a table is written as CSV, numbers as they are and formulas harmless") {
    const test::TemporaryFolder folder;
    const auto file = folder / "checks.csv";
    REQUIRE(application::writeCsvTable(file, {{{"突合"}, {"差"}}, {{"=1+1"}, {"-9.8", true}}}));
    std::ifstream in(file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    CHECK(text == "\xEF\xBB\xBF突合,差\r\n'=1+1,-9.8\r\n");
}

TEST_CASE("a table whose folder is missing is not written, and says so") {
    const test::TemporaryFolder folder;
    const auto written = application::writeCsvTable(folder.path() / "missing" / "checks.csv", {{{"x"}}});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == base::ErrorCode::NotFound);
}

TEST_CASE("a long table is written row by row, and not at all where a row fails") {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "long.csv";
    constexpr int kRows = 200'000;
    int given = 0;
    REQUIRE(application::writeLongCsvTable(file, [&]() -> base::Result<std::vector<application::TableValue>> {
        if (given == kRows) {
            return std::vector<application::TableValue>();
        }
        ++given;
        return std::vector<application::TableValue>{{"行, " + std::to_string(given)}, {std::to_string(given), true}};
    }));
    std::ifstream in(file, std::ios::binary);
    std::string line;
    std::string last;
    int lines = 0;
    while (std::getline(in, line)) {
        last = line;
        ++lines;
    }
    CHECK(lines == kRows);
    CHECK(last == "\"行, 200000\",200000\r");

    const auto broken = folder.path() / "broken.csv";
    int rows = 0;
    const auto failed =
        application::writeLongCsvTable(broken, [&]() -> base::Result<std::vector<application::TableValue>> {
            if (++rows == 3) {
                return base::fail(base::ErrorCode::Cancelled, base::Message("stopped"));
            }
            return std::vector<application::TableValue>{{"x"}};
        });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == base::ErrorCode::Cancelled);
    CHECK_FALSE(std::filesystem::exists(broken));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}
