// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/OutputsFigure.h"

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

TEST_CASE("the printed papers and patents stand by year") {
    const auto spec = outputsFigure(test::bundledFacts(), {}, base::englishTranslator()).value();
    CHECK(spec.columns().arrangement == ColumnsArrangement::Grouped);
    CHECK(spec.columns().categories.size() == 6);
    CHECK(spec.columns().series.size() == 5);
    CHECK(cellOf(spec, "papers", "FY2020") == "1");
    CHECK(cellOf(spec, "presentations", "FY2023") == "298");
    CHECK(cellOf(spec, "patents_domestic", "FY2022") == "84");
    CHECK(cellOf(spec, "patents_foreign", "FY2022") == "223");
    CHECK(cellOf(spec, "patents_pct", "FY2025") == "79");
    // As the document's own totals: 195, 1,056, 277, 597, 363; so no note on them.
    CHECK(spec.title.find("195 papers, 1056 presentations, 277 domestic and 597 foreign patent applications") !=
          std::string::npos);
    CHECK_FALSE(hasNote(spec, "prints a total"));
    CHECK(hasNote(spec, "119件"));
    CHECK_FALSE(hasNote(spec, "not 0"));
    CHECK(spec.grounds.size() == 30);
    CHECK(lintSpec(spec, base::englishTranslator()).empty());
}

TEST_CASE("a year without a figure is missing, and another total and another print are noted") {
    test::FactsBuilder facts;
    facts.budget.programme("p");
    facts.source("other", "2025-01-01");
    facts.figure("programme:p/papers@FY2020", "3件");
    facts.figure("programme:p/papers@FY2022", "0件");
    facts.figure("programme:p/papers@FY2022", "4件", "other");
    facts.figure("programme:p/papers", "5件");
    facts.figure("programme:p/patents_pct@FY2022", "2件").provisional = true;
    const auto spec = outputsFigure(facts.book(), {}, base::englishTranslator()).value();
    REQUIRE(spec.columns().categories.size() == 3);
    CHECK(cellOf(spec, "papers", "FY2020") == "3");
    CHECK(cellOf(spec, "papers", "FY2021").empty());
    CHECK(cellOf(spec, "papers", "FY2022") == "0");
    CHECK(cellOf(spec, "patents_pct#provisional", "FY2022") == "2");
    CHECK(hasNote(spec, "not 0"));
    CHECK(hasNote(spec, "elsewhere 4件"));
    CHECK(hasNote(spec, "prints a total of 5件, its years add up to 3"));
    CHECK(hasNote(spec, "Provisional"));
    CHECK(lintSpec(spec, base::englishTranslator()).empty());
}

TEST_CASE("a programme without outputs is refused with the names of those that have them") {
    test::FactsBuilder facts;
    facts.budget.programme("p");
    facts.budget.programme("q");
    OutputsOptions options;
    options.programme = domain::ProgrammeId("q");
    const auto nothing = outputsFigure(facts.book(), options, base::englishTranslator());
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == base::ErrorCode::NotFound);
    facts.figure("programme:p/papers@FY2020", "3件");
    const auto other = outputsFigure(facts.book(), options, base::englishTranslator());
    REQUIRE_FALSE(other);
    CHECK(other.error().message.english().find("p.") != std::string::npos);
}
