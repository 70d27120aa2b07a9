// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextEncoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/Text.h"

namespace shirube::exchange {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// Bytes of the character that begins here; 0 where none does.
std::size_t characterAt(std::string_view bytes) {
    const auto longest = std::min<std::size_t>(bytes.size(), 4);
    for (std::size_t size = 1; size <= longest; ++size) {
        if (base::isValidUtf8(bytes.substr(0, size))) {
            return size;
        }
    }
    return 0;
}

std::string validStretches(std::string_view bytes) {
    std::string text;
    while (!bytes.empty()) {
        const auto size = characterAt(bytes);
        if (size > 0 && bytes.front() != '\0') {
            text += bytes.substr(0, size);
        } else if (!text.empty() && text.back() != '\n') {
            text += '\n';
        }
        bytes.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return text;
}

bool isTail(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

// Bytes of the character of more than one byte that begins here; 0 where none does.
std::size_t longCharacter(const unsigned char* at, std::size_t left) {
    const auto lead = at[0];
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (left < size || !isTail(at[1])) {
        return 0;
    }
    // Overlong forms, surrogates and what is beyond U+10FFFF.
    if ((lead == 0xE0 && at[1] < 0xA0) || (lead == 0xED && at[1] > 0x9F) || (lead == 0xF0 && at[1] < 0x90) ||
        (lead == 0xF4 && at[1] > 0x8F)) {
        return 0;
    }
    for (std::size_t i = 2; i < size; ++i) {
        if (!isTail(at[i])) {
            return 0;
        }
    }
    return size;
}

}  // namespace

std::size_t wellFormedLength(std::string_view bytes) {
    const auto* const text = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto size = bytes.size();
    std::size_t at = 0;
    while (at < size) {
        // Eight bytes of ASCII at a time, then the three bytes of most Japanese letters.
        std::uint64_t eight = 0;
        while (size - at >= sizeof eight) {
            std::memcpy(&eight, text + at, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0) {
                break;
            }
            at += sizeof eight;
        }
        while (size - at >= 3 && text[at] > 0xE0 && text[at] < 0xED && isTail(text[at + 1]) && isTail(text[at + 2])) {
            at += 3;
        }
        if (at == size) {
            break;
        }
        const auto length = text[at] < 0x80 ? 1 : longCharacter(text + at, size - at);
        if (length == 0) {
            break;
        }
        at += length;
    }
    return at;
}

void appendUtf8(std::string& text, char32_t character) {
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((character >> shift) & 0x3FU)); };
    if (character == 0 || (character >= 0xD800 && character <= 0xDFFF) || character > 0x10FFFF) {
        text += '\n';
    } else if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0U | (character >> 6U));
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0U | (character >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (character >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string fromUtf16(std::string_view bytes, bool isBigEndian) {
    const auto unitAt = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return isBigEndian ? first * 256U + second : second * 256U + first;
    };
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto unit = unitAt(at);
        const bool isHigh = unit >= 0xD800 && unit <= 0xDBFF && at + 3 < bytes.size();
        const auto low = isHigh ? unitAt(at + 2) : char32_t{0};
        if (low >= 0xDC00 && low <= 0xDFFF) {
            appendUtf8(text, 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00));
            at += 2;
        } else {
            appendUtf8(text, unit);
        }
    }
    return text;
}

std::string readableText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return fromUtf16(bytes.substr(2), bytes.front() == '\xFE');
    }
    if (bytes.starts_with(kUtf8Mark)) {
        bytes.remove_prefix(kUtf8Mark.size());
    }
    if (base::isValidUtf8(bytes) && bytes.find('\0') == std::string_view::npos) {
        return std::string(bytes);
    }
    if (bytes.find('\0') == std::string_view::npos) {
        if (auto text = base::fromCp932(bytes)) {
            return *std::move(text);
        }
    }
    return validStretches(bytes);
}

}  // namespace shirube::exchange
