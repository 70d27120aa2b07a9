// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/RsTables.h"

namespace shirube::persistence {

class Connection;

/// The table that holds these rows: rs_budget_total.
[[nodiscard]] std::string contentTable(domain::RsTable table);
/// All of them.
[[nodiscard]] const std::vector<std::string>& contentTables();
/// Which files' content they hold.
inline constexpr std::string_view kContentList = "rs_data";
/// True for all of these: what the change log does not follow.
[[nodiscard]] bool isContent(std::string_view table);

/// Throws unless a change is being written: what the triggers make sure of where they are not switched off.
void expectOpenChange(Connection& connection);

/// How many rows there are of each file that has any. Throws.
[[nodiscard]] std::map<std::int64_t, std::int64_t> countContent(Connection& connection);

/// A condition on the key that holds for all rows of a file and no others.
[[nodiscard]] std::string rowsOfFile(std::int64_t file);

}  // namespace shirube::persistence
