// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoldedText.h"

#include <algorithm>
#include <array>

#include "base/Text.h"

namespace shirube::analysis {

namespace {

constexpr std::size_t kShortLatin = 4;

bool isAsciiWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Of NFKC text: what stands between the words of a name, or is not seen at all.
bool isBreak(std::string_view character) {
    constexpr std::array<std::string_view, 26> kBreaks{"\u3000", "・", "、", "。", "「", "」", "『",     "』",    "【",
                                                       "】",     "〔", "〕", "〈", "〉", "《", "》",     "·",     "•",
                                                       "…",      "‐",  "–",  "—",  "’",  "“",  "\u200b", "\ufeff"};
    if (character.size() == 1) {
        const auto c = character.front();
        return !isAsciiWordCharacter(c) && !(c >= 'A' && c <= 'Z');
    }
    return std::find(kBreaks.begin(), kBreaks.end(), character) != kBreaks.end() || base::trimmed(character).empty();
}

}  // namespace

std::vector<std::size_t> characterStarts(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        constexpr unsigned kContinuation = 0x80;
        constexpr unsigned kTopBits = 0xC0;
        if ((static_cast<unsigned char>(text[i]) & kTopBits) != kContinuation) {
            starts.push_back(i);
        }
    }
    starts.push_back(text.size());
    return starts;
}

FoldedText::FoldedText(std::string_view text) {
    const auto plain = base::nfkc(text);
    const auto starts = characterStarts(plain);
    std::string piece;
    const auto endPiece = [&] {
        m_key += base::searchKey(piece);
        piece.clear();
        if (m_breaks.empty() || m_breaks.back() != m_key.size()) {
            m_breaks.push_back(m_key.size());
        }
    };
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const std::string_view character(plain.data() + starts[i], starts[i + 1] - starts[i]);
        if (isBreak(character)) {
            endPiece();
        } else {
            piece += character;
        }
    }
    endPiece();
}

std::size_t FoldedText::size() const {
    return characterStarts(m_key).size() - 1;
}

std::vector<std::string> FoldedText::pieces() const {
    std::vector<std::string> pieces;
    std::size_t from = 0;
    for (const auto end : m_breaks) {
        if (end > from) {
            pieces.push_back(m_key.substr(from, end - from));
            from = end;
        }
    }
    return pieces;
}

bool FoldedText::holds(const FoldedText& name) const {
    const auto& wanted = name.m_key;
    if (wanted.empty()) {
        return false;
    }
    const auto isBreakAt = [&](std::size_t place) {
        return place == 0 || place == m_key.size() || std::binary_search(m_breaks.begin(), m_breaks.end(), place);
    };
    const bool isSingle = name.size() == 1;
    const bool isShortLatin =
        wanted.size() <= kShortLatin && std::all_of(wanted.begin(), wanted.end(), isAsciiWordCharacter);
    for (auto at = m_key.find(wanted); at != std::string::npos; at = m_key.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        if (isSingle ? isBreakAt(at) && isBreakAt(end)
                     : !isShortLatin || ((isBreakAt(at) || !isAsciiWordCharacter(m_key[at - 1])) &&
                                         (isBreakAt(end) || !isAsciiWordCharacter(m_key[end])))) {
            return true;
        }
    }
    return false;
}

}  // namespace shirube::analysis
