// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundledFacts.h"
#include "FigureChecks.h"
#include "analysis/BudgetByCycleFigure.h"
#include "analysis/BudgetByPillarFigure.h"
#include "analysis/CycleWaterfallFigure.h"
#include "analysis/ExecutionFigure.h"
#include "analysis/FundBalanceFigure.h"

// Charts of money of the bundled documents, held against what these print.

using namespace shirube;
using namespace shirube::analysis;
using test::bundledFacts;
using test::hasNote;
using test::kOku;
using test::okuOf;
using test::seriesOf;

namespace {

using Oku = std::vector<std::optional<std::int64_t>>;

domain::BudgetCycle cycle(const char* name) {
    return domain::BudgetCycle::parse(name).value();
}

// Every figure of the documents has a source with a place in it.
void checkSources(const FigureSpec& spec) {
    test::checkWhole(spec);
    CHECK_FALSE(spec.sources.empty());
    CHECK(spec.asOf.find("As of 2026") == 0);
    for (const auto& ground : spec.grounds) {
        INFO(ground.label);
        CHECK_FALSE(ground.sourceText.empty());
        CHECK_FALSE(ground.locator.empty());
    }
}

}  // namespace

TEST_CASE("pillars are drawn by their printed totals, with what their measures add up to") {
    const auto spec = budgetByPillarFigure(bundledFacts(), {}, base::englishTranslator()).value();
    checkSources(spec);
    REQUIRE(spec.columns().categories.size() == 2);
    CHECK(spec.columns().categories[0].id == "R7補正");
    CHECK(spec.columns().categories[1].id == "R8当初");
    REQUIRE(spec.columns().series.size() == 4);
    CHECK(okuOf(seriesOf(spec, "use")) == Oku{502, 438});
    CHECK(okuOf(seriesOf(spec, "create")) == Oku{3605, 4559});
    CHECK(okuOf(seriesOf(spec, "trust")) == Oku{240, 11});
    CHECK(okuOf(seriesOf(spec, "collaborate")) == Oku{33, 19});
    CHECK(spec.columns().categories[0].upper == 4380 * kOku);
    CHECK(spec.columns().categories[1].lower == 5027 * kOku);
    CHECK(spec.title.find("R8当初") == 0);
    CHECK(spec.title.find("4,559 hundred million yen, 91% of 5,027") != std::string::npos);
    // Measures of AIを使う in R8当初 with an amount: 2 + 7 + 8 + 38 + 2 + 2 + 68 + 2.
    CHECK(hasNote(spec, "438億円 (its measures: 129 hundred million yen)"));
    // In R7補正: 44 + 89.7 + 2.6, and of envelopes 129 + 220 + 341 (two measures) + 35 + 3,400.
    CHECK(hasNote(spec, "502億円 (its measures: 136.3 hundred million yen + within 4,125 hundred million yen)"));
    CHECK(spec.columns().hatchedLegend.empty());
}

TEST_CASE("an envelope of several pillars stands once among their measures") {
    BudgetByPillarOptions options;
    options.basis = PillarBasis::Measures;
    options.cycles = {cycle("R7補正")};
    const auto spec = budgetByPillarFigure(bundledFacts(), options, base::englishTranslator()).value();
    checkSources(spec);
    CHECK(okuOf(seriesOf(spec, "shared")) == Oku{341});
    CHECK(seriesOf(spec, "shared").points[0].style == PointStyle::Hatched);
    CHECK(okuOf(seriesOf(spec, "use")) == Oku{136});
    CHECK(okuOf(seriesOf(spec, "use#within")) == Oku{129 + 220 + 35 + 3400});
    CHECK(okuOf(seriesOf(spec, "create")) == Oku{1894});
    CHECK(okuOf(seriesOf(spec, "create#within")) == Oku{1537});
    std::int64_t drawn = 0;
    for (const auto& series : spec.columns().series) {
        drawn += *series.points[0].value;
    }
    CHECK(drawn == spec.columns().categories[0].upper);
    CHECK(hasNote(spec, "share stands once"));
    CHECK(hasNote(spec, "the printed total is 4,380億円"));
}

TEST_CASE("the waterfall from R7当初 to R8当初 is that of the documents") {
    CycleWaterfallOptions options;
    options.from = cycle("R7当初");
    options.to = cycle("R8当初");
    const auto spec = cycleWaterfallFigure(bundledFacts(), options, base::englishTranslator()).value();
    checkSources(spec);
    const auto& steps = spec.waterfall().steps;
    std::vector<std::string> found;
    for (const auto& step : steps) {
        CHECK(step.lower == step.upper);
        found.push_back(step.id + " " + exactDecimal(*step.lower, spec.unit));
    }
    CHECK(found == std::vector<std::string>{"total#from 3328", "post5g 5121", "multimodal-foundation 3782.99",
                                            "next-gen-equity 500", "next-gen-survey 9.8",
                                            "design-manufacturing-base -318", "edge-ai-semi -295",
                                            "energy-saving-semi -38", "total#to 12090.79"});
    CHECK(steps[1].shareText == "+316.7%");
    CHECK(steps[2].changeText == "New");
    CHECK(steps[5].changeText == "Ended");
    CHECK(steps.back().shareText == "+263.3%");
    CHECK(spec.waterfall().rangeLegend.empty());
    CHECK(hasNote(spec, "(案)"));
    CHECK(spec.title.find("R8当初(案) against R7当初(案): +8,762.8 hundred million yen") == 0);
    // The most precise of two figures that documents disagree on is counted.
    const auto reconciliation = reconcile(bundledFacts()).value();
    const auto checked =
        cycleWaterfallFigure(bundledFacts(), options, base::englishTranslator(), LineChecks(reconciliation)).value();
    CHECK(hasNote(checked, "3,783 hundred million yen is counted; elsewhere 3,873 hundred million yen is printed"));
    // Without a choice it is the same: the newest cycle against the year before.
    const auto usual = cycleWaterfallFigure(bundledFacts(), {}, base::englishTranslator()).value();
    CHECK(usual.title == spec.title);
}

