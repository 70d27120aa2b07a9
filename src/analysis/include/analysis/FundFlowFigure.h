// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "analysis/FigureSpec.h"
#include "analysis/FlowReport.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/Source.h"

namespace shirube::analysis {

/// Unless a person chooses: more names than these at the ends of a column can't be read on a page.
inline constexpr std::size_t kMostFlowRecipients = 6;
inline constexpr std::size_t kMostFlowPayers = 3;

/// What a person chooses for the chart.
struct FundFlowOptions {
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    /// In each column, so many recipients who pay nobody and so many payers of one who are paid by nobody stand on
    /// their own, those with the largest amounts; the rest as その他. 0: kMostFlowRecipients and kMostFlowPayers.
    std::size_t topEnds = 0;
    std::string title;  ///< empty: generated
    std::string asOf;   ///< date the figures stand at, ISO 8601; empty: that of the newest source behind them
    std::string language = "ja";
};

/// 資金配分: state → agencies and funds → recipients. Ribbons with an amount, lines for arrows without one; upper
/// limits apart from what was paid. `sources` may hold more than the rows cite.
/// Errors: InvalidInput for a report without an arrow, Overflow of a sum.
[[nodiscard]] base::Result<FigureSpec> fundFlowFigure(const FlowReport& report, std::span<const domain::Source> sources,
                                                      const FundFlowOptions& options,
                                                      const base::Translator& translate);

}  // namespace shirube::analysis
