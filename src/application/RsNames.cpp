// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsNames.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/Text.h"

namespace shirube::application {

namespace {

// Of well-formed UTF-8.
std::u32string codePoints(std::string_view text) {
    std::u32string points;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k) {
            point = (point << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        }
        points.push_back(point);
        i += length;
    }
    return points;
}

bool isSign(char32_t point) {
    const bool isAscii = point < 0x80;
    const bool isAsciiWord = (point >= U'0' && point <= U'9') || (point >= U'a' && point <= U'z');
    const bool isJapaneseSign = (point >= 0x3000 && point <= 0x3004) || (point >= 0x3008 && point <= 0x303F);
    return (isAscii && !isAsciiWord) || isJapaneseSign || (point >= 0x2000 && point <= 0x2BFF) || point == 0x30FB;
}

std::u32string withoutSigns(std::u32string_view text) {
    std::u32string words;
    std::copy_if(text.begin(), text.end(), std::back_inserter(words), [](char32_t point) { return !isSign(point); });
    return words;
}

std::vector<std::pair<char32_t, char32_t>> pairsOf(std::u32string_view text) {
    std::vector<std::pair<char32_t, char32_t>> pairs;
    for (std::size_t i = 1; i < text.size(); ++i) {
        pairs.emplace_back(text[i - 1], text[i]);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

template <typename Pairs>
std::int64_t dice(const Pairs& a, const Pairs& b) {
    if (a.empty() || b.empty()) {
        return 0;
    }
    std::int64_t shared = 0;
    for (auto first = a.begin(), second = b.begin(); first != a.end() && second != b.end();) {
        if (*first == *second) {
            ++shared;
            ++first;
            ++second;
        } else if (*first < *second) {
            ++first;
        } else {
            ++second;
        }
    }
    return 2000 * shared / static_cast<std::int64_t>(a.size() + b.size());
}

}  // namespace

RsName::RsName(std::string_view name) {
    const auto points = codePoints(base::searchKey(name));
    m_key = withoutSigns(points);
    m_pairs = pairsOf(m_key);
    m_plainPairs = pairsOf(withoutSigns(std::u32string_view(points).substr(0, points.find(U'('))));
}

std::int64_t RsName::likeness(const RsName& other) const {
    if (*this == other) {
        return m_key.empty() ? 0 : 1000;
    }
    return std::max(dice(m_pairs, other.m_pairs), dice(m_plainPairs, other.m_plainPairs));
}

}  // namespace shirube::application
