// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QXmlStreamReader>

#include "SampleFigures.h"
#include "SampleFlows.h"
#include "SampleOutcomes.h"
#include "SampleSchedules.h"
#include "SampleTallies.h"
#include "figures/FigureLayout.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;

namespace {

// The document as one line per element: its name, class, data-id and text; no coordinates and no colours.
QString structureOf(const QByteArray& svg) {
    QString out;
    int depth = 0;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto attributes = xml.attributes();
            out += QString(depth * 2, QLatin1Char(' ')) + xml.name().toString();
            for (const auto* name :
                 {"class", "data-id", "id", "role", "lang", "aria-label", "aria-labelledby", "text-anchor"}) {
                if (attributes.hasAttribute(QLatin1String(name))) {
                    out += QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), attributes.value(QLatin1String(name)));
                }
            }
            out += QLatin1Char('\n');
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            out.chop(1);
            out += QStringLiteral(": ") + xml.text().toString() + QLatin1Char('\n');
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return out;
}

void checkGolden(const std::string& name, const analysis::FigureSpec& spec) {
    const auto svg = figures::SvgExport::bytes(figures::layoutFigure(spec));
    REQUIRE(svg.has_value());
    const auto actual = structureOf(*svg);
    QFile file(QStringLiteral(SHIRUBE_GOLDEN_DIR) + QLatin1Char('/') + QString::fromStdString(name) +
               QStringLiteral(".txt"));
    if (qEnvironmentVariableIsSet("SHIRUBE_REGENERATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    INFO("after a wanted change: SHIRUBE_REGENERATE_GOLDEN=1 figures_tests \"[golden]\", and look at the difference");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto expected = QString::fromUtf8(file.readAll());
    const auto expectedLines = expected.split(QLatin1Char('\n'));
    const auto actualLines = actual.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(expectedLines.size(), actualLines.size()); ++i) {
        CAPTURE(i + 1);
        REQUIRE(actualLines[i].toStdString() == expectedLines[i].toStdString());
    }
    CHECK(actualLines.size() == expectedLines.size());
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

TEST_CASE("SVG escapes what is markup", "[figures][svg]") {
    auto spec = test::budgetFigure("ja");
    spec.title = "<script>\"R7\" & 'R8'</script>";
    const auto svg = figures::SvgExport::bytes(figures::layoutFigure(spec));
    CHECK_FALSE(svg->contains("<script"));
    CHECK(structureOf(*svg).contains(QString::fromStdString(spec.title)));
}
