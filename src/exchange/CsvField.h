// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shirube::exchange {

/// Appends the text as one field of RFC 4180: in quotes only where it needs them.
void appendCsvField(std::string& bytes, std::string_view text);

}  // namespace shirube::exchange
