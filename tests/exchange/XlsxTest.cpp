// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <string>
#include <vector>

#include "FigureSample.h"
#include "OfficeTools.h"
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

TEST_CASE("Workbooks with every kind of native chart open in a reader that isn't ours", "[xlsx]") {
    const auto python = test::pythonWith("openpyxl");
    if (!python) {
        WARN("skipped: no python3 has openpyxl (package python3-openpyxl)");
        return;
    }
    const test::TemporaryFolder folder;
    std::string arguments;
    std::vector<analysis::FigureSpec> figures{test::figureSample(), test::waterfallSample(), test::indicatorSample(),
                                              test::bulletSample(), test::tallySample()};
    std::vector<exchange::WorkbookFigure> several;
    for (const auto& figure : figures) {
        const auto path = folder / (figure.id + ".xlsx");
        REQUIRE(exchange::writeFigureXlsx(figure, path, base::englishTranslator()).has_value());
        arguments += " \"" + path.string() + "\" 1";
        several.push_back({&figure, {}});
    }
    REQUIRE(exchange::writeFiguresXlsx("第2回WG", several, folder / "all.xlsx", base::englishTranslator()).has_value());
    arguments += " \"" + (folder / "all.xlsx").string() + "\" 5";
    CHECK(std::system(
              (*python + " -B \"" SHIRUBE_SOURCE_DIR "/tests/exchange/check_open_xlsx.py\"" + arguments).c_str()) == 0);
}

TEST_CASE("A workbook says what stands behind its figures, what changed and what is wrong, as data", "[xlsx]") {
    auto spec = test::figureSample();
    spec.grounds.push_back({"post5g", "R7当初", "=ポスト5G・R7当初", "1,617億円", domain::SourceId("s"), "@資料", "p.3",
                            "-印字のまま", std::nullopt});
    spec.changes.push_back(
        {analysis::FigureChange::Kind::Changed,
         "post5g",
         "R7当初",
         "ポスト5G",
         "R7当初",
         "+1,600",
         "1,617",
         {{"テスト太郎", "2026-07-01 10:00", "訂正", "=誤記", "資料"}, {"テスト花子", "", "", "", ""}}});
    std::vector<analysis::FigureFinding> findings(1);
    findings.front().text = base::Message("=wrong {0}", {"x"});
    findings.front().mend = base::Message("+mend");
    findings.front().row = "post5g";
    const test::TemporaryFolder folder;
    REQUIRE(exchange::writeFigureXlsx(spec, folder / "a.xlsx", base::englishTranslator(), findings).has_value());
    const std::string command = std::string("\"") + SHIRUBE_PYTHON + "\" -B \"" + SHIRUBE_SOURCE_DIR +
                                "/tests/exchange/check_evidence_xlsx.py\" \"" + (folder / "a.xlsx").string() + "\"";
    CHECK(std::system(command.c_str()) == 0);
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
