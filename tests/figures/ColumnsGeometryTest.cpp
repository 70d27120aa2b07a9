// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "SampleColumns.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "figures/FigureLayout.h"
#include "figures/Palette.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;
using figures::LineShape;
using figures::PolygonShape;
using figures::RectShape;
using figures::Role;
using figures::TextShape;

namespace {

std::vector<test::NamedFigure> allColumns() {
    auto all = test::awkwardColumns();
    for (const std::string language : {"ja", "en"}) {
        all.push_back({"execution-" + language, test::executionFigure(language)});
        all.push_back({"fund-" + language, test::fundFigure(language)});
        all.push_back({"support-" + language, test::supportFigure(language)});
        all.push_back({"counts-" + language, test::countsFigure(language)});
    }
    const auto count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back({all[i].name + "-changed", test::withAllChanged(all[i].spec)});
    }
    return all;
}

std::map<QString, QRectF> segments(const figures::Scene& scene) {
    std::map<QString, QRectF> found;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment) {
            found[item->id] = rect->rect;
        }
    }
    return found;
}

std::map<QString, std::vector<QPolygonF>> lineMarks(const figures::Scene& scene) {
    std::map<QString, std::vector<QPolygonF>> found;
    for (const auto& [item, mark] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Mark && !item->id.endsWith(QStringLiteral("/changed"))) {
            found[item->id].push_back(mark->points);
        }
    }
    return found;
}

QString id(const char* text) {
    return QString::fromLatin1(text);
}

}  // namespace

TEST_CASE("Texts of grouped columns and lines keep clear of each other on every page", "[figures][columns][geometry]") {
    for (const auto& [name, spec] : allColumns()) {
        for (const auto& page :
             {figures::kA4Landscape, figures::kA3Landscape, figures::kWide, QSizeF(595, 842), QSizeF(480, 340)}) {
            for (const auto table : {figures::TablePlacement::Automatic, figures::TablePlacement::Beside,
                                     figures::TablePlacement::Beneath, figures::TablePlacement::None}) {
                CAPTURE(name, page.width(), static_cast<int>(table));
                const auto scene = figures::layoutFigure(spec, {page, table});
                test::checkTexts(scene);
                test::checkKeys(scene);
            }
        }
    }
}

TEST_CASE("Figures that fit a page are set on it", "[figures][columns][geometry]") {
    for (const std::string language : {"ja", "en"}) {
        for (const auto& spec : {test::executionFigure(language), test::fundFigure(language),
                                 test::supportFigure(language), test::countsFigure(language)}) {
            CAPTURE(spec.title);
            for (const auto& page : {figures::kA4Landscape, figures::kWide}) {
                const auto scene = figures::layoutFigure(spec, {page, figures::TablePlacement::Automatic});
                CHECK(scene.scale() == 1);
                CHECK(scene.findings.empty());
            }
        }
    }
}

TEST_CASE("Labels keep clear of the marks and the lines they don't name", "[figures][columns][geometry]") {
    for (const auto& [name, spec] : allColumns()) {
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec);
        const auto marks = lineMarks(scene);
        for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
            const bool isLabel =
                item->role == Role::RibbonLabel || item->role == Role::TotalLabel || item->role == Role::SegmentLabel;
            if (!isLabel) {
                continue;
            }
            CAPTURE(text->text.toStdString());
            for (const auto& [mark, shapes] : marks) {
                for (const auto& points : shapes) {
                    CHECK_FALSE(points.boundingRect().intersects(test::core(text->box)));
                }
            }
        }
    }
}

TEST_CASE("Grouped columns stand beside each other, each at its height", "[figures][columns][geometry]") {
    const auto spec = test::executionFigure("ja");
    const auto found = segments(figures::layoutFigure(spec));
    REQUIRE(found.size() == 9);
    const auto budget = found.at(id("budget/2021"));
    const auto spent = found.at(id("spent/2021"));
    CHECK(budget.right() <= spent.left());
    CHECK(budget.bottom() == Approx(spent.bottom()));
    CHECK(budget.height() / spent.height() == Approx(617.0 / 402.0));
    CHECK(found.count(id("spent/2023")) == 0);
    CHECK(found.count(id("cumulative/2021")) == 0);
}

TEST_CASE("A line has a mark for each point and breaks where a value is missing", "[figures][columns][geometry]") {
    const auto scene = figures::layoutFigure(test::executionFigure("ja"));
    const auto marks = lineMarks(scene);
    CHECK(marks.size() == 4);
    CHECK(marks.count(id("cumulative/2023")) == 0);
    std::set<QString> pieces;
    for (const auto& [item, line] : test::shapes<LineShape>(scene)) {
        if (item->role == Role::Ribbon) {
            pieces.insert(item->id);
            CHECK(line->stroke.isDashed == (item->id == id("cumulative/2025")));
        }
    }
    // Between 2021 and 2022, and 2024 and 2025: never across 2023.
    CHECK(pieces == std::set<QString>{id("cumulative/2022"), id("cumulative/2025")});
    for (const auto& [item, mark] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Mark) {
            const bool isHollow = mark->fill.colour == figures::Palette::paper();
            CHECK(isHollow == (item->id == id("cumulative/2025")));
        }
    }
}

