// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/YesNo.h"

#include <algorithm>
#include <array>

#include "base/Text.h"

namespace shirube::domain {

std::optional<bool> parseYesNo(std::string_view text) {
    static constexpr std::array<std::string_view, 8> kYes{"はい", "yes", "y", "有", "有り", "あり", "○", "1"};
    static constexpr std::array<std::string_view, 8> kNo{"いいえ", "no", "n", "無", "無し", "なし", "×", "0"};
    auto word = base::nfkc(base::trimmed(text));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (std::find(kYes.begin(), kYes.end(), word) != kYes.end()) {
        return true;
    }
    return std::find(kNo.begin(), kNo.end(), word) != kNo.end() ? std::optional(false) : std::nullopt;
}

}  // namespace shirube::domain
