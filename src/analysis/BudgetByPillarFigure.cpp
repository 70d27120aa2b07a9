// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetByPillarFigure.h"

namespace shirube::analysis {

base::Result<FigureSpec> budgetByPillarFigure(const FactBook&, const BudgetByPillarOptions&, const base::Translator&) {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw.")));
}

}  // namespace shirube::analysis
