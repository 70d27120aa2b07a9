// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureWording.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

struct SupportByYearOptions {
    domain::ProgrammeId programme;  ///< empty: all
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    std::size_t top = 0;  ///< so many recipients on their own, the rest as その他; 0: as many as can be told apart
    FigureWording wording;
};

/// 企業別・年度別の支援: what documents state of each recipient by fiscal year, stacked. Upper limits (支援上限) and
/// amounts are series of different styles and never one sum; what has no year stands in a category of its own; what
/// documents state twice (a limit by year and in all) counts once, with a note. NotFound where nothing has an amount.
[[nodiscard]] base::Result<FigureSpec> supportByYearFigure(const FactBook& facts, const SupportByYearOptions& options,
                                                           const base::Translator& translate);

}  // namespace shirube::analysis
