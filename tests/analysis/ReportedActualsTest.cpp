// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicSample.h"
#include "analysis/Attainment.h"
#include "analysis/Reconciliation.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::IndicatorMeasure;
using domain::Missing;
using test::day;
using test::LogicSample;

namespace {

constexpr auto kFact = "indicator:i/actual@FY2026";

// One indicator with the target 100本 of 2026年度; documents 春 of 2026-04-13 and 秋 of 2026-10-01.
LogicSample sample() {
    LogicSample sample;
    sample.facts.source("spring", "2026-04-13").source("autumn", "2026-10-01");
    sample.indicator("i", "FY2026", "100本");
    return sample;
}

IndicatorSeries seriesOf(const FactBook& book, const std::string& asOf) {
    return readSeries(book, book.catalogue().content().indicators.front(), day(asOf));
}

// The value of the only actual, else why it is missing, else that there is none.
std::string actualOn(const LogicSample& sample, const std::string& asOf) {
    const auto book = sample.book();
    const auto series = seriesOf(*book, asOf);
    if (series.actuals.empty()) {
        return "none";
    }
    const auto& point = series.actuals.front();
    if (point.missing) {
        return std::string(toKey(*point.missing));
    }
    return point.value ? point.value->text() + (point.isProvisional ? " provisional" : "") : point.text;
}

const Check* checkOf(const Reconciliation& reconciliation) {
    return reconciliation.check(domain::CheckId(std::string("same:") + kFact));
}

}  // namespace

TEST_CASE("A person's report holds before the documents dated by then, and a later document wins over it") {
    auto sample = ::sample();
    sample.actual("i", "FY2026", "10本", "spring");
    sample.facts.report(kFact, "20本", "2026-06-30");
    CHECK(actualOn(sample, "2026-04-12") == "none");
    CHECK(actualOn(sample, "2026-04-13") == "10");
    CHECK(actualOn(sample, "2026-06-29") == "10");
    CHECK(actualOn(sample, "2026-06-30") == "20");
    sample.actual("i", "FY2026", "30本", "autumn");
    CHECK(actualOn(sample, "2026-09-30") == "20");
    CHECK(actualOn(sample, "2026-10-01") == "30");
    sample.facts.report(kFact, "40本", "2026-10-01");
    CHECK(actualOn(sample, "2026-10-01") == "40");
}

TEST_CASE("Of several reports the newest by its day holds, of one day the one entered last") {
    auto sample = ::sample();
    sample.facts.report(kFact, "20本", "2026-06-30").provisional = true;
    sample.facts.report(kFact, "25本", "2026-07-10");
    sample.facts.report(kFact, "21本", "2026-07-01");
    sample.facts.report(kFact, "26本", "2026-07-10");
    CHECK(actualOn(sample, "2026-06-30") == "20 provisional");
    CHECK(actualOn(sample, "2026-07-05") == "21");
    CHECK(actualOn(sample, "2026-07-10") == "26");
}

TEST_CASE("A report that is missing takes a value back, and says why") {
    auto sample = ::sample();
    sample.actual("i", "FY2026", "10本", "spring");
    sample.facts.report(kFact, "", "2026-06-30").missing = Missing::NotApplicable;
    CHECK(actualOn(sample, "2026-06-01") == "10");
    CHECK(actualOn(sample, "2026-07-01") == "not_applicable");

    const auto book = sample.book();
    CHECK(book->adopted(test::FactsBuilder::key(kFact)) == nullptr);
    const auto result = evaluate(seriesOf(*book, "2027-04-01"), day("2027-04-01"));
    CHECK(result.status() == IndicatorStatus::Unmeasured);
    CHECK_FALSE(result.attainment());
    CHECK(result.main()->missing == Missing::NotApplicable);
}

TEST_CASE("A withdrawn report is known until the day it is withdrawn, then what was before it is again") {
    auto sample = ::sample();
    sample.facts.report(kFact, "20本", "2026-06-30");
    sample.facts.report(kFact, "25本", "2026-07-10").withdrawnOn = day("2026-08-01");
    CHECK(actualOn(sample, "2026-07-31") == "25");
    CHECK(actualOn(sample, "2026-08-01") == "20");
    const auto book = sample.book();
    const auto statements = book->statementsOf(test::FactsBuilder::key(kFact));
    REQUIRE(statements.size() == 1);
    CHECK(statements[0]->figure.raw == "20本");
}

