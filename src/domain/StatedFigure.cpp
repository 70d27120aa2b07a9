// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StatedFigure.h"

#include <algorithm>

#include "FigureGrammar.h"
#include "base/Text.h"

namespace shirube::domain {

namespace {

tl::unexpected<base::Error> unreadable(std::string_view text) {
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is not a figure. Write digits and a unit, such as 9,902億円, 28.3%, 53位, "
                                   "約1.3兆円, 35億円の内数 or 885兆円～1,146兆円."),
                      {base::quoted(text)}));
}

tl::unexpected<base::Error> tooLong(std::string_view text) {
    return base::fail(
        base::ErrorCode::Overflow,
        base::Message(SHIRUBE_TEXT("“{0}” has more digits than can be held exactly (18). Check the figure."),
                      {base::quoted(text)}));
}

int powerOfTenIn(std::int64_t number) {
    int power = 0;
    for (; number >= 10; number /= 10) {
        ++power;
    }
    return power;
}

// The largest unit of amounts that is not larger than 10^scale yen.
AmountUnit amountUnitOf(int scale) {
    auto best = AmountUnit::Yen;
    for (const auto unit : kAmountUnits) {
        if (powerOfTenIn(yenPer(unit)) <= scale) {
            best = unit;
        }
    }
    return best;
}

// With at least so many decimals, and those that the number needs beyond them.
std::string fixed(const base::Decimal& number, int decimals, bool withSeparators) {
    const auto places = static_cast<std::size_t>(std::max({decimals, -number.exponent(), 0}));
    auto text = number.text();
    if (number.isNegative()) {
        text.erase(0, 1);
    }
    const auto point = std::min(text.find('.'), text.size());
    auto whole = text.substr(0, point);
    auto fraction = point < text.size() ? text.substr(point + 1) : std::string();
    fraction.append(places - std::min(places, fraction.size()), '0');
    if (withSeparators) {
        for (auto i = whole.size(); i > 3; i -= 3) {
            whole.insert(i - 3, ",");
        }
    }
    return (number.isNegative() ? "△" : "") + whole + (fraction.empty() ? "" : '.' + fraction);
}

}  // namespace

base::Result<StatedFigure> StatedFigure::parse(std::string_view text, std::string_view headerUnit) {
    const auto printed = readFigure(text, headerUnit);
    if (!printed) {
        return printed.error() == FigureProblem::TooLong ? tooLong(text) : unreadable(text);
    }
    StatedFigure figure;
    const auto& lower = printed->value;
    const auto& upper = printed->upper ? *printed->upper : lower;
    const auto& coarse = lower.exponent > upper.exponent ? lower : upper;
    figure.value = base::Decimal(lower.digits, lower.exponent);
    figure.step = base::Decimal(1, coarse.exponent);
    if (printed->upper) {
        figure.upper = base::Decimal(upper.digits, upper.exponent);
    }
    figure.unit = coarse.unit;
    figure.qualifier = printed->qualifier;
    figure.withinEnvelope = printed->withinEnvelope;
    figure.raw = std::string(base::trimmed(text));
    return figure;
}

StatedFigure StatedFigure::fromAmount(const StatedAmount& amount) {
    StatedFigure figure;
    figure.value = base::Decimal(amount.money.yen(), 0);
    figure.step = base::Decimal(amount.stepYen, 0);
    figure.unit = {std::string(japaneseName(amount.unit)), "円", powerOfTenIn(yenPer(amount.unit))};
    figure.rounding = amount.rounding;
    figure.qualifier = amount.qualifier;
    figure.raw = amount.raw;
    return figure;
}

std::optional<StatedAmount> StatedFigure::asAmount() const {
    const auto yen = value.whole();
    const auto stepYen = step.whole();
    if (!unit.isYen() || upper || qualifier == Qualifier::LessThan || !yen || !stepYen) {
        return std::nullopt;
    }
    StatedAmount amount;
    amount.money = Money(*yen);
    amount.stepYen = *stepYen;
    amount.unit = amountUnitOf(unit.scale);
    amount.rounding = rounding;
    amount.qualifier = qualifier;
    amount.raw = raw;
    return amount;
}

base::Decimal StatedFigure::looseRoom() const {
    if (step.exponent() < unit.scale) {
        return step;
    }
    auto room = step;
    for (const auto& end : {value, upper.value_or(value)}) {
        if (!end.isZero()) {
            room = std::max(room, base::Decimal(5, end.exponent() - 1));
        }
    }
    return room;
}

std::string StatedFigure::print() const {
    const auto decimals = unit.scale - step.exponent();
    const bool withSeparators = !unit.base.starts_with("年");  // 2024年 is no quantity
    auto text = std::string(prefixOf(qualifier)) + fixed(value.scaledDown(unit.scale), decimals, withSeparators);
    if (upper) {
        text += unit.name + "～" + fixed(upper->scaledDown(unit.scale), decimals, withSeparators);
    }
    return text + unit.name + std::string(suffixOf(qualifier)) + (withinEnvelope ? "の内数" : "");
}

}  // namespace shirube::domain
