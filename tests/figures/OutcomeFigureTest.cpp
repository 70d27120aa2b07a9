// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleOutcomes.h"
#include "analysis/FigureTable.h"
#include "exchange/FigureCsv.h"
#include "exchange/FigureXlsx.h"
#include "figures/FigureLayout.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using Catch::Matchers::Contains;

TEST_CASE("Figures of indicators say the message, from where and as of when", "[figures][outcome]") {
    const test::OutcomeSample sample;
    const auto papers = sample.series("papers");
    CHECK(papers.kind() == analysis::FigureKind::Series);
    CHECK(papers.title == "主要学会での採択数：2025年度に20本（速報）、目標（2027年度に60本）に対して遅れ");
    CHECK(papers.asOf == "2026-06-30時点");
    CHECK(papers.unitLabel == "本");
    CHECK(papers.sources.size() == 1);
    CHECK(papers.notes.front() == "速報値は変わることがある。");
    CHECK_THAT(papers.alternativeText, Contains("目標（2027年度）：60本"));
    CHECK(sample.series("investment").title == "関連投資額の総和：未測定、2026年度の目標は採択審査委員会が設定");
    CHECK(sample.series("adopters", "en").title ==
          "活用する国内事業者の数: Not measured, the target is 80本 for FY2030");

    const auto bullets = sample.bullets();
    CHECK(bullets.kind() == analysis::FigureKind::Bullets);
    CHECK(bullets.title == "5指標のうち判定できるのは2：達成・順調1、遅れ・未達1");
    CHECK(bullets.bullets().rows.size() == 5);

    const auto logic = sample.logic();
    CHECK(logic.kind() == analysis::FigureKind::Logic);
    CHECK_THAT(logic.title, Contains("指標5件のうち2件を測定"));
    CHECK(logic.subtitle == "ロジックモデル：第2版（2026-04-01）");
    CHECK_THAT(sample.comparison().title, Contains("初版から第2版へ、追加0、削除1、変更1"));
}

TEST_CASE("Tables of indicators and logic models hold what the pictures show", "[figures][outcome][table]") {
    const test::TemporaryFolder folder;
    const test::OutcomeSample sample;
    const auto words = test::japaneseWords();
    for (const auto& spec : {sample.series("papers"), sample.series("investment"), sample.bullets(), sample.logic(),
                             sample.comparison()}) {
        CAPTURE(spec.title);
        const auto table = analysis::figureTable(spec, words);
        REQUIRE_FALSE(table.rows.empty());
        for (const auto& row : table.rows) {
            CHECK(row.cells.size() == table.columns.size());
        }
        const auto path = folder / (spec.id + ".xlsx");
        REQUIRE(exchange::writeFigureXlsx(spec, path, words).has_value());
        CHECK(std::filesystem::file_size(path) > 5'000);
    }
    const auto csv = exchange::figureCsv(sample.series("papers"), words);
    CHECK_THAT(csv, Contains("時期,基準値 (本),目標 (本),実績 (本),実績（速報） (本),見通し (本),記載") ||
                        Contains("時期,基準値（本）,目標（本）,実績（本）,実績（速報）（本）,見通し（本）,記載"));
    CHECK_THAT(csv, Contains("2023年度,0,,,,,"));
    CHECK_THAT(csv, Contains("2027年度,,60,,,40,"));
    // Exact: a third of the way, in percent.
    CHECK_THAT(exchange::figureCsv(sample.bullets(), words), Contains("主要学会での採択数,33.333333333"));
    CHECK_THAT(exchange::figureCsv(sample.logic(), words), Contains("基盤モデルの提供,アウトプット"));
}
