// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <map>
#include <set>

#include "SampleSchedules.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "figures/FigureLayout.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;
using figures::PolygonShape;
using figures::Role;
using figures::TextShape;

namespace {

std::vector<test::NamedFigure> allSchedules() {
    auto all = test::awkwardSchedules();
    for (const std::string language : {"ja", "en"}) {
        analysis::ThemeScheduleOptions options;
        options.language = language;
        all.push_back({"schedule-all-" + language, test::scheduleFigure(test::sampleThemes(), options)});
        options.item = "②";
        all.push_back({"schedule-item-" + language, test::scheduleFigure(test::sampleThemes(), options)});
        options.page = 2;
        all.push_back({"schedule-page-" + language, test::scheduleFigure(test::sampleThemes(), options)});
    }
    return all;
}

std::map<QString, const PolygonShape*> marks(const figures::Scene& scene) {
    std::map<QString, const PolygonShape*> found;
    for (const auto& [item, polygon] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Mark) {
            CHECK(found.emplace(item->id, polygon).second);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("Texts and marks of a schedule keep clear of each other on every page", "[figures][schedule][geometry]") {
    for (const auto& [name, spec] : allSchedules()) {
        for (const auto& page : {figures::kA4Landscape, QSizeF(960, 540), QSizeF(595, 842), QSizeF(480, 340)}) {
            CAPTURE(name, page.width());
            const auto scene = figures::layoutFigure(spec, {page});
            test::checkTexts(scene);
            const auto drawn = marks(scene);
            REQUIRE(drawn.size() == spec.schedule().rows.size());
            const auto texts = test::shapes<TextShape>(scene);
            std::vector<QRectF> boxes;
            for (const auto& [id, mark] : drawn) {
                const auto box = test::core(mark->points.boundingRect());
                CHECK(QRectF(QPointF(0, 0), scene.size).contains(box));
                for (const auto& [item, text] : texts) {
                    if (box.intersects(test::core(text->box))) {
                        FAIL_CHECK("a mark overlaps \"" << text->text.toStdString() << "\"");
                    }
                }
                for (const auto& other : boxes) {
                    if (box.intersects(other)) {
                        FAIL_CHECK("the mark of " << id.toStdString() << " overlaps another");
                    }
                }
                boxes.push_back(box);
            }
        }
    }
}

TEST_CASE("A mark stands in the column of the year in which its theme ends", "[figures][schedule][geometry]") {
    for (const auto& [name, spec] : allSchedules()) {
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec);
        std::vector<double> edges;
        for (const auto& [item, line] : test::shapes<figures::LineShape>(scene)) {
            if (item->role == Role::Grid) {
                edges.push_back(line->from.x());
            }
        }
        const auto& schedule = spec.schedule();
        const auto drawn = marks(scene);
        for (const auto& row : schedule.rows) {
            const auto column = row.year.value_or(schedule.years.size());
            REQUIRE(column + 1 < edges.size());
            const auto box = drawn.at(QString::fromStdString(row.id))->points.boundingRect();
            CHECK(box.left() >= edges[column]);
            CHECK(box.right() <= edges[column + 1]);
        }
    }
}

TEST_CASE("Each result has a shape and a colour of its own", "[figures][schedule][geometry]") {
    const auto spec = test::scheduleFigure(test::sampleThemes(), {});
    const auto scene = figures::layoutFigure(spec);
    const auto drawn = marks(scene);
    std::map<domain::ThemeResult, std::set<std::pair<qsizetype, QRgb>>> looks;
    for (const auto& row : spec.schedule().rows) {
        const auto* mark = drawn.at(QString::fromStdString(row.id));
        looks[row.result].emplace(mark->points.size(), mark->stroke.colour.rgb());
    }
    REQUIRE(looks.size() == 4);
    std::set<qsizetype> shapes;
    std::set<QRgb> colours;
    for (const auto& [result, look] : looks) {
        REQUIRE(look.size() == 1);
        shapes.insert(look.begin()->first);
        colours.insert(look.begin()->second);
    }
    CHECK(shapes.size() == 4);
    CHECK(colours.size() == 4);
}

TEST_CASE("No bar runs from a start that the documents don't give", "[figures][schedule][geometry]") {
    for (const auto& [name, spec] : allSchedules()) {
        const auto scene = figures::layoutFigure(spec);
        for (const auto* item : test::leaves(scene)) {
            CHECK((item->role != Role::Mark || std::holds_alternative<PolygonShape>(item->shape)));
        }
        CHECK(spec.notes.front().find(spec.language == "ja" ? "開始年度" : "start") != std::string::npos);
    }
}

TEST_CASE("All themes fit one page; a page of them shows their titles", "[figures][schedule][geometry]") {
    const auto all = figures::layoutFigure(test::scheduleFigure(test::sampleThemes(), {}));
    CHECK(all.scale() == 1);
    REQUIRE(all.findings.size() == 1);
    CHECK(all.findings.front().english().find("without their titles") != std::string::npos);

    for (std::size_t page = 1; page <= 11; ++page) {
        analysis::ThemeScheduleOptions options;
        options.page = page;
        const auto spec = test::scheduleFigure(test::sampleThemes(), options);
        const auto scene = figures::layoutFigure(spec);
        CAPTURE(page);
        CHECK(scene.scale() == 1);
        CHECK(scene.findings.empty());
        QString texts;
        for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
            CHECK(text->size >= 8);
            texts += text->text;
        }
        for (const auto& row : spec.schedule().rows) {
            CHECK(texts.contains(QString::fromStdString(row.label)));
            CHECK(texts.contains(QString::fromStdString(row.organisations)));
        }
    }
}

TEST_CASE("The same schedule gives the same scene", "[figures][schedule][geometry]") {
    for (const auto& [name, spec] : allSchedules()) {
        CAPTURE(name);
        CHECK(*figures::SvgExport::bytes(figures::layoutFigure(spec)) ==
              *figures::SvgExport::bytes(figures::layoutFigure(spec)));
    }
}
