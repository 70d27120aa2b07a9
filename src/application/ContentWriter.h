// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "StoreContent.h"
#include "base/Progress.h"

namespace shirube::application {

/// How many rows a write touches.
struct ContentDifference {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
    std::size_t unchanged = 0;
};

/// Makes the store, which holds `present`, hold `wanted`, whose programmes stand in `book` in an order in which parents
/// come first. Inside a Transaction. Cancelled where `progress` says so.
[[nodiscard]] base::Result<ContentDifference> writeContent(persistence::Database& database, const StoreContent& present,
                                                           const StoreContent& wanted, const domain::BudgetBook& book,
                                                           const base::Progress& progress);

}  // namespace shirube::application
