// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/FigureSpec.h"
#include "base/Message.h"

namespace shirube::analysis {

/// What a chart lacks or does wrong.
enum class FigureRule {
    Unit,             ///< 単位 is missing
    AsOf,             ///< 時点 is missing
    Source,           ///< 出典 is missing
    Note,             ///< 内数, 速報, 案 or 四捨五入 is shown without a 注
    SumOfParts,       ///< the shown parts don't add up to the shown total, and no note says why
    StaleTitle,       ///< a person's title has a figure that the chart no longer shows
    Unsourced,        ///< a shown figure that no document or report stands behind
    Disputed,         ///< a shown figure that documents state in several ways, without a note
    AlternativeText,  ///< there is none
    TooFull,          ///< more series or categories than can be told apart
    Contrast,         ///< a fill or a text under 3:1 (4.5:1 for text) against what it stands on
    GreyNeighbours,   ///< neighbouring fills that look alike in a grey print
    SmallType,        ///< type under 10 pt on paper
    TableLeftOut,     ///< the table of figures didn't fit
    Empty,            ///< the chart can't be made any more: what it is of is gone
};
/// Stable name in kebab case: unit, as-of, source, …
[[nodiscard]] std::string_view toKey(FigureRule rule);
[[nodiscard]] base::Message label(FigureRule rule);

/// What mends a finding at a click, as a change of the chart's definition.
enum class FigureFix {
    None,             ///< a person has to: `mend` says how
    GeneratedTitle,   ///< takes the message of the figures again
    StandardColours,  ///< takes the standard colours again
    Patterns,         ///< adds patterns
    LargerPaper,      ///< A3
    FewerSeries,      ///< the largest ones, the rest as その他
    WithoutTable,     ///< a legend instead of the table
    TodaysDate,       ///< 時点 of the reader's 基準日
    OtherUnit,        ///< a unit in which the figures can be read
};
[[nodiscard]] base::Message label(FigureFix fix);

struct FigureFinding {
    FigureRule rule = FigureRule::Unit;
    base::Message text;  ///< what is wrong, where
    base::Message mend;  ///< what a person can do
    FigureFix fix = FigureFix::None;
    std::string row;  ///< ids in the figure's table; empty of the whole figure
    std::string column;
};

/// What can be told from the figure itself; figures::lintFigure adds what can be told from its picture. In the order of
/// FigureRule.
[[nodiscard]] std::vector<FigureFinding> lintSpec(const FigureSpec& spec, const base::Translator& translate);

}  // namespace shirube::analysis
