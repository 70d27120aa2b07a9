// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRectF>
#include <algorithm>
#include <cmath>
#include <map>

#include "SampleFlows.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "figures/FigureLayout.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"

using namespace shirube;
using figures::PolygonShape;
using figures::PolylineShape;
using figures::RectShape;
using figures::Role;
using figures::TextShape;

namespace {

std::vector<test::NamedFigure> allFlows() {
    auto flows = test::awkwardFlows();
    flows.push_back({"flow-ja", test::flowSample().figure("ja")});
    flows.push_back({"flow-en", test::flowSample().figure("en")});
    return flows;
}

std::map<QString, QRectF> cards(const figures::Scene& scene) {
    std::map<QString, QRectF> found;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Node) {
            found[item->id] = rect->rect;
        }
    }
    return found;
}

// Where a ribbon leaves and where it arrives.
struct Ends {
    double leftX = 0;
    double leftTop = 0;
    double leftWidth = 0;
    double rightX = 0;
    double rightTop = 0;
    double rightWidth = 0;
};

std::map<QString, Ends> ribbons(const figures::Scene& scene) {
    std::map<QString, Ends> found;
    for (const auto& [item, polygon] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Ribbon && polygon->points.size() > 3) {
            const auto& points = polygon->points;
            const auto half = points.size() / 2;
            found[item->id] = {points.front().x(),   points.front().y(),   points.back().y() - points.front().y(),
                               points[half - 1].x(), points[half - 1].y(), points[half].y() - points[half - 1].y()};
        }
    }
    return found;
}

QString idOf(const std::string& id) {
    return QString::fromStdString(id);
}

void checkCards(const figures::Scene& scene) {
    const auto all = cards(scene);
    for (const auto& [id, rect] : all) {
        for (const auto& [other, otherRect] : all) {
            if (id < other && test::core(rect).intersects(test::core(otherRect))) {
                FAIL_CHECK(id.toStdString() << " overlaps " << other.toStdString());
            }
        }
    }
    // Every text of a card stands in it.
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        if (item->role == Role::NodeLabel) {
            CHECK(all.at(item->id).contains(text->box));
        }
        if (item->role == Role::RibbonLabel) {
            bool isInside = false;
            for (const auto& [id, rect] : all) {
                isInside = isInside || rect.contains(text->box);
            }
            CHECK(isInside);
        }
    }
}

}  // namespace

TEST_CASE("Cards and texts of a flow keep clear of each other on every page", "[figures][flow][geometry]") {
    for (const auto& [name, spec] : allFlows()) {
        for (const auto& page : {figures::kA4Landscape, QSizeF(960, 540), QSizeF(595, 842), QSizeF(480, 340)}) {
            CAPTURE(name, page.width());
            const auto scene = figures::layoutFigure(spec, {page});
            REQUIRE(std::abs(scene.size.width() / scene.size.height() - page.width() / page.height()) < 1e-9);
            test::checkTexts(scene);
            test::checkKeys(scene);
            checkCards(scene);
            CHECK(cards(scene).size() == spec.flow().nodes.size());
        }
    }
}

TEST_CASE("Every name and amount of a flow is on the page, whole", "[figures][flow][geometry]") {
    for (const auto& [name, spec] : allFlows()) {
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
        for (const auto& node : spec.flow().nodes) {
            CHECK(isThere(node.label));
        }
        for (const auto& ribbon : spec.flow().ribbons) {
            CHECK(isThere(ribbon.labelAtPayee));
        }
        for (const auto& note : spec.notes) {
            CHECK(isThere(note));
        }
        CHECK(isThere(spec.title));
        CHECK(isThere(spec.asOf));
    }
}

TEST_CASE("Ribbons are as wide as their amounts, at both ends, on one scale", "[figures][flow][geometry]") {
    for (const auto& [name, spec] : allFlows()) {
        CAPTURE(name);
        const auto drawn = ribbons(figures::layoutFigure(spec));
        std::optional<double> perYen;
        for (const auto& ribbon : spec.flow().ribbons) {
            if (!ribbon.amount) {
                CHECK(drawn.count(idOf(ribbon.id)) == 0);
                continue;
            }
            REQUIRE(drawn.count(idOf(ribbon.id)) == 1);
            const auto& ends = drawn.at(idOf(ribbon.id));
            CHECK(ends.leftWidth == Approx(ends.rightWidth).margin(1e-9));
            if (*ribbon.amount > 0) {
                perYen = perYen.value_or(ends.leftWidth / static_cast<double>(*ribbon.amount));
                CHECK(ends.leftWidth == Approx(*perYen * static_cast<double>(*ribbon.amount)).margin(1e-6));
            }
        }
    }
}

