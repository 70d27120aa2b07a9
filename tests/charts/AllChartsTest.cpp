// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>
#include <algorithm>

#include "RealCharts.h"
#include "analysis/FigureTable.h"
#include "figures/FigureLayout.h"
#include "figures/SceneChecks.h"
#include "figures/SceneTexts.h"
#include "figures/SvgExport.h"
#include "figures/SvgStructure.h"
#include "support/Catch.h"

using namespace shirube;
using application::ChartOption;
using application::ChartService;

namespace {

const test::RealCharts& charts() {
    static const test::RealCharts made;
    return made;
}

QString textOf(const figures::Scene& scene) {
    QString all;
    for (const auto& [item, text] : test::shapes<figures::TextShape>(scene)) {
        all += text->text;
    }
    return all.remove(QLatin1Char(' '));
}

figures::Scene sceneOf(const test::RealChart& chart) {
    return figures::layoutFigure(chart.figure, {figures::pageOf(chart.definition.paper), chart.definition.table});
}

}  // namespace

TEST_CASE("Every chart of the bundled figures has the structure that was looked at", "[charts][golden]") {
    for (const std::string language : {"ja", "en"}) {
        for (const auto& chart : charts().all(language)) {
            const auto svg = figures::SvgExport::bytes(sceneOf(chart));
            REQUIRE(svg.has_value());
            test::checkGolden(QStringLiteral(SHIRUBE_GOLDEN_DIR "/%1-%2.txt")
                                  .arg(QString::fromStdString(chart.id), QString::fromStdString(language)),
                              test::structureOf(*svg));
        }
    }
}

TEST_CASE("Every chart says its message, unit, date, sources and notes, and its table has figures", "[charts]") {
    for (const std::string language : {"ja", "en"}) {
        for (const auto& chart : charts().all(language)) {
            CAPTURE(chart.id, language);
            const auto& figure = chart.figure;
            CHECK(figure.language == language);
            CHECK_FALSE(figure.title.empty());
            CHECK_FALSE(figure.subtitle.empty());
            CHECK_FALSE(figure.asOf.empty());
            CHECK_FALSE(figure.sources.empty());
            CHECK_FALSE(figure.alternativeText.empty());
            const auto* info = ChartService::chart(chart.id);
            REQUIRE(info != nullptr);
            CHECK((!info->has(ChartOption::Unit) || !figure.unitLabel.empty()));
            const auto text = textOf(sceneOf(chart));
            const auto isThere = [&text](const std::string& said) {
                return text.contains(QString::fromStdString(said).remove(QLatin1Char(' ')));
            };
            CHECK(isThere(figure.title));
            CHECK(isThere(figure.unitLabel));
            CHECK(isThere(figure.asOf));
            for (const auto& said : figure.sources) {
                CAPTURE(said);
                CHECK(isThere(said));
            }
            for (const auto& said : figure.notes) {
                CAPTURE(said);
                CHECK(isThere(said));
            }
            const auto table = analysis::figureTable(figure, test::RealCharts::translator(language));
            CHECK_FALSE(table.columns.empty());
            REQUIRE_FALSE(table.rows.empty());
            CHECK(std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
                return std::any_of(row.cells.begin(), row.cells.end(),
                                   [](const auto& cell) { return !cell.text.empty(); });
            }));
        }
    }
}

TEST_CASE("Every chart names the printed figures behind it", "[charts]") {
    for (const auto& chart : charts().all("ja")) {
        CAPTURE(chart.id);
        const auto table = analysis::figureTable(chart.figure, test::RealCharts::translator("ja"));
        CHECK_FALSE(chart.figure.grounds.empty());
        for (const auto& ground : chart.figure.grounds) {
            CAPTURE(ground.row, ground.column, ground.label);
            CHECK_FALSE(ground.label.empty());
            CHECK((ground.row.empty() || std::any_of(table.rows.begin(), table.rows.end(),
                                                     [&](const auto& row) { return row.id == ground.row; })));
            CHECK(
                (ground.column.empty() || std::any_of(table.columns.begin(), table.columns.end(),
                                                      [&](const auto& column) { return column.id == ground.column; })));
        }
    }
}

TEST_CASE("No text of a chart overlaps another or is cut, on any paper", "[charts][geometry]") {
    for (const std::string language : {"ja", "en"}) {
        for (const auto& chart : charts().all(language)) {
            for (const auto& page : {figures::kA4Landscape, figures::kWide, figures::kA3Landscape}) {
                CAPTURE(chart.id, language, page.width());
                const auto scene = figures::layoutFigure(chart.figure, {page, chart.definition.table});
                test::checkTexts(scene);
                test::checkKeys(scene);
                CHECK(scene.description.toStdString() == chart.figure.alternativeText);
            }
        }
    }
}

TEST_CASE("A chart has type of at least 8 pt on the paper that it is made for", "[charts][geometry]") {
    constexpr double kType = 10;
    for (const std::string language : {"ja", "en"}) {
        for (const auto& chart : charts().all(language)) {
            const auto scene = sceneOf(chart);
            CAPTURE(chart.id, language, scene.scale());
            CHECK(kType * scene.scale() > 8 - 0.05);
            // What is smaller than it should be is said.
            CHECK((scene.scale() > 0.999 || !scene.findings.empty()));
        }
    }
}

TEST_CASE("Amounts keep their place in any unit", "[charts][geometry]") {
    for (const auto& info : ChartService::charts()) {
        if (!info.has(ChartOption::Unit)) {
            continue;
        }
        for (const auto unit :
             {domain::AmountUnit::Yen, domain::AmountUnit::MillionYen, domain::AmountUnit::TrillionYen}) {
            CAPTURE(std::string(info.id), static_cast<int>(unit));
            const auto chart = charts().make(info.id, "ja", unit);
            const auto scene = sceneOf(chart);
            test::checkTexts(scene);
            test::checkKeys(scene);
        }
    }
}
