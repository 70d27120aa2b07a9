// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/RsTables.h"

namespace shirube::persistence {

/// The table that holds these rows: rs_budget_total.
[[nodiscard]] std::string contentTable(domain::RsTable table);
/// All of them.
[[nodiscard]] const std::vector<std::string>& contentTables();
/// True for those, and for the list of the files whose content they hold: what the change log does not follow.
[[nodiscard]] bool isContent(std::string_view table);

/// A condition on the key that holds for all rows of a file and no others.
[[nodiscard]] std::string rowsOfFile(std::int64_t file);

}  // namespace shirube::persistence
