// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FundBalanceFigure.h"

namespace shirube::analysis {

base::Result<FigureSpec> fundBalanceFigure(const FactBook&, const FundBalanceOptions&, const base::Translator&) {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw.")));
}

}  // namespace shirube::analysis
