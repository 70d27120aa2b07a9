// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace shirube::persistence {

/// What stands at the place of a store, as far as it can be told without SQLite.
enum class StorePlace {
    Nothing,    ///< no file, in an existing folder
    EmptyFile,  ///< zero bytes
    Database,   ///< an SQLite file whose size fits its header
};

/// Throws StoreFailure for everything that is certainly no store: a folder, a file of another kind, a missing folder, a
/// file cut short.
[[nodiscard]] StorePlace inspectPlace(const std::filesystem::path& file);

}  // namespace shirube::persistence
