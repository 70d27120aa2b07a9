// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NumberFormat.h"

#include <algorithm>

namespace shirube::domain {

namespace {

constexpr int kDecimals = 4;

// Adds one to the last digit of plain digits with at most one point.
void increment(std::string& digits) {
    for (auto it = digits.rbegin(); it != digits.rend(); ++it) {
        if (*it == '.') {
            continue;
        }
        if (*it != '9') {
            ++*it;
            return;
        }
        *it = '0';
    }
    digits.insert(digits.begin(), '1');
}

std::string withSeparators(const std::string& plain) {
    const bool isNegative = plain.starts_with('-');
    std::string text = isNegative ? plain.substr(1) : plain;
    const auto point = std::min(text.find('.'), text.size());
    for (auto at = point; at > 3; at -= 3) {
        text.insert(at - 3, ",");
    }
    return isNegative ? "△" + text : text;
}

}  // namespace

std::string roundedDigits(const base::Decimal& number, int decimals) {
    auto text = number.text();
    const auto point = text.find('.');
    const auto keep = static_cast<std::size_t>(decimals);
    if (point == std::string::npos || text.size() - point - 1 <= keep) {
        return text;
    }
    const bool isNegative = text.starts_with('-');
    const bool goesUp = text[point + 1 + keep] >= '5';
    text.erase(decimals == 0 ? point : point + 1 + keep);
    if (isNegative) {
        text.erase(0, 1);
    }
    if (goesUp) {
        increment(text);
    }
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text.pop_back();
        }
    }
    return isNegative && text != "0" ? "-" + text : text;
}

std::string formatNumber(const base::Decimal& number, const FigureUnit& unit) {
    const auto inUnit = number.scaledDown(unit.scale);
    auto text = roundedDigits(inUnit, kDecimals);
    if (text == "0" && !inUnit.isZero()) {
        text = inUnit.text();
    }
    return withSeparators(text);
}

std::string formatDifference(const base::Decimal& number, const FigureUnit& unit) {
    return (number.isNegative() || number.isZero() ? "" : "+") + formatNumber(number, unit);
}

}  // namespace shirube::domain
