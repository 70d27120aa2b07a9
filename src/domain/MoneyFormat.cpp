// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MoneyFormat.h"

#include <algorithm>
#include <cstdint>

namespace shirube::domain {

namespace {

int maxDecimals(AmountUnit unit) {
    switch (unit) {
        case AmountUnit::HundredMillionYen:
            return 1;
        case AmountUnit::TrillionYen:
            return 4;
        case AmountUnit::Yen:
        case AmountUnit::ThousandYen:
        case AmountUnit::MillionYen:
            return 0;
    }
    return 0;
}

std::int64_t stepOf(AmountUnit unit, int decimals) {
    auto step = yenPer(unit);
    for (int i = 0; i < decimals; ++i) {
        step /= 10;
    }
    return std::max<std::int64_t>(step, 1);
}

}  // namespace

std::string formatFixed(Money money, AmountUnit unit, int decimals) {
    const auto step = static_cast<std::uint64_t>(stepOf(unit, decimals));
    const bool negative = money.isNegative();
    const auto magnitude =
        negative ? ~static_cast<std::uint64_t>(money.yen()) + 1 : static_cast<std::uint64_t>(money.yen());
    auto scaled = magnitude / step;
    if (magnitude % step >= step - magnitude % step) {
        ++scaled;
    }
    std::string digits = std::to_string(scaled);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    std::string out = digits.substr(0, digits.size() - places);
    for (auto i = out.size(); i > 3; i -= 3) {
        out.insert(i - 3, ",");
    }
    if (places > 0) {
        out += '.' + digits.substr(digits.size() - places);
    }
    return negative && scaled != 0 ? "△" + out : out;
}

std::string formatMoney(Money money, AmountUnit unit) {
    auto out = formatFixed(money, unit, maxDecimals(unit));
    if (out.find('.') != std::string::npos) {
        out.erase(out.find_last_not_of('0') + 1);
        if (out.back() == '.') {
            out.pop_back();
        }
    }
    return out;
}

std::string formatDifference(Money money, AmountUnit unit) {
    const auto text = formatMoney(money, unit);
    return money > Money() && text != "0" ? "+" + text : text;
}

std::string formatChange(const base::Ratio& ratio) {
    auto text = ratio.percent(1);
    if (text.starts_with('-')) {
        text.replace(0, 1, "△");
    } else if (text != "0.0") {
        text.insert(0, 1, '+');
    }
    return text + "%";
}

base::Message withUnit(Money money, AmountUnit unit) {
    const auto figure = formatMoney(money, unit);
    switch (unit) {
        case AmountUnit::Yen:
            return base::Message(SHIRUBE_TEXT("{0} yen"), {figure});
        case AmountUnit::ThousandYen:
            return base::Message(SHIRUBE_TEXT("{0} thousand yen"), {figure});
        case AmountUnit::MillionYen:
            return base::Message(SHIRUBE_TEXT("{0} million yen"), {figure});
        case AmountUnit::HundredMillionYen:
            return base::Message(SHIRUBE_TEXT("{0} hundred million yen"), {figure});
        case AmountUnit::TrillionYen:
            return base::Message(SHIRUBE_TEXT("{0} trillion yen"), {figure});
    }
    return base::Message::verbatim(figure);
}

base::Message label(AmountUnit unit) {
    switch (unit) {
        case AmountUnit::Yen:
            return base::Message(SHIRUBE_TEXT("yen"));
        case AmountUnit::ThousandYen:
            return base::Message(SHIRUBE_TEXT("thousand yen"));
        case AmountUnit::MillionYen:
            return base::Message(SHIRUBE_TEXT("million yen"));
        case AmountUnit::HundredMillionYen:
            return base::Message(SHIRUBE_TEXT("hundred million yen"));
        case AmountUnit::TrillionYen:
            return base::Message(SHIRUBE_TEXT("trillion yen"));
    }
    return base::Message(SHIRUBE_TEXT("yen"));
}

bool isRoundedIn(Money money, AmountUnit unit) {
    return money.yen() % stepOf(unit, maxDecimals(unit)) != 0;
}

}  // namespace shirube::domain
