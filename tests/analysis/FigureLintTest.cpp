// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureLint.h"

#include <set>

#include "TitleFigures.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;

namespace {

constexpr std::int64_t kOku = 100'000'000;

FigureGround ground(const std::string& row, const std::string& column, const std::string& source = "METI") {
    FigureGround made;
    made.row = row;
    made.column = column;
    made.label = row + " " + column;
    made.sourceText = source;
    return made;
}

// Two programmes in two cycles, in order.
FigureSpec sound() {
    FigureSpec spec;
    spec.title = "R8当初は30億円";
    spec.unitLabel = "億円";
    spec.asOf = "2026-06時点";
    spec.sources = {"経済産業省"};
    spec.alternativeText = "R7 20, R8 30";
    spec.language = "ja";
    auto& columns = spec.columns();
    columns.totalHeading = "合計";
    columns.categories = {{"R7", "R7当初", "20億円", 20 * kOku, 20 * kOku},
                          {"R8", "R8当初", "30億円", 30 * kOku, 30 * kOku}};
    const auto point = [](std::int64_t oku) {
        return FigurePoint{oku * kOku, domain::Missing::Unknown, PointStyle::Solid};
    };
    columns.series = {{"p", "事業p", {point(5), point(10)}, {}}, {"q", "事業q", {point(15), point(20)}, {}}};
    spec.grounds = {ground("p", ""), ground("q", "R7"), ground("q", "R8")};
    return spec;
}

std::set<FigureRule> rules(const FigureSpec& spec) {
    std::set<FigureRule> found;
    for (const auto& finding : lintSpec(spec, base::englishTranslator())) {
        CHECK_FALSE(finding.text.english().empty());
        CHECK_FALSE(finding.mend.english().empty());
        found.insert(finding.rule);
    }
    return found;
}

std::set<FigureRule> rulesTitled(const std::string& title) {
    auto spec = sound();
    spec.hasOwnTitle = true;
    spec.title = title;
    return rules(spec);
}

const std::set<FigureRule> kNone;

}  // namespace

TEST_CASE("a sound chart has no finding, and each lack is one") {
    CHECK(rules(sound()) == kNone);
    auto spec = sound();
    spec.unitLabel.clear();
    spec.asOf.clear();
    spec.sources.clear();
    spec.alternativeText.clear();
    const auto findings = lintSpec(spec, base::englishTranslator());
    REQUIRE(findings.size() == 4);
    CHECK(findings[0].rule == FigureRule::Unit);
    CHECK(findings[1].rule == FigureRule::AsOf);
    CHECK(findings[1].fix == FigureFix::TodaysDate);
    CHECK(findings[2].rule == FigureRule::Source);
    CHECK(findings[3].rule == FigureRule::AlternativeText);
    CHECK(rules(FigureSpec()).contains(FigureRule::Empty));
}

TEST_CASE("every rule and every mend has a name, and no two have one key") {
    std::set<std::string_view> keys;
    for (int rule = 0; rule <= static_cast<int>(FigureRule::Empty); ++rule) {
        CHECK(keys.insert(toKey(static_cast<FigureRule>(rule))).second);
        CHECK_FALSE(label(static_cast<FigureRule>(rule)).isEmpty());
    }
    CHECK(toKey(FigureRule::SumOfParts) == "sum-of-parts");
    std::set<std::string> labels;
    for (int fix = 0; fix <= static_cast<int>(FigureFix::OtherUnit); ++fix) {
        CHECK(labels.insert(label(static_cast<FigureFix>(fix)).english()).second);
    }
}

TEST_CASE("marks of doubt ask for a note that names them") {
    for (const auto& [style, note] : {std::pair{PointStyle::Hatched, "「内数」は上限を示す。"},
                                      std::pair{PointStyle::Provisional, "速報値は変わりうる。"},
                                      std::pair{PointStyle::UpperLimit, "支援上限であり支払額ではない。"}}) {
        auto spec = sound();
        spec.columns().series[0].points[0].style = style;
        spec.grounds.push_back(ground("p#within", ""));
        spec.grounds.push_back(ground("p#provisional", ""));
        spec.grounds.push_back(ground("p#upper-limit", ""));
        CHECK(rules(spec) == std::set{FigureRule::Note});
        spec.notes = {note};
        CHECK(rules(spec) == kNone);
    }
    auto proposal = sound();
    proposal.columns().categories[1].label = "R8当初（案）";
    CHECK(rules(proposal) == std::set{FigureRule::Note});
    proposal.notes = {"(案) marks a budget proposal as its document prints it."};
    CHECK(rules(proposal) == kNone);
}