TEST_CASE("Only reports that are neither superseded nor withdrawn are statements, and all can be found") {
    auto sample = ::sample();
    sample.actual("i", "FY2026", "10本", "spring");
    sample.facts.report(kFact, "20本", "2026-06-30").evidence.source = domain::SourceId("spring");
    sample.facts.report(kFact, "25本", "2026-07-10").evidence.source = domain::SourceId("spring");
    const auto book = sample.book();
    const auto key = test::FactsBuilder::key(kFact);

    const auto reports = book->reportsOf(key);
    REQUIRE(reports.size() == 2);
    CHECK(reports[0]->figure->raw == "20本");
    const auto statements = book->statementsOf(key);
    REQUIRE(statements.size() == 2);
    CHECK(statements[0]->origin == domain::StatementOrigin::Document);
    CHECK(statements[1]->origin == domain::StatementOrigin::Person);
    CHECK(book->adopted(key) == statements[1]);
    CHECK(book->report(statements[1]->id) == reports[1]);
    CHECK(book->report(statements[0]->id) == nullptr);
    // What was computed for an earlier day can be opened.
    const auto* superseded = book->statement(domain::StatementId(reports[0]->id.value()));
    REQUIRE(superseded != nullptr);
    CHECK(superseded->figure.raw == "20本");
    CHECK(book->statementsIn(domain::SourceId("spring")).size() == 2);
    CHECK(book->factsOf(domain::SubjectKind::Indicator, "i").size() == 2);
}

TEST_CASE("A fact that only a person has reported is there too") {
    auto sample = ::sample();
    sample.facts.report("indicator:i/actual@FY2025", "7本", "2026-06-30");
    const auto book = sample.book();
    CHECK(book->facts().size() == 2);
    CHECK(actualOn(sample, "2026-06-30") == "7");
    const auto series = seriesOf(*book, "2026-06-30");
    REQUIRE(series.actuals.front().report != nullptr);
    CHECK(series.actuals.front().report->reporter == "担当");
    CHECK(series.actuals.front().statements.size() == 1);
}

TEST_CASE("A report twice under one id is an error") {
    auto sample = ::sample();
    sample.facts.report(kFact, "20本", "2026-06-30");
    sample.facts.reports.push_back(sample.facts.reports.front());
    const auto book = FactBook::make(
        std::make_shared<domain::Catalogue>(domain::Catalogue::make(sample.facts.content).value()),
        std::make_shared<domain::BudgetBook>(sample.facts.budget.book()), {}, {}, {}, sample.facts.reports);
    REQUIRE_FALSE(book.has_value());
    CHECK(book.error().code == base::ErrorCode::InvalidInput);
}

TEST_CASE("Words of a qualitative indicator are its actual, and in no mean") {
    auto sample = ::sample();
    auto& indicator = sample.facts.content.indicators.front();
    indicator.measure = IndicatorMeasure::Qualitative;
    sample.facts.report(kFact, "", "2026-06-30").text = "量産の準備が整った";
    CHECK(actualOn(sample, "2026-06-30") == "量産の準備が整った");
    const auto book = sample.book();
    const auto series = seriesOf(*book, "2026-06-30");
    const auto result = evaluate(series, day("2026-06-30"));
    REQUIRE(result.main()->actual);
    CHECK(result.main()->actual->text == "量産の準備が整った");
    CHECK_FALSE(result.status());
    CHECK_FALSE(result.attainment());
    CHECK_FALSE(derive(*book, series, *result.main()).notes.empty());
}

TEST_CASE("A sum of parts is not known while a part is reported missing, unless it does not apply") {
    auto sample = ::sample();
    sample.facts.report("indicator:i/actual@FY2026#甲", "3本", "2026-06-01");
    CHECK(actualOn(sample, "2026-06-30") == "3");
    auto& second = sample.facts.report("indicator:i/actual@FY2026#乙", "", "2026-06-02");
    second.missing = Missing::NotReported;
    CHECK(actualOn(sample, "2026-06-01") == "3");
    CHECK(actualOn(sample, "2026-06-30") == "not_reported");
    second.missing = Missing::NotApplicable;
    CHECK(actualOn(sample, "2026-06-30") == "3");
}

