// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SupportByYearFigure.h"

#include <set>

#include "BundledFacts.h"
#include "FactsBuilder.h"
#include "FigureCells.h"
#include "FigureChecks.h"
#include "analysis/FigureLint.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using test::cellOf;
using test::hasNote;

namespace {

FigureSpec figure(const FactBook& facts, SupportByYearOptions options = {}) {
    return supportByYearFigure(facts, options, base::englishTranslator()).value();
}

// The state gives to a company through an agency.
class Support {
public:
    Support() {
        organisation("kuni", domain::OrganisationKind::Other);
        organisation("nedo", domain::OrganisationKind::PublicBody);
        allocation("in", "kuni", "nedo", domain::Instrument::Grant);
    }
    void organisation(const std::string& id, domain::OrganisationKind kind = domain::OrganisationKind::Company) {
        domain::Organisation organisation;
        organisation.id = domain::OrganisationId(id);
        organisation.name = id;
        organisation.kind = kind;
        facts.content.organisations.push_back(std::move(organisation));
    }
    void allocation(const std::string& id, const std::string& payer, const std::string& payee,
                    domain::Instrument instrument = domain::Instrument::Subsidy) {
        domain::Allocation allocation;
        allocation.id = domain::AllocationId(id);
        allocation.payer = domain::OrganisationId(payer);
        allocation.payee = domain::OrganisationId(payee);
        allocation.instrument = instrument;
        allocation.citation.source = domain::SourceId("doc");
        facts.content.allocations.push_back(std::move(allocation));
    }
    test::FactsBuilder facts;
};

}  // namespace

TEST_CASE("support of the printed documents stands by company and year") {
    const auto spec = figure(test::bundledFacts());
    const std::vector<std::pair<std::string, std::string>> printed{
        {"FY2022", "700"}, {"FY2023", "2600"}, {"FY2024", "5900"}, {"FY2025", "8025"}, {"FY2026", "6315"}};
    for (const auto& [year, amount] : printed) {
        CHECK(cellOf(spec, "rapidus#upper-limit", year) == amount);
    }
    CHECK(cellOf(spec, "rapidus#upper-limit", "no-year").empty());
    CHECK(cellOf(spec, "rapidus/amount", "no-year") == "1000");
    CHECK(cellOf(spec, "jasm#upper-limit", "no-year") == "12080");
    CHECK(cellOf(spec, "sakura-internet#upper-limit", "no-year") == "501");
    CHECK(cellOf(spec, "softbank#upper-limit", "no-year") == "421");
    CHECK(cellOf(spec, "gmo-internet-group#upper-limit", "no-year") == "19.3");
    CHECK(spec.columns().categories.size() == 6);
    CHECK(spec.columns().series.size() == 9);
    CHECK(spec.title ==
          "Rapidus株式会社 may receive the most: at most 23,540 hundred million yen from FY2022 to FY2026");
    CHECK(spec.columns().categories.front().totalLabel == "at most 700 hundred million yen");
    // What is stated twice is named and not added: 9,200億円 of the first three years, and about 2.4兆円 in all.
    CHECK(hasNote(spec, "9,200億円"));
    CHECK(hasNote(spec, "約2.4兆円"));
    CHECK(hasNote(spec, "1,676億円"));
    CHECK(spec.sources.size() == 2);
}

TEST_CASE("upper limits and amounts of one recipient are never one sum") {
    Support support;
    support.organisation("a");
    support.allocation("limit", "nedo", "a");
    support.allocation("paid", "nedo", "a", domain::Instrument::Equity);
    support.facts.figure("allocation:limit/support_cap@FY2024", "100億円");
    support.facts.figure("allocation:paid/equity@FY2024", "30億円");
    const auto spec = figure(support.facts.book());
    CHECK(cellOf(spec, "a#upper-limit", "FY2024") == "100");
    CHECK(cellOf(spec, "a/amount", "FY2024") == "30");
    REQUIRE(spec.columns().categories.size() == 1);
    CHECK_FALSE(spec.columns().categories.front().lower);
    CHECK(spec.columns().categories.front().totalLabel ==
          "at most 100 hundred million yen; paid 30 hundred million yen");
    CHECK(spec.columns().totalHeading.empty());
    for (const auto& row : figureTable(spec, base::englishTranslator()).rows) {
        CHECK(row.kind == FigureTableRow::Kind::Series);
    }
}

