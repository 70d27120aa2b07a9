// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRectF>
#include <cmath>
#include <map>
#include <set>

#include "PatternGeometry.h"
#include "SampleFigures.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "figures/FigureLayout.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;
using figures::RectShape;
using figures::Role;
using figures::TextShape;

namespace {

std::vector<test::NamedFigure> allFigures() {
    auto figures = test::awkwardFigures();
    figures.push_back({"budget-ja", test::budgetFigure("ja")});
    figures.push_back({"budget-en", test::budgetFigure("en")});
    figures.push_back({"budget-yen", test::budgetFigure("ja", domain::AmountUnit::Yen)});
    figures.push_back({"budget-trillion", test::budgetFigure("ja", domain::AmountUnit::TrillionYen)});
    return figures;
}

// A total stands clear of every stack, a segment's label inside its segment.
void checkLabels(const figures::Scene& scene) {
    std::map<QString, QRectF> segments;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment) {
            segments[item->id] = rect->rect;
        }
    }
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        INFO(text->text.toStdString());
        if (item->role == Role::SegmentLabel) {
            REQUIRE(segments.count(item->id) == 1);
            CHECK(segments[item->id].contains(text->box));
        }
        if (item->role == Role::TotalLabel || item->role == Role::CategoryLabel) {
            for (const auto& [id, rect] : segments) {
                if (test::core(rect).intersects(test::core(text->box))) {
                    FAIL_CHECK("it overlaps the segment " << id.toStdString());
                }
            }
        }
    }
}

}  // namespace

TEST_CASE("No text overlaps another or leaves the page", "[figures][geometry]") {
    const std::vector<QSizeF> pages{figures::kA4Landscape, {960, 540}, {595, 842}, {480, 340}, {1600, 500}};
    for (const auto& [name, spec] : allFigures()) {
        for (const auto& page : pages) {
            for (const auto table : {figures::TablePlacement::Automatic, figures::TablePlacement::Beside,
                                     figures::TablePlacement::Beneath, figures::TablePlacement::None}) {
                CAPTURE(name, page.width(), page.height(), static_cast<int>(table));
                const auto scene = figures::layoutFigure(spec, {page, table});
                REQUIRE(scene.page == page);
                REQUIRE(std::abs(scene.size.width() / scene.size.height() - page.width() / page.height()) < 1e-9);
                test::checkTexts(scene);
                test::checkKeys(scene);
                checkLabels(scene);
            }
        }
    }
}

TEST_CASE("Every figure, name and note is on the page", "[figures][geometry]") {
    for (const auto& [name, spec] : allFigures()) {
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec);
        QString all;
        for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
            all += text->text;
        }
        all.remove(QLatin1Char(' '));
        const auto isThere = [&all](const std::string& text) {
            return all.contains(QString::fromStdString(text).remove(QLatin1Char(' ')));
        };
        CHECK(isThere(spec.title));
        CHECK(isThere(spec.asOf));
        for (const auto& note : spec.notes) {
            CHECK(isThere(note));
        }
        for (const auto& source : spec.sources) {
            CHECK(isThere(source));
        }
        if (spec.columns().categories.empty()) {
            continue;
        }
        CHECK(isThere(spec.unitLabel));
        for (const auto& series : spec.columns().series) {
            CHECK(isThere(series.label));
        }
    }
}

TEST_CASE("The real figure has its table and type of at least 9 pt", "[figures][geometry]") {
    for (const auto* language : {"ja", "en"}) {
        const auto scene = figures::layoutFigure(test::budgetFigure(language));
        CHECK(scene.findings.empty());
        CHECK(scene.scale() == 1);
        bool hasTable = false;
        for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
            CHECK(text->size >= 9);
            hasTable = hasTable || item->role == Role::TableText;
        }
        CHECK(hasTable);
    }
}

TEST_CASE("A table that does not fit is left out and the person is told", "[figures][geometry]") {
    for (const auto& [name, spec] : test::awkwardFigures()) {
        if (name == "thirty-by-twelve") {
            const auto scene = figures::layoutFigure(spec);
            REQUIRE(scene.findings.size() == 2);
            CHECK(scene.findings[0].english().find("left out") != std::string::npos);
            CHECK(scene.scale() < 1);
        }
    }
}

