// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <string>

#include "FigureSample.h"
#include "exchange/FigureXlsx.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;

namespace {

// What the script finds in the workbook of a figure. No part of the file may name the folder in which it was written.
int check(const analysis::FigureSpec& spec, const std::string& script) {
    const test::TemporaryFolder folder;
    const auto path = folder / "figure.xlsx";
    REQUIRE(exchange::writeFigureXlsx(spec, path, base::englishTranslator()).has_value());
    const std::string command = std::string("\"") + SHIRUBE_PYTHON + "\" -B \"" + SHIRUBE_SOURCE_DIR +
                                "/tests/exchange/" + script + "\" \"" + path.string() + "\" \"" +
                                folder.path().string() + "\"";
    return std::system(command.c_str());
}

}  // namespace

TEST_CASE("A workbook has the figures as numbers and a native chart bound to them", "[xlsx]") {
    CHECK(check(test::figureSample(), "check_xlsx.py") == 0);
}

TEST_CASE("A workbook of a tally has each box's numbers, and words where there are none", "[xlsx]") {
    CHECK(check(test::tallySample(), "check_tally_xlsx.py") == 0);
}

TEST_CASE("Figures without series or categories make a workbook too", "[xlsx]") {
    const test::TemporaryFolder folder;
    auto spec = test::figureSample();
    spec.columns().series.clear();
    CHECK(exchange::writeFigureXlsx(spec, folder / "a.xlsx", base::englishTranslator()).has_value());
    spec.columns().categories.clear();
    CHECK(exchange::writeFigureXlsx(spec, folder / "b.xlsx", base::englishTranslator()).has_value());
    CHECK(std::filesystem::file_size(folder / "b.xlsx") > 1'000);
}

TEST_CASE("Sheet names that Excel refuses fall back to English", "[xlsx]") {
    const test::TemporaryFolder folder;
    const base::Translator slashes = [](std::string_view text) { return text == "Data" ? "a/b" : std::string(text); };
    CHECK(exchange::writeFigureXlsx(test::figureSample(), folder / "a.xlsx", slashes).has_value());
}

TEST_CASE("A workbook that can't be written leaves nothing", "[xlsx]") {
    const test::TemporaryFolder folder;
    const auto absent =
        exchange::writeFigureXlsx(test::figureSample(), folder.path() / "absent" / "a.xlsx", base::englishTranslator());
    REQUIRE_FALSE(absent.has_value());
    CHECK(absent.error().code == base::ErrorCode::NotFound);
    auto spec = test::figureSample();
    spec.columns().series.resize(300, spec.columns().series.front());
    const auto tooMany = exchange::writeFigureXlsx(spec, folder / "a.xlsx", base::englishTranslator());
    REQUIRE_FALSE(tooMany.has_value());
    CHECK(tooMany.error().code == base::ErrorCode::InvalidInput);
    CHECK(std::filesystem::is_empty(folder.path()));
}
