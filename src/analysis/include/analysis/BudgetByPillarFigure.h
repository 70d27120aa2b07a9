// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureWording.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

/// What stands for a pillar.
enum class PillarBasis {
    /// Its total as the document prints it; of a cycle that doesn't print one for each of its pillars Σ of the
    /// measures.
    Printed,
    Measures,  ///< Σ of its measures
};

struct BudgetByPillarOptions {
    std::vector<domain::BudgetCycle> cycles;  ///< empty: all that have measures
    domain::PortfolioId portfolio;            ///< empty: the only one, or the first in the order of the catalogue
    PillarBasis basis = PillarBasis::Printed;
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    FigureWording wording;
};

/// AIを使う・創る・信頼性を高める・協働する by cycle, stacked. What measures of a pillar lie within envelopes is
/// hatched, an envelope of several pillars once, as a series of its own; a pillar whose printed total is not Σ of its
/// measures says so in a note, with both. NotFound without measures in these cycles.
[[nodiscard]] base::Result<FigureSpec> budgetByPillarFigure(const FactBook& facts, const BudgetByPillarOptions& options,
                                                            const base::Translator& translate);

}  // namespace shirube::analysis
