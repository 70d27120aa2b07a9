// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "FactsBuilder.h"
#include "analysis/FlowReport.h"
#include "analysis/FundReport.h"
#include "analysis/PillarReport.h"
#include "analysis/ThemeReport.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::ThemeResult;
using test::FactsBuilder;

namespace {

constexpr std::int64_t kOku = 100'000'000;

void addOrganisations(FactsBuilder& facts, const std::vector<std::string>& ids) {
    for (const auto& id : ids) {
        domain::Organisation organisation;
        organisation.id = domain::OrganisationId(id);
        organisation.name = "名" + id;
        facts.content.organisations.push_back(std::move(organisation));
    }
}

domain::Fund& addFund(FactsBuilder& facts, const std::string& id, const std::string& manager) {
    domain::Fund fund;
    fund.id = domain::FundId(id);
    fund.name = id;
    fund.manager = domain::OrganisationId(manager);
    return facts.content.funds.emplace_back(std::move(fund));
}

domain::Allocation& addAllocation(FactsBuilder& facts, const std::string& id, const std::string& payer,
                                  const std::string& payee, domain::Instrument instrument) {
    domain::Allocation allocation;
    allocation.id = domain::AllocationId(id);
    allocation.payer = domain::OrganisationId(payer);
    allocation.payee = domain::OrganisationId(payee);
    allocation.instrument = instrument;
    return facts.content.allocations.emplace_back(std::move(allocation));
}

std::optional<std::int64_t> oku(const std::optional<domain::Money>& money) {
    return money ? std::optional(money->yen() / kOku) : std::nullopt;
}

}  // namespace

TEST_CASE("themes are tallied by element, item and overall, without preparatory research") {
    FactsBuilder facts;
    const auto add = [&](const std::string& item, const std::string& element, ThemeResult result,
                         bool preparatory = false) {
        domain::Theme theme;
        theme.id = domain::ThemeId("t" + std::to_string(facts.content.themes.size()));
        theme.programme = domain::ProgrammeId("p");
        theme.item = item;
        theme.element = element;
        theme.result = result;
        theme.preparatory = preparatory;
        facts.content.themes.push_back(std::move(theme));
    };
    add("①", "a", ThemeResult::Achieved);
    add("①", "b", ThemeResult::Achieved);
    add("①", "b", ThemeResult::Delayed);
    add("③", "a", ThemeResult::Achieved, true);
    add("①", "b", ThemeResult::Missed);
    add("②", "a", ThemeResult::OnSchedule);
    facts.figure("programme:p/theme_count#①(b) 遅延・未達", "3件", "doc", domain::Rounding::Exact);
    domain::Expression count;
    count.kind = domain::Expression::Kind::ThemeCount;
    count.themes = {domain::ProgrammeId("p"), "①", "b", {ThemeResult::Delayed, ThemeResult::Missed}, false};
    facts.identity("behind", "programme:p/theme_count#①(b) 遅延・未達", count, domain::IdentityKind::Count);
    const auto book = facts.book();
    const auto reconciliation = reconcile(book).value();
    const auto report = reportThemes(book.catalogue(), &reconciliation);
    std::vector<std::string> rows;
    for (const auto& row : report.rows) {
        rows.push_back(row.item + row.element);
    }
    CHECK(rows == std::vector<std::string>{"①a", "①b", "①", "②a", "②", "③a", "③"});
    const auto& b = report.rows[1];
    CHECK(b.counted.total() == 3);
    CHECK(b.counted.delayedOrMissed() == 2);
    CHECK(b.counted.achievementRate() == base::Ratio(1, 3));
    REQUIRE(b.checks.size() == 1);
    CHECK(b.checks.front()->verdict == Verdict::Discrepancy);
    CHECK(report.rows[2].counted.total() == 4);
    CHECK(report.rows[6].preparatory);
    CHECK(report.total.counted.total() == 5);
    CHECK(report.total.counted.achievementRate() == base::Ratio(1, 2));
    CHECK(report.total.checks.empty());
    CHECK_FALSE(reportThemes(book.catalogue(), nullptr).rows[4].counted.achievementRate());
}

