// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Catalogue.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "support/Catch.h"

using namespace shirube;
using namespace shirube::domain;
using Catch::Matchers::Contains;

namespace {

FactKey fact(const std::string& text) {
    return *FactKey::parse(text);
}

FigureStatement stating(const std::string& key, const std::string& raw, const std::string& source) {
    FigureStatement statement;
    statement.fact = fact(key);
    statement.id = StatementId(key + '@' + source);
    statement.figure = *StatedFigure::parse(raw);
    statement.citation.source = SourceId(source);
    return statement;
}

// One of everything, each referring to what it can.
CatalogueContent sample() {
    CatalogueContent content;
    content.organisations.resize(2);
    content.organisations[0].id = OrganisationId("nedo");
    content.organisations[0].name = "NEDO";
    content.organisations[1].id = OrganisationId("rapidus");
    content.organisations[1].name = "ラピダス株式会社";
    content.portfolios.push_back({PortfolioId("ai-budget"), "政府のAI関連予算", {}});
    content.funds.resize(1);
    content.funds[0].id = FundId("post5g-fund");
    content.funds[0].name = "ポスト5G基金";
    content.funds[0].manager = OrganisationId("nedo");
    content.funds[0].recipients = {OrganisationId("rapidus")};
    content.series.resize(1);
    content.series[0].id = SeriesId("market");
    content.series[0].name = "市場規模";
    content.policyItems.resize(1);
    content.policyItems[0].id = PolicyItemId("gov-ai");
    content.policyItems[0].name = "ガバメントAI";
    content.policyItems[0].portfolio = PortfolioId("ai-budget");
    content.themes.resize(1);
    content.themes[0].id = ThemeId("t1");
    content.themes[0].organisations = {{OrganisationId("rapidus"), "Rapidus"}};
    content.indicators.resize(1);
    content.indicators[0].id = IndicatorId("rate");
    content.indicators[0].name = "実用化率";
    content.indicators[0].targets.push_back({{}, {}, {}, fact("indicator:rate/target")});
    content.allocations.resize(2);
    content.allocations[0].id = AllocationId("a1");
    content.allocations[0].fund = FundId("post5g-fund");
    content.allocations[0].payer = OrganisationId("nedo");
    content.allocations[0].payee = OrganisationId("rapidus");
    content.allocations[1] = content.allocations[0];
    content.allocations[1].id = AllocationId("a2");
    content.allocations[1].payeeLabel = "民間企業等";
    content.reviews.resize(1);
    content.reviews[0].id = ReviewId("r1");
    content.reviews[0].name = "中間評価";
    content.reviews[0].scale = {{"A", 3, "優"}};
    content.reviews[0].criteria = {{"1-1", "意義", "意義", 0}};
    content.reviews[0].reviewers = {"委員A"};
    content.reviews[0].scores = {{"1-1", "委員A", "A"}};
    content.reviewRules.resize(1);
    content.reviewRules[0].id = ReviewRuleId("gate");
    content.reviewRules[0].thresholds = {{fact("series:market/threshold"), "at_least", "continue"}};
    content.findings.resize(1);
    content.findings[0].id = FindingId("f1");
    content.findings[0].review = ReviewId("r1");
    content.milestones.resize(1);
    content.milestones[0].id = MilestoneId("m1");
    content.milestones[0].organisation = OrganisationId("rapidus");
    content.identities.resize(1);
    content.identities[0].id = IdentityId("i1");
    content.identities[0].stated = fact("fund:post5g-fund/contribution");
    content.identities[0].expression.kind = Expression::Kind::Sum;
    Expression mean;
    mean.kind = Expression::Kind::ScoreMean;
    mean.review = ReviewId("r1");
    mean.criterion = "1-1";
    content.identities[0].expression.operands = {Expression::of(fact("fund:post5g-fund/contribution@R6補正")), mean};
    content.statements = {stating("series:market/value@2030", "約60兆円", "b"),
                          stating("fund:post5g-fund/contribution", "2兆7,779億円", "a"),
                          stating("series:market/value@2030", "58.8兆円", "c"),
                          stating("programme:post5g/budget@FY2024", "12億円", "a")};
    return content;
}

}  // namespace

TEST_CASE("a catalogue finds its things and what states a fact") {
    auto made = Catalogue::make(sample());
    REQUIRE(made);
    const auto catalogue = *std::move(made);
    CHECK(catalogue.content() == sample());
    CHECK(catalogue.organisation(OrganisationId("nedo"))->name == "NEDO");
    CHECK(catalogue.portfolio(PortfolioId("ai-budget")) == &catalogue.content().portfolios[0]);
    CHECK(catalogue.theme(ThemeId("t1")) == &catalogue.content().themes[0]);
    CHECK(catalogue.identity(IdentityId("i1")) == &catalogue.content().identities[0]);
    CHECK(catalogue.fund(FundId("nedo")) == nullptr);
    CHECK(catalogue.review(ReviewId()) == nullptr);

    const auto market = catalogue.statementsOf(fact("series:market/value@2030"));
    REQUIRE(market.size() == 2);
    CHECK(market[0] == &catalogue.content().statements[0]);
    CHECK(catalogue.statement(market[1]->id) == market[1]);
    CHECK(catalogue.statementsOf(fact("series:market/value")).empty());
    CHECK(catalogue.statement(StatementId("x")) == nullptr);

    CHECK(catalogue.facts() == std::vector{fact("programme:post5g/budget@FY2024"),
                                           fact("fund:post5g-fund/contribution"), fact("series:market/value@2030")});
    CHECK(catalogue.factsOf(SubjectKind::Fund, "post5g-fund").size() == 1);
    CHECK(catalogue.factsOf(SubjectKind::Fund, "post5g").empty());
    CHECK(catalogue.factsOf(SubjectKind::Series, "zzz").empty());
}

