// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentPivot.h"

#include <algorithm>
#include <map>
#include <random>

#include "GovernmentSample.h"
#include "analysis/GovernmentReports.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::BudgetMeasure;
using analysis::GovernmentBook;
using analysis::GovernmentDimension;
using analysis::GovernmentFilter;
using analysis::GovernmentProgramme;
using analysis::PivotRequest;
using analysis::ReportCell;
using analysis::ReportRow;
using analysis::ReportTable;
using domain::FiscalYear;
using domain::Missing;
using test::GovernmentSample;

namespace {

constexpr auto budget = GovernmentSample::budget;

std::size_t columnOf(const ReportTable& report, const std::string& id) {
    const auto found =
        std::find_if(report.columns.begin(), report.columns.end(), [&](const auto& column) { return column.id == id; });
    REQUIRE(found != report.columns.end());
    return static_cast<std::size_t>(found - report.columns.begin());
}

const ReportRow& rowOf(const ReportTable& report, const std::string& id) {
    const auto found =
        std::find_if(report.rows.begin(), report.rows.end(), [&](const auto& row) { return row.id == id; });
    REQUIRE(found != report.rows.end());
    return *found;
}

const ReportCell& cell(const ReportTable& report, const ReportRow& row, const std::string& column) {
    return row.cells.at(columnOf(report, column));
}

std::optional<std::int64_t> yen(const ReportTable& report, const std::string& row, const std::string& column) {
    const auto& amount = cell(report, rowOf(report, row), column).amount;
    return amount ? std::optional(amount->lower.yen()) : std::nullopt;
}

std::vector<std::string> ids(const ReportTable& report) {
    std::vector<std::string> all;
    for (const auto& row : report.rows) {
        all.push_back(row.id);
    }
    return all;
}

bool hasNote(const ReportTable& report, const std::string& piece) {
    return std::any_of(report.notes.begin(), report.notes.end(),
                       [&](const auto& note) { return note.english().find(piece) != std::string::npos; });
}

// 法教育の推進 of the real edition, with an invented neighbour or two.
GovernmentSample sample() {
    GovernmentSample made;
    auto& law = made.programme(884, "法教育の推進", "法務省");
    law.totals = {budget(2022, {{BudgetMeasure::Initial, 30'000'000},
                                {BudgetMeasure::Current, 38'000'000},
                                {BudgetMeasure::Executed, 20'000'000},
                                {BudgetMeasure::CarriedOut, 8'220'000}}),
                  budget(2023, {{BudgetMeasure::Initial, 23'737'000},
                                {BudgetMeasure::Supplementary, 8'260'000},
                                {BudgetMeasure::CarriedIn, 8'220'000},
                                {BudgetMeasure::Reserve, 0},
                                {BudgetMeasure::Current, 40'217'000},
                                {BudgetMeasure::Executed, 28'433'000},
                                {BudgetMeasure::CarriedOut, 8'260'000},
                                {BudgetMeasure::Requested, 24'844'000}}),
                  budget(2024, {{BudgetMeasure::Initial, 23'000'000}, {BudgetMeasure::Current, 31'260'000}})};
    auto& bulk = made.programme(11, "情報システムの一括整備", "デジタル庁");
    bulk.totals = {budget(2023, {{BudgetMeasure::Initial, 0},
                                 {BudgetMeasure::Current, 0},
                                 {BudgetMeasure::Executed, 12'900'000'000},
                                 {BudgetMeasure::CarriedOut, 0}})};
    auto& late = made.programme(7000, "補正だけの事業", "デジタル庁");
    late.totals = {budget(2023, {{BudgetMeasure::Initial, 0},
                                 {BudgetMeasure::Supplementary, 500},
                                 {BudgetMeasure::Current, 500},
                                 {BudgetMeasure::Executed, 100},
                                 {BudgetMeasure::CarriedOut, 450}})};
    return made;
}

}  // namespace

TEST_CASE("keys of measures and dimensions lead back to them", "[analysis][government]") {
    for (std::size_t i = 0; i < analysis::kBudgetMeasures; ++i) {
        const auto measure = static_cast<BudgetMeasure>(i);
        CHECK(analysis::budgetMeasureFromKey(analysis::toKey(measure)) == measure);
    }
    for (int i = 0; i <= static_cast<int>(GovernmentDimension::Programme); ++i) {
        const auto dimension = static_cast<GovernmentDimension>(i);
        CHECK(analysis::governmentDimensionFromKey(analysis::toKey(dimension)) == dimension);
    }
    CHECK_FALSE(analysis::budgetMeasureFromKey("Initial"));
    CHECK_FALSE(analysis::governmentDimensionFromKey(""));
}

TEST_CASE("what is left unused is computed, and is nothing where it can't be told", "[analysis][government]") {
    const auto unused = [](std::int64_t current, std::int64_t executed, std::int64_t carriedOut) {
        return amountOf(budget(2023, {{BudgetMeasure::Current, current},
                                      {BudgetMeasure::Executed, executed},
                                      {BudgetMeasure::CarriedOut, carriedOut}}),
                        BudgetMeasure::Unused);
    };
    CHECK(unused(40'217'000, 28'433'000, 8'260'000) == 3'524'000);
    CHECK(unused(100, 100, 0) == 0);
    CHECK_FALSE(unused(0, 0, 0));      // 現額 0
    CHECK_FALSE(unused(100, 80, 30));  // more carried than was left
    CHECK_FALSE(unused(0, 12'900'000'000, 0));
    CHECK_FALSE(unused(INT64_MIN, 1, 0));                                                         // doesn't fit
    CHECK_FALSE(amountOf(budget(2024, {{BudgetMeasure::Current, 100}}), BudgetMeasure::Unused));  // 未到来
}

TEST_CASE("a pivot by ministry sums each year and orders by the newest", "[analysis][government]") {
    const auto book = sample().book();
    PivotRequest request;
    const auto report = governmentPivot(book, request);
    CHECK(report.id == "government-pivot");
    CHECK(ids(report) == std::vector<std::string>{"ministry:法務省", "ministry:デジタル庁", "total"});
    CHECK(yen(report, "ministry:法務省", "2022") == 30'000'000);
    CHECK(yen(report, "ministry:法務省", "2024") == 23'000'000);
    CHECK(yen(report, "ministry:デジタル庁", "2023") == 0);
    CHECK_FALSE(yen(report, "ministry:デジタル庁", "2024"));
    CHECK(cell(report, rowOf(report, "ministry:デジタル庁"), "2024").missing == Missing::Blank);
    CHECK(yen(report, "total", "2023") == 23'737'000);
    CHECK(rowOf(report, "total").isTotal);
    CHECK(cell(report, rowOf(report, "ministry:デジタル庁"), "programmes").number == analysis::Fraction(2));
    CHECK(hasNote(report, "FY2024: 2 of 3 programmes have no figure."));
    CHECK(hasNote(report, "1 programmes never had an initial budget"));
    CHECK(hasNote(report, "no sum equals the one of the budget documents"));
    CHECK(hasNote(report, "FY2021 to FY2023 come from older sheets"));
}

TEST_CASE("what the edition can't know yet is missing, not 0", "[analysis][government]") {
    const auto book = sample().book();
    PivotRequest request;
    request.measure = GENERATE(BudgetMeasure::Executed, BudgetMeasure::CarriedOut, BudgetMeasure::Unused);
    const auto report = governmentPivot(book, request);
    for (const auto& row : report.rows) {
        CHECK_FALSE(cell(report, row, "2024").amount);
        CHECK(cell(report, row, "2024").missing == Missing::NotYetDue);
    }
    CHECK(hasNote(report, "FY2024: not known yet"));
    // Ordered by the newest year that is known.
    if (request.measure == BudgetMeasure::Executed) {
        CHECK(ids(report).front() == "ministry:デジタル庁");
        CHECK(yen(report, "ministry:デジタル庁", "2023") == 12'900'000'100);
    }
}

TEST_CASE("rates count what has both sides, in closed years, and mark what is over 100%", "[analysis][government]") {
    const auto book = sample().book();
    PivotRequest request;
    request.measure = BudgetMeasure::Executed;
    request.showRates = true;
    const auto report = governmentPivot(book, request);
    const auto& law = cell(report, rowOf(report, "ministry:法務省"), "rate-2023");
    CHECK(law.number == analysis::Fraction(28'433'000, 40'217'000));
    CHECK(law.number->percent(3) == "70.699");
    CHECK_FALSE(law.isAlert);
    const auto& digital = cell(report, rowOf(report, "ministry:デジタル庁"), "rate-2023");
    CHECK(digital.number == analysis::Fraction(12'900'000'100, 500));
    CHECK(digital.isAlert);
    CHECK(std::none_of(report.columns.begin(), report.columns.end(),
                       [](const auto& column) { return column.id == "rate-2024"; }));
    CHECK(hasNote(report, "In 1 cases more was executed than budgeted"));
    CHECK(hasNote(report, "sheets before 2024"));
    // Without any amount there is nothing to divide by.
    CHECK_FALSE(cell(report, rowOf(report, "ministry:デジタル庁"), "rate-2022").number);
}

TEST_CASE("all measures of one year", "[analysis][government]") {
    const auto book = sample().book();
    PivotRequest request;
    request.measure = std::nullopt;
    request.year = FiscalYear(2023);
    request.rows = GovernmentDimension::Programme;
    request.showRates = true;
    const auto report = governmentPivot(book, request);
    CHECK(ids(report) == std::vector<std::string>{"programme:884", "programme:7000", "programme:11", "total"});
    CHECK(yen(report, "programme:884", "supplementary") == 8'260'000);
    CHECK(yen(report, "programme:884", "unused") == 3'524'000);
    CHECK(cell(report, rowOf(report, "programme:11"), "unused").missing == Missing::NotApplicable);
    CHECK(cell(report, rowOf(report, "programme:11"), "requested").missing == Missing::Blank);
    CHECK(yen(report, "total", "executed") == 12'928'433'100);
    CHECK(yen(report, "total", "unused") == 3'524'000);
    CHECK(rowOf(report, "programme:884").link.kind == analysis::ReportLink::Kind::GovernmentProgramme);
    CHECK(rowOf(report, "programme:884").link.id == "884");
    CHECK(hasNote(report, "Unused is computed"));
}

TEST_CASE("a programme with several policies stands in each group and once in the total", "[analysis][government]") {
    GovernmentSample several;
    auto& both = several.programme(1, "両方", "青省");
    both.totals = {budget(2024, {{BudgetMeasure::Initial, 10}})};
    both.policies = {several.text("政策A"), several.text("政策B")};
    auto& one = several.programme(2, "片方", "青省");
    one.totals = {budget(2024, {{BudgetMeasure::Initial, 5}})};
    one.policies = {several.text("政策A")};
    auto& none = several.programme(3, "なし", "青省");
    none.totals = {budget(2024, {{BudgetMeasure::Initial, 1}})};
    const auto book = several.book();
    PivotRequest request;
    request.rows = GovernmentDimension::Policy;
    const auto report = governmentPivot(book, request);
    CHECK(yen(report, "policy:政策A", "2024") == 15);
    CHECK(yen(report, "policy:政策B", "2024") == 10);
    CHECK(yen(report, "policy:Not stated", "2024") == 1);
    CHECK(yen(report, "total", "2024") == 16);
    CHECK(hasNote(report, "1 programmes stand in several groups"));
    CHECK_FALSE(report.columns[columnOf(report, "2024")].addsUp);
}

TEST_CASE("by account the rows by account are summed, and equal keys are all real", "[analysis][government]") {
    GovernmentSample made;
    auto& programme = made.programme(1, "二会計", "青省");
    programme.totals = {budget(2023, {{BudgetMeasure::Initial, 60}, {BudgetMeasure::CarriedOut, 7}}),
                        budget(2024, {{BudgetMeasure::Initial, 9}})};
    const auto row = [&](const char* account, std::int64_t yen) {
        auto of = budget(2023, {{BudgetMeasure::Initial, yen}});
        of.account = made.text(account);
        of.accountClass = made.text(std::string(account) == "一般会計" ? "一般会計" : "特別会計");
        return of;
    };
    programme.accounts = {row("一般会計", 10), row("エネルギー対策", 20), row("エネルギー対策", 30)};
    const auto book = made.book();
    PivotRequest request;
    request.rows = GovernmentDimension::Account;
    const auto report = governmentPivot(book, request);
    CHECK(yen(report, "account:エネルギー対策", "2023") == 50);
    CHECK(yen(report, "account:一般会計", "2023") == 10);
    CHECK(yen(report, "account:Not stated", "2024") == 9);  // a total without a row by account
    CHECK(yen(report, "total", "2023") == 60);
    CHECK(cell(report, rowOf(report, "account:エネルギー対策"), "programmes").number == analysis::Fraction(1));
    request.rows = GovernmentDimension::AccountClass;
    request.within = GovernmentDimension::Account;
    const auto nested = governmentPivot(book, request);
    const auto& special = rowOf(nested, "account_class:特別会計");
    REQUIRE(special.children.size() == 1);
    CHECK(special.children.front().id == "account_class:特別会計/account:エネルギー対策");
    CHECK(special.children.front().cells.at(columnOf(nested, "2023")).amount->lower.yen() == 50);
    request.measure = BudgetMeasure::CarriedOut;
    CHECK_FALSE(yen(governmentPivot(book, request), "account_class:特別会計", "2023"));
    CHECK(yen(governmentPivot(book, request), "total", "2023") == 7);
}

TEST_CASE("of two totals of one year the first counts", "[analysis][government]") {
    GovernmentSample made;
    made.programme(1, "二重", "青省").totals = {budget(2023, {{BudgetMeasure::Initial, 60}}),
                                                budget(2023, {{BudgetMeasure::Initial, 1}})};
    const auto book = made.book();
    CHECK(yen(governmentPivot(book, {}), "total", "2023") == 60);
    CHECK(totalOf(book.programmes().front(), FiscalYear(2023))->yen.front() == 60);
    CHECK(totalOf(book.programmes().front(), FiscalYear(2022)) == nullptr);
}

TEST_CASE("sums that don't fit are said to be unknown", "[analysis][government]") {
    GovernmentSample made;
    made.programme(1, "大", "青省").totals = {budget(2023, {{BudgetMeasure::Initial, INT64_MAX}})};
    made.programme(2, "小", "青省").totals = {budget(2023, {{BudgetMeasure::Initial, 1}})};
    const auto report = governmentPivot(made.book(), {});
    CHECK(cell(report, rowOf(report, "total"), "2023").missing == Missing::Unknown);
    CHECK_FALSE(cell(report, rowOf(report, "total"), "2023").remark.isEmpty());
}

TEST_CASE("an empty book and a year without rows make a report", "[analysis][government]") {
    const auto empty = governmentPivot(GovernmentSample().book(), {});
    CHECK(ids(empty) == std::vector<std::string>{"total"});
    PivotRequest request;
    request.measure = std::nullopt;
    request.year = FiscalYear(1990);
    const auto book = sample().book();
    CHECK_FALSE(yen(governmentPivot(book, request), "total", "initial"));
    request.year = std::nullopt;
    CHECK(ids(governmentPivot(book, request)).size() == 3);
}

TEST_CASE("filters pass by words, numbers and lists", "[analysis][government]") {
    const auto book = sample().book();
    const auto passing = [&](GovernmentFilter filter) {
        std::vector<std::int64_t> projects;
        for (const auto place : programmesThatPass(book, filter)) {
            projects.push_back(book.programmes()[place].project);
        }
        return projects;
    };
    const auto byText = [&](const char* text) {
        GovernmentFilter filter;
        filter.text = text;
        return passing(filter);
    };
    using Projects = std::vector<std::int64_t>;
    CHECK(passing({}) == Projects{11, 884, 7000});
    CHECK(byText("法教育") == Projects{884});
    CHECK(byText("推進　法") == Projects{884});
    CHECK(byText("システム 一括") == Projects{11});
    CHECK(byText("ｼｽﾃﾑ") == Projects{11});
    CHECK(byText("884") == Projects{884});
    CHECK(byText("８８４") == Projects{884});
    CHECK(byText("88").empty());
    CHECK(byText("どこにもない").empty());
    CHECK(byText("  ") == Projects{11, 884, 7000});
    GovernmentFilter filter;
    filter.ministries = {"デジタル庁"};
    CHECK(passing(filter) == Projects{11, 7000});
    filter.ministries = {"デジタル庁", "法務省"};
    CHECK(passing(filter) == Projects{11, 884, 7000});
    filter.ministries = {"ない省"};
    CHECK(passing(filter).empty());
    filter = {};
    filter.projects = {7000, 884, 3};
    CHECK(passing(filter) == Projects{884, 7000});
    filter = {};
    filter.atLeastYen = 31'260'000;
    CHECK(passing(filter) == Projects{884});  // 現額 of 2024, the newest year that has one
    filter.atLeastYen = 31'260'001;
    CHECK(passing(filter).empty());
    filter.atLeastYen = 0;
    CHECK(passing(filter) == Projects{11, 884, 7000});
}

namespace {

// A book by chance, small enough for many ties.
GovernmentBook randomBook(std::mt19937& random) {
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    GovernmentSample made;
    const auto name = [&](const char* kind, int most) { return std::string(kind) + std::to_string(upTo(most)); };
    for (int i = 0; i < 60; ++i) {
        auto& programme = made.programme(i * 3 + 1, name("事業", 9), name("省", 4));
        programme.bureau = made.text(name("局", 2));
        programme.category = made.text(upTo(3) == 0 ? std::string() : name("区分", 2));
        if (upTo(4) > 0) {
            programme.startYear = 2000 + upTo(5);
        }
        for (int year = 2021; year <= 2024; ++year) {
            if (upTo(5) == 0) {
                continue;
            }
            auto total = budget(year, {});
            std::int64_t sum = 0;
            const int accounts = upTo(3);
            for (int a = 0; a < accounts; ++a) {
                auto row = budget(year, {{BudgetMeasure::Initial, upTo(1000) - 100}});
                row.account = made.text(name("会計", 3));
                sum += *row.yen.front();
                programme.accounts.push_back(row);
            }
            if (accounts > 0 || upTo(2) > 0) {
                total.yen.front() = accounts > 0 ? sum : upTo(1000);
            }
            programme.totals.push_back(total);
        }
    }
    return made.book();
}

std::int64_t sumOfGroups(const ReportTable& report, const std::string& column) {
    std::int64_t sum = 0;
    for (const auto& row : report.rows) {
        const auto& amount = cell(report, row, column).amount;
        if (!row.isTotal && amount) {
            sum += amount->lower.yen();
        }
    }
    return sum;
}

}  // namespace

TEST_CASE("without overlaps the groups add up to the total, at each level", "[analysis][government][property]") {
    std::mt19937 random(20240601);
    for (int round = 0; round < 40; ++round) {
        const auto book = randomBook(random);
        std::map<std::string, std::optional<std::int64_t>> totals;
        for (const auto rows :
             {GovernmentDimension::Ministry, GovernmentDimension::Bureau, GovernmentDimension::Account,
              GovernmentDimension::AccountClass, GovernmentDimension::Category, GovernmentDimension::StartYear,
              GovernmentDimension::Programme}) {
            for (const auto within : {GovernmentDimension::Programme, GovernmentDimension::Account}) {
                PivotRequest request;
                request.rows = rows;
                request.within = within;
                const auto report = governmentPivot(book, request);
                for (const auto year : book.years()) {
                    const auto column = std::to_string(year.year());
                    const auto total = yen(report, "total", column);
                    CHECK(sumOfGroups(report, column) == total.value_or(0));
                    CHECK(totals.try_emplace(column, total).first->second == total);  // whatever the groups
                    for (const auto& row : report.rows) {
                        if (row.isTotal) {
                            continue;
                        }
                        std::int64_t inner = 0;
                        for (const auto& child : row.children) {
                            const auto& amount = child.cells.at(columnOf(report, column)).amount;
                            inner += amount ? amount->lower.yen() : 0;
                        }
                        const auto& amount = cell(report, row, column).amount;
                        CHECK(inner == (amount ? amount->lower.yen() : 0));
                    }
                }
            }
        }
    }
}

TEST_CASE("filtering by two filters is filtering by one after the other", "[analysis][government][property]") {
    std::mt19937 random(42);
    for (int round = 0; round < 60; ++round) {
        const auto book = randomBook(random);
        GovernmentFilter first;
        first.ministries = {"省1", "省2"};
        GovernmentFilter second;
        second.text = "事業3";
        if (round % 2 == 0) {
            second.accounts = {"会計0"};
        }
        auto both = second;
        both.ministries = first.ministries;
        const auto one = programmesThatPass(book, first);
        const auto other = programmesThatPass(book, second);
        std::vector<std::size_t> common;
        std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(common));
        CHECK(programmesThatPass(book, both) == common);
        CHECK(std::is_sorted(one.begin(), one.end()));
    }
}

TEST_CASE("the list of programmes has each with its year, its place and a sum", "[analysis][government]") {
    const auto book = sample().book();
    const auto report = governmentProgrammes(book, {}, FiscalYear(2023));
    CHECK(ids(report) == std::vector<std::string>{"11", "884", "7000", "total"});
    CHECK(yen(report, "884", "current") == 40'217'000);
    CHECK(cell(report, rowOf(report, "884"), "rate").number == analysis::Fraction(28'433'000, 40'217'000));
    CHECK_FALSE(cell(report, rowOf(report, "11"), "rate").number);  // 執行額 without 現額
    CHECK(yen(report, "total", "executed") == 12'928'433'100);
    CHECK(rowOf(report, "884").derivation.result.english() == "2-1_RS_2024_予算・執行_サマリ.csv, row 2023");
    const auto newest = governmentProgrammes(book, {}, FiscalYear(2024));
    CHECK(cell(newest, rowOf(newest, "884"), "executed").missing == Missing::NotYetDue);
    CHECK(cell(newest, rowOf(newest, "11"), "initial").missing == Missing::NotApplicable);  // no row at all
    CHECK(hasNote(newest, "2 of 3 programmes have no row of FY2024"));
}

TEST_CASE("a series has each edition's word on each year", "[analysis][government]") {
    GovernmentSample later(2025);
    later.programme(884, "法教育の推進等", "法務省").totals = {
        budget(2023, {{BudgetMeasure::Initial, 23'737'000}, {BudgetMeasure::Current, 40'217'001}}),
        budget(2024, {{BudgetMeasure::Initial, 23'000'000}, {BudgetMeasure::Executed, 5}}),
        budget(2025, {{BudgetMeasure::Initial, 24'000'000}})};
    const std::vector<std::shared_ptr<const GovernmentBook>> books{std::make_shared<GovernmentBook>(later.book()),
                                                                   std::make_shared<GovernmentBook>(sample().book())};
    const auto report = governmentSeries(books, 884);
    CHECK(ids(report) ==
          std::vector<std::string>{"2022@2024", "2023@2024", "2023@2025", "2024@2024", "2024@2025", "2025@2025"});
    CHECK(report.title.english() == "法教育の推進等 by year");
    CHECK(yen(report, "2023@2024", "current") == 40'217'000);
    CHECK(yen(report, "2023@2025", "current") == 40'217'001);
    CHECK(cell(report, rowOf(report, "2024@2024"), "executed").missing == Missing::NotYetDue);
    CHECK(yen(report, "2024@2025", "executed") == 5);
    CHECK(cell(report, rowOf(report, "2025@2025"), "executed").missing == Missing::NotYetDue);
}
