// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "base/Result.h"

namespace shirube::exchange {

/// The files of a dataset: name without a folder, and bytes as they are on disk.
using DatasetFiles = std::map<std::string, std::string, std::less<>>;

/// The file that lists the others.
inline constexpr const char* kDatasetManifest = "dataset.json";

/// No single file may be larger: 64 MiB.
inline constexpr std::size_t kMaxDatasetFileBytes = std::size_t{64} * 1024 * 1024;

/// dataset.json of a folder and those of the files that it lists which exist (DatasetReader reports the others).
/// Errors: NotFound without the folder or its dataset.json; InvalidInput for a dataset.json that can't be understood or
/// a file over the limit; Io for a file that can't be read.
[[nodiscard]] base::Result<DatasetFiles> readDatasetFolder(const std::filesystem::path& folder);

/// The dataset that is built into the program.
[[nodiscard]] DatasetFiles embeddedDatasetFiles();

}  // namespace shirube::exchange
