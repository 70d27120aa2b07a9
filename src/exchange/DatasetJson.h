// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::exchange {

/// Parses one dataset file, with or without a UTF-8 byte order mark. Refuses other encodings and syntax errors (with
/// line and column, counted in characters from 1), keys given twice, control characters in text, text over 8 KiB,
/// nesting deeper than 16, and lists with more than `maxEntries` entries at the top or 1,000 inside an entry. The
/// limits keep the work of the schema check proportional to the file.
[[nodiscard]] base::Result<nlohmann::json> parseDatasetJson(const std::string& file, std::string_view bytes,
                                                            std::size_t maxEntries);

}  // namespace shirube::exchange