TEST_CASE("At each card the ribbons lie side by side within its edge and add up", "[figures][flow][geometry]") {
    for (const auto& [name, spec] : allFlows()) {
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec);
        const auto drawn = ribbons(scene);
        const auto places = cards(scene);
        for (std::size_t n = 0; n < spec.flow().nodes.size(); ++n) {
            const auto card = places.at(idOf(spec.flow().nodes[n].id));
            for (const bool isPayee : {true, false}) {
                std::vector<std::pair<double, double>> spans;
                for (const auto& ribbon : spec.flow().ribbons) {
                    if ((isPayee ? ribbon.to : ribbon.from) != n || !ribbon.amount) {
                        continue;
                    }
                    const auto& ends = drawn.at(idOf(ribbon.id));
                    CHECK((isPayee ? ends.rightX : ends.leftX) ==
                          Approx(isPayee ? card.left() : card.right()).margin(1e-6));
                    const double top = isPayee ? ends.rightTop : ends.leftTop;
                    spans.emplace_back(top, top + ends.leftWidth);
                }
                std::sort(spans.begin(), spans.end());
                for (std::size_t i = 0; i < spans.size(); ++i) {
                    CHECK(spans[i].first >= card.top() - 1e-6);
                    CHECK(spans[i].second <= card.bottom() + 1e-6);
                    if (i > 0) {
                        CHECK(spans[i].first >= spans[i - 1].second - 1e-6);
                    }
                }
            }
        }
    }
}

TEST_CASE("A ribbon passes a column between its cards, not under them", "[figures][flow][geometry]") {
    for (const auto& [name, spec] : allFlows()) {
        CAPTURE(name);
        const auto scene = figures::layoutFigure(spec);
        for (const auto& [item, polygon] : test::shapes<PolygonShape>(scene)) {
            if (item->role != Role::Ribbon) {
                continue;
            }
            for (const auto& [id, card] : cards(scene)) {
                for (const auto& point : polygon->points) {
                    if (card.adjusted(0.1, 0.1, -0.1, -0.1).contains(point)) {
                        FAIL_CHECK(item->id.toStdString() << " runs under " << id.toStdString());
                    }
                }
            }
        }
    }
}

TEST_CASE("Upper limits and arrows without an amount look unlike amounts", "[figures][flow][geometry]") {
    const auto spec = test::flowSample().figure("ja");
    const auto scene = figures::layoutFigure(spec);
    std::map<QString, const PolygonShape*> areas;
    std::map<QString, const PolylineShape*> lines;
    for (const auto& [item, polygon] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Ribbon && polygon->points.size() > 3) {
            areas[item->id] = polygon;
        }
    }
    for (const auto& [item, line] : test::shapes<PolylineShape>(scene)) {
        lines[item->id] = line;
    }
    std::map<std::size_t, std::pair<QColor, figures::Pattern>> looks;
    for (const auto& ribbon : spec.flow().ribbons) {
        if (!ribbon.amount) {
            REQUIRE(lines.count(idOf(ribbon.id)) == 1);
            CHECK(lines.at(idOf(ribbon.id))->stroke.isDashed);
            continue;
        }
        CHECK(areas.at(idOf(ribbon.id))->stroke.isDashed == ribbon.isUpperLimit);
        CHECK((areas.at(idOf(ribbon.id))->fill.colour.lightnessF() > 0.85) == ribbon.isUpperLimit);
        if (!ribbon.isUpperLimit) {
            const auto& fill = areas.at(idOf(ribbon.id))->fill;
            looks[ribbon.instrument] = {fill.colour, fill.pattern};
        }
    }
    // Instruments differ by colour and by pattern.
    for (const auto& [a, look] : looks) {
        for (const auto& [b, other] : looks) {
            if (a != b) {
                CHECK(look.first != other.first);
                CHECK(look.second != other.second);
            }
        }
    }
}

TEST_CASE("The usual flow is set at full size", "[figures][flow][geometry]") {
    for (const auto* language : {"ja", "en"}) {
        const auto scene = figures::layoutFigure(test::flowSample().figure(language));
        CHECK(scene.findings.empty());
        CHECK(scene.scale() == 1);
    }
}

TEST_CASE("The same flow gives the same scene", "[figures][flow][geometry]") {
    for (const auto& [name, spec] : allFlows()) {
        CAPTURE(name);
        CHECK(*figures::SvgExport::bytes(figures::layoutFigure(spec)) ==
              *figures::SvgExport::bytes(figures::layoutFigure(spec)));
    }
}
