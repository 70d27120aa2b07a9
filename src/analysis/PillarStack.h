// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "analysis/BudgetByPillarFigure.h"
#include "analysis/BudgetSum.h"
#include "analysis/PillarReport.h"

namespace shirube::analysis {

/// Id of the series of envelopes that measures of several pillars lie in.
inline constexpr const char* kSharedSeries = "shared";

/// A figure in the stack of a cycle.
struct PillarPiece {
    std::string series;  ///< stable name of the pillar, or kSharedSeries
    const domain::FigureStatement* figure = nullptr;
};

/// One cycle as a chart draws it.
struct PillarStack {
    const PillarTable* table = nullptr;
    bool isPrinted = false;  ///< the totals that the document prints stand for the pillars
    std::vector<PillarPiece> pieces;
    std::map<std::string, BudgetSum> bySeries;
    BudgetSum total;
};

/// `table` must outlive the stack. Overflow where a sum does not fit.
[[nodiscard]] base::Result<PillarStack> pillarStack(const PillarTable& table, PillarBasis basis);

/// What counts in full and each distinct envelope once; lines are the measures.
[[nodiscard]] base::Result<BudgetSum> sumOfMeasures(const PillarSection& section);

}  // namespace shirube::analysis
