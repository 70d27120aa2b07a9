// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/Fraction.h"

namespace shirube::analysis {

/// What a mark in a picture of an indicator over time is.
enum class SeriesMark { Baseline, Target, Actual, Provisional, Forecast };

struct SeriesFigurePoint {
    std::string id;
    std::string label;  ///< of the axis: 2027年度
    Fraction time;      ///< in years, e.g. 2027.25 is the end of 2026年度: where it stands on the axis
    Fraction value;     ///< in base units
    SeriesMark mark = SeriesMark::Actual;
    std::string text;    ///< the value with its unit: 80%
    std::string remark;  ///< 速報, 以上; may be empty
};

/// An indicator over time: baseline, targets, actuals and the forecast with its assumption.
struct SeriesContent {
    std::string valueHeading;  ///< name with unit
    std::string timeHeading;
    bool isPercent = false;
    bool lessIsBetter = false;
    std::vector<SeriesFigurePoint> points;  ///< by time
    std::vector<std::string> openTargets;   ///< to be decided, and by whom
    std::string missingText;                ///< what is said where nothing is measured: 未測定
    // Legend texts, in the order of SeriesMark; empty where the figure has no such mark.
    std::vector<std::string> legend;
};

}  // namespace shirube::analysis
