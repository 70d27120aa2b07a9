// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReportXlsx.h"

#include <cstdlib>
#include <string>

#include "ReportSample.h"
#include "exchange/ReportGrid.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using analysis::ReportQuantity;

namespace {

std::string shown(std::size_t column, const analysis::ReportCell& cell,
                  domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen) {
    return exchange::reportCellText(test::reportSample().columns[column], cell, unit, base::englishTranslator());
}

}  // namespace

TEST_CASE("A report's workbook has numbers, words for what is missing, an outline, links and every derivation",
          "[xlsx]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "report.xlsx";
    REQUIRE(exchange::writeReportXlsx(test::reportSample(), test::reportFacts(), path, base::englishTranslator(),
                                      {domain::AmountUnit::HundredMillionYen, "en"}));
    const std::string command = std::string("\"") + SHIRUBE_PYTHON + "\" -B \"" + SHIRUBE_SOURCE_DIR +
                                "/tests/exchange/check_report_xlsx.py\" \"" + path.string() + "\" \"" +
                                folder.path().string() + "\"";
    CHECK(std::system(command.c_str()) == 0);
}

TEST_CASE("A report without rows, and one whose sheet names Excel refuses, make a workbook too", "[xlsx]") {
    const test::TemporaryFolder folder;
    analysis::ReportTable empty;
    CHECK(exchange::writeReportXlsx(empty, test::reportFacts(), folder / "a.xlsx", base::englishTranslator(), {}));
    const base::Translator slashes = [](std::string_view text) { return text == "Report" ? "a/b" : std::string(text); };
    CHECK(exchange::writeReportXlsx(test::reportSample(), test::reportFacts(), folder / "b.xlsx", slashes, {}));
}

TEST_CASE("A report's workbook that can't be written leaves nothing", "[xlsx]") {
    const test::TemporaryFolder folder;
    const auto written = exchange::writeReportXlsx(test::reportSample(), test::reportFacts(),
                                                   folder.path() / "absent" / "a.xlsx", base::englishTranslator(), {});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == base::ErrorCode::NotFound);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A cell of a report reads as a reader expects it") {
    const auto report = test::reportSample();
    const auto& cells = report.rows[0].cells;
    CHECK(shown(1, cells[1]) == "27,759");
    CHECK(shown(1, cells[1], domain::AmountUnit::TrillionYen) == "2.7759");
    CHECK(shown(3, cells[3]) == "33.3%");
    CHECK(shown(4, cells[4]) == "80%以上 (速報)");
    CHECK(shown(5, cells[5]) == "1,234");
    CHECK(shown(1, report.rows[1].cells[1]) == "0～9,916");
    CHECK(shown(2, report.rows[1].cells[2]) == "Not published");
    CHECK(shown(1, report.rows[0].children[0].cells[1]) == "△1.5");
    CHECK(shown(3, {}) == "—");
    CHECK(shown(0, {}).empty());
    analysis::ReportCell fall;
    fall.number = analysis::Fraction(-1, 8);
    CHECK(shown(3, fall) == "△12.5%");
    analysis::ReportCell open;
    open.amount = domain::AmountRange{domain::Money(300'000'000), std::nullopt};
    CHECK(shown(1, open) == "3～");
}

TEST_CASE("A difference says which way it goes") {
    analysis::ReportColumn column{"delta", base::Message(SHIRUBE_TEXT("Difference")), ReportQuantity::Amount, true};
    const auto text = [&](const analysis::ReportCell& cell) {
        return exchange::reportCellText(column, cell, domain::AmountUnit::HundredMillionYen, base::englishTranslator());
    };
    analysis::ReportCell cell;
    cell.amount = domain::AmountRange{domain::Money(-3'800'000'000), domain::Money(512'100'000'000)};
    CHECK(text(cell) == "△38～+5,121");
    cell.amount = domain::AmountRange::exactly(domain::Money(0));
    CHECK(text(cell) == "0");
    column.quantity = ReportQuantity::Percent;
    cell = {};
    cell.number = analysis::Fraction(1, 8);
    CHECK(text(cell) == "+12.5%");
}

TEST_CASE("The grid keeps apart what may be added and what may not") {
    const auto grid = exchange::reportGrid(test::reportSample(), domain::AmountUnit::HundredMillionYen,
                                           exchange::GridUse::Spreadsheet, base::englishTranslator());
    REQUIRE(grid.rows.size() == 4);
    CHECK(grid.rows[1].depth == 1);
    // Of the budget, which has ranges: the figure, its lower and its upper bound.
    CHECK_FALSE(grid.columns[1].isBound);
    CHECK(grid.columns[2].isBound);
    CHECK(grid.columns[3].isBound);
    CHECK_FALSE(grid.columns[4].isBound);
    const auto& range = grid.rows[2].cells;
    CHECK(range[1].value == analysis::TableCell::ofText("0～9,916"));
    CHECK(range[2].value == analysis::TableCell::ofNumber("0"));
    CHECK(range[3].value == analysis::TableCell::ofNumber("9916"));
    // Every digit that the amount has, whatever is shown.
    CHECK(grid.rows[0].cells[4].value == analysis::TableCell::ofNumber("1234.56789012"));
}

TEST_CASE("A figure with a unit of its own is a number in that unit") {
    const auto cellOf = [](const analysis::Fraction& number, const char* printed) {
        auto report = test::reportSample();
        report.rows.resize(1);
        report.rows[0].children.clear();
        report.rows[0].cells[4].number = number;
        report.rows[0].cells[4].text = base::Message::verbatim(printed);
        const auto grid = exchange::reportGrid(report, domain::AmountUnit::HundredMillionYen,
                                               exchange::GridUse::Spreadsheet, base::englishTranslator());
        return grid.rows[0].cells[4];
    };
    using analysis::Fraction;
    using analysis::TableCell;
    CHECK(cellOf(Fraction(4, 5), "80%").value == TableCell::ofNumber("0.8"));
    CHECK(cellOf(Fraction(4, 5), "80%").format == "#,##0%;△#,##0%");
    CHECK(cellOf(Fraction(32'750'000), "約3,275万トン/年").value == TableCell::ofNumber("3275"));
    CHECK(cellOf(Fraction(32'750'000), "約3,275万トン/年").format ==
          "\"約\"#,##0\"万トン/年\";\"約\"△#,##0\"万トン/年\"");
    CHECK(cellOf(Fraction(-3, 2), "△1.5本").value == TableCell::ofNumber("-1.5"));
    CHECK(cellOf(Fraction(-3, 2), "△1.5本").format == "#,##0.0\"本\";△#,##0.0\"本\"");
    // A text that is not that number is not passed off as it.
    CHECK(cellOf(Fraction(1), "はい").value == TableCell::ofText("はい"));
    CHECK(cellOf(Fraction(7), "80%").value == TableCell::ofText("80%"));
    CHECK(cellOf(Fraction(3), "3件中2件").value == TableCell::ofText("3件中2件"));
}