TEST_CASE("Segments are as high as their amounts", "[figures][geometry]") {
    const auto spec = test::budgetFigure("ja");
    const auto scene = figures::layoutFigure(spec);
    std::map<QString, QRectF> segments;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment) {
            segments[item->id] = rect->rect;
        }
    }
    std::optional<double> perYen;
    std::size_t drawn = 0;
    for (const auto& series : spec.columns().series) {
        for (std::size_t c = 0; c < spec.columns().categories.size(); ++c) {
            const auto id = QString::fromStdString(series.id + "/" + spec.columns().categories[c].id);
            CAPTURE(id.toStdString());
            const auto& point = series.points[c];
            REQUIRE(segments.count(id) == (point.value ? 1U : 0U));
            if (point.value) {
                const double ratio = segments[id].height() / static_cast<double>(*point.value);
                perYen = perYen.value_or(ratio);
                CHECK(ratio == Approx(*perYen).epsilon(1e-9));
                ++drawn;
            }
        }
    }
    CHECK(drawn == segments.size());
}

TEST_CASE("内数 is hatched and stands above what is certain", "[figures][geometry]") {
    const auto scene = figures::layoutFigure(test::budgetFigure("ja"));
    double certainTop = 1e9;
    std::optional<double> hatchedBottom;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment && item->id.endsWith(QStringLiteral("/R6補正"))) {
            if (rect->fill.pattern == figures::Pattern::Diagonal) {
                hatchedBottom = rect->rect.bottom();
            } else {
                certainTop = std::min(certainTop, rect->rect.top());
            }
        }
    }
    REQUIRE(hatchedBottom);
    CHECK(*hatchedBottom <= certainTop + 1e-9);
}

TEST_CASE("Zero, negative and missing are told apart", "[figures][geometry]") {
    for (const auto& [name, spec] : test::awkwardFigures()) {
        if (name != "zero-negative-missing") {
            continue;
        }
        const auto scene = figures::layoutFigure(spec);
        double zero = 0;
        std::set<QString> strokes;
        for (const auto& [item, line] : test::shapes<figures::LineShape>(scene)) {
            if (item->role == Role::Axis) {
                zero = line->from.y();
            } else if (item->role == Role::Segment) {
                strokes.insert(item->id);
            }
        }
        CHECK(strokes == std::set<QString>{"a/c3", "b/c0", "b/c3", "c/c3"});
        for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
            if (item->role == Role::Segment) {
                CAPTURE(item->id.toStdString());
                CHECK_FALSE(item->id.endsWith(QStringLiteral("/c2")));
                const bool isNegative = item->id == QStringLiteral("a/c1") || item->id == QStringLiteral("b/c1");
                CHECK((isNegative ? rect->rect.top() >= zero - 1e-9 : rect->rect.bottom() <= zero + 1e-9));
            }
        }
        bool hasMark = false;
        for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
            hasMark = hasMark || item->role == Role::Missing;
        }
        CHECK(hasMark);
    }
}

TEST_CASE("The same figure gives the same scene", "[figures][geometry]") {
    for (const auto& [name, spec] : allFigures()) {
        CAPTURE(name);
        CHECK(*figures::SvgExport::bytes(figures::layoutFigure(spec)) ==
              *figures::SvgExport::bytes(figures::layoutFigure(spec)));
    }
}

TEST_CASE("Patterns stay inside what they fill", "[figures][geometry]") {
    const QRectF rect(10.3, 20.7, 53, 31);
    const QPolygonF notched({{0, 0}, {60, 0}, {60, 50}, {30, 20}, {0, 50}});
    for (const auto pattern : {figures::Pattern::Diagonal, figures::Pattern::Horizontal, figures::Pattern::Vertical}) {
        CHECK(figures::patternLines(pattern, rect).size() > 5);
        for (const auto& line : figures::patternLines(pattern, rect)) {
            CHECK(rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
            CHECK(rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        }
        CHECK(figures::patternLines(pattern, notched).size() > 5);
        for (const auto& line : figures::patternLines(pattern, notched)) {
            if (line.length() > 1e-6) {
                CHECK(notched.containsPoint(line.center(), Qt::OddEvenFill));
            }
        }
        CHECK(figures::patternLines(pattern, QRectF()).empty());
    }
    CHECK(figures::patternDots(rect).size() > 20);
    CHECK(figures::patternDots(QRectF(0, 0, 1, 1)).empty());
    CHECK(figures::patternDots(notched).size() < figures::patternDots(notched.boundingRect()).size());
}
