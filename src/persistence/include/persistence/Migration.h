// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shirube::persistence {

/// One step of the schema: a file of data/migrations. Once released it is never changed.
struct Migration {
    int version = 0;  ///< 1, 2, … without a gap
    std::string name;
    std::string sql;  ///< statements without BEGIN or COMMIT
};

/// Those of this program, in order.
[[nodiscard]] std::vector<Migration> builtInMigrations();

}  // namespace shirube::persistence
