// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "domain/BudgetBook.h"

namespace shirube::bench {

/// Synthetic: programmes and lines of whole-government size. One programme in ten is a component of the one before, one
/// line in fifty is 内数, one in a hundred missing, one in five has a GX part. The same every time.
struct GeneratedBudget {
    std::vector<domain::Programme> programmes;
    std::vector<domain::BudgetLine> lines;
};

/// `programmes` × `cycles` lines.
[[nodiscard]] GeneratedBudget generateBudget(std::size_t programmes, std::size_t cycles);

/// As generateBudget, as a book.
[[nodiscard]] domain::BudgetBook generateBook(std::size_t programmes, std::size_t cycles);

/// How many programmes the benchmarks use: 10,000, or what SHIRUBE_BENCH_PROGRAMMES says.
[[nodiscard]] std::size_t programmeCount();
inline constexpr std::size_t kCycles = 20;

}  // namespace shirube::bench
