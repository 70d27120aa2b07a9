// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <map>

#include "SampleOutcomes.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "figures/FigureLayout.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;
using figures::LineShape;
using figures::PolygonShape;
using figures::PolylineShape;
using figures::RectShape;
using figures::Role;
using figures::TextShape;

namespace {

std::vector<test::NamedFigure> allOutcomes() {
    const test::OutcomeSample sample;
    std::vector<test::NamedFigure> all;
    for (const std::string language : {"ja", "en"}) {
        for (const auto& indicator : sample.indicators()) {
            all.push_back({"series-" + indicator + "-" + language, sample.series(indicator, language)});
        }
        all.push_back({"bullets-" + language, sample.bullets(language)});
        all.push_back({"logic-" + language, sample.logic(language)});
        all.push_back({"comparison-" + language, sample.comparison(language)});
    }
    all.push_back({"wide", test::wideLogicModel(7, 4)});
    all.push_back({"single", test::wideLogicModel(1, 1)});
    return all;
}

std::map<QString, QRectF> rects(const figures::Scene& scene, Role role) {
    std::map<QString, QRectF> found;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == role) {
            found.emplace(item->id, rect->rect);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("Texts of indicators and logic models keep clear of each other on every page",
          "[figures][outcome][geometry]") {
    for (const auto& [name, spec] : allOutcomes()) {
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

TEST_CASE("Boxes of a logic model keep clear of each other and hold their texts", "[figures][outcome][geometry]") {
    for (const auto& [name, spec] : allOutcomes()) {
        if (spec.kind() != analysis::FigureKind::Logic) {
            continue;
        }
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec, {figures::kA3Landscape});
        const auto boxes = rects(scene, Role::Node);
        REQUIRE(boxes.size() == spec.logic().nodes.size());
        for (auto a = boxes.begin(); a != boxes.end(); ++a) {
            CHECK(QRectF(QPointF(0, 0), scene.size).contains(a->second));
            for (auto b = std::next(a); b != boxes.end(); ++b) {
                CHECK_FALSE(a->second.intersects(b->second));
            }
        }
        for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
            if (item->role == Role::NodeLabel) {
                CHECK(boxes.at(item->id.section(QLatin1Char('/'), 0, 0)).contains(test::core(text->box)));
            }
        }
    }
}

TEST_CASE("Arrows of a logic model are as wide as what they deliver, else dashed", "[figures][outcome][geometry]") {
    const auto spec = test::OutcomeSample().logic();
    const auto scene = figures::layoutFigure(spec, {figures::kA3Landscape});
    const auto boxes = rects(scene, Role::Node);
    std::map<QString, const PolylineShape*> drawn;
    for (const auto& [item, line] : test::shapes<PolylineShape>(scene)) {
        if (item->role == Role::Ribbon) {
            drawn.emplace(item->id, line);
        }
    }
    const auto& logic = spec.logic();
    REQUIRE(drawn.size() == logic.edges.size());
    double measured = 0;
    for (const auto& edge : logic.edges) {
        const auto from = QString::fromStdString(logic.nodes[edge.from].id);
        const auto to = QString::fromStdString(logic.nodes[edge.to].id);
        CAPTURE(from.toStdString(), to.toStdString());
        const auto* line = drawn.at(from + QLatin1Char('>') + to);
        CHECK(line->stroke.isDashed == !edge.delivered.has_value());
        CHECK(line->points.front().x() == Approx(boxes.at(from).right()));
        CHECK(line->points.back().x() < boxes.at(to).left());
        if (edge.delivered) {
            measured = std::max(measured, line->stroke.width);
        } else {
            CHECK(line->stroke.width < 2);
        }
        // An arrow over a column passes between its boxes.
        for (const auto& [id, box] : boxes) {
            if (id != from && id != to) {
                for (const auto& point : line->points) {
                    CHECK_FALSE(box.contains(point));
                }
            }
        }
    }
    CHECK(measured > 4);
    const auto boundary = rects(scene, Role::Boundary);
    REQUIRE(boundary.size() == 1);
    for (const auto& node : logic.nodes) {
        CHECK(boundary.begin()->second.contains(boxes.at(QString::fromStdString(node.id))) == node.isControlled);
    }
}

TEST_CASE("Differences between versions are marked by signs, not by colour alone", "[figures][outcome][geometry]") {
    const auto spec = test::OutcomeSample().comparison();
    const auto scene = figures::layoutFigure(spec, {figures::kA3Landscape});
    std::map<QString, int> signs;
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        if (item->role == Role::RibbonLabel || item->id.endsWith(QStringLiteral("/change"))) {
            ++signs[text->text.left(1)];
        }
    }
    CHECK(signs[QStringLiteral("＋")] == 1);  // the arrow past a column
    CHECK(signs[QStringLiteral("－")] == 2);  // a step and its arrow
    CHECK(signs[QStringLiteral("変")] == 1);
}

TEST_CASE("Bars of attainment are to scale, cut off only with a mark, and absent where nothing is measured",
          "[figures][outcome][geometry]") {
    const auto spec = test::OutcomeSample().bullets();
    const auto scene = figures::layoutFigure(spec);
    const auto bars = rects(scene, Role::Segment);
    double target = 0;
    for (const auto& [item, line] : test::shapes<LineShape>(scene)) {
        if (item->role == Role::Axis) {
            target = line->from.x();
        }
    }
    const auto& rows = spec.bullets().rows;
    std::map<std::string, const analysis::BulletRow*> byId;
    for (const auto& row : rows) {
        byId.emplace(row.id, &row);
        CHECK(bars.count(QString::fromStdString(row.id)) == (row.attainment ? 1U : 0U));
    }
    // 9 of 4, beyond the scale; 20 of 60 from 0.
    REQUIRE(byId.at("released")->attainment == analysis::Fraction(9, 4));
    REQUIRE(byId.at("papers")->attainment == analysis::Fraction(1, 3));
    const auto papers = bars.at(QStringLiteral("papers"));
    CHECK(papers.width() == Approx((target - papers.left()) / 3));
    CHECK(bars.at(QStringLiteral("released")).width() == Approx((target - papers.left()) * 1.5));
    bool isCut = false;
    for (const auto& [item, line] : test::shapes<PolylineShape>(scene)) {
        isCut = isCut || item->id == QStringLiteral("released/cut");
    }
    CHECK(isCut);
    // Half of the way from FY2023 to FY2027 is over, so that half of the target was to be expected.
    REQUIRE(byId.at("papers")->expected == analysis::Fraction(1, 2));
    QString texts;
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        texts += text->text;
    }
    CHECK(texts.contains(QStringLiteral("225.0%")));
}

