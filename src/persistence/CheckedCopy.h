// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "StoreFailure.h"
#include "base/Clock.h"

namespace shirube::persistence {

class Connection;

/// Copies the newest commit that the connection sees into `target`, which must not exist, as a single file; the
/// connection must not be writing. The copy of a snapshot gets the content of the review system's files, too. Then
/// checks the copy: SQLite's integrity and the number of rows of each table. A copy that fails is removed. Throws.
void copyChecked(Connection& connection, const std::filesystem::path& target);

/// What is said of a copy that is not what it was made of.
[[nodiscard]] StoreFailure brokenCopy(const std::filesystem::path& copy, const std::string& detail = {});

/// With what SQLite keeps beside it.
void removeStoreFiles(const std::filesystem::path& file);

/// `<file>.<what>-<time>` with a time that is fit for a file name, and with a number where that exists.
[[nodiscard]] std::filesystem::path pathBeside(const std::filesystem::path& file, const std::string& what,
                                               base::UtcTime time);

}  // namespace shirube::persistence
