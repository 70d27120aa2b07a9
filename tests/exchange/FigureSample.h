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

}  // namespace shirube::test
