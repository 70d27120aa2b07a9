// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReportFile.h"

#include <fstream>
#include <iterator>

#include "exchange/ReportSample.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;

namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a report as CSV has levels, bounds and plain numbers, and no text that calculates") {
    const test::TemporaryFolder folder;
    const auto file = folder / "report.CSV";
    REQUIRE(application::writeReport(test::reportSample(), test::reportFacts(), file, base::englishTranslator(),
                                     {domain::AmountUnit::MillionYen, "en"}));
    CHECK(contentOf(file) ==
          "\xEF\xBB\xBF"
          "Depth,Programme,Budget (million yen),Budget (million yen) (lower bound),Budget (million yen) "
          "(upper bound),Executed (million yen),Rate,Target,Target (number in base units),Themes,Remarks,Needs "
          "attention\r\n"
          "1,\"'=HYPERLINK(\"\"x\"\")\",2775900,2775900,2775900,123456.789012,0.333333333333,80%以上,0.8,1234,Target: "
          "速報,Rate\r\n"
          "2,2024年度,-150,-150,-150,Not reported,,15兆円超,15000000000000,,,\r\n"
          "1,'+先端半導体,\"0～991,600\",0,991600,Not published,,30本,30,,,\r\n"
          "1,合計,\"2,775,900～3,767,500\",2775900,3767500,,,,,,,\r\n");
}

TEST_CASE("a report for the clipboard has the same cells") {
    const auto text = application::reportTsv(test::reportSample(), base::englishTranslator(),
                                             {domain::AmountUnit::TrillionYen, "en"});
    CHECK(text.find("Depth\tProgramme\tBudget (trillion yen)") == 0);
    CHECK(text.find("1\t'+先端半導体\t0～0.9916\t0\t0.9916\tNot published\t") != std::string::npos);
}

TEST_CASE("a report is written as a workbook, and as nothing that is unknown") {
    const test::TemporaryFolder folder;
    REQUIRE(application::writeReport(test::reportSample(), test::reportFacts(), folder / "a.xlsx",
                                     base::englishTranslator()));
    CHECK(contentOf(folder / "a.xlsx").starts_with("PK"));
    const auto text = application::writeReport(test::reportSample(), test::reportFacts(), folder / "a.doc",
                                               base::englishTranslator());
    REQUIRE_FALSE(text);
    CHECK(text.error().code == base::ErrorCode::InvalidInput);
    CHECK(text.error().message.english().find("a.doc") != std::string::npos);
    const auto absent = application::writeReport(test::reportSample(), test::reportFacts(),
                                                 folder.path() / "absent" / "a.csv", base::englishTranslator());
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == base::ErrorCode::NotFound);
}