TEST_CASE("a fund's account runs over its years") {
    FactsBuilder facts;
    facts.budget.programme("post5g").programme("other");
    addOrganisations(facts, {"nedo"});
    addFund(facts, "post5g-fund", "nedo").programmes = {domain::ProgrammeId("post5g"), domain::ProgrammeId("other")};
    facts.figure("fund:post5g-fund/contribution@R1補正", "1,100億円");
    facts.figure("fund:post5g-fund/contribution@R2補正", "900億円");
    facts.figure("fund:post5g-fund/contribution@R3補正", "1,100億円");
    facts.figure("fund:post5g-fund/contribution", "3,100億円");
    facts.figure("programme:post5g/execution@FY2019", "0億円");
    facts.figure("programme:post5g/execution@FY2020", "151億円");
    facts.figure("programme:post5g/execution@FY2022", "739億円");
    const auto book = facts.book();
    const auto accounts = reportFunds(book).value();
    REQUIRE(accounts.size() == 1);
    const auto& account = accounts.front();
    CHECK(account.spendingFrom == "post5g");
    CHECK(oku(account.contributed) == 3100);
    CHECK(oku(account.spent) == 890);
    CHECK(account.printedTotal->figure.raw == "3,100億円");
    REQUIRE(account.years.size() == 4);
    CHECK(account.years[0].period.text() == "FY2019");
    CHECK(oku(account.years[0].balance) == 1100);
    CHECK(oku(account.years[1].balance) == 1849);
    CHECK(account.years[1].cumulativeRate->percent() == "7.6");
    // FY2021 states no spending: nothing is known from then on.
    CHECK(oku(account.years[2].cumulativeContributed) == 3100);
    CHECK_FALSE(account.years[2].cumulativeSpent);
    CHECK_FALSE(account.years[2].balance);
    CHECK_FALSE(account.years[3].cumulativeContributed);

    const auto derivation = derive(book, account.years[1], account.years, base::Message::verbatim("残高"));
    CHECK(derivation.inputs.size() == 4);
    CHECK(derivation.inputs.front().printed == "1,100億円");
    CHECK(derivation.result.english() == "1,849 hundred million yen");
    CHECK(derivation.notes.size() == 1);
    CHECK(derive(book, account.years[2], account.years, {}).notes.size() == 1);

    const auto executions = reportExecution(book).value();
    REQUIRE(executions.size() == 1);
    CHECK(executions.front().isFund);
    CHECK(executions.front().years.size() == 3);
}