TEST_CASE("An indicator over time stands at its values, provisional ones hollow", "[figures][outcome][geometry]") {
    const auto spec = test::OutcomeSample().series("papers");
    const auto scene = figures::layoutFigure(spec);
    std::map<QString, QPointF> marks;
    std::map<QString, bool> hollow;
    for (const auto& [item, mark] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Mark) {
            marks[item->id] = mark->points.boundingRect().center();
            hollow[item->id] = mark->fill.colour == QColor(Qt::white);
        }
    }
    REQUIRE(marks.size() == spec.series().points.size());
    const auto y = [&](const char* id) { return marks.at(QString::fromLatin1(id)).y(); };
    const auto x = [&](const char* id) { return marks.at(QString::fromLatin1(id)).x(); };
    const double zero = y("baseline/FY2023");
    CHECK(zero - y("target/FY2027") == Approx(6 * (zero - y("actual/FY2024"))));
    CHECK(zero - y("provisional/FY2025") == Approx(2 * (zero - y("actual/FY2024"))));
    CHECK(x("target/FY2027") - x("baseline/FY2023") == Approx(4 * (x("actual/FY2024") - x("baseline/FY2023"))));
    CHECK(hollow.at(QStringLiteral("provisional/FY2025")));
    CHECK_FALSE(hollow.at(QStringLiteral("actual/FY2024")));
    // The forecast: 10 a year from the baseline on.
    CHECK(zero - y("forecast/FY2027") == Approx(4 * (zero - y("actual/FY2024"))));
}

TEST_CASE("What is not measured is said and not drawn", "[figures][outcome][geometry]") {
    const test::OutcomeSample sample;
    const auto unmeasured = sample.series("adopters");
    CHECK(unmeasured.series().missingText == "実績：未測定");
    for (const auto& point : unmeasured.series().points) {
        CHECK(point.mark == analysis::SeriesMark::Target);
    }
    const auto open = sample.series("investment");
    CHECK(open.series().points.empty());
    REQUIRE(open.series().openTargets.size() == 1);
    CHECK(open.series().openTargets.front().find("採択審査委員会") != std::string::npos);
    const auto scene = figures::layoutFigure(open);
    QString texts;
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        texts += text->text;
    }
    CHECK(texts.contains(QStringLiteral("採択審査委員会")));
    CHECK(texts.contains(QStringLiteral("未測定")));
}

TEST_CASE("The same outcome gives the same scene", "[figures][outcome][geometry]") {
    for (const auto& [name, spec] : allOutcomes()) {
        CAPTURE(name);
        CHECK(*figures::SvgExport::bytes(figures::layoutFigure(spec)) ==
              *figures::SvgExport::bytes(figures::layoutFigure(spec)));
    }
}
