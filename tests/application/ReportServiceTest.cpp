// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReportService.h"

#include <algorithm>
#include <functional>

#include "WorkspaceFixture.h"
#include "analysis/FundReport.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"
#include "application/ReconciliationService.h"
#include "application/ReviewService.h"

using namespace shirube;
using application::ReportParameters;
using base::ErrorCode;
using domain::CalendarDay;
using test::must;

namespace {

struct ReportFixture : test::WorkspaceFixture {
    application::ReportService reports{workspace->catalogue(), workspace->logicModels(), workspace->reconciliation(),
                                       workspace->reviews()};

    [[nodiscard]] static ReportParameters parameters(const std::string& report) {
        ReportParameters parameters;
        parameters.report = report;
        parameters.asOf = {2026, 6, 30};
        parameters.previous = {2026, 4, 1};
        return parameters;
    }
};

}  // namespace

TEST_CASE_METHOD(ReportFixture, "every report is made from the bundled data, with causes, grounds and sources",
                 "[application]") {
    for (const auto& info : application::ReportService::reports()) {
        INFO(info.id);
        const auto report = must(reports.make(parameters(std::string(info.id))));
        CHECK(report.id == info.id);
        CHECK(report.title == info.title);
        CHECK_FALSE(report.parameters.empty());
        // No document prints scores of a gate, so there is none to report until one is held.
        const bool isHeldHere = info.id == "gates";
        CHECK(report.rows.empty() == isHeldHere);
        CHECK(report.sources.empty() == isHeldHere);
        CHECK_FALSE(report.notes.empty());
        const auto isCause = [](const auto& column) { return column.id == "cause"; };
        CHECK(std::any_of(report.columns.begin(), report.columns.end(), isCause));
        for (const auto& row : report.rows) {
            CHECK(row.cells.size() == report.columns.size());
            CHECK((row.children.empty() || !row.derivation.title.isEmpty()));
        }
    }
}

TEST_CASE("a day is compared with the last but one on which something became known, else with the day before",
          "[application]") {
    const std::vector<CalendarDay> known{{2026, 6, 1}, {2026, 4, 13}, {2026, 1, 1}};
    CHECK(application::usualPrevious(known, {2026, 11, 22}) == CalendarDay{2026, 4, 13});
    CHECK(application::usualPrevious(known, {2026, 6, 1}) == CalendarDay{2026, 4, 13});
    CHECK(application::usualPrevious(known, {2026, 5, 31}) == CalendarDay{2026, 1, 1});
    CHECK(application::usualPrevious(known, {2026, 1, 1}) == CalendarDay{2025, 12, 31});
    CHECK(application::usualPrevious(known, {2024, 3, 1}) == CalendarDay{2024, 2, 29});
    CHECK(application::usualPrevious({}, {2026, 6, 30}) == CalendarDay{2026, 6, 29});
}

TEST_CASE_METHOD(ReportFixture, "without cycles the newest is held against the same a year before", "[application]") {
    const auto book = must(workspace->budgets().book());
    const auto& newest = book->cycles().back();
    const auto report = must(reports.make(parameters("cycles")));
    CHECK(report.columns[2].heading.english() == newest.name());
    CHECK(report.columns[1].heading.english() == newest.previousYear().name());
    CHECK(report.rows.back().isTotal);

    auto same = parameters("cycles");
    same.from = same.to = newest;
    const auto refused = reports.make(same);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(ReportFixture, "what does not exist is named with what does", "[application]") {
    const auto unknown = reports.make(parameters("nothing"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().message.english().find("forecast") != std::string::npos);

    auto nobody = parameters("targets");
    nobody.programme = domain::ProgrammeId("nobody");
    const auto missing = reports.make(nobody);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.english().find("post5g") != std::string::npos);

    auto backwards = parameters("changes");
    backwards.previous = backwards.asOf;
    const auto order = reports.make(backwards);
    REQUIRE_FALSE(order);
    CHECK(order.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(reports.overview({2026, 4, 1}, {2026, 6, 30}, nullptr));
}

TEST_CASE_METHOD(ReportFixture, "the overview and the reports show the same numbers", "[application]") {
    const CalendarDay asOf{2026, 6, 30};
    const auto overview = must(reports.overview(asOf, {2026, 4, 1}, nullptr));
    CHECK_FALSE(overview.programmes.empty());
    CHECK_FALSE(overview.attention.empty());
    for (const auto& standing : overview.programmes) {
        if (standing.hasLogicModel) {
            const auto outcome = must(workspace->logicModels().outcome(standing.programme, asOf));
            CHECK(standing.attainment == outcome->summary().attainment);
        }
    }
    const auto report = must(reports.make(parameters("funds")));
    const auto accounts = must(analysis::reportFunds(*must(workspace->catalogue().facts())));
    REQUIRE(report.rows.size() == accounts.size());
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const auto& last = accounts[i].years.back();
        const auto& shown = report.rows[i].cells[4].amount;
        CHECK((shown ? std::optional(shown->lower) : std::nullopt) == last.balance);
    }
}

TEST_CASE_METHOD(ReportFixture, "the days on which something became known come newest first, each once",
                 "[application]") {
    const auto days = must(reports.knownDays());
    REQUIRE(days.size() > 2);
    CHECK(std::is_sorted(days.begin(), days.end(), std::greater<>()));
    CHECK(std::adjacent_find(days.begin(), days.end()) == days.end());
    CHECK(std::find(days.begin(), days.end(), CalendarDay{2026, 4, 13}) != days.end());
}
