// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RsRestatements.h"

#include <algorithm>

#include "RsSample.h"

using namespace shirube;
using namespace shirube::test;

namespace {

analysis::GovernmentBook bookOf(int edition, std::vector<analysis::GovernmentProgramme> programmes) {
    domain::RsFile file;
    file.id = edition == 2024 ? 1 : 21;
    file.edition = domain::FiscalYear(edition);
    file.kind = domain::RsKind::BudgetSummary;
    file.name = "2-1_RS_" + std::to_string(edition) + "_予算・執行_サマリ.csv";
    return {domain::FiscalYear(edition), {"", "法務省", "課A", "課B"}, std::move(programmes), {file}};
}

const analysis::ReportRow* group(const analysis::ReportTable& report, const std::string& id) {
    const auto found =
        std::find_if(report.rows.begin(), report.rows.end(), [&](const auto& row) { return row.id == id; });
    return found == report.rows.end() ? nullptr : &*found;
}

Yen& yen(analysis::GovernmentProgramme& programme, std::size_t total, BudgetMeasure measure) {
    return programme.totals[total].yen[static_cast<std::size_t>(measure)];
}

}  // namespace

TEST_CASE("two books that say the same have no restatement") {
    const auto report = analysis::restatements(bookOf(2024, {lawEducation()}), bookOf(2024, {lawEducation()}));
    CHECK(report.id == "rs-restatements");
    CHECK(report.rows.empty());
    CHECK(report.notes.front().english() ==
          "1 programmes and 2 of their yearly totals are in both; the later figures are in force.");
    CHECK(report.notes.back().english() == "Nothing is stated otherwise.");
}

TEST_CASE("what wasn't known yet is no restatement, what was is one measure by measure") {
    auto later = lawEducation();
    yen(later, 1, BudgetMeasure::Executed) = 30'000'000;
    yen(later, 1, BudgetMeasure::CarriedOut) = 1'000;
    yen(later, 1, BudgetMeasure::Supplementary) = 500;
    yen(later, 1, BudgetMeasure::Current) = 31'997'500;
    yen(later, 0, BudgetMeasure::Executed) = 28'432'000;
    later.totals[0].row = domain::RsRow(21, 40);
    const auto report = analysis::restatements(bookOf(2024, {lawEducation()}), bookOf(2025, {later}));
    REQUIRE(report.rows.size() == 3);
    REQUIRE(group(report, "supplementary") != nullptr);
    REQUIRE(group(report, "current") != nullptr);
    const auto* executed = group(report, "executed");
    REQUIRE(executed != nullptr);
    REQUIRE(executed->children.size() == 1);
    CHECK(executed->cells[1].number == analysis::Fraction(1));
    const auto& row = executed->children[0];
    CHECK(row.id == "executed/884/2023");
    CHECK(row.cells[0].text.english() == "884 法教育の推進");
    CHECK(row.cells[2].text.english() == "2023");
    CHECK(row.cells[3].amount == domain::AmountRange::exactly(domain::Money(28'433'000)));
    CHECK(row.cells[4].amount == domain::AmountRange::exactly(domain::Money(28'432'000)));
    CHECK(row.cells[5].amount == domain::AmountRange::exactly(domain::Money(-1'000)));
    REQUIRE(row.derivation.inputs.size() == 2);
    CHECK(row.derivation.inputs[0].remark.english() == "2-1_RS_2025_予算・執行_サマリ.csv, row 40");
    CHECK(row.derivation.inputs[1].remark.english() == "2-1_RS_2024_予算・執行_サマリ.csv, row 10");
}

TEST_CASE("a figure that went, or came where one was due before, is listed as missing and not as 0") {
    auto earlier = lawEducation();
    auto later = lawEducation();
    yen(earlier, 0, BudgetMeasure::Executed) = std::nullopt;
    yen(later, 0, BudgetMeasure::Initial) = std::nullopt;
    const auto report = analysis::restatements(bookOf(2024, {earlier}), bookOf(2024, {later}));
    REQUIRE(group(report, "executed") != nullptr);
    const auto& came = group(report, "executed")->children[0].cells;
    CHECK(came[3].missing == domain::Missing::Blank);
    CHECK_FALSE(came[5].amount.has_value());
    REQUIRE(group(report, "initial") != nullptr);
    CHECK(group(report, "initial")->children[0].cells[4].missing == domain::Missing::Blank);
}

TEST_CASE("a difference below the step to which old years were taken over says so") {
    auto later = lawEducation();
    yen(later, 0, BudgetMeasure::Executed) = 28'433'999;
    yen(later, 0, BudgetMeasure::CarriedOut) = 8'261'000;
    yen(later, 1, BudgetMeasure::Initial) = 23'737'001;
    const auto report = analysis::restatements(bookOf(2024, {lawEducation()}), bookOf(2025, {later}));
    const auto note = [&](const std::string& id) { return group(report, id)->children[0].cells.back().text.english(); };
    REQUIRE(report.rows.size() == 3);
    CHECK(note("executed") == "within the 1,000 yen to which that year was taken over");
    CHECK(note("carried_out").empty());
    CHECK(note("initial").empty());
}

TEST_CASE("the largest differences come first, whichever way they go") {
    std::vector<analysis::GovernmentProgramme> earlier;
    std::vector<analysis::GovernmentProgramme> later;
    const std::array<std::int64_t, 3> changes{5, -900, 40};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto programme = programmeOf(static_cast<std::int64_t>(i) + 1, "事業");
        programme.totals = {budgetOf(2023, {1'000, 0, 0, 0, 1'000, 0, 0, 0}, 2)};
        earlier.push_back(programme);
        yen(programme, 0, BudgetMeasure::Requested) = changes[i];
        later.push_back(programme);
    }
    const auto report = analysis::restatements(bookOf(2024, earlier), bookOf(2024, later));
    const auto* requested = group(report, "requested");
    REQUIRE(requested != nullptr);
    REQUIRE(requested->children.size() == 3);
    CHECK(requested->children[0].id == "requested/2/2023");
    CHECK(requested->children[1].id == "requested/3/2023");
    CHECK(requested->children[2].id == "requested/1/2023");
}

TEST_CASE("programmes come, go, are renamed and move, and a year may go") {
    auto renamed = lawEducation();
    renamed.division = 2;
    auto after = renamed;
    after.name = "法教育の充実";
    after.division = 3;
    after.totals.erase(after.totals.begin());
    const auto report = analysis::restatements(bookOf(2024, {programmeOf(3, "終わる"), renamed}),
                                               bookOf(2025, {after, programmeOf(22'000, "始まる")}));
    REQUIRE(group(report, "came") != nullptr);
    CHECK(group(report, "came")->children[0].id == "came/22000");
    REQUIRE(group(report, "went") != nullptr);
    CHECK(group(report, "went")->children[0].cells[0].text.english() == "3 終わる");
    REQUIRE(group(report, "renamed") != nullptr);
    CHECK(group(report, "renamed")->children[0].cells.back().text.english() == "before: 法教育の推進");
    REQUIRE(group(report, "moved") != nullptr);
    CHECK(group(report, "moved")->children[0].cells.back().text.english() == "課B; before: 課A");
    REQUIRE(group(report, "years-gone") != nullptr);
    CHECK(group(report, "years-gone")->children[0].id == "years-gone/884/2023");
    for (const auto& row : report.rows) {
        CHECK(row.cells.size() == report.columns.size());
        for (const auto& child : row.children) {
            CHECK(child.cells.size() == report.columns.size());
        }
    }
}
