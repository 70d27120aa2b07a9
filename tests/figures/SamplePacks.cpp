// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SamplePacks.h"

#include "SampleFigures.h"
#include "SampleFlows.h"
#include "SampleOutcomes.h"
#include "SampleSchedules.h"

namespace shirube::test {

analysis::PackDocument samplePack(const std::string& language) {
    analysis::PackDocument pack;
    pack.title =
        language == "ja" ? "第2回AI・半導体ワーキンググループ" : "Second working group on AI and semiconductors";
    pack.date = language == "ja" ? "2026年7月10日" : "10 July 2026";
    pack.author = language == "ja" ? "商務情報政策局" : "Commerce and Information Policy Bureau";
    pack.asOf = language == "ja" ? "第2回WG時点" : "second meeting";
    pack.builtOn = "2026-07-08";
    pack.language = language;
    pack.hasFormerBuild = true;
    pack.formerBuild = language == "ja" ? "前回の作成：2026-06-30（テスト太郎）" : "Built before on 2026-06-30";
    pack.contentsHeading = language == "ja" ? "目次" : "Contents";
    pack.changesHeading = language == "ja" ? "変更点" : "Changes";
    pack.sourcesHeading = language == "ja" ? "出典" : "Sources";
    pack.noChanges = language == "ja" ? "前回から変わった値はありません。" : "No value has changed since.";

    const OutcomeSample outcomes;
    analysis::ThemeScheduleOptions themes;
    themes.language = language;
    themes.item = "②";
    themes.page = 1;
    const auto add = [&pack](const std::string& id, analysis::FigureSpec figure) -> analysis::PackPage& {
        analysis::PackPage page;
        page.item = domain::PackItemId(id);
        page.figure = std::move(figure);
        pack.pages.push_back(std::move(page));
        return pack.pages.back();
    };
    auto& budget = add("budget", budgetFigure(language));
    budget.note = "R6補正の内数は幅で示す。";
    budget.figure.changes = {{analysis::FigureChange::Kind::Changed,
                              "advanced-semi-fabs",
                              "R6補正",
                              "先端半導体の国内生産拠点の確保",
                              "R6補正",
                              "4,714",
                              "5,000",
                              {{"テスト太郎", "2026-07-05 10:00", "予算額の改定", "正誤表による", "予算書 正誤表"},
                               {"テスト花子", "2026-07-03 09:30", "予算額の改定", "", ""}}},
                             {analysis::FigureChange::Kind::Appeared, "new", "", "新規事業", "", "", "120", {}}};
    add("flow", flowSample().figure(language));
    add("themes", scheduleFigure(sampleThemes(), themes));
    add("bullets", outcomes.bullets(language));
    add("logic", outcomes.logic(language)).paper = domain::PaperFormat::A3;
    add("gone", {}).problem = "指標 papers がありません。図の指標を選び直してください。";
    return pack;
}

}  // namespace shirube::test