TEST_CASE("a limit by year and in all counts once, a year between is missing and not 0") {
    Support support;
    support.organisation("a");
    support.allocation("limit", "nedo", "a");
    support.facts.figure("allocation:limit/support_cap@FY2022", "100億円");
    support.facts.figure("allocation:limit/support_cap@FY2024", "200億円");
    support.facts.figure("allocation:limit/support_cap@FY2022-FY2024", "300億円");
    support.facts.figure("organisation:a/support_cap@FY2024", "200億円");
    const auto spec = figure(support.facts.book());
    CHECK(spec.columns().series.size() == 1);
    CHECK(cellOf(spec, "a#upper-limit", "FY2022") == "100");
    CHECK(cellOf(spec, "a#upper-limit", "FY2023").empty());
    CHECK(cellOf(spec, "a#upper-limit", "FY2024") == "200");
    CHECK(cellOf(spec, "a#upper-limit", "no-year") == "(none)");
    CHECK(hasNote(spec, "300億円"));
    // The organisation's own figure of the year is what is counted already: nothing to say of it.
    CHECK_FALSE(hasNote(spec, "200億円"));
}

TEST_CASE("what has no year, what is private and who only hands on stand where they belong") {
    Support support;
    support.organisation("a");
    support.organisation("b");
    support.organisation("fan");
    support.allocation("dated", "nedo", "a");
    support.allocation("private", "fan", "a", domain::Instrument::Equity);
    support.allocation("named", "nedo", "b");
    support.facts.figure("allocation:dated/grant_cap@2024-02", "10億円");
    support.facts.figure("allocation:private/equity@FY2024", "5億円");
    support.facts.figure("allocation:in/amount@FY2024", "1,000億円");
    const auto spec = figure(support.facts.book());
    CHECK(cellOf(spec, "a#upper-limit", "no-year") == "10");
    CHECK(spec.columns().series.size() == 1);
    CHECK(hasNote(spec, "5億円"));
    CHECK(hasNote(spec, "1 recipients are named without an amount"));
    CHECK_FALSE(hasNote(spec, "1,000億円"));
    const auto nothing = supportByYearFigure(test::FactsBuilder().book(), {}, base::englishTranslator());
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == base::ErrorCode::NotFound);
}

TEST_CASE("an organisation's own figures count where no flow has any") {
    Support support;
    support.organisation("a");
    support.facts.figure("organisation:a/support_cap@FY2022-FY2024", "300億円");
    support.facts.figure("organisation:a/support_cap@2022-05", "90億円");
    const auto whole = figure(support.facts.book());
    CHECK(cellOf(whole, "a#upper-limit", "no-year") == "300");
    support.facts.figure("organisation:a/support_cap@FY2023", "120億円");
    const auto yearly = figure(support.facts.book());
    CHECK(cellOf(yearly, "a#upper-limit", "FY2023") == "120");
    CHECK(hasNote(yearly, "300億円"));
    SupportByYearOptions one;
    one.programme = domain::ProgrammeId("post5g");
    CHECK_FALSE(supportByYearFigure(support.facts.book(), one, base::englishTranslator()));
}

TEST_CASE("the smaller recipients are one, and a rest of one keeps its name") {
    Support support;
    for (const std::string name : {"a", "b", "c", "d"}) {
        support.organisation(name);
        support.allocation("to-" + name, "nedo", name);
        support.facts.figure("allocation:to-" + name + "/support_cap@FY2024",
                             std::to_string(10 * (name.front() - 'a' + 1)) + "億円");
    }
    SupportByYearOptions options;
    options.top = 2;
    const auto spec = figure(support.facts.book(), options);
    REQUIRE(spec.columns().series.size() == 3);
    CHECK(cellOf(spec, "d#upper-limit", "FY2024") == "40");
    CHECK(cellOf(spec, "others#upper-limit", "FY2024") == "30");
    options.top = 3;
    CHECK(figure(support.facts.book(), options).columns().series.size() == 4);
    // Folding moves nothing: sum and sources stay.
    CHECK(spec.columns().categories.front().totalLabel == "at most 100 hundred million yen");
    CHECK(lintSpec(spec, base::englishTranslator()).empty());
}
