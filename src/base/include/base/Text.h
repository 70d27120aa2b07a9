// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shirube::base {

/// True for well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
[[nodiscard]] bool isValidUtf8(std::string_view text);

/// Bytes in CP932 (the Shift_JIS of Windows) as UTF-8; nothing for what is no such text.
[[nodiscard]] std::optional<std::string> fromCp932(std::string_view bytes);

/// Unicode NFKC: full-width digits and signs become half-width, half-width kana become full-width, ㌔ becomes キロ.
/// Invalid UTF-8 is returned unchanged.
[[nodiscard]] std::string nfkc(std::string_view text);

/// The key under which text is searched: NFKC, case-folded, hiragana as katakana, without spaces. Two texts that a
/// user would type for each other (ｽﾃｰｼﾞ, ステージ, すてーじ) have one key.
[[nodiscard]] std::string searchKey(std::string_view text);

/// Without spaces of any kind (also U+3000) at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Columns that the text takes in a terminal: wide and full-width characters count two (UAX #11).
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// The text cut to `maxBytes` at a character boundary with … appended when cut: for quoting input in messages.
[[nodiscard]] std::string quoted(std::string_view text, std::size_t maxBytes = 60);

}  // namespace shirube::base
