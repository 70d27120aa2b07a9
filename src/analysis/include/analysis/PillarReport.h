// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "analysis/BudgetSum.h"
#include "analysis/FactBook.h"

namespace shirube::analysis {

/// One measure with its amount.
struct PillarItem {
    const domain::PolicyItem* item = nullptr;
    const domain::FigureStatement* figure = nullptr;  ///< none where the document gives no amount
};

/// One pillar in one cycle.
struct PillarSection {
    domain::PolicyPillar pillar = domain::PolicyPillar::Use;
    std::vector<PillarItem> items;                          ///< in order of print
    const domain::FigureStatement* printedTotal = nullptr;  ///< as the document prints it
    domain::AmountRange itemised;  ///< Σ of the items: 内数 as a range, a shared envelope once
};

/// A portfolio's measures in one cycle.
struct PillarTable {
    domain::PortfolioId portfolio;
    domain::BudgetCycle cycle;
    std::vector<PillarSection> sections;
    const domain::FigureStatement* printedTotal = nullptr;
};

/// Every cycle that has measures, in order.
[[nodiscard]] base::Result<std::vector<PillarTable>> reportPillars(const FactBook& facts);

}  // namespace shirube::analysis
