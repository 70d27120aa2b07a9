// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SearchWords.h"

#include <algorithm>

#include "base/Text.h"

namespace shirube::analysis {

namespace {

bool isSingleLetter(std::string_view word) {
    return word.size() == 1;  // a letter or digit of ASCII: all others are longer in UTF-8
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    bool lastIsSpaced = false;
    constexpr std::string_view kSpaces = " \t\r\n\f\v";
    for (std::size_t begin = text.find_first_not_of(kSpaces); begin != std::string::npos;) {
        const auto end = std::min(text.find_first_of(kSpaces, begin), text.size());
        const auto word = text.substr(begin, end - begin);
        if (isSingleLetter(word) && lastIsSpaced) {
            words.back() += word;
        } else {
            words.push_back(word);
        }
        lastIsSpaced = isSingleLetter(word);
        begin = text.find_first_not_of(kSpaces, end);
    }
    return words;
}

}  // namespace

SearchWords::SearchWords(std::string_view query) : m_plain(split(base::nfkc(query))), m_whole(base::searchKey(query)) {
    for (const auto& word : m_plain) {
        if (auto key = base::searchKey(word); !key.empty()) {
            m_keys.push_back(std::move(key));
        }
    }
}

bool SearchWords::areIn(std::string_view key) const {
    return std::all_of(m_keys.begin(), m_keys.end(),
                       [&](const auto& word) { return key.find(word) != std::string_view::npos; });
}

}  // namespace shirube::analysis
