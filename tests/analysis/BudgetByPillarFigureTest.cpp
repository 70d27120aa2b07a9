// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetByPillarFigure.h"

#include "FactsBuilder.h"
#include "FigureChecks.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::PolicyPillar;
using test::FactsBuilder;
using test::hasNote;
using test::okuOf;
using test::seriesOf;

namespace {

using Oku = std::vector<std::optional<std::int64_t>>;

void addItem(FactsBuilder& facts, const std::string& id, const std::string& cycle, PolicyPillar pillar,
             const std::string& portfolio = "ai") {
    domain::PolicyItem item;
    item.id = domain::PolicyItemId(id);
    item.name = id;
    item.portfolio = domain::PortfolioId(portfolio);
    item.cycle = domain::BudgetCycle::parse(cycle).value();
    item.pillar = pillar;
    facts.content.policyItems.push_back(std::move(item));
}

FactsBuilder sample() {
    FactsBuilder facts;
    facts.content.portfolios.push_back({domain::PortfolioId("ai"), "AI", ""});
    addItem(facts, "u1", "R7補正", PolicyPillar::Use);
    addItem(facts, "u2", "R7補正", PolicyPillar::Use);
    addItem(facts, "t1", "R7補正", PolicyPillar::Trust);
    addItem(facts, "t2", "R7補正", PolicyPillar::Trust);
    addItem(facts, "c1", "R8当初", PolicyPillar::Create);
    addItem(facts, "c2", "R8当初", PolicyPillar::Create);
    facts.figure("item:u1/amount@R7補正", "44億円");
    facts.within("item:u2/amount@R7補正", "300億円", "e");
    facts.within("item:t1/amount@R7補正", "300億円", "e");
    facts.within("item:t2/amount@R7補正", "20億円", "own");
    facts.figure("item:c1/amount@R8当初", "約10億円");
    return facts;
}

FigureSpec figure(const FactsBuilder& facts, const BudgetByPillarOptions& options = {}) {
    auto spec = budgetByPillarFigure(facts.book(), options, base::englishTranslator()).value();
    test::checkWhole(spec);
    return spec;
}

}  // namespace

TEST_CASE("without printed totals the measures stand for the pillars") {
    const auto spec = figure(sample());
    CHECK(okuOf(seriesOf(spec, "use")) == Oku{44, std::nullopt});
    CHECK(okuOf(seriesOf(spec, "trust")) == Oku{20, std::nullopt});
    CHECK(seriesOf(spec, "trust").points[0].style == PointStyle::Hatched);
    CHECK(okuOf(seriesOf(spec, "create")) == Oku{std::nullopt, 10});
    CHECK(okuOf(seriesOf(spec, "shared")) == Oku{300, std::nullopt});
    CHECK(spec.columns().categories[0].lower == 44 * test::kOku);
    CHECK(spec.columns().categories[0].upper == 364 * test::kOku);
    CHECK_FALSE(spec.columns().hatchedLegend.empty());
    CHECK(hasNote(spec, "R8当初: 1 measures have no amount"));
    CHECK(hasNote(spec, "約"));
    CHECK(spec.title ==
          "R8当初: “Creating AI” is the largest pillar with 10 hundred million yen, 100% of 10 hundred "
          "million yen");
}

TEST_CASE("an envelope within one pillar is that pillar's, however many measures share it") {
    auto facts = sample();
    BudgetByPillarOptions options;
    options.cycles = {domain::BudgetCycle::parse("R7補正").value()};
    addItem(facts, "t3", "R7補正", PolicyPillar::Trust);
    facts.within("item:t3/amount@R7補正", "20億円", "own");
    const auto spec = figure(facts, options);
    CHECK(okuOf(seriesOf(spec, "trust")) == Oku{20});
    CHECK(spec.columns().categories[0].upper == 364 * test::kOku);
}

TEST_CASE("printed totals stand for the pillars of a cycle that prints all of them, and only there") {
    auto facts = sample();
    facts.figure("portfolio:ai/amount@R7補正#use", "60億円");
    CHECK(okuOf(seriesOf(figure(facts), "use")) == Oku{44, std::nullopt});
    CHECK(hasNote(figure(facts), "the sums of the measures, which are drawn, are not the printed totals"));
    facts.figure("portfolio:ai/amount@R7補正#trust", "25億円");
    facts.figure("portfolio:ai/amount@R7補正", "90億円");
    const auto spec = figure(facts);
    CHECK(okuOf(seriesOf(spec, "use")) == Oku{60, std::nullopt});
    CHECK(okuOf(seriesOf(spec, "trust")) == Oku{25, std::nullopt});
    CHECK(okuOf(seriesOf(spec, "create")) == Oku{std::nullopt, 10});
    CHECK(hasNote(spec, "R7補正: the printed total is 90億円, the sum of what is drawn 85 hundred million yen."));
    BudgetByPillarOptions options;
    options.basis = PillarBasis::Measures;
    CHECK(okuOf(seriesOf(figure(facts, options), "use")) == Oku{44, std::nullopt});
}

TEST_CASE("a printed total that is the sum needs no note") {
    FactsBuilder facts;
    facts.content.portfolios.push_back({domain::PortfolioId("ai"), "AI", ""});
    addItem(facts, "u1", "R7補正", PolicyPillar::Use);
    facts.figure("item:u1/amount@R7補正", "44億円");
    facts.figure("portfolio:ai/amount@R7補正#use", "44億円");
    facts.figure("portfolio:ai/amount@R7補正", "44億円");
    CHECK(figure(facts).notes.empty());
}

TEST_CASE("the portfolio is the chosen one, else the first that has measures") {
    auto facts = sample();
    facts.content.portfolios.insert(facts.content.portfolios.begin(), {domain::PortfolioId("empty"), "空", ""});
    facts.content.portfolios.push_back({domain::PortfolioId("other"), "別", ""});
    addItem(facts, "o1", "R8当初", PolicyPillar::Collaborate, "other");
    facts.figure("item:o1/amount@R8当初", "3億円");
    CHECK(figure(facts).subtitle.find("AI ") == 0);
    BudgetByPillarOptions options;
    options.portfolio = domain::PortfolioId("other");
    CHECK(okuOf(seriesOf(figure(facts, options), "collaborate")) == Oku{3});
    options.cycles = {domain::BudgetCycle::parse("R7補正").value()};
    const auto none = budgetByPillarFigure(facts.book(), options, base::englishTranslator());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == base::ErrorCode::NotFound);
    CHECK(none.error().message.english().find("別 (R8当初)") != std::string::npos);
    CHECK_FALSE(budgetByPillarFigure(FactsBuilder().book(), {}, base::englishTranslator()));
}