TEST_CASE("parts that are rounded to another sum need a note, wrong sums need more") {
    auto spec = sound();
    auto& series = spec.columns().series;
    // 0.04 + 0.04 = 0.08億円: shown as 0 + 0 = 0.1.
    for (auto* one : {&series[0], &series[1]}) {
        one->points[0].value = 1'000'000'000 + 4'000'000;
    }
    spec.columns().categories[0].lower = spec.columns().categories[0].upper = 2'000'000'000 + 8'000'000;
    CHECK(rules(spec) == std::set{FigureRule::Note, FigureRule::SumOfParts});
    spec.notes = {"表示は四捨五入。合計は丸める前に計算。"};
    CHECK(rules(spec) == kNone);
    spec.columns().categories[0].lower = spec.columns().categories[0].upper = 30 * kOku;
    const auto findings = lintSpec(spec, base::englishTranslator());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == FigureRule::SumOfParts);
    CHECK(findings[0].column == "R7");
    CHECK(findings[0].text.english().find("20.08") != std::string::npos);
    // A line over the columns is no part of them.
    auto line = sound();
    line.columns().series.push_back({"line", "残高", {{7 * kOku, {}, {}}, {8 * kOku, {}, {}}}, SeriesShape::Line});
    line.grounds.push_back(ground("line", ""));
    CHECK(rules(line) == kNone);
}

TEST_CASE("steps of a waterfall come from one total to the next") {
    FigureSpec spec;
    spec.unitLabel = "億円";
    spec.asOf = "2026";
    spec.sources = {"METI"};
    spec.alternativeText = "x";
    WaterfallContent content;
    const auto step = [](const std::string& id, std::int64_t oku, bool isTotal) {
        return WaterfallStep{id, id, isTotal, oku * kOku, oku * kOku, {}, {}, {}};
    };
    content.steps = {step("from", 10, true), step("p", 5, false), step("q", -3, false), step("to", 12, true)};
    spec.content = content;
    spec.grounds = {ground("p", ""), ground("q", "")};
    CHECK(rules(spec) == kNone);
    spec.waterfall().steps[2].lower = spec.waterfall().steps[2].upper = -4 * kOku;
    CHECK(rules(spec) == std::set{FigureRule::SumOfParts});
    spec.waterfall().steps[2].lower = std::nullopt;  // not known: the sum can't be told
    spec.waterfall().steps[2].upper = std::nullopt;
    CHECK_FALSE(rules(spec).contains(FigureRule::SumOfParts));
}

TEST_CASE("units in which figures can't be read are found") {
    auto spec = sound();
    spec.unit = domain::AmountUnit::TrillionYen;
    CHECK_FALSE(rules(spec).contains(FigureRule::Unit));  // 0.0005兆円 can be read
    spec.columns().series[0].points[0].value = 1'000'000;
    CHECK(rules(spec).contains(FigureRule::Unit));
    auto yen = sound();
    yen.unit = domain::AmountUnit::Yen;
    const auto findings = lintSpec(yen, base::englishTranslator());
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front().rule == FigureRule::Unit);
    CHECK(findings.front().fix == FigureFix::OtherUnit);
}

TEST_CASE("a person's title may say what the chart shows or what follows from it") {
    for (const std::string title :
         {"R8当初は30億円", "R8当初は３０億円（+50%）", "10億円の増", "前年度の150％", "事業qは20億円で67%を占める",
          "第2回WG：2026年度の予算", "2か年で計50億円", "事業pは倍増（100%増）", "約30億円", "0.003兆円", "3,000百万円",
          "30 hundred million yen", "2事業の内訳", "30億円超え", "R7は20億円、R8は30億円"}) {
        CAPTURE(title);
        CHECK(rulesTitled(title) == kNone);
    }
}

TEST_CASE("a person's title that says what the chart doesn't show any more is stale") {
    for (const std::string title :
         {"R8当初は31億円", "３１億円", "R8当初は0.0031兆円", "対前年度比12.3%", "対前年度比１２．３％", "7事業の内訳",
          "予算は3,100百万円", "31 hundred million yen", "R8は３００億円"}) {
        CAPTURE(title);
        CHECK(rulesTitled(title) == std::set{FigureRule::StaleTitle});
    }
    auto generated = sound();
    generated.title = "31億円";
    CHECK(rules(generated) == kNone);
    auto spec = sound();
    spec.hasOwnTitle = true;
    spec.title = "31億円と32億円";
    const auto findings = lintSpec(spec, base::englishTranslator());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].fix == FigureFix::GeneratedTitle);
    CHECK(findings[0].text.english().find("31億円") != std::string::npos);
    // What a note says is shown.
    spec.notes = {"別途、31億円の基金がある。執行は1,032億円。"};
    CHECK(lintSpec(spec, base::englishTranslator()).size() == 1);
}

