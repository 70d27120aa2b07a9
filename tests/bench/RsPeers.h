// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace shirube::bench {

/// How long the shell of SQLite takes to `.import` the CSV files into tables of texts in a new file in `folder`, in
/// seconds; nothing where it isn't installed.
[[nodiscard]] std::optional<double> importWithSqliteShell(std::span<const std::filesystem::path> files,
                                                          const std::filesystem::path& folder);

/// What DuckDB takes for the questions of tests/bench/peers/duckdb.mjs on the CSV files in `folder`, in milliseconds by
/// question; empty where SHIRUBE_DUCKDB_PEER doesn't name the command that runs it (scripts/bench does).
[[nodiscard]] std::map<std::string, double> askDuckDb(const std::filesystem::path& folder);

}  // namespace shirube::bench
