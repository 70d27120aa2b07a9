// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleWaterfallFigure.h"

#include "FactsBuilder.h"
#include "FigureChecks.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using test::FactsBuilder;
using test::hasNote;
using test::kOku;

namespace {

FigureSpec waterfall(const FactsBuilder& facts, const CycleWaterfallOptions& options = {}) {
    return cycleWaterfallFigure(facts.book(), options, base::englishTranslator()).value();
}

std::vector<std::string> idsOf(const FigureSpec& spec) {
    std::vector<std::string> ids;
    for (const auto& step : spec.waterfall().steps) {
        ids.push_back(step.id);
    }
    return ids;
}

// Σ of the steps is the difference of the totals, end by end.
void checkAddsUp(const FigureSpec& spec) {
    const auto& steps = spec.waterfall().steps;
    REQUIRE(steps.size() >= 2);
    CHECK(steps.front().isTotal);
    CHECK(steps.back().isTotal);
    std::int64_t lower = 0;
    std::int64_t upper = 0;
    for (std::size_t i = 1; i + 1 < steps.size(); ++i) {
        CHECK_FALSE(steps[i].isTotal);
        CHECK(steps[i].lower.has_value() == steps[i].upper.has_value());
        CHECK(steps[i].lower <= steps[i].upper);
        CHECK_FALSE(steps[i].text.empty());
        lower += steps[i].lower.value_or(0);
        upper += steps[i].upper.value_or(0);
    }
    const auto& from = steps.front();
    const auto& to = steps.back();
    CHECK(lower == to.lower.value_or(0) - from.upper.value_or(0));
    CHECK(upper == to.upper.value_or(0) - from.lower.value_or(0));
}

// A book of two cycles with everything that a sum has rules for.
FactsBuilder randomBook(test::Random& random) {
    FactsBuilder facts;
    const auto programmes = random.between(1, 12);
    for (std::int64_t i = 0; i < programmes; ++i) {
        const auto id = "p" + std::to_string(i);
        facts.budget.programme(id);
        std::vector<std::string> all{id};
        for (auto components = random.between(0, 2); components > 0; --components) {
            all.push_back(id + "-" + std::to_string(components));
            facts.budget.component(id, all.back());
        }
        for (const auto& programme : all) {
            for (const auto* cycle : {"R7当初", "R8当初"}) {
                const auto amount = std::to_string(random.between(-50, 200)) + "億円";
                switch (random.between(0, 6)) {
                    case 0:
                        break;
                    case 1:
                        facts.budget.missing(programme, cycle, domain::Missing::Unknown);
                        break;
                    case 2:
                    case 3:
                        facts.budget.line(programme, cycle, amount).within("e" + std::to_string(random.between(0, 4)));
                        break;
                    case 4:
                        facts.budget.line(programme, cycle, amount).kind(domain::AmountKind::Repeated);
                        break;
                    default:
                        facts.budget.line(programme, cycle, amount);
                }
            }
        }
    }
    // Both cycles have a line.
    facts.budget.programme("always").line("always", "R7当初", "3億円").line("always", "R8当初", "5億円");
    return facts;
}

FactsBuilder twoCycles() {
    FactsBuilder facts;
    facts.budget.programme("grown")
        .programme("new")
        .programme("ended")
        .programme("open")
        .programme("same")
        .line("grown", "R7当初", "100億円")
        .line("grown", "R8当初", "150億円")
        .line("new", "R8当初", "70億円")
        .line("ended", "R7当初", "40億円")
        .line("open", "R8当初", "900億円")
        .within("e")
        .line("same", "R7当初", "5億円")
        .line("same", "R8当初", "5億円");
    return facts;
}

}  // namespace

TEST_CASE("the steps of a waterfall add up to the difference of its totals") {
    test::forAllSeeds(300, [](test::Random& random) {
        const auto facts = randomBook(random);
        CycleWaterfallOptions options;
        options.from = domain::BudgetCycle::parse("R7当初").value();
        options.to = domain::BudgetCycle::parse("R8当初").value();
        options.top = static_cast<std::size_t>(random.between(0, 6));
        options.sort = random.oneOf(std::array{domain::ChartSort::Usual, domain::ChartSort::Size,
                                               domain::ChartSort::Name, domain::ChartSort::Source});
        const auto spec = waterfall(facts, options);
        checkAddsUp(spec);
        test::checkWhole(spec);
    });
}

TEST_CASE("rises stand before falls, and what is open after both") {
    const auto spec = waterfall(twoCycles());
    checkAddsUp(spec);
    CHECK(idsOf(spec) == std::vector<std::string>{"total#from", "new", "grown", "ended", "open", "total#to"});
    const auto& steps = spec.waterfall().steps;
    CHECK(steps[1].changeText == "New");
    CHECK(steps[1].shareText.empty());
    CHECK(steps[2].text == "+50 hundred million yen");
    CHECK(steps[2].shareText == "+50.0%");
    CHECK(steps[3].text == "△40 hundred million yen");
    CHECK(steps[4].text == "0 hundred million yen to +900 hundred million yen");
    CHECK(steps[4].lower == 0);
    CHECK(steps[4].upper == 900 * kOku);
    CHECK(steps[5].text == "225 hundred million yen + within 900 hundred million yen");
    CHECK_FALSE(spec.waterfall().rangeLegend.empty());
    CHECK(hasNote(spec, "1 programmes are unchanged"));
    CHECK(hasNote(spec, "within an envelope is an upper bound"));
}

