// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FigureUnit.h"

#include <algorithm>
#include <array>

#include "base/Text.h"

namespace shirube::domain {

namespace {

struct Word {
    std::string_view text;
    int scale;
};
// Longer ones first: 百万 is not 百 and 万.
constexpr std::array kScales{Word{"百万", 6}, Word{"千万", 7}, Word{"十億", 9}, Word{"百億", 10},
                             Word{"兆", 12},  Word{"億", 8},   Word{"万", 4},   Word{"千", 3}};
// Units that are a part of a pure number.
constexpr std::array kParts{Word{"%", -2}, Word{"%ポイント", -2}, Word{"%pt", -2}, Word{"割", -1}};

struct Spelling {
    std::string_view printed;
    std::string_view base;
};
constexpr std::array kSpellings{Spelling{"t", "トン"}, Spelling{"$", "ドル"}, Spelling{"米ドル", "ドル"},
                                Spelling{"名", "人"}};

// What no unit has, so that a broken figure is not taken for one with a strange unit.
constexpr std::string_view kForbidden = "0123456789 \t\r\n\"'()<>=+,;:!?*^~|[]{}\\#&@_`.";
constexpr std::array<std::string_view, 24> kForbiddenWords{
    "〜", "～", "、", "。", "△",    "▲",    "−",    "—",    "※",    "†",    "→",    "●",
    "○",  "■",  "約", "超", "内数", "以上", "以下", "未満", "程度", "最大", "上限", "およそ"};
constexpr std::size_t kMaxLength = 60;

const Word* scaleAt(std::string_view text) {
    const auto it =
        std::find_if(kScales.begin(), kScales.end(), [&](const Word& scale) { return text.starts_with(scale.text); });
    return it == kScales.end() ? nullptr : &*it;
}

bool isBase(std::string_view text) {
    if (text.starts_with('/') || text.starts_with('-') || text.starts_with('%') ||
        text.find_first_of(kForbidden) != std::string_view::npos) {
        return false;
    }
    const bool control =
        std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return !control && scaleAt(text) == nullptr &&
           std::none_of(kForbiddenWords.begin(), kForbiddenWords.end(),
                        [&](auto word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

std::optional<FigureUnit> FigureUnit::parse(std::string_view text) {
    if (text.empty() || text.size() > kMaxLength || !base::isValidUtf8(text)) {
        return std::nullopt;
    }
    FigureUnit unit;
    unit.name = base::nfkc(text);
    std::string_view rest = unit.name;
    for (const auto& part : kParts) {
        if (rest == part.text) {
            unit.scale = part.scale;
            return unit;
        }
    }
    if (const auto* scale = scaleAt(rest)) {
        unit.scale = scale->scale;
        rest.remove_prefix(scale->text.size());
    }
    if (!isBase(rest)) {
        return std::nullopt;
    }
    const auto spelling = std::find_if(kSpellings.begin(), kSpellings.end(),
                                       [&](const Spelling& known) { return known.printed == rest; });
    unit.base = spelling == kSpellings.end() ? rest : spelling->base;
    return unit;
}

}  // namespace shirube::domain