TEST_CASE("the balance of the post-5G fund at the end of each year is what the documents give") {
    FundBalanceOptions options;
    options.fund = domain::FundId("post5g-fund");
    const auto spec = fundBalanceFigure(bundledFacts(), options, base::englishTranslator()).value();
    checkSources(spec);
    REQUIRE(spec.columns().categories.size() == 7);
    CHECK(spec.columns().categories.front().id == "FY2019");
    CHECK(okuOf(seriesOf(spec, "contribution")) == Oku{1100, 900, 1100, 4850, 6773, 9902, 1617});
    CHECK(okuOf(seriesOf(spec, "spending")) == Oku{0, 151, 427, 739, 2319, 6569, 12662});
    CHECK(okuOf(seriesOf(spec, "balance")) == Oku{1100, 1849, 2522, 6633, 11087, 14420, 3375});
    CHECK(seriesOf(spec, "balance").shape == SeriesShape::Line);
    CHECK(spec.columns().arrangement == ColumnsArrangement::Grouped);
    CHECK(spec.title.find("3,375 hundred million yen left at the end of FY2025") != std::string::npos);
    CHECK(spec.title.find("of 26,242 hundred million yen contributed") != std::string::npos);
    // The budget of FY2025 has R7補正 in it, the contributions of the document of February haven't.
    CHECK(hasNote(spec, "1,617 hundred million yen contributed to the fund, but 3,134億円 printed as the budget"));
    CHECK_FALSE(hasNote(spec, "FY2024: "));
    CHECK_FALSE(hasNote(spec, "the years add up to"));
}

TEST_CASE("a fund of which no spending is stated has no balance") {
    const auto spec = fundBalanceFigure(bundledFacts(), {}, base::englishTranslator()).value();
    checkSources(spec);
    REQUIRE(spec.columns().series.size() == 1);
    CHECK(okuOf(seriesOf(spec, "contribution")) == Oku{6170, 4500, 6322, 4714});
    CHECK(spec.title.find("was given 21,706 hundred million yen up to FY2024") != std::string::npos);
    CHECK(hasNote(spec, "Money out is not stated: FY2021"));
}

TEST_CASE("execution of the post-5G programme is held against its budget so far") {
    ExecutionOptions options;
    const auto yearly = executionFigure(bundledFacts(), options, base::englishTranslator()).value();
    checkSources(yearly);
    CHECK(okuOf(seriesOf(yearly, "budget")) == Oku{1100, 900, 1100, 4850, 6773, 9902, 3134});
    CHECK(okuOf(seriesOf(yearly, "execution")) == Oku{0, 151, 427, 739, 2319, 6569, 12662});
    for (const auto& category : yearly.columns().categories) {
        CHECK(category.totalLabel.empty());
        CHECK_FALSE(category.lower);
    }
    CHECK(hasNote(yearly, "single year means nothing"));
    CHECK(hasNote(yearly, "27,759億円 is counted; elsewhere 27,779億円 is printed"));
    CHECK_FALSE(hasNote(yearly, "the years add up to"));
    options.isCumulative = true;
    const auto cumulative = executionFigure(bundledFacts(), options, base::englishTranslator()).value();
    checkSources(cumulative);
    CHECK(okuOf(seriesOf(cumulative, "budget")) == Oku{1100, 2000, 3100, 7950, 14723, 24625, 27759});
    CHECK(okuOf(seriesOf(cumulative, "execution")) == Oku{0, 151, 578, 1317, 3636, 10205, 22867});
    CHECK(cumulative.columns().categories.back().totalLabel == "Executed: 82.4%");
    CHECK(cumulative.columns().categories.front().totalLabel == "Executed: 0.0%");
    CHECK(cumulative.title.find("22,867 hundred million yen of 27,759 hundred million yen") != std::string::npos);
}

TEST_CASE("the documents' budget by cycle names the printed figure behind each cell") {
    const auto spec = budgetByCycleFigure(bundledFacts(), {}, base::englishTranslator()).value();
    checkSources(spec);
    const auto table = figureTable(spec, base::englishTranslator());
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.kind != FigureTableRow::Kind::Series || row.cells[i].kind == TableCell::Kind::Empty) {
                continue;
            }
            INFO(row.id << " / " << table.columns[i].id);
            CHECK(std::any_of(spec.grounds.begin(), spec.grounds.end(), [&](const auto& ground) {
                return ground.row == row.id && ground.column == table.columns[i].id;
            }));
        }
    }
    CHECK(std::any_of(spec.grounds.begin(), spec.grounds.end(), [](const auto& ground) {
        return ground.row == "ai-foundation-advanced-semi#within" && ground.column == "R6補正" &&
               ground.printed == "9,916 億円" && !ground.remark.empty();
    }));
}
