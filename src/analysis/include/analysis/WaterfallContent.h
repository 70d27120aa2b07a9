// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shirube::analysis {

/// One step from one total to the next, or a total.
struct WaterfallStep {
    std::string id;
    std::string label;     ///< the programme; the cycle of a total
    bool isTotal = false;  ///< stands on the axis; others begin where the step before ends
    /// What it adds, or of a total what it is, in yen; the two differ where 内数 leave it open. Neither: not known, so
    /// that nothing is drawn and `text` says why.
    std::optional<std::int64_t> lower;
    std::optional<std::int64_t> upper;
    std::string text;        ///< ＋3,783億円, 4,714億円＋9,916億円の内数
    std::string changeText;  ///< 新規, 終了, 増, 減; may be empty
    std::string shareText;   ///< +12.3%; may be empty
};

/// From the total of one cycle to that of another, programme by programme. Steps run from top to bottom, so that names
/// of any length have their line.
struct WaterfallContent {
    std::string stepHeading;
    std::string lowerHeading;  ///< of the table's columns
    std::string upperHeading;
    std::string shareHeading;
    std::string riseLegend;
    std::string fallLegend;
    std::string rangeLegend;           ///< of what 内数 leave open; empty where nothing is
    std::vector<WaterfallStep> steps;  ///< a total first and last
};

}  // namespace shirube::analysis
