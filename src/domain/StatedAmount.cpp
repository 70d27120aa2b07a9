// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StatedAmount.h"

#include <algorithm>
#include <limits>

#include "FigureGrammar.h"
#include "base/Decimal.h"
#include "base/Text.h"
#include "domain/EnumKeys.h"
#include "domain/MoneyFormat.h"

namespace shirube::domain {

namespace {

constexpr std::array kRoundings{
    EnumRow{Rounding::Unknown, "unknown", ""}, EnumRow{Rounding::Exact, "exact", ""},
    EnumRow{Rounding::HalfUp, "half_up", ""},  EnumRow{Rounding::Truncate, "truncate", ""},
    EnumRow{Rounding::Up, "up", ""},
};

constexpr std::array kQualifiers{
    EnumRow{Qualifier::None, "none", ""},
    EnumRow{Qualifier::About, "about", ""},
    EnumRow{Qualifier::MoreThan, "more_than", ""},
    EnumRow{Qualifier::AtLeast, "at_least", ""},
    EnumRow{Qualifier::AtMost, "at_most", ""},
    EnumRow{Qualifier::LessThan, "less_than", ""},
    EnumRow{Qualifier::Approximately, "approximately", ""},
    EnumRow{Qualifier::UpTo, "up_to", ""},
};

constexpr auto kMaxYen = std::numeric_limits<std::int64_t>::max();

tl::unexpected<base::Error> unreadable(std::string_view text) {
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is not an amount. Write a figure and a unit, such as 9,916億円, "
                                   "2兆1,706億円, 378,299百万円 or △12億円."),
                      {base::quoted(text)}));
}

tl::unexpected<base::Error> tooLarge(std::string_view text) {
    return base::fail(base::ErrorCode::Overflow,
                      base::Message(SHIRUBE_TEXT("“{0}” is larger than any amount that can be held exactly. Check the "
                                                 "number of digits and the unit."),
                                    {base::quoted(text)}));
}

tl::unexpected<base::Error> finerThanYen(std::string_view text) {
    return base::fail(base::ErrorCode::InvalidInput,
                      base::Message(SHIRUBE_TEXT("“{0}” is finer than one yen. Check the decimal point and the unit."),
                                    {base::quoted(text)}));
}

}  // namespace

std::string_view toKey(Rounding rounding) {
    return rowOf(kRoundings, rounding).key;
}
std::optional<Rounding> roundingFromKey(std::string_view key) {
    return valueOf(kRoundings, key);
}
std::string_view toKey(Qualifier qualifier) {
    return rowOf(kQualifiers, qualifier).key;
}
std::optional<Qualifier> qualifierFromKey(std::string_view key) {
    return valueOf(kQualifiers, key);
}

base::Result<StatedAmount> StatedAmount::parse(std::string_view text) {
    const auto figure = readFigure(text, {});
    if (!figure) {
        return figure.error() == FigureProblem::TooLong ? tooLarge(text) : unreadable(text);
    }
    const auto& number = figure->value;
    const auto yenUnit = amountUnitFromJapanese(number.unit.name);
    if (!yenUnit || figure->upper || figure->withinEnvelope || figure->qualifier == Qualifier::LessThan) {
        return unreadable(text);
    }
    if (number.exponent < 0) {
        return finerThanYen(text);
    }
    StatedAmount amount;
    amount.stepYen = base::Decimal(1, number.exponent).whole().value_or(kMaxYen);
    const auto yen = base::Decimal(number.digits, number.exponent).whole();
    if (!yen) {
        return tooLarge(text);
    }
    amount.money = Money(*yen);
    amount.unit = *yenUnit;
    amount.qualifier = figure->qualifier;
    amount.raw = std::string(base::trimmed(text));
    return amount;
}

std::string StatedAmount::print() const {
    int decimals = 0;
    for (auto step = yenPer(unit); step > stepYen; step /= 10) {
        ++decimals;
    }
    return std::string(prefixOf(qualifier)) + formatFixed(money, unit, decimals) + std::string(japaneseName(unit)) +
           std::string(suffixOf(qualifier));
}

base::Result<AmountRange> StatedAmount::interval() const {
    // Half a step is rounded away from zero, so a printed 10 may stand for 9.5 but not for 10.5.
    std::int64_t inward = 0;   // how far the truth may lie nearer to zero
    std::int64_t outward = 0;  // how far beyond
    switch (rounding) {
        case Rounding::Exact:
            break;
        case Rounding::HalfUp:
            inward = stepYen / 2;
            outward = stepYen - stepYen / 2 - 1;
            break;
        case Rounding::Truncate:
            outward = stepYen - 1;
            break;
        case Rounding::Up:
            inward = stepYen - 1;
            break;
        case Rounding::Unknown:
            inward = stepYen - 1;
            outward = stepYen - 1;
            break;
    }
    // A loose word is worth one more step on either side: the documents say no more.
    const bool loose = qualifier == Qualifier::About || qualifier == Qualifier::Approximately;
    if (loose) {
        inward += stepYen;
        outward += stepYen;
    }
    // Zero has no side that is nearer to zero.
    const bool zero = money.isZero();
    const auto below = zero ? outward : money.isNegative() ? outward : inward;
    const auto above = zero ? outward : money.isNegative() ? inward : outward;
    const auto lower = subtract(money, Money(below));
    const auto upper = add(money, Money(above));
    if (!lower || !upper) {
        return base::forward(lower ? upper : lower);
    }
    AmountRange range{*lower, *upper};
    range.fromRounding = rounding != Rounding::Exact && stepYen > 1;
    range.fromQualifier = qualifier != Qualifier::None;
    switch (qualifier) {
        case Qualifier::MoreThan:
        case Qualifier::AtLeast:
            range.upper.reset();
            break;
        case Qualifier::AtMost:
        case Qualifier::LessThan:
        case Qualifier::UpTo:
            range.lower = std::min(Money(), range.lower);
            break;
        case Qualifier::None:
        case Qualifier::About:
        case Qualifier::Approximately:
            break;
    }
    return range;
}

}  // namespace shirube::domain
