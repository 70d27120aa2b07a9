// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/BudgetSum.h"
#include "analysis/FigureSpec.h"
#include "base/Message.h"

namespace shirube::analysis {

/// What a sum is in a stack: what is certain, and above it, hatched, what lies within envelopes.
struct LayeredPoint {
    FigurePoint confirmed;
    FigurePoint envelope;
};

/// No values without a sum, nor of one in which nothing has an amount.
[[nodiscard]] LayeredPoint layersOf(const std::optional<BudgetSum>& sum);

/// Adds what is parallel to the categories: as one series where no category has both layers, else as two, the hatched
/// one with the id `id`#within. Says whether anything is hatched.
[[nodiscard]] bool addLayeredSeries(ColumnsContent& columns, const std::string& id, const std::string& label,
                                    const std::vector<std::optional<BudgetSum>>& byCategory,
                                    const base::Translator& translate);

}  // namespace shirube::analysis
