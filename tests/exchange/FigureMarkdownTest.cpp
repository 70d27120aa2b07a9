// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureMarkdown.h"

#include "FigureSample.h"
#include "support/Catch.h"

using namespace shirube;

TEST_CASE("A figure is a Markdown table with its notes, and no cell breaks it", "[markdown]") {
    auto spec = test::figureSample();
    spec.columns().series[2].label = "a|b\n*c* <d>";
    CHECK(exchange::figureMarkdown(spec, base::englishTranslator()) ==
          "## =1+1 R7当初は1,617億円\n\n"
          "予算の推移, \"事業別\"\n\n"
          "億円\n\n"
          "| 事業 | R6補正 | R7当初 |\n"
          "| :--- | ---: | ---: |\n"
          "| =HYPERLINK(\"x\") |  | 9.8 |\n"
          "| +先端半導体 | 4714 |  |\n"
          "| a\\|b<br>\\*c\\* \\<d\\> |  | 1617 |\n"
          "| =HYPERLINK(\"x\") (within an envelope) | 9916 |  |\n"
          "| **合計 (lower bound)** | **4714** | **1626.8** |\n"
          "| **合計 (upper bound)** | **14630** | **1626.8** |\n"
          "\n"
          "- 注: -内数は上限の額\n"
          "- 出典: @経済産業省「資料」\n"
          "- 2026-04-03時点\n");
}
