// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/Result.h"

namespace shirube::exchange {

/// For messages: UTF-8, whatever the platform's encoding of paths is.
[[nodiscard]] std::string utf8Path(const std::filesystem::path& path);

/// The whole file. NotFound without it; InvalidInput where it has more than `maxBytes`; Io.
[[nodiscard]] base::Result<std::string> readFileBytes(const std::filesystem::path& path, std::size_t maxBytes);

}  // namespace shirube::exchange
