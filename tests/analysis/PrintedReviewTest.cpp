// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include "analysis/ReviewReports.h"
#include "analysis/ReviewSchedule.h"
#include "exchange/DatasetReader.h"
#include "support/Catch.h"

// The reviews and remarks that the documents print.

using namespace shirube;
using namespace shirube::analysis;

namespace {

const exchange::Dataset& dataset() {
    static const auto dataset = exchange::DatasetReader().read(exchange::embeddedDatasetFiles()).value();
    return dataset;
}

const FactBook& facts() {
    static const auto book =
        FactBook::make(std::make_shared<domain::Catalogue>(domain::Catalogue::make(dataset().catalogue).value()),
                       std::make_shared<domain::BudgetBook>(
                           domain::BudgetBook::make(dataset().programmes, dataset().budgetLines).value()),
                       dataset().sources, dataset().statements, {})
            .value();
    return book;
}

const domain::ReviewSheet& sheet(const std::string& id) {
    return *facts().catalogue().review(domain::ReviewId(id));
}

std::size_t placeOf(const ReportTable& report, std::string_view column) {
    const auto found =
        std::find_if(report.columns.begin(), report.columns.end(), [&](const auto& one) { return one.id == column; });
    return static_cast<std::size_t>(found - report.columns.begin());
}

}  // namespace

TEST_CASE("the computed means of the printed sheet are the printed ones") {
    const auto tally = tallyOf(sheet("post5g-midterm-2026"));
    REQUIRE(tally.subjects.size() == 1);
    const auto& subject = tally.subjects.front();
    std::vector<std::string> means;
    for (const auto& item : subject.items) {
        REQUIRE(item.spread.has_value());
        CHECK(item.spread->n == 5);
        means.push_back(exactText(item.spread->mean));
    }
    CHECK(means == std::vector<std::string>{"2.8", "2.4", "2.8", "2.6", "2.4", "2.6", "2.8", "2.6"});
    CHECK_FALSE(subject.result.has_value());
    CHECK_FALSE(subject.outcome.has_value());
    CHECK(subject.excluded.empty());
    CHECK(subject.groups.size() == 3);
    CHECK(subject.reviewers.size() == 5);
}

TEST_CASE("the report of the printed sheet sets both means side by side") {
    const auto& printed = sheet("post5g-midterm-2026");
    auto report = tallyReport(tallyOf(printed), facts(), printed);
    REQUIRE(report.rows.size() == 8);
    for (const auto& row : report.rows) {
        REQUIRE(row.cells.size() == report.columns.size());
        CHECK(row.cells[placeOf(report, "mean")].number == row.cells[placeOf(report, "printed")].number);
        CHECK(row.cells[placeOf(report, "cause")].text.english() == "as printed");
        CHECK(row.children.size() == 5);
        CHECK(row.derivation.inputs.size() == 5);
        REQUIRE(row.derivation.excluded.size() == 1);  // the printed mean, for comparison
        CHECK_FALSE(row.derivation.excluded.front().statement.isEmpty());
    }
    CHECK(report.sources == std::vector{printed.citation.source});

    auto wrong = printed;
    wrong.scores.front().grade = "D";
    report = tallyReport(tallyOf(wrong), facts(), wrong);
    CHECK(report.rows.front().cells[placeOf(report, "cause")].isAlert);
    CHECK_FALSE(report.rows[1].cells[placeOf(report, "cause")].isAlert);

    const auto& unscored = sheet("post5g-midterm-2022");
    CHECK(tallyReport(tallyOf(unscored), facts(), unscored).rows.empty());
}

TEST_CASE("a scheme of the printed gate has its thresholds and no maxima") {
    const auto& rules = dataset().catalogue.reviewRules;
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [](const auto& one) { return one.id.value() == "post5g-stage-gate"; });
    REQUIRE(rule != rules.end());
    const auto scheme = schemeOf(*rule, [](const domain::FactKey& key) -> std::optional<base::Decimal> {
        const auto* statement = facts().adopted(key);
        return statement ? std::optional(statement->figure.value) : std::nullopt;
    });
    REQUIRE(scheme.criteria.size() == 6);
    for (const auto& criterion : scheme.criteria) {
        CHECK(criterion.maximum.isZero());
    }
    const auto judged = [&](const Fraction& mean) {
        auto one = scheme;
        one.criteria = {scheme.criteria.front()};
        one.criteria.front().maximum = base::Decimal(100, 0);
        TallyVote vote;
        vote.values.emplace(one.criteria.front().id, mean);
        return tallySubject(one, std::vector{vote}, {}).outcome;
    };
    CHECK(judged(Fraction(60)) == domain::ReviewOutcome::Continue);
    CHECK(judged(Fraction(596, 10)) == domain::ReviewOutcome::WeighRemarks);
    CHECK(judged(Fraction(40)) == domain::ReviewOutcome::WeighRemarks);
    CHECK(judged(Fraction(395, 10)) == domain::ReviewOutcome::End);
}

TEST_CASE("all printed remarks are in the report, open ones first") {
    const auto book = domain::ReviewBook::make({domain::Role::Secretariat, {}}, {});
    const auto report = remarksReport(*book, facts(), domain::ProgrammeId("post5g"));
    CHECK(report.rows.size() == dataset().catalogue.findings.size());
    CHECK(report.rows.size() == 65);
    const auto status = placeOf(report, "status");
    const auto ongoing = std::count_if(report.rows.begin(), report.rows.end(), [&](const auto& row) {
        return row.cells[status].text == label(domain::FindingStatus::Ongoing);
    });
    CHECK(ongoing == 21);
    CHECK(report.rows.front().cells[status].text != label(domain::FindingStatus::Addressed));
    CHECK_FALSE(report.sources.empty());
    CHECK(remarksReport(*book, facts(), domain::ProgrammeId("nothing")).rows.empty());
}

TEST_CASE("the schedule has what printed rules call for, and printed reviews last") {
    const auto book = domain::ReviewBook::make({}, {});
    const auto entries = reviewSchedule(*book, facts().catalogue(), {2026, 11, 22});
    std::vector<std::string> called;
    std::vector<std::string> printed;
    for (const auto& entry : entries) {
        if (entry.state == ScheduleEntry::State::NotSetUp) {
            CHECK(printed.empty());
            called.push_back(entry.rule.value() + " " + entry.period);
        } else {
            CHECK(entry.state == ScheduleEntry::State::Printed);
            printed.push_back(entry.printed.value());
        }
    }
    CHECK(called == std::vector<std::string>{"mmf-check-in 2026Q3", "mmf-stage-gate 2026H2",
                                             "post5g-technical-committee FY2026"});
    CHECK(printed == std::vector<std::string>{"post5g-midterm-2026", "post5g-midterm-2022"});
}
