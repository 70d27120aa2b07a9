// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "SampleColumns.h"
#include "SceneChecks.h"
#include "SceneTexts.h"
#include "exchange/WaterfallLevels.h"
#include "figures/FigureLayout.h"
#include "support/Catch.h"

using namespace shirube;
using figures::LineShape;
using figures::PolygonShape;
using figures::RectShape;
using figures::Role;
using figures::TextShape;

namespace {

constexpr double kOku = 1e8;

std::map<QString, RectShape> bars(const figures::Scene& scene) {
    std::map<QString, RectShape> found;
    for (const auto& [item, rect] : test::shapes<RectShape>(scene)) {
        if (item->role == Role::Segment) {
            found.emplace(item->id, *rect);
        }
    }
    return found;
}

QString id(const char* text) {
    return QString::fromLatin1(text);
}

}  // namespace

TEST_CASE("Texts of waterfalls keep clear of each other on every page", "[figures][waterfall][geometry]") {
    auto all = test::awkwardWaterfalls();
    for (const std::string language : {"ja", "en"}) {
        all.push_back({"real-" + language, test::waterfallFigure(language)});
        all.push_back({"changed-" + language, test::withAllChanged(test::waterfallFigure(language))});
    }
    for (const auto& [name, spec] : all) {
        for (const auto& page :
             {figures::kA4Landscape, figures::kA3Landscape, figures::kWide, QSizeF(595, 842), QSizeF(480, 340)}) {
            CAPTURE(name, page.width());
            const auto scene = figures::layoutFigure(spec, {page});
            test::checkTexts(scene);
            test::checkKeys(scene);
            for (const auto& finding : scene.findings) {
                CHECK(finding.english().find("can't be set") == std::string::npos);
            }
            // Bars, connectors and texts have columns of their own.
            for (const auto& [bar, shape] : bars(scene)) {
                for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
                    CAPTURE(bar.toStdString(), text->text.toStdString());
                    REQUIRE_FALSE(shape.rect.intersects(test::core(text->box)));
                }
            }
        }
    }
}

TEST_CASE("Every step has its name, amount, change and share", "[figures][waterfall][geometry]") {
    const auto spec = test::waterfallFigure("ja");
    QString all;
    const auto scene = figures::layoutFigure(spec);
    for (const auto& [item, text] : test::shapes<TextShape>(scene)) {
        all += text->text;
    }
    for (const auto& step : spec.waterfall().steps) {
        for (const auto& text : {step.label, step.text, step.changeText, step.shareText}) {
            CAPTURE(text);
            CHECK(all.contains(QString::fromStdString(text)));
        }
    }
}

TEST_CASE("Bars run from one level to the next", "[figures][waterfall][geometry]") {
    const auto scene = figures::layoutFigure(test::waterfallFigure("ja"));
    const auto found = bars(scene);
    const auto rect = [&](const char* name) { return found.at(id(name)).rect; };
    CHECK(rect("p1").left() == Approx(rect("from").right()));
    CHECK(rect("p2").left() == Approx(rect("p1").right()));
    CHECK(rect("p1").width() / rect("from").width() == Approx(4'200.0 / 4'714.0).epsilon(1e-6));
    // A fall runs back, with lines besides its colour.
    CHECK(rect("p5").width() / rect("p2").width() == Approx(166.0 / 310.0).epsilon(1e-6));
    CHECK(found.at(id("p5")).fill.pattern == figures::Pattern::Horizontal);
    CHECK(found.at(id("p1")).fill.pattern == figures::Pattern::None);
    // What is open is hatched; a rise from nothing on has no certain part.
    CHECK(found.count(id("p3")) == 0);
    CHECK(found.at(id("p3/open")).fill.pattern == figures::Pattern::Diagonal);
    CHECK(rect("p6").left() == Approx(rect("p6/open").right()));
    CHECK(found.at(id("to/open")).fill.pattern == figures::Pattern::Diagonal);
    // What isn't known has no bar.
    CHECK(found.count(id("p7")) == 0);
    CHECK(found.count(id("p7/open")) == 0);
}

TEST_CASE("Connectors join the end of a step with the beginning of the next", "[figures][waterfall][geometry]") {
    const auto scene = figures::layoutFigure(test::waterfallFigure("en"));
    const auto found = bars(scene);
    std::size_t connectors = 0;
    for (const auto& [item, line] : test::shapes<LineShape>(scene)) {
        if (item->role == Role::Ribbon) {
            ++connectors;
            CHECK(line->from.x() == line->to.x());
            CHECK(line->from.y() < line->to.y());
            if (item->id == id("p1")) {
                CHECK(line->from.x() == Approx(found.at(id("p1")).rect.right()));
            }
        }
    }
    CHECK(connectors == 8);
}

TEST_CASE("The level ends at the last total whichever side leaves something open", "[figures][waterfall]") {
    const auto of = [](std::int64_t lower, std::int64_t upper, bool isTotal = false) {
        analysis::WaterfallStep step;
        step.isTotal = isTotal;
        step.lower = lower * 100'000'000;
        step.upper = upper * 100'000'000;
        return step;
    };
    analysis::WaterfallContent content;
    SECTION("only the later cycle") {
        content.steps = {of(100, 100, true), of(50, 80), of(-20, -20), of(130, 160, true)};
    }
    SECTION("only the earlier cycle") {
        content.steps = {of(100, 150, true), of(-70, -20), of(10, 10), of(90, 90, true)};
    }
    SECTION("both") {
        content.steps = {of(0, 9'916, true), of(-4'000, 2'000), of(-5'916, 3'000), of(0, 5'000, true)};
    }
    const auto levels = exchange::waterfallLevels(content);
    const auto& last = levels[levels.size() - 2];
    CHECK(last.after == Approx(static_cast<double>(*content.steps.back().lower)).margin(kOku / 1'000));
    for (std::size_t i = 1; i + 1 < levels.size(); ++i) {
        CHECK(levels[i].before == Approx(levels[i - 1].after));
        CHECK(levels[i].after >= levels[i].openLower - 1);
        CHECK(levels[i].after <= levels[i].openUpper + 1);
    }
}

TEST_CASE("Changed steps bear their mark in the margin", "[figures][waterfall][geometry]") {
    const auto scene = figures::layoutFigure(test::withAllChanged(test::waterfallFigure("ja")));
    std::size_t marks = 0;
    const auto texts = test::shapes<TextShape>(scene);
    for (const auto& [item, mark] : test::shapes<PolygonShape>(scene)) {
        if (item->role == Role::Mark && item->id.endsWith(QStringLiteral("/changed"))) {
            ++marks;
            for (const auto& [other, text] : texts) {
                CHECK_FALSE(mark->points.boundingRect().intersects(test::core(text->box)));
            }
        }
    }
    CHECK(marks == test::waterfallFigure("ja").waterfall().steps.size());
}
