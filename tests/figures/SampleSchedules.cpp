// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSchedules.h"

#include <stdexcept>

namespace shirube::test {

namespace {

using domain::Theme;
using domain::ThemeResult;

Theme theme(const std::string& item, const std::string& element, std::size_t number) {
    Theme made;
    made.item = item;
    made.element = element;
    made.code = element + std::to_string(number);
    made.id = domain::ThemeId(item + made.code);
    made.programme = domain::ProgrammeId("post5g");
    made.category = number % 2 == 0 ? domain::ThemeCategory::Subsidised : domain::ThemeCategory::Commissioned;
    made.preparatory = item == "③";
    made.title = "高信頼性・柔軟性を両立するクラウド技術の拡張に関する研究開発（その" + std::to_string(number) + "）";
    made.organisations = {{domain::OrganisationId("nec"), "日本電気株式会社"}};
    if (number % 3 == 0) {
        made.organisations.push_back({domain::OrganisationId("ntt"), "NTTイノベーティブデバイス株式会社"});
    }
    const auto year = 2022 + (number * 7) % 8;
    made.endYear = "FY" + std::to_string(year);
    made.result = year > 2025       ? ThemeResult::OnSchedule
                  : number % 5 == 0 ? ThemeResult::Missed
                  : number == 7     ? ThemeResult::Delayed
                                    : ThemeResult::Achieved;
    made.citation.source = domain::SourceId("midterm");
    return made;
}

std::vector<Theme> themes(const std::string& item, const std::vector<std::size_t>& perElement) {
    std::vector<Theme> all;
    for (std::size_t e = 0; e < perElement.size(); ++e) {
        for (std::size_t n = 1; n <= perElement[e]; ++n) {
            all.push_back(theme(item, std::string(1, static_cast<char>('a' + e)), n));
        }
    }
    return all;
}

analysis::ThemeScheduleOptions inJapanese() {
    return {};
}

}  // namespace

std::vector<Theme> sampleThemes() {
    auto all = themes("①", {2, 7, 16, 2, 2, 2, 57});
    for (const auto& [item, perElement] : {std::pair{"②", std::vector<std::size_t>{1, 10, 1, 7, 3, 4, 1}},
                                           std::pair{"③", std::vector<std::size_t>{7, 8, 7, 5, 2}}}) {
        for (auto& one : themes(item, perElement)) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

analysis::FigureSpec scheduleFigure(const std::vector<Theme>& themes, analysis::ThemeScheduleOptions options) {
    const std::vector<domain::Source> sources{{domain::SourceId("midterm"),
                                               "ポスト5G情報通信システム基盤強化研究開発事業 中間評価",
                                               "経済産業省",
                                               "2026-06",
                                               {}}};
    auto spec = analysis::themeScheduleFigure(themes, sources, options,
                                              options.language == "ja" ? japaneseWords() : base::englishTranslator());
    if (!spec) {
        throw std::runtime_error(spec.error().message.english());
    }
    return *std::move(spec);
}

std::vector<NamedFigure> awkwardSchedules() {
    std::vector<NamedFigure> all;
    all.push_back({"schedule-one-theme", scheduleFigure(themes("①", {1}), inJapanese())});
    auto noYears = themes("②", {3, 2});
    for (auto& one : noYears) {
        one.endYear.clear();
        one.result = ThemeResult::OnSchedule;
    }
    all.push_back({"schedule-no-years", scheduleFigure(noYears, inJapanese())});
    auto longTexts = themes("①", {3, 4});
    for (auto& one : longTexts) {
        one.title += one.title + "、次世代半導体の量産等に向けた国内生産拠点の確保及び研究開発の支援";
        one.code = "d2-1-extension-of-scope";
        for (int i = 0; i < 5; ++i) {
            one.organisations.push_back(
                {domain::OrganisationId("tsmc"), "TSMCジャパン3DIC研究開発センター株式会社" + std::to_string(i)});
        }
    }
    all.push_back({"schedule-long-texts", scheduleFigure(longTexts, inJapanese())});
    auto farYears = themes("①", {2, 2});
    farYears.front().endYear = "FY2015";
    farYears.back().endYear = "FY2035";
    all.push_back({"schedule-far-years", scheduleFigure(farYears, inJapanese())});
    all.push_back({"schedule-hundreds", scheduleFigure(themes("①", {100, 200, 100, 60, 90, 40, 30}), inJapanese())});
    all.push_back({"schedule-two-dozen", scheduleFigure(themes("①", {12, 12}), inJapanese())});
    return all;
}

}  // namespace shirube::test
