// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/Message.h"
#include "base/Result.h"

namespace shirube::persistence {

class Database;

/// What a check of the whole store found.
struct StoreCheckReport {
    std::size_t changes = 0;
    std::size_t entries = 0;
    std::string headHash;                 ///< of the newest change; empty for an empty log
    std::vector<base::Message> problems;  ///< at most kMaxProblems
};
inline constexpr std::size_t kMaxProblems = 100;

/// Checks SQLite's integrity, the foreign keys, the triggers that fill the log, the hash chain, and that every row is
/// what the log last said of it. An Error only where the check itself could not be made.
[[nodiscard]] base::Result<StoreCheckReport> checkStore(Database& database);

}  // namespace shirube::persistence
