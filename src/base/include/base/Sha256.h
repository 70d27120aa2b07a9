// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shirube::base {

/// The SHA-256 of the bytes as 64 lower-case hexadecimal digits (FIPS 180-4, computed by libsodium).
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

}  // namespace shirube::base
