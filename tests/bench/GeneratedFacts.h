// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "analysis/FactBook.h"

namespace shirube::bench {

/// Synthetic: for each programme and each of five years a budget of four parts, an execution and a rate, and four
/// identities (the sum of the parts, the rate, execution within the budget, a total by quarter). One sum in fifty is
/// off by more than rounding, one part in thirty is 内数, half of the budgets are printed twice. The same every time.
[[nodiscard]] analysis::FactBook generateFacts(std::size_t programmes);

/// How many programmes the reconciliation is measured with: 5,600 as the government has, or what
/// SHIRUBE_BENCH_PROGRAMMES says.
[[nodiscard]] std::size_t factProgrammeCount();

}  // namespace shirube::bench