TEST_CASE("steps stand as a person sorts them") {
    CycleWaterfallOptions options;
    options.sort = domain::ChartSort::Size;
    CHECK(idsOf(waterfall(twoCycles(), options)) ==
          std::vector<std::string>{"total#from", "open", "new", "grown", "ended", "total#to"});
    options.sort = domain::ChartSort::Name;
    CHECK(idsOf(waterfall(twoCycles(), options)) ==
          std::vector<std::string>{"total#from", "ended", "grown", "new", "open", "total#to"});
    options.sort = domain::ChartSort::Source;
    CHECK(idsOf(waterfall(twoCycles(), options)) ==
          std::vector<std::string>{"total#from", "grown", "new", "ended", "open", "total#to"});
    options.top = 2;
    options.sort = domain::ChartSort::Size;
    const auto spec = waterfall(twoCycles(), options);
    checkAddsUp(spec);
    CHECK(idsOf(spec) == std::vector<std::string>{"total#from", "open", "new", "others", "total#to"});
    CHECK(spec.waterfall().steps[3].text == "+10 hundred million yen");
    CHECK(hasNote(spec, "Others: 2 steps."));
}

TEST_CASE("an envelope of several programmes is one step") {
    FactsBuilder facts;
    facts.budget.programme("a")
        .programme("b")
        .line("a", "R7当初", "10億円")
        .line("a", "R8当初", "300億円")
        .within("e")
        .line("b", "R8当初", "300億円")
        .within("e");
    const auto spec = waterfall(facts);
    checkAddsUp(spec);
    test::checkWhole(spec);
    CHECK(idsOf(spec) == std::vector<std::string>{"total#from", "a", "shared", "total#to"});
    CHECK(spec.waterfall().steps[1].changeText.empty());
    CHECK(spec.waterfall().steps[2].upper == 300 * kOku);
    CHECK(hasNote(spec, "share stands once, on its own: a; b."));
}

TEST_CASE("what has no amount is not drawn, and one side without an amount is no end") {
    FactsBuilder facts;
    facts.budget.programme("unknown")
        .programme("half")
        .missing("unknown", "R7当初", domain::Missing::Unknown)
        .missing("unknown", "R8当初", domain::Missing::Undisclosed)
        .line("half", "R7当初", "40億円")
        .missing("half", "R8当初", domain::Missing::Unknown);
    const auto spec = waterfall(facts);
    checkAddsUp(spec);
    CHECK(idsOf(spec) == std::vector<std::string>{"total#from", "half", "unknown", "total#to"});
    CHECK(spec.waterfall().steps[1].lower == -40 * kOku);
    CHECK(spec.waterfall().steps[1].changeText == "Uncertain");
    CHECK_FALSE(spec.waterfall().steps[2].lower);
    CHECK(spec.waterfall().steps[2].text == "No amount");
    CHECK_FALSE(spec.waterfall().steps[3].lower);
    CHECK(hasNote(spec, "half has no amount in R8当初"));
    CHECK(hasNote(spec, "3 lines have no amount"));
}

TEST_CASE("one step, no step and long names are waterfalls too") {
    const std::string longName = "次世代半導体の量産等に向けた国内生産拠点の確保及び研究開発の支援に関する出資事業そ";
    FactsBuilder facts;
    facts.budget.programme(longName).line(longName, "R7当初", "1億円").line(longName, "R8当初", "0.04億円");
    const auto spec = waterfall(facts);
    checkAddsUp(spec);
    CHECK(spec.waterfall().steps[1].label == longName);
    CHECK(hasNote(spec, "rounded"));
    CHECK(spec.title.find(longName) != std::string::npos);
    FactsBuilder same;
    same.budget.programme("p").line("p", "R7当初", "1億円").line("p", "R8当初", "1億円");
    const auto none = waterfall(same);
    checkAddsUp(none);
    CHECK(idsOf(none) == std::vector<std::string>{"total#from", "total#to"});
    CHECK(none.title == "R8当初 is unchanged from R7当初: 1 hundred million yen");
}

TEST_CASE("a cycle to compare with is the same of the year before, else the one before") {
    FactsBuilder facts;
    facts.budget.programme("p")
        .line("p", "R6補正", "1億円")
        .line("p", "R7当初", "2億円")
        .line("p", "R7補正", "3億円")
        .line("p", "R8当初", "4億円");
    const auto fromOf = [&](const char* to) {
        CycleWaterfallOptions options;
        options.to = domain::BudgetCycle::parse(to).value();
        return waterfall(facts, options).waterfall().steps.front().label;
    };
    CHECK(fromOf("R8当初") == "R7当初");
    CHECK(fromOf("R7補正") == "R6補正");
    CHECK(fromOf("R7当初") == "R6補正");
    CycleWaterfallOptions options;
    options.to = domain::BudgetCycle::parse("R6補正").value();
    const auto first = cycleWaterfallFigure(facts.book(), options, base::englishTranslator());
    REQUIRE_FALSE(first);
    CHECK(first.error().code == base::ErrorCode::NotFound);
    options.from = options.to;
    CHECK(cycleWaterfallFigure(facts.book(), options, base::englishTranslator()).error().code ==
          base::ErrorCode::InvalidInput);
    options.to = domain::BudgetCycle::parse("R20当初").value();
    const auto unknown = cycleWaterfallFigure(facts.book(), options, base::englishTranslator());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.english().find("R8当初") != std::string::npos);
    CHECK_FALSE(cycleWaterfallFigure(FactsBuilder().book(), {}, base::englishTranslator()));
}
