// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureWording.h"
#include "analysis/LineChecks.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

struct CycleWaterfallOptions {
    std::optional<domain::BudgetCycle> from;  ///< none: `to` a year before, else the one before it
    std::optional<domain::BudgetCycle> to;    ///< none: the newest
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    std::size_t top = 0;  ///< the n largest changes on their own, the rest as その他; 0: at most 20
    domain::ChartSort sort = domain::ChartSort::Usual;  ///< Usual: rises by size, then falls, then what is open
    FigureWording wording;
};

/// From the total of one cycle to that of another by compareCycles(): Σ of the steps is the difference of the totals,
/// as ranges where 内数 leave it open. NotFound for a cycle that the book hasn't.
[[nodiscard]] base::Result<FigureSpec> cycleWaterfallFigure(const FactBook& facts, const CycleWaterfallOptions& options,
                                                            const base::Translator& translate,
                                                            const LineChecks& checks = {});

}  // namespace shirube::analysis