TEST_CASE("Lines differ by the shape of their marks", "[figures][columns][geometry]") {
    for (const auto& [name, spec] : test::awkwardColumns()) {
        if (name != "crossing-lines") {
            continue;
        }
        const auto marks = lineMarks(figures::layoutFigure(spec));
        std::set<qsizetype> corners;
        for (const auto* one : {"b/2019", "c/2019", "d/2019"}) {
            REQUIRE(marks.count(id(one)) == 1);
            corners.insert(marks.at(id(one)).front().size());
        }
        CHECK(corners.size() == 3);
    }
}

TEST_CASE("What is missing beside a column is marked, and is no zero", "[figures][columns][geometry]") {
    const auto scene = figures::layoutFigure(test::countsFigure("ja"));
    std::set<QString> missing;
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        if (item->role == Role::Missing) {
            missing.insert(item->id);
        }
    }
    CHECK(missing == std::set<QString>{id("patents/2021")});
    std::set<QString> zeros;
    for (const auto& [item, line] : test::shapes<LineShape>(scene)) {
        if (item->role == Role::Segment) {
            zeros.insert(item->id);
        }
    }
    CHECK(zeros == std::set<QString>{id("papers/2021"), id("patents/2022")});
}

TEST_CASE("Counts have ticks of whole numbers", "[figures][columns][geometry]") {
    std::size_t ticks = 0;
    const auto scene = figures::layoutFigure(test::countsFigure("en"));
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        if (item->role == Role::AxisLabel && item->id != id("unit")) {
            ++ticks;
            CHECK_FALSE(text->text.contains(QLatin1Char('.')));
        }
    }
    CHECK(ticks >= 3);
}

TEST_CASE("Upper limits are pale with a dashed edge, and the legend says so", "[figures][columns][geometry]") {
    const auto scene = figures::layoutFigure(test::supportFigure("ja"));
    std::size_t limits = 0;
    bool hasKey = false;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment && item->id.startsWith(QLatin1String("b/"))) {
            const bool isLimit = item->id != id("b/2022");
            CHECK(rect->stroke.isDashed == isLimit);
            CHECK((figures::Palette::luminance(rect->fill.colour) > 0.6) == isLimit);
            limits += isLimit ? 1 : 0;
        }
        hasKey = hasKey || (item->role == Role::LegendKey && item->id == id("upper-limit") && rect->stroke.isDashed);
    }
    CHECK(limits == 3);
    CHECK(hasKey);
}

TEST_CASE("A table without a heading for totals has no totals", "[figures][columns][geometry]") {
    auto spec = test::fundFigure("ja");
    for (auto& category : spec.columns().categories) {
        category.lower = 1;
        category.upper = 1;
    }
    const auto hasTotal = [](const analysis::FigureSpec& of) {
        const auto scene = figures::layoutFigure(of);
        const auto texts = test::shapes<TextShape>(scene);
        return std::any_of(texts.begin(), texts.end(), [](const auto& text) {
            return text.first->role == Role::TableText && text.first->id == QStringLiteral("total");
        });
    };
    CHECK(hasTotal(spec));
    spec.columns().totalHeading.clear();
    CHECK_FALSE(hasTotal(spec));
}

TEST_CASE("Every changed figure bears its mark and the legend explains it", "[figures][columns][geometry]") {
    for (const auto& plain : {test::executionFigure("ja"), test::fundFigure("en"), test::supportFigure("ja")}) {
        CAPTURE(plain.title);
        auto spec = plain;
        analysis::FigureChange change;
        change.row = spec.columns().series[0].id;
        change.column = spec.columns().categories[1].id;
        spec.changes = {change};
        spec.changesLegend = "変わった値";
        for (const auto table : {figures::TablePlacement::Automatic, figures::TablePlacement::None}) {
            const auto marked = QString::fromStdString(change.row + "/" + change.column + "/changed");
            std::size_t marks = 0;
            bool hasKey = false;
            const auto scene = figures::layoutFigure(spec, {figures::kA4Landscape, table});
            for (const auto& [item, mark] : test::shapes<PolygonShape>(scene)) {
                if (item->id.endsWith(QStringLiteral("/changed"))) {
                    hasKey = hasKey || item->role == Role::LegendKey;
                    if (item->role == Role::Mark) {
                        CHECK(item->id == marked);
                        ++marks;
                    }
                }
            }
            CHECK(hasKey);
            // In the plot, and in the table where there is one.
            const bool isDrawn = spec.columns().series[0].points[1].value.has_value();
            CHECK(marks >= (table == figures::TablePlacement::None ? (isDrawn ? 1U : 0U) : 1U));
        }
        CHECK(*figures::SvgExport::bytes(figures::layoutFigure(spec)) !=
              *figures::SvgExport::bytes(figures::layoutFigure(plain)));
    }
}
