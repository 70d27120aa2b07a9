// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetByCycleFigure.h"

#include <numeric>

#include "FactsBuilder.h"
#include "analysis/FigureTable.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using test::BudgetBuilder;

namespace {

domain::BudgetBook sample() {
    return BudgetBuilder()
        .programme("small")
        .programme("big")
        .programme("envelope")
        .programme("tiny")
        .line("small", "R7当初", "98億円")
        .line("big", "R7当初", "1,617億円")
        .line("envelope", "R6補正", "9,916億円")
        .within("e")
        .line("small", "R6補正", "5億円")
        .line("big", "R8当初", "6,738億円")
        .status(domain::BudgetStatus::Proposal)
        .line("tiny", "R8当初", "9.8億円")
        .status(domain::BudgetStatus::Proposal)
        .book();
}

FigureSpec figure(const domain::BudgetBook& book, const BudgetByCycleOptions& options = {}) {
    return budgetByCycleFigure(book, {}, options, base::englishTranslator()).value();
}

}  // namespace

TEST_CASE("the figure has a column per cycle and a series per programme, largest first") {
    const auto spec = figure(sample());
    REQUIRE(spec.columns().categories.size() == 3);
    CHECK(spec.columns().categories[0].totalLabel == "5 hundred million yen + within 9,916 hundred million yen");
    CHECK(spec.columns().categories[2].label == "R8当初(案)");
    REQUIRE(spec.columns().series.size() == 4);
    CHECK(spec.columns().series[0].id == "envelope");
    CHECK(spec.columns().series[0].points[0].style == PointStyle::Hatched);
    CHECK_FALSE(spec.columns().series[0].points[1].value);
    CHECK(spec.columns().series[1].id == "big");
    CHECK_FALSE(spec.columns().hatchedLegend.empty());
    CHECK(spec.title.find("R8当初(案)") == 0);
    CHECK(spec.title.find("% of R7当初") != std::string::npos);
    CHECK(spec.notes.size() == 2);
    CHECK(tableText(spec, spec.columns().series[0].points[0]) == "9,916");
    CHECK(tableText(spec, spec.columns().series[0].points[1]).empty());
}

TEST_CASE("what is drawn adds up to the total of each column") {
    for (const auto top : {std::size_t{0}, std::size_t{1}, std::size_t{2}}) {
        BudgetByCycleOptions options;
        options.topProgrammes = top;
        const auto spec = figure(sample(), options);
        for (std::size_t category = 0; category < spec.columns().categories.size(); ++category) {
            std::int64_t drawn = 0;
            std::int64_t solid = 0;
            for (const auto& series : spec.columns().series) {
                const auto& point = series.points[category];
                drawn += point.value.value_or(0);
                solid += point.style == PointStyle::Solid ? point.value.value_or(0) : 0;
            }
            CHECK(drawn == spec.columns().categories[category].upper);
            CHECK(solid == spec.columns().categories[category].lower);
        }
    }
}

TEST_CASE("the smaller programmes are shown as one, unless that would be one programme") {
    BudgetByCycleOptions options;
    options.topProgrammes = 2;
    const auto spec = figure(sample(), options);
    REQUIRE(spec.columns().series.size() == 3);
    CHECK(spec.columns().series.back().id == "others");
    CHECK(spec.notes.back() == "Others: 2 programmes.");
    options.topProgrammes = 3;
    CHECK(figure(sample(), options).columns().series.back().id == "tiny");
}

TEST_CASE("more programmes than a reader can tell apart become others, without losing a yen") {
    BudgetBuilder builder;
    for (std::size_t i = 0; i < 3 * kMostSeries; ++i) {
        const auto id = "p" + std::to_string(i);
        builder.programme(id).line(id, "R7当初", std::to_string(i + 1) + "億円");
    }
    const auto spec = figure(builder.book());
    REQUIRE(spec.columns().series.size() == kMostSeries);
    CHECK(spec.columns().series.front().id == "p71");
    CHECK(spec.columns().series.back().id == "others");
    std::int64_t drawn = 0;
    for (const auto& series : spec.columns().series) {
        drawn += series.points.front().value.value();
    }
    CHECK(drawn == spec.columns().categories.front().upper);
}

TEST_CASE("programmes stand as a person sorts them, the largest on their own whatever the order") {
    const auto idsOf = [](domain::ChartSort sort, std::size_t top) {
        BudgetByCycleOptions options;
        options.sort = sort;
        options.topProgrammes = top;
        std::vector<std::string> ids;
        const auto spec = figure(sample(), options);
        for (const auto& series : spec.columns().series) {
            ids.push_back(series.id);
        }
        return ids;
    };
    using Ids = std::vector<std::string>;
    CHECK(idsOf(domain::ChartSort::Usual, 0) == Ids{"envelope", "big", "small", "tiny"});
    CHECK(idsOf(domain::ChartSort::Size, 0) == Ids{"envelope", "big", "small", "tiny"});
    CHECK(idsOf(domain::ChartSort::Name, 0) == Ids{"big", "envelope", "small", "tiny"});
    CHECK(idsOf(domain::ChartSort::Source, 0) == Ids{"small", "big", "envelope", "tiny"});
    CHECK(idsOf(domain::ChartSort::Source, 2) == Ids{"big", "envelope", "others"});
}

