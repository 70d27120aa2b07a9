// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dimension.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace shirube::analysis {

namespace {

// Of an exchange rate, the currency that its text doesn't give.
const std::string kSomeCurrency = "?";

constexpr std::array<std::string_view, 5> kPureNumbers{"", "倍", "点", "ポイント", "pt"};
// What is counted by the piece, and so printed without “each”.
constexpr std::array<std::string_view, 21> kPieces{"人", "件", "社", "本",   "枚",   "個",   "台",
                                                   "戸", "室", "つ", "回",   "者",   "地域", "校",
                                                   "組", "種", "年", "か所", "分野", "機関", "テーマ"};

bool isPiece(const std::string& unit) {
    return std::find(kPieces.begin(), kPieces.end(), unit) != kPieces.end();
}

}  // namespace

bool isCurrency(const std::string& base) {
    constexpr std::array kCurrencies{"円",     "ドル", "ユーロ", "元",     "ウォン", "ポンド",   "フラン",
                                     "ルピー", "ペソ", "リラ",   "バーツ", "レアル", "クローナ", "クローネ"};
    return std::any_of(kCurrencies.begin(), kCurrencies.end(),
                       [&](const char* currency) { return base.ends_with(currency); });
}

Dimension Dimension::unprinted() {
    Dimension dimension;
    dimension.m_isUnprinted = true;
    return dimension;
}

Dimension Dimension::of(const domain::FactKey& fact, const domain::FigureUnit& unit) {
    Dimension dimension;
    dimension.m_isKnown = true;
    if (std::find(kPureNumbers.begin(), kPureNumbers.end(), unit.base) != kPureNumbers.end()) {
        return dimension;
    }
    // トン/年: the first is counted, for each of the others.
    std::string_view rest = unit.base;
    for (int exponent = 1; !rest.empty(); exponent = -1) {
        const auto end = std::min(rest.find('/'), rest.size());
        if (end > 0) {
            dimension.m_exponents[std::string(rest.substr(0, end))] += exponent;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (fact.measure == domain::Measure::Rate && unit.isYen()) {
        dimension.m_exponents[kSomeCurrency] = -1;
    }
    return dimension;
}

int Dimension::exponentOf(const std::string& unit) const {
    const auto found = m_exponents.find(unit);
    return found == m_exponents.end() ? 0 : found->second;
}

// Euros by yen for one of some currency are yen.
void Dimension::cancelCurrency() {
    for (auto& [unit, exponent] : m_exponents) {
        auto& open = m_exponents.at(kSomeCurrency);
        if (unit != kSomeCurrency && unit != "円" && isCurrency(unit) && (open < 0) != (exponent < 0)) {
            const int pairs = std::min(std::abs(open), std::abs(exponent));
            open += open < 0 ? pairs : -pairs;
            exponent += exponent < 0 ? pairs : -pairs;
        }
    }
}

Dimension Dimension::times(const Dimension& other) const {
    if (m_isUnprinted || other.m_isUnprinted) {
        return unprinted();
    }
    Dimension product = *this;
    product.m_isKnown = m_isKnown || other.m_isKnown;
    product.m_optional.insert(other.m_optional.begin(), other.m_optional.end());
    for (const auto& [unit, exponent] : other.m_exponents) {
        product.m_exponents[unit] += exponent;
    }
    if (!m_exponents.empty() && !other.m_exponents.empty()) {
        for (const auto& [unit, exponent] : product.m_exponents) {
            if (isPiece(unit) && (exponentOf(unit) == 0) != (other.exponentOf(unit) == 0)) {
                product.m_optional.insert(unit);
            }
        }
    }
    if (product.exponentOf(kSomeCurrency) != 0) {
        product.cancelCurrency();
    }
    std::erase_if(product.m_exponents, [](const auto& entry) { return entry.second == 0; });
    return product;
}

Dimension Dimension::toThe(int exponent) const {
    Dimension power = *this;
    for (auto& [unit, own] : power.m_exponents) {
        own *= exponent;
    }
    return power;
}

bool Dimension::agreesWith(const Dimension& other) const {
    if (!m_isKnown || !other.m_isKnown) {
        return true;
    }
    const bool isOpen = exponentOf(kSomeCurrency) != other.exponentOf(kSomeCurrency);
    const auto differs = [&](const std::string& unit) {
        const bool isFree = m_optional.contains(unit) || other.m_optional.contains(unit) ||
                            (isOpen && (unit == kSomeCurrency || isCurrency(unit)));
        return !isFree && exponentOf(unit) != other.exponentOf(unit);
    };
    const auto anyDiffers = [&](const auto& exponents) {
        return std::any_of(exponents.begin(), exponents.end(), [&](const auto& entry) { return differs(entry.first); });
    };
    return !anyDiffers(m_exponents) && !anyDiffers(other.m_exponents);
}

std::string Dimension::text() const {
    std::string text;
    for (const auto& [unit, exponent] : m_exponents) {
        text += (text.empty() ? "" : "·") + unit + (exponent == 1 ? "" : "^" + std::to_string(exponent));
    }
    return text.empty() ? "1" : text;
}

}  // namespace shirube::analysis
