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
