// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/Fraction.h"

namespace shirube::analysis {

/// One box: the spread of the reviewers' marks for a subject or an item.
struct TallyBox {
    std::string id;
    std::string label;
    std::string group;     ///< 技術的評価; a new one begins a block
    bool isEmpty = false;  ///< nobody counts: no box, and `text` says why
    Fraction lowest;
    Fraction lowerQuartile;
    Fraction median;
    Fraction upperQuartile;
    Fraction highest;
    Fraction mean;
    std::vector<Fraction> marks;      ///< one for each reviewer, ascending: no order that tells who
    std::optional<Fraction> maximum;  ///< of the item, where items differ
    std::string text;                 ///< 平均59.6（n=5）; of an empty one why it is
    std::string outcomeText;          ///< what the rule says; may be empty
    bool isBorderline = false;
};

/// A line across all boxes: 60点 継続.
struct TallyThreshold {
    Fraction at;
    std::string label;
};

/// 評点の集計: boxes on one scale, thresholds marked.
struct TallyContent {
    std::string subjectHeading;
    std::string groupHeading;
    std::string axisHeading;  ///< what is measured, with its unit: 評点
    std::string meanHeading;
    std::string medianHeading;
    std::string lowestHeading;
    std::string lowerQuartileHeading;
    std::string upperQuartileHeading;
    std::string highestHeading;
    std::string countHeading;
    std::string marksHeading;
    std::string maximumHeading;  ///< empty where all boxes have the axis's
    std::string textHeading;     ///< of `text`
    std::string outcomeHeading;  ///< empty where no box has an outcome
    Fraction from;               ///< of the axis
    Fraction to;
    std::vector<TallyThreshold> thresholds;
    std::string boxLegend;         ///< what the box and its whiskers are
    std::string medianLegend;      ///< of the line in the box
    std::string meanLegend;        ///< of the mark of the mean
    std::string markLegend;        ///< of the reviewers' marks
    std::string borderlineLegend;  ///< empty where none is
    std::string maximumLegend;     ///< of the line where an item's marks end; empty where all boxes have the axis's
    std::vector<TallyBox> boxes;
};

}  // namespace shirube::analysis
