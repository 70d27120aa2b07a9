// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "analysis/Fraction.h"

namespace shirube::analysis {

/// What a mark in a picture of an indicator over time is.
enum class SeriesMark { Baseline, Target, Actual, Provisional, Forecast };
inline constexpr std::size_t kSeriesMarks = 5;

struct SeriesFigurePoint {
    std::string id;
    std::string label;  ///< of the axis: 2027年度
    /// In years, e.g. 2027.25 is the end of 2026年度: where it stands on the axis. None of a target without a year.
    std::optional<Fraction> time;
    Fraction value;  ///< in base units
    SeriesMark mark = SeriesMark::Actual;
    std::string text;    ///< the value with its unit: 80%
    std::string remark;  ///< 速報, 以上; may be empty
};

/// An indicator over time: baseline, targets, actuals and the forecast with its assumption.
struct SeriesContent {
    std::string valueHeading;  ///< name with unit
    std::string timeHeading;
    std::string markHeading;    ///< of the table's column that says what a value is
    std::string remarkHeading;  ///< of the table's column of remarks
    std::string unitName;       ///< 億円, %, 本; of the axis
    int unitScale = 0;          ///< power of ten of one unit in base units
    bool isPercent = false;
    bool isWhole = false;  ///< counts things, so that the axis has no parts of one
    bool lessIsBetter = false;
    bool hasValues = true;                  ///< false of an indicator in words, of which nothing is drawn to scale
    std::vector<SeriesFigurePoint> points;  ///< by time, those without one last
    std::vector<std::string> openTargets;   ///< to be decided, and by whom
    std::vector<std::string> inWords;       ///< targets and actuals that are texts
    std::string missingText;                ///< what is said where nothing is measured: 未測定
    std::optional<Fraction> asOf;           ///< 基準日 on the axis
    std::string asOfLabel;
    /// Legend texts, in the order of SeriesMark; empty where the figure has no such mark.
    std::array<std::string, kSeriesMarks> legend;
    std::string paceLegend;  ///< of the line from the baseline to the targets; empty without one
};

}  // namespace shirube::analysis
