// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/VarianceReports.h"

#include <algorithm>
#include <functional>
#include <set>

#include "LogicSample.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::BudgetCycle;
using domain::LogicStage;
using domain::Missing;
using domain::Money;
using test::day;
using test::FactsBuilder;
using test::LogicSample;

namespace {

constexpr std::int64_t kHundredMillion = 100'000'000;

BudgetCycle cycle(const std::string& name) {
    return BudgetCycle::parse(name).value();
}

const ReportRow* rowOf(const std::vector<ReportRow>& rows, const std::string& id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const ReportCell& cellOf(const ReportTable& report, const ReportRow& row, const std::string& column) {
    const auto found =
        std::find_if(report.columns.begin(), report.columns.end(), [&](const auto& one) { return one.id == column; });
    REQUIRE(found != report.columns.end());
    return row.cells[static_cast<std::size_t>(found - report.columns.begin())];
}

// In 億円; -1 for none, of a range its lower end.
std::int64_t amountOf(const ReportTable& report, const ReportRow& row, const std::string& column) {
    const auto& cell = cellOf(report, row, column);
    return cell.amount ? cell.amount->lower.yen() / kHundredMillion : -1;
}

std::string textOf(const ReportTable& report, const ReportRow& row, const std::string& column) {
    return cellOf(report, row, column).text.english();
}

// Every row has all its cells, an id of its own and its grounds.
void checkShape(const ReportTable& report) {
    std::set<std::string> ids;
    const std::function<void(const std::vector<ReportRow>&)> check = [&](const std::vector<ReportRow>& rows) {
        for (const auto& row : rows) {
            INFO(report.id << " " << row.id);
            CHECK(row.cells.size() == report.columns.size());
            CHECK(ids.insert(row.id).second);
            check(row.children);
        }
    };
    check(report.rows);
    CHECK_FALSE(report.title.isEmpty());
}

}  // namespace

TEST_CASE("An answer is told as yes or no, and a theme that falls short before its time as such") {
    LogicSample sample;
    sample.facts.budget.programme("p");
    auto& answer = sample.indicator("i", "FY2026", "100本");
    answer.programme = domain::ProgrammeId("p");
    answer.measure = domain::IndicatorMeasure::YesNo;
    answer.unit.clear();
    answer.targets.front().figure.reset();
    sample.facts.report("indicator:i/actual@FY2026", "1", "2026-06-01");
    auto& papers = sample.indicator("k", "FY2026", "30本");
    papers.programme = domain::ProgrammeId("p");
    sample.facts.figure("indicator:k/target@FY2026#各テーマ", "3本");
    sample.facts.report("indicator:k/actual@FY2026#甲", "2本", "2026-06-01");
    const auto report = targetVariance(*sample.book(), {}, day("2026-06-30")).value();
    REQUIRE(report.rows.size() == 3);
    CHECK(report.rows[0].cells[4].text.english() == "Yes");
    CHECK(report.rows[2].cells[10].text.english() == "Not reached by: 甲.");
}

TEST_CASE("The cycles report says what is new, ended and up, by which component, and sums the top level once") {
    FactsBuilder facts;
    facts.budget.programme("up").component("up", "part1").component("up", "part2").programme("gone").programme("new");
    facts.budget.line("part1", "R7当初", "10億円").line("part1", "R8当初", "25億円");
    facts.budget.line("part2", "R7当初", "20億円").line("part2", "R8当初", "15億円");
    facts.budget.line("up", "R7当初", "30億円").line("up", "R8当初", "40億円");
    facts.budget.line("gone", "R7当初", "5億円").line("new", "R8当初", "7億円");
    const auto book = facts.book();
    const auto report = cyclesVariance(book, cycle("R7当初"), cycle("R8当初")).value();
    checkShape(report);

    const auto* up = rowOf(report.rows, "up");
    REQUIRE(up != nullptr);
    CHECK(amountOf(report, *up, "delta") == 10);
    CHECK(cellOf(report, *up, "rate").number == Fraction(1, 3));
    CHECK(textOf(report, *up, "change") == "Increased");
    CHECK(up->children.size() == 2);
    // The larger mover comes first.
    const auto cause = textOf(report, *up, "cause");
    CHECK(cause.find("+15") < cause.find("△5"));
    CHECK(up->link.kind == ReportLink::Kind::Programme);
    CHECK_FALSE(up->derivation.children.empty());

    const auto* gone = rowOf(report.rows, "gone");
    CHECK(textOf(report, *gone, "change") == "Ended");
    CHECK_FALSE(cellOf(report, *gone, "to").amount);
    CHECK_FALSE(cellOf(report, *gone, "to").missing);
    const auto* total = rowOf(report.rows, "total");
    REQUIRE(total != nullptr);
    CHECK(total->isTotal);
    CHECK(amountOf(report, *total, "from") == 35);
    CHECK(amountOf(report, *total, "to") == 47);
    CHECK(amountOf(report, *total, "delta") == 12);
    CHECK_FALSE(cyclesVariance(book, cycle("R7当初"), cycle("R9当初")).has_value());
}

TEST_CASE("The execution report has all years of a programme, its years beneath, and none is 0 that is missing") {
    FactsBuilder facts;
    facts.budget.programme("p");
    facts.figure("programme:p/budget@FY2023", "100億円");
    facts.figure("programme:p/execution@FY2023", "60億円");
    facts.figure("programme:p/budget@FY2024", "50億円");
    facts.figure("programme:p/execution@FY2024", "45億円");
    facts.figure("programme:p/budget@FY2025", "30億円");
    const auto book = facts.book();
    const auto report = executionVariance(book).value();
    checkShape(report);
    REQUIRE(report.rows.size() == 1);
    const auto& row = report.rows[0];
    // 2025 is not executed yet: what is known goes up to 2024.
    CHECK(amountOf(report, row, "planned") == 150);
    CHECK(amountOf(report, row, "spent") == 105);
    CHECK(amountOf(report, row, "difference") == 45);
    CHECK(cellOf(report, row, "rate").number == Fraction(7, 10));
    const auto cause = textOf(report, row, "cause");
    CHECK(cause.find("40") < cause.find("5 hundred"));
    CHECK(cause.find("Money out is not stated") != std::string::npos);
    REQUIRE(row.children.size() == 3);
    CHECK(cellOf(report, row.children[0], "rate").number == Fraction(3, 5));
    CHECK(cellOf(report, row.children[2], "spent").missing == Missing::Unknown);
    CHECK_FALSE(cellOf(report, row.children[2], "spent").amount);
    CHECK(row.children[0].children.size() == 2);
    CHECK(report.sources.size() == 1);
}

TEST_CASE("One year of a fund has no rate, and its balance is that of all years") {
    FactsBuilder facts;
    facts.budget.programme("p");
    domain::Fund fund;
    fund.id = domain::FundId("f");
    fund.name = "基金";
    fund.endYear = "FY2029";
    facts.content.funds.push_back(fund);
    facts.figure("fund:f/contribution@FY2023", "100億円");
    facts.figure("fund:f/spending@FY2023", "10億円");
    facts.figure("fund:f/contribution@FY2024", "0億円");
    facts.figure("fund:f/spending@FY2024", "30億円");
    const auto book = facts.book();
    const auto report = fundVariance(book).value();
    checkShape(report);
    REQUIRE(report.rows.size() == 1);
    CHECK(amountOf(report, report.rows[0], "difference") == 60);
    CHECK(cellOf(report, report.rows[0], "rate").number == Fraction(2, 5));
    CHECK(textOf(report, report.rows[0], "cause").find("100") != std::string::npos);
    REQUIRE(report.rows[0].children.size() == 2);
    CHECK(cellOf(report, report.rows[0].children[1], "rate").number == Fraction(2, 5));
    CHECK(amountOf(report, report.rows[0].children[1], "planned") == 100);
}

TEST_CASE("The targets report gives distance, pace and cause of every target, and stays apart from 0") {
    LogicSample sample;
    sample.indicator("i", "FY2024", "100本");
    sample.indicator("j", "FY2030", "50本");
    sample.indicator("k");
    sample.facts.figure("indicator:j/baseline@FY2020", "0本");
    sample.actual("i", "FY2024", "80本").actual("j", "FY2025", "10本");
    sample.facts.content.statements.back().provisional = true;
    const auto book = sample.book();
    const auto report = targetVariance(*book, {}, day("2026-06-30")).value();
    checkShape(report);
    REQUIRE(report.rows.size() == 3);

    const auto& missed = report.rows[0];
    CHECK(cellOf(report, missed, "difference").number == Fraction(-20));
    CHECK(textOf(report, missed, "difference") == "△20本");
    CHECK(cellOf(report, missed, "attainment").number == Fraction(4, 5));
    CHECK(cellOf(report, missed, "status").isAlert);
    CHECK(textOf(report, missed, "cause").find("missed by 20本") != std::string::npos);
    CHECK(missed.children.size() == 2);  // the actual and the target, with their places
    CHECK(missed.link.kind == ReportLink::Kind::Indicator);

    // On the line it should be 25本 after five of ten years, and 40本 are left for five.
    const auto& behind = report.rows[1];
    CHECK(textOf(report, behind, "status") == "Behind");
    CHECK(textOf(report, behind, "cause").find("25本") != std::string::npos);
    CHECK(textOf(report, behind, "cause").find("provisional") != std::string::npos);
    CHECK(cellOf(report, behind, "needed").number == Fraction(8));
    CHECK_FALSE(cellOf(report, behind, "actual").remark.isEmpty());

    const auto& open = report.rows[2];
    CHECK(textOf(report, open, "status") == "No target set");
    CHECK_FALSE(cellOf(report, open, "attainment").number);
    const auto none = targetVariance(*book, domain::ProgrammeId("other"), day("2026-06-30")).value();
    CHECK(none.rows.empty());
}

TEST_CASE("The forecast report holds forecasts against targets that are not due, and says why there is none") {
    LogicSample sample;
    sample.indicator("i", "FY2030", "50本");
    sample.indicator("j", "FY2030", "50本");
    sample.indicator("past", "FY2024", "5本");
    sample.facts.figure("indicator:i/baseline@FY2020", "0本");
    sample.actual("i", "FY2025", "10本").actual("j", "FY2025", "10本");
    const auto book = sample.book();
    const auto report = forecastVariance(*book, {}, day("2026-06-30")).value();
    checkShape(report);
    REQUIRE(report.rows.size() == 2);
    CHECK(cellOf(report, report.rows[0], "forecast").number == Fraction(20));
    CHECK(cellOf(report, report.rows[0], "difference").number == Fraction(-30));
    CHECK(cellOf(report, report.rows[0], "difference").isAlert);
    CHECK(textOf(report, report.rows[0], "cause") == "So far +2本 per year. Needed per year from now on: +8本.");
    CHECK_FALSE(textOf(report, report.rows[0], "assumption").empty());
    CHECK_FALSE(cellOf(report, report.rows[1], "forecast").number);
    CHECK(textOf(report, report.rows[1], "cause").find("No forecast") == 0);
}

TEST_CASE("The report of changes names what moved a programme, down to the new figure") {
    LogicSample sample;
    sample.content.programme = domain::ProgrammeId("p");
    sample.facts.budget.programme("p");
    sample.facts.source("later", "2026-05-01");
    sample.node("n", LogicStage::Output, {"i", "j"});
    sample.node("still", LogicStage::OutcomeShort);
    sample.edge("n", "still");
    sample.indicator("i", "FY2025", "100本");
    sample.indicator("j", "FY2025", "100本");
    sample.actual("i", "FY2025", "50本").actual("j", "FY2025", "90本");
    sample.facts.report("indicator:i/actual@FY2025", "80本", "2026-05-10");
    const auto book = sample.book();
    const auto outcome = [&](const std::string& asOf) {
        return std::make_shared<const ProgrammeOutcome>(
            ProgrammeOutcome::make(book, sample.model(), day(asOf)).value());
    };
    const std::vector<OutcomePair> pairs{{outcome("2026-04-30"), outcome("2026-06-30")}};
    const auto report = changeVariance(*book, pairs).value();
    checkShape(report);
    REQUIRE(report.rows.size() == 1);
    CHECK(cellOf(report, report.rows[0], "before").number == Fraction(7, 10));
    CHECK(cellOf(report, report.rows[0], "after").number == Fraction(17, 20));
    CHECK(cellOf(report, report.rows[0], "change").number == Fraction(3, 20));
    REQUIRE(report.rows[0].children.size() == 1);
    const auto& node = report.rows[0].children[0];
    CHECK(node.link.kind == ReportLink::Kind::LogicNode);
    REQUIRE(node.children.size() == 1);
    CHECK(cellOf(report, node.children[0], "change").number == Fraction(3, 20));
    const auto cause = textOf(report, node.children[0], "cause");
    CHECK(cause.find("50本") < cause.find("80本"));

    const std::vector<OutcomePair> same{{outcome("2026-06-29"), outcome("2026-06-30")}};
    const auto nothing = changeVariance(*book, same).value();
    CHECK(nothing.rows.empty());
    CHECK(nothing.notes.size() == 2);
}
