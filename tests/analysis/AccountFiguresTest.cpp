// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FactsBuilder.h"
#include "FigureChecks.h"
#include "analysis/ExecutionFigure.h"
#include "analysis/FundBalanceFigure.h"

using namespace shirube;
using namespace shirube::analysis;
using test::FactsBuilder;
using test::hasNote;
using test::okuOf;
using test::seriesOf;

namespace {

using Oku = std::vector<std::optional<std::int64_t>>;

FactsBuilder& withFund(FactsBuilder& facts, const std::string& id, const std::string& programme = {}) {
    domain::Fund fund;
    fund.id = domain::FundId(id);
    fund.name = id;
    if (!programme.empty()) {
        fund.programmes = {domain::ProgrammeId(programme)};
    }
    facts.content.funds.push_back(std::move(fund));
    return facts;
}

FigureSpec balance(const FactsBuilder& facts, const FundBalanceOptions& options = {}) {
    auto spec = fundBalanceFigure(facts.book(), options, base::englishTranslator()).value();
    test::checkWhole(spec);
    return spec;
}

FigureSpec execution(const FactsBuilder& facts, bool isCumulative) {
    ExecutionOptions options;
    options.isCumulative = isCumulative;
    auto spec = executionFigure(facts.book(), options, base::englishTranslator()).value();
    test::checkWhole(spec);
    return spec;
}

}  // namespace

TEST_CASE("a balance ends where a figure is missing and is never zero for it") {
    FactsBuilder facts;
    withFund(facts, "f");
    facts.figure("fund:f/contribution@FY2020", "100億円");
    facts.figure("fund:f/spending@FY2020", "0億円");
    facts.figure("fund:f/contribution@FY2021", "50億円");
    facts.figure("fund:f/contribution@FY2022", "10億円");
    facts.figure("fund:f/spending@FY2022", "40億円");
    const auto spec = balance(facts);
    CHECK(okuOf(seriesOf(spec, "spending")) == Oku{0, std::nullopt, 40});
    CHECK(okuOf(seriesOf(spec, "balance")) == Oku{100, std::nullopt, std::nullopt});
    CHECK(seriesOf(spec, "balance").points[1].missing == domain::Missing::Unknown);
    CHECK(hasNote(spec, "Money out is not stated: FY2021"));
    CHECK(spec.title.find("100 hundred million yen left at the end of FY2020") != std::string::npos);
    CHECK(spec.alternativeText.find("Balance at the end of the year: 100 hundred million yen (FY2020) only.") !=
          std::string::npos);
}

TEST_CASE("a year between of which nothing is stated is on the axis, and ends the balance") {
    FactsBuilder facts;
    withFund(facts, "f");
    for (const auto* year : {"FY2020", "FY2022"}) {
        facts.figure(std::string("fund:f/contribution@") + year, "100億円");
        facts.figure(std::string("fund:f/spending@") + year, "30億円");
    }
    const auto spec = balance(facts);
    REQUIRE(spec.columns().categories.size() == 3);
    CHECK(spec.columns().categories[1].id == "FY2021");
    CHECK(okuOf(seriesOf(spec, "contribution")) == Oku{100, std::nullopt, 100});
    CHECK(okuOf(seriesOf(spec, "balance")) == Oku{70, std::nullopt, std::nullopt});
    CHECK(hasNote(spec, "Money in is not stated: FY2021"));
}

TEST_CASE("a fund that spends more than it was given says so") {
    FactsBuilder facts;
    withFund(facts, "f");
    facts.figure("fund:f/contribution@FY2020", "100億円");
    facts.figure("fund:f/spending@FY2020", "130億円").provisional = true;
    facts.figure("fund:f/contribution", "120億円");
    const auto spec = balance(facts);
    CHECK(okuOf(seriesOf(spec, "balance")) == Oku{-30});
    CHECK(spec.title == "f had spent 30 hundred million yen more than was contributed by the end of FY2020");
    CHECK(seriesOf(spec, "contribution").points[0].style == PointStyle::Solid);
    CHECK(seriesOf(spec, "spending").points[0].style == PointStyle::Provisional);
    CHECK(seriesOf(spec, "balance").points[0].style == PointStyle::Provisional);
    CHECK_FALSE(spec.columns().provisionalLegend.empty());
    CHECK(hasNote(spec, "is printed as 120億円; the years add up to 100 hundred million yen"));
}

