// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "analysis/FigureSpec.h"

namespace shirube::test {

/// Two programmes in two cycles, one of them 内数 in the first cycle, with texts that a spreadsheet might calculate.
inline analysis::FigureSpec figureSample() {
    using analysis::FigurePoint;
    using analysis::PointStyle;
    const auto point = [](std::int64_t yen, PointStyle style = PointStyle::Solid) {
        FigurePoint out;
        out.value = yen;
        out.style = style;
        return out;
    };
    analysis::FigureSpec spec;
    spec.id = "sample";
    spec.title = "=1+1 R7当初は1,617億円";
    spec.subtitle = "予算の推移, \"事業別\"";
    spec.unitLabel = "億円";
    spec.asOf = "2026-04-03時点";
    spec.sources = {"@経済産業省「資料」"};
    spec.notes = {"-内数は上限の額"};
    spec.alternativeText = "積み上げ棒グラフ <R6> & R7";
    spec.language = "ja";
    spec.columns().categoryHeading = "事業";
    spec.columns().totalHeading = "合計";
    spec.sourcesLabel = "出典";
    spec.notesLabel = "注";
    spec.columns().hatchedLegend = "斜線は内数";
    spec.columns().categories = {{"R6補正", "R6補正", "4,714億円＋9,916億円の内数", 471'400'000'000, 1'463'000'000'000},
                                 {"R7当初", "R7当初", "1,626.8億円", 162'680'000'000, 162'680'000'000}};
    spec.columns().series = {
        {"ai", "=HYPERLINK(\"x\")", {point(991'600'000'000, PointStyle::Hatched), point(980'000'000)}},
        {"fabs", "+先端半導体", {point(471'400'000'000), FigurePoint{}}},
        {"post5g", "ポスト5G", {FigurePoint{}, point(161'700'000'000)}}};
    return spec;
}

/// A theme at 59.66… with three marks, and one without any.
inline analysis::FigureSpec tallySample() {
    using analysis::Fraction;
    analysis::FigureSpec spec;
    spec.id = "tally";
    spec.title = "=59.6";
    spec.language = "ja";
    spec.sourcesLabel = "出典";
    spec.notesLabel = "注";
    spec.content = analysis::TallyContent();
    auto& tally = spec.tally();
    tally.subjectHeading = "審査対象";
    tally.meanHeading = "平均";
    tally.medianHeading = "中央値";
    tally.lowestHeading = "最低";
    tally.lowerQuartileHeading = "下位四分位";
    tally.upperQuartileHeading = "上位四分位";
    tally.highestHeading = "最高";
    tally.countHeading = "n";
    tally.marksHeading = "評点";
    tally.outcomeHeading = "結果";
    tally.borderlineLegend = "境界案件";
    tally.to = Fraction(100);
    analysis::TallyBox box;
    box.id = "a";
    box.label = "+テーマ";
    box.marks = {Fraction(58), Fraction(60), Fraction(61)};
    box.lowest = box.lowerQuartile = box.marks.front();
    box.median = box.marks[1];
    box.upperQuartile = box.highest = box.marks.back();
    box.mean = Fraction(179, 3);
    box.outcomeText = "検討";
    box.isBorderline = true;
    analysis::TallyBox empty;
    empty.id = "b";
    empty.label = "だれも採点せず";
    empty.isEmpty = true;
    empty.text = "評点なし";
    tally.boxes = {box, empty};
    return spec;
}

/// From 4,714 to 4,500, with a step that envelopes leave open and one of which nothing is known.
inline analysis::FigureSpec waterfallSample() {
    constexpr std::int64_t kUnit = 100'000'000;
    analysis::FigureSpec spec;
    spec.id = "waterfall";
    spec.title = "=2+2";
    spec.subtitle = "増減";
    spec.unitLabel = "億円";
    spec.language = "ja";
    spec.content = analysis::WaterfallContent();
    auto& waterfall = spec.waterfall();
    waterfall.stepHeading = "事業";
    waterfall.lowerHeading = "下限";
    waterfall.upperHeading = "上限";
    waterfall.shareHeading = "増減率";
    waterfall.riseLegend = "増";
    waterfall.fallLegend = "減";
    waterfall.rangeLegend = "内数";
    waterfall.steps = {{"from", "R6補正", true, 4'714 * kUnit, 4'714 * kUnit, "4,714億円", "", ""},
                       {"up", "+先端半導体", false, 100 * kUnit, 300 * kUnit, "＋100～300億円", "増", ""},
                       {"down", "ポスト5G", false, -314 * kUnit, -314 * kUnit, "△314億円", "減", "△6.7%"},
                       {"unknown", "不明", false, std::nullopt, std::nullopt, "不明", "", ""},
                       {"to", "R7当初", true, 4'500 * kUnit, 4'700 * kUnit, "4,500億円＋200億円の内数", "", ""}};
    return spec;
}

/// A baseline, two targets of which one has no year, two actuals of which one is provisional.
inline analysis::FigureSpec indicatorSample() {
    using analysis::Fraction;
    using analysis::SeriesMark;
    analysis::FigureSpec spec;
    spec.id = "indicator";
    spec.title = "80%";
    spec.subtitle = "指標の推移";
    spec.language = "ja";
    spec.content = analysis::SeriesContent();
    auto& series = spec.series();
    series.valueHeading = "達成率（%）";
    series.timeHeading = "年度";
    series.unitName = "%";
    series.unitScale = -2;
    series.legend = {"基準値", "目標", "実績", "速報", ""};
    series.asOf = Fraction(20'265, 10);
    series.asOfLabel = "基準日";
    series.points = {{"b", "2020年度", Fraction(8'085, 4), Fraction(1, 2), SeriesMark::Baseline, "50%", ""},
                     {"a", "2023年度", Fraction(8'097, 4), Fraction(3, 5), SeriesMark::Actual, "60%", ""},
                     {"p", "2025年度", Fraction(8'105, 4), Fraction(4, 5), SeriesMark::Provisional, "80%", "速報"},
                     {"t", "2030年度", Fraction(8'125, 4), Fraction(9, 10), SeriesMark::Target, "90%", "以上"},
                     {"u", "", std::nullopt, Fraction(1), SeriesMark::Target, "100%", ""}};
    return spec;
}

/// One beyond its target, one behind and provisional, one that nobody measured.
inline analysis::FigureSpec bulletSample() {
    using analysis::Fraction;
    using analysis::IndicatorStatus;
    analysis::FigureSpec spec;
    spec.id = "bullets";
    spec.title = "目標と実績";
    spec.language = "ja";
    spec.content = analysis::BulletContent();
    auto& bullets = spec.bullets();
    bullets.indicatorHeading = "指標";
    bullets.attainmentHeading = "達成率（%）";
    bullets.actualHeading = "実績";
    bullets.targetHeading = "目標値";
    bullets.statusHeading = "状況";
    bullets.groupHeading = "事業";
    bullets.targetMark = "目標";
    bullets.expectedLegend = "見込みの線";
    bullets.provisionalLegend = "速報";
    bullets.rows = {
        {"one", "件数", "A", Fraction(5, 4), std::nullopt, IndicatorStatus::Achieved, "達成", "125件", "100件"},
        {"two", "比率", "A", Fraction(2, 5), Fraction(3, 5), IndicatorStatus::Behind, "遅れ", "40%", "100%", true},
        {"three", "未測定", "B", std::nullopt, std::nullopt, IndicatorStatus::Unmeasured, "未測定", "", "10件"}};
    return spec;
}

}  // namespace shirube::test
