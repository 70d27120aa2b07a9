// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/Attainment.h"
#include "analysis/Fraction.h"

namespace shirube::analysis {

/// One indicator against its target.
struct BulletRow {
    std::string id;
    std::string label;
    std::string group;                   ///< the programme; a new one begins a block
    std::optional<Fraction> attainment;  ///< uncapped
    std::optional<Fraction> expected;    ///< where the pace from baseline to target would have it today
    std::optional<IndicatorStatus> status;
    std::string statusText;
    std::string actualText;  ///< 80%（2025年度、速報）; or why there is none
    std::string targetText;  ///< 70%以上（2030年度）
    bool isProvisional = false;
};

/// 目標と実績: bullets of attainment on one scale, 100% marked.
struct BulletContent {
    std::string indicatorHeading;
    std::string groupHeading;
    std::string attainmentHeading;
    std::string actualHeading;
    std::string targetHeading;
    std::string statusHeading;
    Fraction longest{3, 2};      ///< attainment at which bars are cut off, with the number beside them
    std::string targetMark;      ///< what 100% is: 目標
    std::string expectedLegend;  ///< of the mark of the pace; empty where no row has one
    std::string provisionalLegend;
    std::string beyondLegend;  ///< of bars that are cut off; empty where none is
    std::vector<BulletRow> rows;
};

}  // namespace shirube::analysis
