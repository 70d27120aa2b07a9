// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include "SampleTallies.h"
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

std::vector<test::NamedFigure> allTallies() {
    auto all = test::awkwardTallies();
    for (const std::string language : {"ja", "en"}) {
        all.push_back({"points-" + language, test::tallyFigure(test::pointsTally(), language)});
        all.push_back({"grades-" + language, test::tallyFigure(test::gradesTally(), language)});
    }
    return all;
}

// By id, of one role.
std::map<QString, QPointF> marks(const figures::Scene& scene) {
    std::map<QString, QPointF> found;
    for (const auto& [item, mark] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Mark) {
            found.emplace(item->id, mark->points.boundingRect().center());
        }
    }
    return found;
}

std::map<QString, LineShape> lines(const figures::Scene& scene, Role role) {
    std::map<QString, LineShape> found;
    for (const auto& [item, line] : test::shapes<LineShape>(scene)) {
        if (item->role == role) {
            found.emplace(item->id, *line);
        }
    }
    return found;
}

QString id(const char* text) {
    return QString::fromLatin1(text);
}

}  // namespace

TEST_CASE("Texts of tallies keep clear of each other on every page", "[figures][tally][geometry]") {
    for (const auto& [name, spec] : allTallies()) {
        for (const auto& page :
             {figures::kA4Landscape, figures::kA3Landscape, QSizeF(960, 540), QSizeF(595, 842), QSizeF(480, 340)}) {
            CAPTURE(name, page.width());
            const auto scene = figures::layoutFigure(spec, {page});
            test::checkTexts(scene);
            test::checkKeys(scene);
            for (const auto& finding : scene.findings) {
                CHECK(finding.english().find("can't be set") == std::string::npos);
            }
        }
    }
}

TEST_CASE("No line of a threshold runs through a name or a label of the scale", "[figures][tally][geometry]") {
    for (const auto& [name, spec] : allTallies()) {
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec);
        for (const auto& [line, shape] : lines(scene, Role::Boundary)) {
            const QRectF hair(shape.from, QPointF(shape.to.x() + 0.1, shape.to.y()));
            for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
                if (item->role == Role::AxisLabel || item->role == Role::RowLabel) {
                    CAPTURE(line.toStdString(), text->text.toStdString());
                    // A band with the name of a group covers the line.
                    CHECK((item->id.endsWith(id("/group")) || !hair.intersects(test::core(text->box))));
                }
            }
        }
    }
}

TEST_CASE("Boxes, means and marks stand at their values", "[figures][tally][geometry]") {
    const auto scene = figures::layoutFigure(test::tallyFigure(test::pointsTally(), "ja"));
    const auto boundaries = lines(scene, Role::Boundary);
    REQUIRE(boundaries.size() == 2);
    const double sixty = boundaries.at(id("threshold/0")).from.x();
    const double forty = boundaries.at(id("threshold/1")).from.x();
    const double point = (sixty - forty) / 20;
    REQUIRE(point > 1);
    const auto x = [&](double value) { return Approx(forty + (value - 40) * point).margin(0.01); };

    const auto at = marks(scene);
    CHECK(at.at(id("gate/a/mean")).x() == x(72.6));
    CHECK(at.at(id("gate/b/mean")).x() == x(59.6));
    CHECK(at.at(id("gate/b/mean")).x() < sixty);
    CHECK(at.at(id("gate/b/mark/1")).x() == x(58));
    CHECK(at.at(id("gate/b/mark/5")).x() == x(62));
    // Equal marks stand one on the other.
    CHECK(at.at(id("gate/b/mark/2")).x() == x(58));
    CHECK(at.at(id("gate/b/mark/2")).y() > at.at(id("gate/b/mark/1")).y());
    const auto parts = lines(scene, Role::Segment);
    CHECK(parts.at(id("gate/a/lower")).from.x() == x(64));
    CHECK(parts.at(id("gate/a/upper")).to.x() == x(80));
    CHECK(parts.at(id("gate/a/median")).from.x() == x(72));
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment && item->id == id("gate/a")) {
            CHECK(rect->rect.left() == x(67));
            CHECK(rect->rect.right() == x(78.5));
        }
    }
    // Nobody counted: no box, and words for it.
    CHECK(parts.count(id("gate/d/median")) == 0);
    bool isSaid = false;
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        isSaid = isSaid || text->text == QString::fromUtf8("数えられる評点がない");
    }
    CHECK(isSaid);
}

TEST_CASE("A borderline case has a mark besides its colour, and its meaning stands below",
          "[figures][tally][geometry]") {
    const auto scene = figures::layoutFigure(test::tallyFigure(test::pointsTally(), "ja"));
    const auto at = marks(scene);
    CHECK(at.count(id("gate/b/borderline")) == 1);
    CHECK(at.count(id("gate/a/borderline")) == 0);
    std::set<QString> keys;
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        if (item->role == Role::LegendLabel) {
            keys.insert(item->id);
        }
    }
    CHECK(keys == std::set<QString>{id("borderline"), id("box"), id("mark"), id("mean"), id("median")});
}

TEST_CASE("Marks stay in the row of their box, however many they are", "[figures][tally][geometry]") {
    for (const auto& [name, spec] : allTallies()) {
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec);
        std::map<QString, double> tops;
        for (const auto& [line, shape] : lines(scene, Role::TableRule)) {
            tops.emplace(line, shape.from.y());
        }
        const auto& boxes = spec.tally().boxes;
        const QRectF sheet(QPointF(0, 0), scene.size);
        std::size_t drawn = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const auto box = QString::fromStdString(boxes[i].id);
            const double top = tops.at(box);
            const double bottom =
                i + 1 < boxes.size() ? tops.at(QString::fromStdString(boxes[i + 1].id)) : tops.at(id("bottom"));
            for (const auto& [item, mark] : test::shapes<PolygonShape>(scene)) {
                if (item->role == Role::Mark && item->id.startsWith(box + id("/mark/"))) {
                    const auto bounds = mark->points.boundingRect();
                    CHECK(bounds.top() >= top);
                    CHECK(bounds.bottom() <= bottom);
                    CHECK(sheet.contains(bounds));
                    ++drawn;
                }
            }
        }
        std::size_t counted = 0;
        for (const auto& box : boxes) {
            counted += box.marks.size();
        }
        CHECK(drawn == counted);
    }
}

TEST_CASE("The parts of a box plot are told apart in grey", "[figures][tally][geometry]") {
    const auto scene = figures::layoutFigure(test::tallyFigure(test::pointsTally(), "ja"));
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment) {
            CHECK(figures::Palette::contrast(rect->stroke.colour, figures::Palette::paper()) >= 3);
            CHECK(figures::Palette::contrast(rect->fill.colour, figures::Palette::ink()) >= 7);
        }
    }
    for (const auto& [line, shape] : lines(scene, Role::Boundary)) {
        CHECK(shape.stroke.isDashed);
        CHECK(figures::Palette::contrast(shape.stroke.colour, figures::Palette::paper()) >= 3);
    }
}

TEST_CASE("The same tally gives the same scene", "[figures][tally][geometry]") {
    for (const auto& [name, spec] : allTallies()) {
        CAPTURE(name);
        CHECK(*figures::SvgExport::bytes(figures::layoutFigure(spec)) ==
              *figures::SvgExport::bytes(figures::layoutFigure(spec)));
    }
}
