// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace shirube::bench {

/// The peer of the store's benchmarks: opens the file with SQLite's C interface and reads every column of the same rows
/// (programmes, lines, adopted statements), throwing them away. Gives the number of rows.
[[nodiscard]] std::int64_t readWithPlainSqlite(const std::filesystem::path& file);

}  // namespace shirube::bench
