// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleColumns.h"
#include "SampleFigures.h"
#include "SampleFlows.h"
#include "SampleOutcomes.h"
#include "SampleSchedules.h"
#include "SampleTallies.h"
#include "SvgStructure.h"
#include "figures/FigureLayout.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;

namespace {

void checkGolden(const std::string& name, const analysis::FigureSpec& spec) {
    const auto svg = figures::SvgExport::bytes(figures::layoutFigure(spec));
    REQUIRE(svg.has_value());
    test::checkGolden(
        QStringLiteral(SHIRUBE_GOLDEN_DIR) + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".txt"),
        test::structureOf(*svg));
}

}  // namespace

TEST_CASE("SVG has the structure that was looked at", "[figures][golden]") {
    checkGolden("budget-by-cycle-ja", test::budgetFigure("ja"));
    checkGolden("budget-by-cycle-en", test::budgetFigure("en"));
    for (const auto& [name, spec] : test::awkwardFigures()) {
        if (name == "zero-negative-missing" || name == "all-hatched" || name == "twelve-categories") {
            checkGolden(name, spec);
        }
    }
}

TEST_CASE("Flows and schedules have the structure that was looked at", "[figures][golden]") {
    for (const std::string language : {"ja", "en"}) {
        checkGolden("fund-flow-" + language, test::flowSample().figure(language));
        analysis::ThemeScheduleOptions options;
        options.language = language;
        options.item = "②";
        options.page = 1;
        checkGolden("theme-schedule-" + language, test::scheduleFigure(test::sampleThemes(), options));
        options.page = 0;
        checkGolden("theme-schedule-by-element-" + language, test::scheduleFigure(test::sampleThemes(), options));
    }
}

TEST_CASE("Indicators and logic models have the structure that was looked at", "[figures][golden]") {
    const test::OutcomeSample sample;
    for (const std::string language : {"ja", "en"}) {
        checkGolden("indicator-series-" + language, sample.series("papers", language));
        checkGolden("target-bullets-" + language, sample.bullets(language));
        checkGolden("logic-model-" + language, sample.logic(language));
        checkGolden("logic-model-comparison-" + language, sample.comparison(language));
    }
}

TEST_CASE("Tallies have the structure that was looked at", "[figures][golden]") {
    for (const std::string language : {"ja", "en"}) {
        checkGolden("review-tally-" + language, test::tallyFigure(test::pointsTally(), language));
        checkGolden("review-tally-items-" + language, test::tallyFigure(test::gradesTally(), language));
    }
}

TEST_CASE("Columns, lines and waterfalls have the structure that was looked at", "[figures][golden]") {
    for (const std::string language : {"ja", "en"}) {
        checkGolden("execution-" + language, test::executionFigure(language));
        checkGolden("fund-balance-" + language, test::fundFigure(language));
        checkGolden("support-" + language, test::supportFigure(language));
        checkGolden("counts-" + language, test::countsFigure(language));
        checkGolden("waterfall-" + language, test::waterfallFigure(language));
    }
    checkGolden("execution-changed", test::withAllChanged(test::executionFigure("ja")));
    checkGolden("waterfall-changed", test::withAllChanged(test::waterfallFigure("ja")));
}

TEST_CASE("SVG escapes what is markup", "[figures][svg]") {
    auto spec = test::budgetFigure("ja");
    spec.title = "<script>\"R7\" & 'R8'</script>";
    const auto svg = figures::SvgExport::bytes(figures::layoutFigure(spec));
    CHECK_FALSE(svg->contains("<script"));
    CHECK(test::structureOf(*svg).contains(QString::fromStdString(spec.title)));
}