TEST_CASE("Of a ratio the numerator, the denominator or the whole holds that is known later") {
    auto sample = ::sample();
    auto& indicator = sample.facts.content.indicators.front();
    indicator.measure = IndicatorMeasure::Ratio;
    indicator.unit = "%";
    const std::string fact(kFact);
    sample.facts.figure(fact + "#分子", "1件", "spring");
    sample.facts.figure(fact + "#分母", "4件", "spring");
    CHECK(actualOn(sample, "2026-05-01") == "1/4");
    sample.facts.report(fact, "50%", "2026-06-01");
    CHECK(actualOn(sample, "2026-06-01") == "1/2");
    sample.facts.report(fact + "#分子", "3件", "2026-07-01");
    CHECK(actualOn(sample, "2026-07-01") == "3/4");
    sample.facts.report(fact + "#分母", "", "2026-08-01").missing = Missing::Unknown;
    CHECK(actualOn(sample, "2026-08-01") == "unknown");
    sample.facts.figure(fact, "80%", "autumn");
    CHECK(actualOn(sample, "2026-10-01") == "4/5");
}

TEST_CASE("Of a part's ratio too what is known later holds") {
    auto sample = ::sample();
    auto& indicator = sample.facts.content.indicators.front();
    indicator.measure = IndicatorMeasure::Ratio;
    indicator.unit = "%";
    const auto part = std::string(kFact) + "#甲";
    sample.facts.report(part + " / 分子", "1件", "2026-06-01");
    sample.facts.report(part + " / 分母", "4件", "2026-06-01");
    // Of another part, and later: no reason to doubt what is reported of this one.
    sample.facts.report(std::string(kFact) + "#乙 / 分子", "1件", "2026-08-01");
    sample.facts.report(part, "50%", "2026-07-01");
    const auto partOn = [&](const std::string& asOf) {
        const auto book = sample.book();
        const auto series = seriesOf(*book, asOf);
        REQUIRE_FALSE(series.parts.empty());
        return series.parts.front().value;
    };
    CHECK(partOn("2026-06-01") == Fraction(1, 4));
    CHECK(partOn("2026-07-01") == Fraction(1, 2));
    CHECK(partOn("2026-08-01") == Fraction(1, 2));
    sample.facts.report(part + " / 分子", "3件", "2026-09-01");
    CHECK(partOn("2026-09-01") == Fraction(3, 4));
}

TEST_CASE("A final report is not held against the provisional figure that it replaces") {
    auto sample = ::sample();
    sample.actual("i", "FY2026", "10本", "spring");
    sample.facts.content.statements.back().provisional = true;
    sample.facts.report(kFact, "12本", "2026-06-30");
    const auto book = sample.book();
    const auto checks = reconcile(*book).value();
    CHECK(checkOf(checks) == nullptr);
    CHECK(checks.count(Verdict::Discrepancy) == 0);
}

TEST_CASE("Two provisional figures that differ are told, and so are two final ones") {
    for (const bool isProvisional : {true, false}) {
        auto sample = ::sample();
        sample.actual("i", "FY2026", "10本", "spring");
        sample.facts.content.statements.back().provisional = isProvisional;
        sample.facts.report(kFact, "12本", "2026-06-30").provisional = isProvisional;
        const auto book = sample.book();
        const auto checks = reconcile(*book).value();
        REQUIRE(checkOf(checks) != nullptr);
        CHECK(checkOf(checks)->verdict == Verdict::Discrepancy);
    }
}

TEST_CASE("Where a report takes a value back the documents are still held against each other") {
    auto sample = ::sample();
    sample.actual("i", "FY2026", "10本", "spring");
    sample.actual("i", "FY2026", "11本", "autumn");
    sample.facts.report(kFact, "", "2026-12-01").missing = Missing::Unknown;
    const auto book = sample.book();
    const auto checks = reconcile(*book).value();
    REQUIRE(checkOf(checks) != nullptr);
    CHECK(checkOf(checks)->verdict == Verdict::Discrepancy);
}
