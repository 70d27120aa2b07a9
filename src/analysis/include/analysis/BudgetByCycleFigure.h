// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/LineChecks.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/BudgetBook.h"
#include "domain/Source.h"

namespace shirube::analysis {

/// More series than this can't be told apart: with more programmes the smaller ones become その他.
inline constexpr std::size_t kMostSeries = 24;

/// What a person chooses for the chart.
struct BudgetByCycleOptions {
    std::vector<domain::BudgetCycle> cycles;  ///< empty: all of the book
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    /// The largest n as series of their own, the rest as その他; 0: all, as far as a reader can tell them apart.
    std::size_t topProgrammes = 0;
    /// Of the programmes shown on their own: Usual and Size put the largest first, Source keeps the order of the book.
    domain::ChartSort sort = domain::ChartSort::Usual;
    std::string title;  ///< empty: generated
    std::string asOf;   ///< date the figures stand at, ISO 8601; empty: that of the newest of the sources
    std::string language = "ja";
};

/// Budget by cycle, stacked by top-level programme, 内数 hatched, with the sources behind the shown lines and,
/// of `checks`, a note on every counted figure that documents state in several ways.
/// Errors: InvalidInput where no line is in the chosen cycles.
[[nodiscard]] base::Result<FigureSpec> budgetByCycleFigure(const domain::BudgetBook& book,
                                                           std::span<const domain::Source> sources,
                                                           const BudgetByCycleOptions& options,
                                                           const base::Translator& translate,
                                                           const LineChecks& checks = {});
/// The same of the facts' book, with every printed figure behind it as 根拠; the sources are those of the figures that
/// are counted.
[[nodiscard]] base::Result<FigureSpec> budgetByCycleFigure(const FactBook& facts, const BudgetByCycleOptions& options,
                                                           const base::Translator& translate,
                                                           const LineChecks& checks = {});

}  // namespace shirube::analysis
