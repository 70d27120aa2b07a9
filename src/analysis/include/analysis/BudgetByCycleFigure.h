// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/BudgetBook.h"
#include "domain/Source.h"

namespace shirube::analysis {

/// What a person chooses for the chart.
struct BudgetByCycleOptions {
    std::vector<domain::BudgetCycle> cycles;  ///< empty: all of the book
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    std::size_t topProgrammes = 0;  ///< the largest n as series of their own, the rest as その他; 0: all
    std::string title;              ///< empty: generated
    std::string asOf;               ///< date the figures stand at, ISO 8601
    std::string language = "ja";
};

/// Budget by cycle, stacked by top-level programme, 内数 hatched, with the sources behind the shown lines.
/// Errors: InvalidInput where no line is in the chosen cycles.
[[nodiscard]] base::Result<FigureSpec> budgetByCycleFigure(const domain::BudgetBook& book,
                                                           std::span<const domain::Source> sources,
                                                           const BudgetByCycleOptions& options,
                                                           const base::Translator& translate);

}  // namespace shirube::analysis
