// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "TableSchema.h"

namespace shirube::persistence {

class Connection;

/// Rows as the JSON objects of the change log. `key` is the JSON array of the primary key. All throw.

/// The row as it is now; empty where there is none.
[[nodiscard]] std::string currentImage(Connection& connection, const TableSchema& table, const std::string& key);
/// True where two images say the same of every column that both have (an older one lacks columns that came later), or
/// both are empty.
[[nodiscard]] bool sameImage(std::string_view a, std::string_view b);
/// Makes the row, which is `current` now, what `wanted` says; an empty one means no row. Columns that `wanted` does not
/// know keep their value.
void writeImage(Connection& connection, const TableSchema& table, const std::string& key, const std::string& current,
                const std::string& wanted);

}  // namespace shirube::persistence
