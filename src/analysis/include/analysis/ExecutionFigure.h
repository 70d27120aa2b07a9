// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureWording.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

struct ExecutionOptions {
    domain::ProgrammeId programme;  ///< empty: the first that has both budget and execution
    bool isCumulative = false;
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    FigureWording wording;
};

/// 予算と執行: of each fiscal year side by side, or since the first one. With 執行率 over each pair: of a programme
/// that is paid through a fund only where cumulative, for one year's rate means nothing there. By reportExecution().
/// NotFound for a programme without figures, naming those that have.
[[nodiscard]] base::Result<FigureSpec> executionFigure(const FactBook& facts, const ExecutionOptions& options,
                                                       const base::Translator& translate);

}  // namespace shirube::analysis
