// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}  // namespace shirube::test
