// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/ReviewTally.h"
#include "base/Message.h"

namespace shirube::analysis {

struct ReviewTallyOptions {
    bool byItem = false;  ///< a box for each item rather than each subject; always where items stand for themselves
    std::string title;    ///< of a person; empty: the message of the figures
    std::string language = "ja";
};

/// What the figure says of itself beside the tally.
struct ReviewTallyHead {
    std::string name;                  ///< of the review
    std::string asOf;                  ///< 時点
    std::vector<std::string> sources;  ///< 出典
    std::vector<std::string> notes;
    /// 根拠: with an item's id for a row behind its box, without one behind every box. None: the marks behind a box
    /// are what the first of `sources` names.
    std::vector<FigureGround> grounds;
};
/// Of a review that a document prints.
[[nodiscard]] ReviewTallyHead reviewTallyHead(const FactBook& facts, const domain::ReviewSheet& sheet,
                                              const base::Translator& translate);

/// 評点の集計 as a figure: no reviewer is named in it.
[[nodiscard]] FigureSpec reviewTallyFigure(const RoundTally& tally, const ReviewTallyHead& head,
                                           const ReviewTallyOptions& options, const base::Translator& translate);

}  // namespace shirube::analysis