TEST_CASE("a catalogue names what a fact is about") {
    const auto catalogue = *Catalogue::make(sample());
    const auto nameOf = [&](const char* key) { return catalogue.subjectName(fact(key)); };
    CHECK(nameOf("fund:post5g-fund/balance") == "ポスト5G基金");
    CHECK(nameOf("portfolio:ai-budget/amount") == "政府のAI関連予算");
    CHECK(nameOf("item:gov-ai/amount") == "ガバメントAI");
    CHECK(nameOf("indicator:rate/target") == "実用化率");
    CHECK(nameOf("allocation:a1/equity") == "ラピダス株式会社");
    CHECK(nameOf("allocation:a2/equity") == "民間企業等");
    CHECK(nameOf("organisation:nedo/count") == "NEDO");
    CHECK(nameOf("review:r1/mean") == "中間評価");
    CHECK(nameOf("series:market/value") == "市場規模");
    CHECK(nameOf("series:none/value").empty());
    CHECK(nameOf("programme:post5g/budget").empty());
    CHECK(nameOf("line:post5g@R7当初/amount").empty());
}

TEST_CASE("a catalogue refuses a repeated id or a reference to nothing, naming both and the mend") {
    struct Example {
        const char* what;
        std::function<void(CatalogueContent&)> breakIt;
        const char* from;
        const char* to;
    };
    const std::vector<Example> examples{
        {"a repeated organisation", [](auto& c) { c.organisations.push_back(c.organisations[0]); }, "nedo", "twice"},
        {"a repeated theme", [](auto& c) { c.themes.push_back(c.themes[0]); }, "t1", "twice"},
        {"a repeated statement", [](auto& c) { c.statements.push_back(c.statements[1]); },
         "fund:post5g-fund/contribution@a", "twice"},
        {"a manager", [](auto& c) { c.funds[0].manager = OrganisationId("no"); }, "post5g-fund", "no"},
        {"a recipient", [](auto& c) { c.funds[0].recipients = {OrganisationId("no")}; }, "post5g-fund", "no"},
        {"an item's frame", [](auto& c) { c.policyItems[0].portfolio = PortfolioId("no"); }, "gov-ai", "no"},
        {"a theme's organisation", [](auto& c) { c.themes[0].organisations[0].id = OrganisationId("no"); }, "t1", "no"},
        {"an indicator's frame", [](auto& c) { c.indicators[0].portfolio = PortfolioId("no"); }, "rate", "no"},
        {"a target", [](auto& c) { c.indicators[0].targets[0].figure = fact("indicator:no/target"); }, "rate",
         "indicator:no/target"},
        {"a payer", [](auto& c) { c.allocations[0].payer = OrganisationId("no"); }, "a1", "no"},
        {"a payee", [](auto& c) { c.allocations[0].payee = OrganisationId(); }, "a1", "organisation"},
        {"an allocation's fund", [](auto& c) { c.allocations[0].fund = FundId("no"); }, "a1", "no"},
        {"a score's criterion", [](auto& c) { c.reviews[0].scores[0].criterion = "9-9"; }, "r1", "9-9"},
        {"a score's reviewer", [](auto& c) { c.reviews[0].scores[0].reviewer = "委員Z"; }, "r1", "委員Z"},
        {"a score's grade", [](auto& c) { c.reviews[0].scores[0].grade = "Z"; }, "r1", "Z"},
        {"a threshold", [](auto& c) { c.reviewRules[0].thresholds[0].figure = fact("series:no/threshold"); }, "gate",
         "series:no/threshold"},
        {"a finding's review", [](auto& c) { c.findings[0].review = ReviewId("no"); }, "f1", "no"},
        {"a milestone's organisation", [](auto& c) { c.milestones[0].organisation = OrganisationId("no"); }, "m1",
         "no"},
        {"a stated fact", [](auto& c) { c.identities[0].stated = fact("fund:no/balance"); }, "i1", "fund:no/balance"},
        {"an operand", [](auto& c) { c.identities[0].expression.operands[0].fact.subject = "no"; }, "i1", "fund:no"},
        {"a mean's review", [](auto& c) { c.identities[0].expression.operands[1].review = ReviewId("no"); }, "i1",
         "no"},
        {"a mean's criterion", [](auto& c) { c.identities[0].expression.operands[1].criterion = "9-9"; }, "i1", "9-9"},
        {"a statement's subject", [](auto& c) { c.statements[0].fact.subject = "no"; }, "series:market", "series:no"},
    };
    for (const auto& example : examples) {
        INFO(example.what);
        auto content = sample();
        example.breakIt(content);
        const auto made = Catalogue::make(std::move(content));
        REQUIRE_FALSE(made);
        CHECK(made.error().code == base::ErrorCode::InvalidInput);
        const auto message = made.error().message.english();
        CHECK_THAT(message, Contains(example.from) && Contains(example.to));
        CHECK((message.find("orrect") != std::string::npos || message.find("Change") != std::string::npos));
    }
}
