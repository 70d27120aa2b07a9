// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/Clock.h"
#include "base/Result.h"

namespace shirube::persistence {

class Database;

/// Writes a consistent copy of the open store and checks it (SQLite's integrity, number of rows of each table) before
/// it gets its name. Conflict where `target` exists and `overwrite` is false, or is the store itself.
[[nodiscard]] base::Status backUpStore(Database& database, const std::filesystem::path& target, bool overwrite);

/// Makes `file` what `backup` holds, after checking `backup`. The former file is kept as
/// `<file>.before-restore-<time>`, whose path is returned; empty where there was none. Errors: those of opening
/// `backup`, Locked where anybody has `file` open.
[[nodiscard]] base::Result<std::filesystem::path> restoreStore(const std::filesystem::path& backup,
                                                               const std::filesystem::path& file, base::UtcTime now);

}  // namespace shirube::persistence
