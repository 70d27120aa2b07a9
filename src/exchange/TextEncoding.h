// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shirube::exchange {

/// UTF-16 without its byte order mark, as UTF-8; what is no character becomes a line break.
[[nodiscard]] std::string fromUtf16(std::string_view bytes, bool isBigEndian);
/// What there is to read in bytes of any kind: UTF-8, UTF-16 with a byte order mark or CP932 as they are; of others the
/// stretches that are UTF-8, on lines of their own.
[[nodiscard]] std::string readableText(std::string_view bytes);
/// How many bytes from the beginning are well-formed UTF-8 (RFC 3629): all, or where the first character that is none
/// or not whole begins.
[[nodiscard]] std::size_t wellFormedLength(std::string_view bytes);
/// As UTF-8; a line break for what is no character.
void appendUtf8(std::string& text, char32_t character);

}  // namespace shirube::exchange
