// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"

namespace shirube::exchange {

/// The text of a CSV file as UTF-8, without its byte order mark: UTF-8, or CP932 where it isn't that. InvalidInput
/// names the line of bytes that are neither, of a NUL, and what else is no text (UTF-16).
[[nodiscard]] base::Result<std::string> csvText(std::string_view bytes);

/// Calls `row` for each row that isn't empty, with the line where it begins (1 is the first) and its fields, until that
/// fails. Quotes as RFC 4180 has them; a line ends with LF, CR LF or CR. InvalidInput names the line of a quote that
/// stands where none can, or never closes.
[[nodiscard]] base::Status forEachCsvRow(
    std::string_view text, const std::function<base::Status(std::size_t line, const std::vector<std::string>&)>& row);

}  // namespace shirube::exchange
