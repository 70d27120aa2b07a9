// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChartDefinition.h"

#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::domain;

namespace {

ChartDefinition anyChart(test::Random& random) {
    const std::vector<std::string> words{"", "post5g", "①", "a b", "\"quoted\" \\ {}", "🏯\n\t", "R8当初"};
    const auto word = [&] { return random.oneOf(words); };
    const auto cycle = [&] {
        const auto kind = random.coin() ? BudgetKind::Initial : BudgetKind::Supplementary;
        const auto ordinal = kind == BudgetKind::Initial ? 1 : static_cast<int>(random.between(1, 3));
        return BudgetCycle{FiscalYear(static_cast<int>(random.between(2019, 2035))), kind, ordinal};
    };
    ChartDefinition chart;
    chart.chart = random.coin() ? "budget-by-cycle" : word();
    for (auto n = random.between(0, 3); n > 0; --n) {
        chart.cycles.push_back(cycle());
    }
    if (random.coin()) {
        chart.from = cycle();
        chart.to = cycle();
        chart.asOf =
            CalendarDay{2026, static_cast<int>(random.between(1, 12)), static_cast<int>(random.between(1, 28))};
    }
    chart.programme = ProgrammeId(word());
    chart.fund = FundId(word());
    chart.portfolio = PortfolioId(word());
    chart.indicator = IndicatorId(word());
    chart.model = LogicModelId(word());
    chart.earlier = LogicModelId(word());
    chart.review = word();
    chart.item = word();
    chart.element = word();
    chart.page = random.index(4);
    chart.unit = random.oneOf(kAmountUnits);
    chart.top = random.index(30);
    chart.sort = static_cast<ChartSort>(random.between(0, 3));
    chart.isCumulative = random.coin();
    chart.isByItem = random.coin();
    chart.table = static_cast<TablePlacement>(random.between(0, 3));
    chart.paper = static_cast<PaperFormat>(random.between(0, 2));
    chart.style.colours = static_cast<ChartColours>(random.between(0, 2));
    chart.style.hasPatterns = random.coin();
    for (auto n = random.between(0, 3); n > 0; --n) {
        chart.style.ownColours[word()] = static_cast<std::uint32_t>(random.between(0, 0xFFFFFF));
    }
    chart.title = word();
    chart.note = word();
    return chart;
}

ChartDefinition parsed(const std::string& text) {
    const auto chart = ChartDefinition::parse(text);
    if (!chart) {
        FAIL(text << ": " << chart.error().message.english());
    }
    return *chart;
}

}  // namespace

TEST_CASE("a chart is read as it was written, and one chart has one text", "[domain][chart]") {
    test::forAllSeeds(300, [](test::Random& random) {
        const auto chart = anyChart(random);
        const auto text = chart.text();
        CHECK(parsed(text) == chart);
        CHECK(parsed(text).text() == text);
        const auto other = anyChart(random);
        CHECK((other == chart) == (other.text() == text));
    });
}

TEST_CASE("what is as it would be anyway is left out", "[domain][chart]") {
    ChartDefinition chart;
    CHECK(chart.text() == "{}");
    chart.chart = "budget-by-cycle";
    CHECK(chart.text() == R"({"chart":"budget-by-cycle"})");
    chart.cycles = {BudgetCycle{FiscalYear(2025), BudgetKind::Supplementary, 1}};
    chart.asOf = CalendarDay{2026, 6, 30};
    chart.unit = AmountUnit::TrillionYen;
    chart.top = 8;
    chart.sort = ChartSort::Name;
    chart.isCumulative = true;
    chart.table = TablePlacement::None;
    chart.paper = PaperFormat::Wide;
    chart.style = {ChartColours::Grey, true, {{"post5g", 0x0A7F55U}}};
    CHECK(chart.text() ==
          R"({"chart":"budget-by-cycle","cycles":["R7補正"],"as_of":"2026-06-30","unit":"兆円","top":8,"sort":"name",)"
          R"("cumulative":true,"table":"none","paper":"wide","colours":"grey","patterns":true,)"
          R"("own_colours":{"post5g":"#0a7f55"}})");
    // Whoever writes it by hand may say what is usual, in any order.
    CHECK(parsed(R"({ "top": 0, "chart": "budget-by-cycle", "table": "automatic" })").text() ==
          R"({"chart":"budget-by-cycle"})");
}

TEST_CASE("a text that is no chart is refused, naming what is wrong", "[domain][chart]") {
    const auto refusal = [](const std::string& text) {
        const auto chart = ChartDefinition::parse(text);
        REQUIRE_FALSE(chart);
        CHECK(chart.error().code == base::ErrorCode::InvalidInput);
        return chart.error().message.english();
    };
    for (const auto* text : {"", "chart", "{", "[]", "null", "3", "\"x\""}) {
        INFO(text);
        refusal(text);
    }
    const auto names = [&](const std::string& text, const std::string& field) {
        INFO(text);
        CHECK(refusal(text).find("“" + field + "”") != std::string::npos);
    };
    names(R"({"chart":"x","glitter":true})", "glitter");
    names(R"({"chart":1})", "chart");
    names(R"({"top":-1})", "top");
    names(R"({"top":1.5})", "top");
    names(R"({"top":"3"})", "top");
    names(R"({"cycles":"R7当初"})", "cycles");
    names(R"({"cycles":["soon"]})", "cycles");
    names(R"({"from":null})", "from");
    names(R"({"as_of":"2026-02-30"})", "as_of");
    names(R"({"unit":"ドル"})", "unit");
    names(R"({"sort":"random"})", "sort");
    names(R"({"cumulative":1})", "cumulative");
    names(R"({"colours":"pink"})", "colours");
    names(R"({"own_colours":{"a":"red"}})", "own_colours");
    names(R"({"own_colours":{"a":"#12345G"}})", "own_colours");
    names(R"({"own_colours":["#123456"]})", "own_colours");
}

TEST_CASE("each choice of a chart has a name that it is known by", "[domain][chart]") {
    for (const auto placement :
         {TablePlacement::Automatic, TablePlacement::Beside, TablePlacement::Beneath, TablePlacement::None}) {
        CHECK(tablePlacementFromKey(toKey(placement)) == placement);
    }
    for (const auto sort : {ChartSort::Usual, ChartSort::Size, ChartSort::Name, ChartSort::Source}) {
        CHECK(chartSortFromKey(toKey(sort)) == sort);
    }
    for (const auto colours : {ChartColours::Standard, ChartColours::Grey, ChartColours::Calm}) {
        CHECK(chartColoursFromKey(toKey(colours)) == colours);
    }
    for (const auto format : {PaperFormat::A4, PaperFormat::A3, PaperFormat::Wide}) {
        CHECK(paperFormatFromKey(toKey(format)) == format);
    }
    CHECK_FALSE(tablePlacementFromKey("above"));
    CHECK_FALSE(chartSortFromKey(""));
    CHECK_FALSE(chartColoursFromKey("Grey"));
    CHECK_FALSE(paperFormatFromKey("a5"));
}