TEST_CASE("of facts the figure names what is behind its cells, and only the sources of what counts") {
    test::FactsBuilder facts;
    facts.source("other", "2026-02-01");
    facts.budget.programme("p")
        .component("p", "part")
        .line("p", "R7当初", "3億円")
        .account("一般会計")
        .line("p", "R7当初", "4億円")
        .within("e")
        .account("特別会計")
        .line("part", "R7当初", "1億円");
    for (const auto& [line, source] : {std::pair{"p@R7当初/一般会計", "doc"}, std::pair{"part@R7当初", "other"}}) {
        domain::Statement statement;
        statement.fact.line = domain::BudgetLineId(line);
        statement.id = domain::StatementId(std::string(line) + "@" + source);
        statement.amount = domain::StatedAmount::parse("3億円").value();
        statement.citation = {domain::SourceId(source), "p. 3", "3億円"};
        facts.budgetStatements.push_back(std::move(statement));
    }
    const auto spec = budgetByCycleFigure(facts.book(), {}, base::englishTranslator()).value();
    REQUIRE(spec.grounds.size() == 2);
    CHECK(spec.grounds[0].row == "p");
    CHECK(spec.grounds[0].column == "R7当初");
    CHECK(spec.grounds[0].locator == "p. 3");
    CHECK(spec.grounds[0].sourceText.find("doc") != std::string::npos);
    // Nothing states the second: it says so by having no source.
    CHECK(spec.grounds[1].row == "p#within");
    CHECK(spec.grounds[1].sourceText.empty());
    CHECK(spec.grounds[1].remark.find("between 0") != std::string::npos);
    REQUIRE(spec.sources.size() == 1);
    CHECK(spec.sources[0].find("doc") != std::string::npos);
    const auto table = figureTable(spec, base::englishTranslator());
    REQUIRE(table.rows.size() >= 2);
    CHECK(table.rows[0].id == "p");
    CHECK(table.rows[1].id == "p#within");
}

TEST_CASE("a programme with both in one cycle is drawn in two layers") {
    const auto book = BudgetBuilder()
                          .programme("a")
                          .line("a", "R7当初", "3億円")
                          .account("一般会計")
                          .line("a", "R7当初", "4億円")
                          .within("e")
                          .account("特別会計")
                          .book();
    const auto spec = figure(book);
    REQUIRE(spec.columns().series.size() == 2);
    CHECK(spec.columns().series[0].points[0].value == 300'000'000);
    CHECK(spec.columns().series[1].points[0].value == 400'000'000);
    CHECK(spec.columns().series[1].points[0].style == PointStyle::Hatched);
}

TEST_CASE("chosen cycles, title, date and sources are taken over") {
    BudgetByCycleOptions options;
    options.cycles = {domain::BudgetCycle::parse("R7当初").value()};
    options.title = "Our message";
    options.asOf = "2026-04-03";
    domain::Source source;
    source.publisher = "METI";
    source.title = "Programmes";
    source.date = "2026-04-03";
    const auto spec = budgetByCycleFigure(sample(), std::vector{source}, options, base::englishTranslator()).value();
    CHECK(spec.columns().categories.size() == 1);
    CHECK(spec.title == "Our message");
    CHECK(spec.asOf == "As of 2026-04-03");
    CHECK(spec.sources.front() == "METI, “Programmes” (2026-04-03)");
}

TEST_CASE("a counted figure that documents state in several ways is named in a note") {
    Check same;
    same.kind = domain::IdentityKind::Same;
    same.verdict = Verdict::Discrepancy;
    same.stated = base::Decimal(6'738, 8);
    same.computed = base::Decimal(6'800, 8);
    same.inputs = {{domain::FactKey::parse("line:big@R8当初/amount").value(), {}, true}};
    auto sum = same;
    sum.kind = domain::IdentityKind::Sum;
    sum.inputs = {{domain::FactKey::parse("line:tiny@R8当初/amount").value(), {}, true}};
    Reconciliation reconciliation;
    reconciliation.checks = {same, same, sum};
    const LineChecks checks(reconciliation);
    const auto notes = [&](const char* cycle) {
        BudgetByCycleOptions options;
        options.cycles = {domain::BudgetCycle::parse(cycle).value()};
        return budgetByCycleFigure(sample(), {}, options, base::englishTranslator(), checks).value().notes;
    };
    CHECK(notes("R8当初").back() ==
          "Documents disagree on R8当初(案) big: 6,738 hundred million yen is counted; elsewhere 6,800 hundred million "
          "yen is printed.");
    CHECK(notes("R8当初").size() == 2);
    CHECK(notes("R7当初").empty());
}

TEST_CASE("a missing amount is a gap with its reason, not a zero") {
    const auto book = BudgetBuilder()
                          .programme("a")
                          .programme("b")
                          .line("a", "R7当初", "3億円")
                          .missing("b", "R7当初", domain::Missing::Undisclosed)
                          .line("b", "R8当初", "0億円")
                          .book();
    const auto spec = figure(book);
    const auto& b = spec.columns().series[1];
    CHECK_FALSE(b.points[0].value);
    CHECK(b.points[0].missing == domain::Missing::Unknown);
    CHECK(b.points[1].value == 0);
}

TEST_CASE("without a line there is no figure but a way out") {
    const auto none = budgetByCycleFigure(domain::BudgetBook(), {}, {}, base::englishTranslator());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == base::ErrorCode::InvalidInput);
}