TEST_CASE("titles of the chart's own figures are never stale, those of others are") {
    test::forAllSeeds(100, [](test::Random& random) {
        auto spec = sound();
        spec.hasOwnTitle = true;
        auto& columns = spec.columns();
        for (auto& series : columns.series) {
            for (auto& point : series.points) {
                point.value = random.between(1, 99'999) * kOku;
            }
        }
        for (std::size_t c = 0; c < 2; ++c) {
            const auto sum = *columns.series[0].points[c].value + *columns.series[1].points[c].value;
            columns.categories[c].lower = columns.categories[c].upper = sum;
        }
        const auto shown = *random.oneOf(columns.series).points[random.index(2)].value / kOku;
        spec.title = "事業は" + std::to_string(shown) + "億円";
        CHECK(rules(spec) == kNone);
        spec.title = "事業は" + std::to_string(shown + 1'000'000) + "億円";
        CHECK(rules(spec) == std::set{FigureRule::StaleTitle});
    });
}

TEST_CASE("figures in a sentence are read with their units and words") {
    const auto read = [](const std::string& sentence) {
        std::vector<std::string> texts;
        for (const auto& figure : figuresIn(sentence)) {
            texts.push_back(figure.text);
        }
        return texts;
    };
    using Texts = std::vector<std::string>;
    CHECK(read("令和8年度の第2回は9月").empty());
    CHECK(read("２兆１，７０６億円を計上") == Texts{"2兆1,706億円"});
    CHECK(read("12.5%増の1,234件、45社が参加") == Texts{"12.5%", "1,234件", "45社"});
    CHECK(read("目標は5%ポイントの改善").empty());
    CHECK(read("A 5G base, 12 themes, 1.2 trillion yen") == Texts{"12 themes", "1.2兆円"});
    CHECK(read("").empty());
    CHECK(read("円、億円、%").empty());
    CHECK(read("99999999999999999999999兆円").empty());  // no figure that fits
    CHECK(figuresIn("約1.3兆円超").size() == 1);
}

TEST_CASE("a shown figure without a source is found, a counted 0 is not") {
    auto spec = sound();
    spec.grounds[1].sourceText.clear();  // q in R7
    const auto findings = lintSpec(spec, base::englishTranslator());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == FigureRule::Unsourced);
    CHECK(findings[0].row == "q");
    CHECK(findings[0].column == "R7");
    CHECK(findings[0].text.english().find("事業q (R7当初)") != std::string::npos);
    spec.columns().series[1].points[0].value = 0;
    spec.columns().categories[0].lower = spec.columns().categories[0].upper = 5 * kOku;
    CHECK(rules(spec) == kNone);
    spec = sound();
    spec.grounds.clear();
    const auto all = lintSpec(spec, base::englishTranslator());
    REQUIRE(all.size() == 2);  // one for each row, none for the total
    CHECK(all[0].column.empty());
    spec.grounds = {ground("", "")};  // behind the figure as a whole is behind none of its cells
    CHECK(rules(spec) == std::set{FigureRule::Unsourced});
}

TEST_CASE("a figure that documents print in several ways needs a note") {
    auto spec = sound();
    const auto stated = [](const std::string& printed) {
        auto made = ground("p", "R7");
        made.fact = domain::FactKey::parse("line:p@R7当初/amount").value();
        made.printed = printed;
        return made;
    };
    spec.grounds = {ground("p", "R8"), ground("q", ""), stated("5億円"), stated("500百万円")};
    CHECK(rules(spec) == kNone);  // one value
    spec.grounds.push_back(stated("約5.2億円"));
    CHECK(rules(spec) == kNone);  // may be the same
    spec.grounds.push_back(stated("7"));
    CHECK(rules(spec) == kNone);  // of a table whose header has the unit
    spec.grounds.push_back(stated("8億円"));
    CHECK(rules(spec) == std::set{FigureRule::Disputed});
    spec.notes = {"R7当初は文書により5億円、5.2億円、500百万円、8億円と異なる。"};
    CHECK(rules(spec) == kNone);
}

TEST_CASE("more series than can be told apart are too many") {
    auto spec = sound();
    auto& columns = spec.columns();
    columns.categories[0].lower = columns.categories[0].upper = std::nullopt;
    columns.categories[1].lower = columns.categories[1].upper = std::nullopt;
    for (std::size_t i = columns.series.size(); i < 12; ++i) {
        auto more = columns.series.front();
        more.id += std::to_string(i);
        spec.grounds.push_back(ground(more.id, ""));
        columns.series.push_back(std::move(more));
    }
    CHECK(rules(spec) == kNone);
    columns.series.push_back(columns.series.front());
    columns.series.back().id = "last";
    spec.grounds.push_back(ground("last", ""));
    const auto findings = lintSpec(spec, base::englishTranslator());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == FigureRule::TooFull);
    CHECK(findings[0].fix == FigureFix::FewerSeries);
}
