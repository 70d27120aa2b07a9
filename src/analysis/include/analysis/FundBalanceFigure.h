// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureWording.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

struct FundBalanceOptions {
    domain::FundId fund;  ///< empty: the first that has figures by year
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    FigureWording wording;
};

/// 基金の造成・支出・残高: contributions and spending of each year side by side, the balance as a line, which ends
/// where a figure is missing. By reportFunds(). NotFound for a fund without figures, naming those that have.
[[nodiscard]] base::Result<FigureSpec> fundBalanceFigure(const FactBook& facts, const FundBalanceOptions& options,
                                                         const base::Translator& translate);

}  // namespace shirube::analysis
