// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/ProgrammeOutcome.h"
#include "base/Result.h"

namespace shirube::cli {

/// Reads `--what-if` of a rollup: `indicator@FY2026=90%`, with nothing behind the = as if it were not measured;
/// `node->node=+` (or `=+2`, with a weight) for a new edge, `node->node=-` without that edge. InvalidInput and NotFound
/// quote what is wrong.
[[nodiscard]] base::Result<std::vector<analysis::OutcomeEdit>> readWhatIf(const std::vector<std::string>& texts,
                                                                          const analysis::FactBook& facts);

/// A period as a person types it: FY2026, R8, 2026-06, R8補正.
[[nodiscard]] base::Result<domain::Period> readPeriod(const std::string& text);

}  // namespace shirube::cli
