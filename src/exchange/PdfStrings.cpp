// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfStrings.h"

#include <algorithm>
#include <optional>

#include "TextEncoding.h"

namespace shirube::exchange {

namespace {

constexpr std::size_t kLongest = 65'536;  // what goes on for longer is no string

// The character behind a backslash; moves `at` to its last sign.
std::optional<char> escaped(std::string_view bytes, std::size_t& at) {
    const char c = bytes[at];
    switch (c) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case '\n':
        case '\r':
            return std::nullopt;
        default:
            break;
    }
    if (c < '0' || c > '7') {
        return c;
    }
    unsigned value = 0;
    std::size_t digits = 0;
    for (; digits < 3 && at + digits < bytes.size() && bytes[at + digits] >= '0' && bytes[at + digits] <= '7';
         ++digits) {
        value = value * 8 + static_cast<unsigned>(bytes[at + digits] - '0');
    }
    at += digits - 1;
    return static_cast<char>(value & 0xFFU);
}

// (…) from its opening parenthesis; nothing where it doesn't close.
std::optional<std::string> literalAt(std::string_view bytes) {
    std::string text;
    int depth = 0;
    const auto end = std::min(bytes.size(), kLongest);
    for (std::size_t at = 0; at < end; ++at) {
        const char c = bytes[at];
        if (c == '\\' && at + 1 < end) {
            if (const auto character = escaped(bytes, ++at)) {
                text += *character;
            }
            continue;
        }
        depth += c == '(' ? 1 : 0;
        depth -= c == ')' ? 1 : 0;
        if (depth == 0) {
            return text;
        }
        if (depth > 1 || c != '(' || at > 0) {
            text += c;
        }
    }
    return std::nullopt;
}

// <…> of hexadecimal digits.
std::optional<std::string> hexadecimalAt(std::string_view bytes) {
    std::string text;
    std::optional<unsigned> high;
    const auto end = std::min(bytes.size(), kLongest);
    for (std::size_t at = 1; at < end; ++at) {
        const char c = bytes[at];
        unsigned digit = 0;
        if (c >= '0' && c <= '9') {
            digit = static_cast<unsigned>(c - '0');
        } else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')) {
            digit = static_cast<unsigned>((c | 0x20) - 'a') + 10;
        } else if (c == '>') {
            return text;
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            continue;
        } else {
            return std::nullopt;
        }
        if (high) {
            text += static_cast<char>(*high * 16 + digit);
            high.reset();
        } else {
            high = digit;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string pdfStrings(std::string_view bytes) {
    std::string text = readableText(bytes);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto string = bytes[at] == '('   ? literalAt(bytes.substr(at))
                            : bytes[at] == '<' ? hexadecimalAt(bytes.substr(at))
                                               : std::nullopt;
        if (string && !string->empty()) {
            text += '\n' + readableText(*string);
        }
    }
    return text;
}

}  // namespace shirube::exchange
