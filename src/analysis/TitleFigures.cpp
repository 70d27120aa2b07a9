// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TitleFigures.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/Text.h"

namespace shirube::analysis {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEnglishUnits{{
    {" hundred million yen", "億円"},
    {" trillion yen", "兆円"},
    {" thousand yen", "千円"},
    {" million yen", "百万円"},
    {" percent", "%"},
    {" yen", "円"},
}};
// Of amounts, between their digits as well.
constexpr std::array<std::string_view, 6> kScales{"兆", "億", "万", "千", "百", "円"};
constexpr std::array<std::string_view, 19> kCounters{
    "テーマ", "事業", "指標",    "件",     "本",     "社",      "者",         "人",          "名",         "カ所",
    "か所",   "箇所", " themes", " theme", " items", " papers", " companies", " indicators", " programmes"};
// Words that loosen a figure; those that stand before it.
constexpr std::array<std::string_view, 4> kBefore{"約", "最大", "おおむね", "概ね"};
constexpr std::array<std::string_view, 5> kBehind{"超", "以上", "以下", "未満", "程度"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

template <typename Words>
std::string_view wordAt(std::string_view text, const Words& words) {
    const auto found = std::find_if(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
    return found == words.end() ? std::string_view() : *found;
}

template <typename Words>
std::string_view wordBefore(std::string_view text, const Words& words) {
    const auto found = std::find_if(words.begin(), words.end(), [&](auto word) { return text.ends_with(word); });
    return found == words.end() ? std::string_view() : *found;
}

std::string replaced(std::string text) {
    for (const auto& [english, japanese] : kEnglishUnits) {
        for (auto place = text.find(english); place != std::string::npos; place = text.find(english, place)) {
            text.replace(place, english.size(), japanese);
        }
    }
    return text;
}

// Where the number at `from` ends: digits, their separators, and scales of ten.
std::size_t endOfNumber(std::string_view text, std::size_t from) {
    auto end = from;
    while (end < text.size()) {
        if (isDigit(text[end])) {
            ++end;
        } else if ((text[end] == ',' || text[end] == '.') && end + 1 < text.size() && isDigit(text[end + 1])) {
            ++end;
        } else if (const auto scale = wordAt(text.substr(end), kScales); !scale.empty()) {
            end += scale.size();
        } else {
            break;
        }
    }
    return end;
}

}  // namespace

std::vector<TitleFigure> figuresIn(const std::string& sentence) {
    std::vector<TitleFigure> figures;
    const auto text = replaced(base::nfkc(sentence));
    const std::string_view view(text);
    for (std::size_t from = 0; from < text.size();) {
        if (!isDigit(text[from])) {
            ++from;
            continue;
        }
        auto end = endOfNumber(view, from);
        const auto number = view.substr(from, end - from);
        const auto rest = view.substr(end);
        const auto counter = wordAt(rest, kCounters);
        std::string unit;
        auto kind = TitleFigure::Kind::Amount;
        if (number.ends_with("円")) {
            unit = {};
        } else if (rest.starts_with("%") && !rest.starts_with("%ポイント")) {
            kind = TitleFigure::Kind::Percent;
            unit = "%";
        } else if (!counter.empty()) {
            kind = TitleFigure::Kind::Count;
            unit = "件";
        } else {
            from = std::max(end, from + 1);
            continue;
        }
        const auto before = std::string(wordBefore(view.substr(0, from), kBefore));
        const auto length = kind == TitleFigure::Kind::Percent ? 1 : counter.size();
        end += kind == TitleFigure::Kind::Amount ? 0 : length;
        const auto behind = std::string(wordAt(view.substr(end), kBehind));
        auto loose = before == "おおむね" || before == "概ね" ? std::string("約") : before;
        if (auto figure = domain::StatedFigure::parse(loose + std::string(number) + unit + behind)) {
            figures.push_back({kind, std::string(view.substr(from, end - from)), std::move(*figure)});
        }
        from = std::max(end, from + 1);
    }
    return figures;
}

}  // namespace shirube::analysis
