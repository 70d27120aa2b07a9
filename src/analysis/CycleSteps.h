// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/CycleReport.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/ChartDefinition.h"

namespace shirube::analysis {

/// What one programme adds between two cycles.
struct CycleStep {
    std::string id;  ///< of the programme; `shared`, `others`
    std::string label;
    std::size_t order = 0;  ///< in the book
    domain::AmountRange delta = domain::AmountRange::exactly({});
    bool isKnown = true;           ///< false where neither side has an amount
    std::optional<Change> change;  ///< none of `shared` and `others`, and of a programme with money in `shared`
    std::optional<base::Ratio> ratio;
    std::vector<std::size_t> lines;  ///< of both cycles, in the book
};

/// Yen from 0 to the farther end of a step.
[[nodiscard]] std::uint64_t sizeOf(const CycleStep& step);

struct CycleStepChoice {
    std::size_t top = 0;  ///< the largest n on their own, the rest as その他; 0: at most 20
    /// Usual: rises by size, then falls, then what is open.
    domain::ChartSort sort = domain::ChartSort::Usual;
    std::string_view language;
};

/// The steps from one total to another: Σ of their ends is the difference of the totals. An envelope that several
/// programmes lie in is a step of its own, so that it counts once. Unchanged programmes have none.
struct CycleSteps {
    std::vector<CycleStep> steps;
    std::vector<std::string> sharing;  ///< names of the programmes with money in the step `shared`
    std::size_t unchanged = 0;
    std::size_t inOthers = 0;
    std::vector<base::Message> remarks;  ///< on programmes that are in one of the cycles without an amount
};

[[nodiscard]] base::Result<CycleSteps> cycleSteps(const domain::BudgetBook& book, const CycleComparison& comparison,
                                                  const CycleStepChoice& choice, const base::Translator& translate);

}  // namespace shirube::analysis