TEST_CASE("what another document prints for a shown year is a note, unless it is only rounded") {
    FactsBuilder facts;
    facts.source("late", "2026-02-01");
    withFund(facts, "f");
    facts.figure("fund:f/contribution@FY2020", "104億円");
    facts.figure("fund:f/contribution@FY2021", "50億円");
    facts.figure("fund:f/contribution@FY2020", "110億円", "late");
    facts.figure("fund:f/contribution@FY2021", "0.5百億円", "late");
    const auto spec = balance(facts);
    CHECK(hasNote(spec, "110億円"));
    CHECK(std::count_if(spec.notes.begin(), spec.notes.end(),
                        [](const auto& note) { return note.find("Documents disagree") != std::string::npos; }) == 1);
}

TEST_CASE("one year's rate is shown of what is not paid through a fund") {
    FactsBuilder facts;
    facts.budget.programme("p");
    facts.figure("programme:p/budget@FY2020", "200億円");
    facts.figure("programme:p/execution@FY2020", "150億円");
    facts.figure("programme:p/budget@FY2021", "0億円");
    facts.figure("programme:p/execution@FY2021", "0億円");
    facts.figure("programme:p/budget@FY2022", "100億円");
    const auto yearly = execution(facts, false);
    CHECK(yearly.columns().categories[0].totalLabel == "Executed: 75.0%");
    CHECK(yearly.columns().categories[1].totalLabel.empty());
    CHECK(yearly.columns().categories[2].totalLabel.empty());
    CHECK(okuOf(seriesOf(yearly, "budget")) == Oku{200, 0, 100});
    CHECK(okuOf(seriesOf(yearly, "execution")) == Oku{150, 0, std::nullopt});
    const auto cumulative = execution(facts, true);
    CHECK(okuOf(seriesOf(cumulative, "execution")) == Oku{150, 150, std::nullopt});
    CHECK(cumulative.title ==
          "p had executed 150 hundred million yen of 200 hundred million yen by the end of "
          "FY2021: 75.0%");
    // Of the same programme, paid through a fund.
    withFund(facts, "f", "p");
    const auto ofFund = execution(facts, false);
    CHECK(ofFund.columns().categories[0].totalLabel.empty());
    CHECK(hasNote(ofFund, "single year means nothing"));
    CHECK(execution(facts, true).columns().categories[0].totalLabel == "Executed: 75.0%");
}

TEST_CASE("without figures the error names what has some") {
    FactsBuilder facts;
    facts.budget.programme("p").programme("q");
    withFund(withFund(facts, "f"), "empty");
    const auto noFund = fundBalanceFigure(facts.book(), {}, base::englishTranslator());
    REQUIRE_FALSE(noFund);
    CHECK(noFund.error().code == base::ErrorCode::NotFound);
    CHECK_FALSE(executionFigure(facts.book(), {}, base::englishTranslator()));
    facts.figure("fund:f/contribution@FY2020", "100億円");
    facts.figure("programme:p/budget@FY2020", "100億円");
    FundBalanceOptions options;
    options.fund = domain::FundId("empty");
    const auto other = fundBalanceFigure(facts.book(), options, base::englishTranslator());
    REQUIRE_FALSE(other);
    CHECK(other.error().message.english().find("These have: f (f).") != std::string::npos);
    ExecutionOptions ofQ;
    ofQ.programme = domain::ProgrammeId("q");
    const auto none = executionFigure(facts.book(), ofQ, base::englishTranslator());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == base::ErrorCode::NotFound);
    CHECK(none.error().message.english().find("p (p)") != std::string::npos);
    // Without a choice one side is enough.
    CHECK(executionFigure(facts.book(), {}, base::englishTranslator()).value().columns().series.size() == 1);
}

TEST_CASE("a person's title and date are taken over, and known to be a person's") {
    FactsBuilder facts;
    withFund(facts, "f");
    facts.figure("fund:f/contribution@FY2020", "100億円");
    FundBalanceOptions options;
    CHECK_FALSE(balance(facts, options).hasOwnTitle);
    options.wording = {"en", "Our message", "2026-03-01"};
    const auto spec = balance(facts, options);
    CHECK(spec.title == "Our message");
    CHECK(spec.hasOwnTitle);
    CHECK(spec.asOf == "As of 2026-03-01");
    CHECK(spec.language == "en");
}
