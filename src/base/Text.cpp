// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <memory>

namespace shirube::base {

namespace {

bool isSpace(UChar32 c) {
    return u_isUWhiteSpace(c) != 0;
}

#if defined(__GNUC__)
// ICU's macro narrows between its own integer types.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#endif
// The code point at `i`, which moves behind it; negative for malformed UTF-8.
UChar32 nextCodePoint(const unsigned char* bytes, int32_t& i, int32_t length) {
    UChar32 c = 0;
    U8_NEXT(bytes, i, length, c);
    return c;
}
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

template <typename Visit>
bool forEachCodePoint(std::string_view text, Visit visit) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const auto length = static_cast<int32_t>(text.size());
    int32_t i = 0;
    while (i < length) {
        const int32_t start = i;
        const UChar32 c = nextCodePoint(bytes, i, length);
        if (c < 0) {
            return false;
        }
        visit(c, static_cast<std::size_t>(start), static_cast<std::size_t>(i));
    }
    return true;
}

icu::UnicodeString normalised(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto source = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const auto* normalizer = icu::Normalizer2::getNFKCInstance(status);
    auto result = normalizer->normalize(source, status);
    return U_FAILURE(status) ? source : result;
}

// Hiragana U+3041…U+3096 lie exactly 0x60 below their katakana.
UChar32 toKatakana(UChar32 c) {
    return (c >= 0x3041 && c <= 0x3096) ? c + 0x60 : c;
}

}  // namespace

bool isValidUtf8(std::string_view text) {
    return forEachCodePoint(text, [](UChar32, std::size_t, std::size_t) {});
}

std::optional<std::string> fromCp932(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-31j", &status), &ucnv_close);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    // Without this, what is no character would become U+FFFD.
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    std::string out;
    text.toUTF8String(out);
    return out;
}

std::string nfkc(std::string_view text) {
    if (!isValidUtf8(text)) {
        return std::string(text);
    }
    std::string out;
    normalised(text).toUTF8String(out);
    return out;
}

std::string searchKey(std::string_view text) {
    if (!isValidUtf8(text)) {
        return std::string(text);
    }
    const auto folded = normalised(text).foldCase();
    icu::UnicodeString key;
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 c = folded.char32At(i);
        if (!isSpace(c)) {
            key.append(toKatakana(c));
        }
    }
    // Without the spaces, a mark may stand behind a letter that it combines with.
    UErrorCode status = U_ZERO_ERROR;
    const auto composed = icu::Normalizer2::getNFKCInstance(status)->normalize(key, status);
    std::string out;
    (U_FAILURE(status) ? key : composed).toUTF8String(out);
    return out;
}

std::string_view trimmed(std::string_view text) {
    std::size_t first = text.size();
    std::size_t last = 0;
    const bool valid = forEachCodePoint(text, [&](UChar32 c, std::size_t start, std::size_t end) {
        if (!isSpace(c)) {
            first = std::min(first, start);
            last = end;
        }
    });
    if (!valid) {
        return text;
    }
    return first < last ? text.substr(first, last - first) : std::string_view{};
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    forEachCodePoint(text, [&](UChar32 c, std::size_t, std::size_t) {
        const auto type = u_charType(c);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
            return;
        }
        const auto eastAsian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
        width += (eastAsian == U_EA_WIDE || eastAsian == U_EA_FULLWIDTH) ? 2 : 1;
    });
    return width;
}

std::string quoted(std::string_view text, std::size_t maxBytes) {
    if (!isValidUtf8(text)) {
        return "(not UTF-8)";
    }
    std::size_t cut = 0;
    forEachCodePoint(text, [&](UChar32, std::size_t, std::size_t end) {
        if (end <= maxBytes) {
            cut = end;
        }
    });
    return cut == text.size() ? std::string(text) : std::string(text.substr(0, cut)) + "…";
}

}  // namespace shirube::base
