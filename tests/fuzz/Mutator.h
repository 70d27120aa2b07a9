// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "support/Property.h"

namespace shirube::test {

/// Damages a valid text the way that copying, conversion and malice do: bytes flipped, cut, doubled, moved, or replaced
/// by pieces that parsers stumble over.
inline std::string mutate(std::string text, Random& random) {
    static constexpr std::array<std::string_view, 22> kPieces{
        "億",      "円",  "兆",    "△",    "−",        "，",  "９", "99999999999999999999",
        ".",       ",",   "\0",    "\xFF", "\xE5\x84", "\"",  "{",  "]",
        "\\u0000", "NaN", "1e999", "-0",   "null",     "\r\n"};
    for (auto rounds = random.between(1, 4); rounds > 0; --rounds) {
        const auto at = text.empty() ? 0 : random.index(text.size() + 1);
        const auto length = text.empty() ? 0 : random.index(text.size() - std::min(at, text.size() - 1)) % 16;
        switch (random.between(0, 4)) {
            case 0:
                text.insert(at, random.oneOf(kPieces));
                break;
            case 1:
                text.erase(std::min(at, text.size()), length);
                break;
            case 2:
                text.insert(at, text.substr(std::min(at, text.size()), length));
                break;
            case 3:
                if (at < text.size()) {
                    text[at] = static_cast<char>(random.between(0, 255));
                }
                break;
            default:
                if (at < text.size()) {
                    text.replace(at, length, random.oneOf(kPieces));
                }
                break;
        }
    }
    return text;
}

}  // namespace shirube::test
