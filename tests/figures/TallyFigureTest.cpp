// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "SampleTallies.h"
#include "analysis/FigureTable.h"
#include "exchange/FigureCsv.h"
#include "exchange/FigureXlsx.h"
#include "figures/FigureLayout.h"
#include "figures/SvgExport.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using analysis::Fraction;
using Catch::Matchers::Contains;

TEST_CASE("The tally of a review says the message and the rule", "[figures][tally]") {
    const auto spec = test::tallyFigure(test::pointsTally(), "ja");
    CHECK(spec.kind() == analysis::FigureKind::Tally);
    CHECK(spec.title == "審査対象4件のうち規則が「継続」とするのは1件、境界案件1件");
    CHECK(spec.asOf == "2026-06-30時点");
    CHECK(spec.sources == std::vector<std::string>{"事務局の集計"});
    const auto& tally = spec.tally();
    REQUIRE(tally.boxes.size() == 4);
    CHECK(tally.from == Fraction(0));
    CHECK(tally.to == Fraction(100));
    REQUIRE(tally.thresholds.size() == 2);
    CHECK(tally.thresholds[0].label == "60以上：継続");

    const auto& near = tally.boxes[1];
    CHECK(near.mean == Fraction(298, 5));
    CHECK(near.text == "59.6（n=5）");
    CHECK(near.isBorderline);
    CHECK(near.outcomeText == "特記事項を踏まえ検討");
    CHECK(std::is_sorted(near.marks.begin(), near.marks.end()));
    CHECK(near.marks == std::vector{Fraction(58), Fraction(58), Fraction(59), Fraction(61), Fraction(62)});
    CHECK_FALSE(tally.boxes[0].isBorderline);
    CHECK(tally.boxes[3].isEmpty);
    CHECK(tally.boxes[3].text == "数えられる評点がない");
    CHECK_THAT(spec.alternativeText, Contains("59.6（n=5）") && Contains("境界案件"));
    CHECK_THAT(spec.notes[1], Contains("60以上：継続") && Contains("それ未満：終了"));
    CHECK(std::count_if(spec.notes.begin(), spec.notes.end(),
                        [](const auto& note) { return note.find("数から外れた委員") != std::string::npos; }) == 2);
}

TEST_CASE("A tally of one subject says its mean and what follows", "[figures][tally]") {
    auto tally = test::pointsTally();
    tally.subjects = {tally.subjects[1]};
    CHECK(test::tallyFigure(tally, "ja").title ==
          "光電融合による低消費電力の計算基盤：平均59.6、規則では「特記事項を踏まえ検討」（境界案件）");
    tally.subjects.front().isBorderline = false;
    CHECK(test::tallyFigure(tally, "en").title == "光電融合による低消費電力の計算基盤: mean 59.6, the rule says “" +
                                                      domain::label(domain::ReviewOutcome::WeighRemarks).english() +
                                                      "”");
}

TEST_CASE("Items that stand for themselves have a box each, in their groups", "[figures][tally]") {
    const auto spec = test::tallyFigure(test::gradesTally(), "ja");
    const auto& tally = spec.tally();
    REQUIRE(tally.boxes.size() == 3);
    CHECK(tally.boxes[0].group == "意義・アウトカム達成までの道筋");
    CHECK(tally.boxes[0].mean == Fraction(14, 5));
    CHECK(tally.boxes[2].mean == Fraction(9, 5));
    CHECK(tally.to == Fraction(3));
    CHECK(tally.thresholds.empty());
    CHECK_FALSE(tally.boxes[0].maximum);
    CHECK(spec.title == "平均は1.8（アウトカム目標及び達成見込み）から2.8（本事業の位置づけ・意義）まで");
    CHECK(spec.notes.front() == "評点法：評点法（A=3、B=2、C=1、D=0）");

    // Of points every item has its own maximum, and is judged by its share of it.
    const auto items = test::tallyFigure(test::pointsTally(), "ja", true);
    REQUIRE(items.tally().boxes.size() == 24);
    CHECK(items.tally().boxes[1].maximum == Fraction(15));
    CHECK(items.tally().to == Fraction(20));
    CHECK(items.tally().boxes[6].group == "光電融合による低消費電力の計算基盤");
    CHECK_FALSE(items.tally().maximumLegend.empty());
}

TEST_CASE("An item below its floor says so", "[figures][tally]") {
    auto tally = test::pointsTally();
    tally.scheme.criteria[5].floor = base::Decimal(5, 0);
    tally.subjects[0].items[5].isBelowFloor = true;
    const auto spec = test::tallyFigure(tally, "ja", true);
    CHECK(spec.tally().boxes[5].outcomeText == "足切り（5）に満たない");
    CHECK(spec.tally().boxes[4].outcomeText.empty());
    CHECK_FALSE(spec.tally().outcomeHeading.empty());
}

TEST_CASE("No tally shows who gave a mark", "[figures][tally]") {
    const test::TemporaryFolder folder;
    const auto words = test::japaneseWords();
    for (const bool byItem : {false, true}) {
        const auto spec = test::tallyFigure(test::pointsTally(), "ja", byItem);
        const auto svg = figures::SvgExport::bytes(figures::layoutFigure(spec));
        REQUIRE(svg.has_value());
        const auto csv = exchange::figureCsv(spec, words);
        for (const auto& name : test::tallyReviewers()) {
            CHECK_FALSE(svg->contains(name.c_str()));
            CHECK(csv.find(name) == std::string::npos);
            CHECK(spec.alternativeText.find(name) == std::string::npos);
        }
        CHECK_FALSE(svg->contains("reviewer-"));
        CHECK(csv.find("reviewer-") == std::string::npos);
        // The order of the panel leaves no trace.
        const auto other = test::tallyFigure(test::pointsTally(true), "ja", byItem);
        CHECK(*svg == *figures::SvgExport::bytes(figures::layoutFigure(other)));
        CHECK(csv == exchange::figureCsv(other, words));
    }
}

TEST_CASE("The table of a tally holds what the picture shows", "[figures][tally][table]") {
    const test::TemporaryFolder folder;
    const auto words = test::japaneseWords();
    auto all = test::awkwardTallies();
    all.push_back({"points", test::tallyFigure(test::pointsTally(), "ja")});
    all.push_back({"grades", test::tallyFigure(test::gradesTally(), "en")});
    for (const auto& [name, spec] : all) {
        CAPTURE(name);
        const auto table = analysis::figureTable(spec, words);
        CHECK(table.rows.size() == spec.tally().boxes.size());
        for (const auto& row : table.rows) {
            CHECK(row.cells.size() == table.columns.size());
        }
        const auto path = folder / (name + ".xlsx");
        REQUIRE(exchange::writeFigureXlsx(spec, path, words).has_value());
        CHECK(std::filesystem::file_size(path) > 5'000);
    }
    const auto csv = exchange::figureCsv(test::tallyFigure(test::pointsTally(), "ja"), words);
    CHECK_THAT(csv, Contains("審査対象,平均,中央値,最低,下位四分位,上位四分位,最高,n,評点（昇順）,規則による結果,"));
    CHECK_THAT(csv, Contains("光電融合による低消費電力の計算基盤,59.6,59,58,58,61.5,62,5,"
                             "58 / 58 / 59 / 61 / 62,特記事項を踏まえ検討,●"));
    CHECK_THAT(csv, Contains("評価の方法,,,,,,,0,数えられる評点がない,,"));
}
