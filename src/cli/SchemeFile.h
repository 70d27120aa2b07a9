// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "domain/ReviewScheme.h"

namespace shirube::cli {

/// What a review is scored by, as a JSON file that a person can edit (docs/cli.md).
[[nodiscard]] std::string schemeFileText(const domain::ReviewScheme& scheme);
/// What may be left out takes its usual value, numbers may be figures or texts. InvalidInput names the place of what is
/// missing, unknown or no such value.
[[nodiscard]] base::Result<domain::ReviewScheme> parseSchemeFile(std::string_view text);
/// As above; NotFound, Io.
[[nodiscard]] base::Result<domain::ReviewScheme> readSchemeFile(const std::filesystem::path& file);

}  // namespace shirube::cli