TEST_CASE("flows add years, not totals of years, and go through funds") {
    FactsBuilder facts;
    addOrganisations(facts, {"state", "nedo", "maker", "ipa"});
    addFund(facts, "fund", "nedo");
    facts.figure("fund:fund/contribution@R6補正", "9,902億円");
    facts.figure("fund:fund/contribution@R7当初", "1,617億円");
    facts.figure("fund:fund/contribution", "1兆1,519億円");
    addAllocation(facts, "in", "state", "nedo", domain::Instrument::FundContribution).fund = domain::FundId("fund");
    auto& front = addAllocation(facts, "front", "nedo", "maker", domain::Instrument::Commission);
    front.fund = domain::FundId("fund");
    front.stage = domain::ProcessStage::FrontEnd;
    auto& whole = addAllocation(facts, "whole", "nedo", "maker", domain::Instrument::Commission);
    whole.fund = domain::FundId("fund");
    addAllocation(facts, "equity", "ipa", "maker", domain::Instrument::Equity).rates = {"定額"};
    addAllocation(facts, "open", "state", "ipa", domain::Instrument::Equity);
    facts.figure("allocation:front/support_cap@FY2024", "5,365億円");
    facts.figure("allocation:front/support_cap@FY2025", "6,755億円");
    facts.figure("allocation:front/support_cap@FY2024-FY2025", "12,120億円");
    facts.figure("allocation:whole/support_cap@2024-02", "9,200億円");
    facts.figure("allocation:equity/equity@2026-02", "1,000億円");
    const auto report = reportFlows(facts.book()).value();
    const auto edge = [&](const std::string& from, const std::string& to) -> const FlowEdge& {
        return *std::find_if(report.edges.begin(), report.edges.end(), [&](const auto& one) {
            return report.nodes[one.from].id == from && report.nodes[one.to].id == to;
        });
    };
    CHECK(oku(edge("state", "fund:fund").amount) == 11519);
    CHECK(edge("state", "fund:fund").rows.size() == 4);
    CHECK(oku(edge("fund:fund", "maker").amount) == 12120);
    CHECK(edge("fund:fund", "maker").isUpperLimit);
    CHECK(oku(edge("ipa", "maker").amount) == 1000);
    CHECK_FALSE(edge("ipa", "maker").isUpperLimit);
    CHECK(edge("ipa", "maker").rates == std::vector<std::string>{"定額"});
    CHECK_FALSE(edge("state", "ipa").amount);
    CHECK(std::count_if(report.rows.begin(), report.rows.end(), [](const auto& row) { return row.isTotal; }) == 3);
    const auto column = [&](const std::string& id) {
        return std::find_if(report.nodes.begin(), report.nodes.end(), [&](const auto& node) { return node.id == id; })
            ->column;
    };
    CHECK(column("state") == 0);
    CHECK(column("ipa") == 1);
    CHECK(column("fund:fund") == 1);
    CHECK(column("maker") == 2);
    CHECK(report.cycles.empty());
}

TEST_CASE("arrows that go round are cut and named") {
    FactsBuilder facts;
    addOrganisations(facts, {"a", "b", "c"});
    addAllocation(facts, "ab", "a", "b", domain::Instrument::Grant);
    addAllocation(facts, "bc", "b", "c", domain::Instrument::Grant);
    addAllocation(facts, "ca", "c", "a", domain::Instrument::Grant);
    addAllocation(facts, "bb", "b", "b", domain::Instrument::Grant);
    const auto report = reportFlows(facts.book()).value();
    CHECK(report.cycles == std::vector<std::string>{"名a", "名b"});
    CHECK(report.nodes[2].column == 2);
}

TEST_CASE("a pillar's measures are summed with their envelopes") {
    FactsBuilder facts;
    facts.content.portfolios.push_back({domain::PortfolioId("ai"), "AI", ""});
    const auto add = [&](const std::string& id, domain::PolicyPillar pillar) {
        domain::PolicyItem item;
        item.id = domain::PolicyItemId(id);
        item.portfolio = domain::PortfolioId("ai");
        item.cycle = domain::BudgetCycle::parse("R7補正").value();
        item.pillar = pillar;
        facts.content.policyItems.push_back(std::move(item));
    };
    add("c1", domain::PolicyPillar::Create);
    add("u1", domain::PolicyPillar::Use);
    add("u2", domain::PolicyPillar::Use);
    add("u3", domain::PolicyPillar::Use);
    add("u4", domain::PolicyPillar::Use);
    facts.figure("item:u1/amount@R7補正", "44億円");
    facts.within("item:u2/amount@R7補正", "341億円", "e").within("item:u3/amount@R7補正", "341億円", "e");
    facts.figure("portfolio:ai/amount@R7補正", "4,380億円");
    facts.figure("portfolio:ai/amount@R7補正#use", "502億円");
    const auto book = facts.book();
    const auto tables = reportPillars(book).value();
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].printedTotal->figure.raw == "4,380億円");
    REQUIRE(tables[0].sections.size() == 2);
    const auto& use = tables[0].sections[0];
    CHECK(use.pillar == domain::PolicyPillar::Use);
    CHECK(use.items.size() == 4);
    CHECK_FALSE(use.items[3].figure);
    CHECK(use.printedTotal->figure.raw == "502億円");
    CHECK(use.itemised.lower.yen() == 44 * kOku);
    CHECK(use.itemised.upper->yen() == 385 * kOku);
    CHECK_FALSE(tables[0].sections[1].printedTotal);
}
