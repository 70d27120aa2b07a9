// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StatedAmount.h"

#include <algorithm>
#include <limits>

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
    EnumRow{Qualifier::None, "none", ""},          EnumRow{Qualifier::About, "about", ""},
    EnumRow{Qualifier::MoreThan, "more_than", ""}, EnumRow{Qualifier::AtLeast, "at_least", ""},
    EnumRow{Qualifier::AtMost, "at_most", ""},     EnumRow{Qualifier::Approximately, "approximately", ""},
    EnumRow{Qualifier::UpTo, "up_to", ""},
};

struct QualifierWord {
    std::string_view word;
    Qualifier qualifier;
};
constexpr std::array kPrefixes{QualifierWord{"約", Qualifier::About}, QualifierWord{"最大", Qualifier::UpTo},
                               QualifierWord{"上限", Qualifier::UpTo}};
constexpr std::array kSuffixes{QualifierWord{"超", Qualifier::MoreThan}, QualifierWord{"以上", Qualifier::AtLeast},
                               QualifierWord{"以下", Qualifier::AtMost},
                               QualifierWord{"程度", Qualifier::Approximately}};

constexpr auto kMaxYen = std::numeric_limits<std::int64_t>::max();
constexpr int kMaxDecimals = 12;

bool consume(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) {
        return false;
    }
    text.remove_prefix(word.size());
    return true;
}

// A mantissa as printed: all its digits as one integer, and how many of them stand behind the point.
struct Mantissa {
    std::int64_t digits = 0;
    int decimals = 0;
};

enum class NumberError { None, Malformed, TooLong };

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

NumberError readMantissa(std::string_view& text, Mantissa& out) {
    std::size_t i = 0;
    std::size_t group = 0;  // digits since the last comma
    bool hasComma = false;
    std::size_t count = 0;
    const auto push = [&](char c) {
        ++count;
        if (count <= 18) {
            out.digits = out.digits * 10 + (c - '0');
        }
    };
    while (i < text.size() && (isDigit(text[i]) || text[i] == ',')) {
        if (text[i] == ',') {
            const bool groupIsWrong = hasComma ? group != 3 : group == 0 || group > 3;
            if (groupIsWrong) {
                return NumberError::Malformed;
            }
            hasComma = true;
            group = 0;
        } else {
            push(text[i]);
            ++group;
        }
        ++i;
    }
    if (group == 0 || (hasComma && group != 3)) {
        return NumberError::Malformed;
    }
    if (i < text.size() && text[i] == '.') {
        ++i;
        const auto firstDecimal = i;
        while (i < text.size() && isDigit(text[i])) {
            push(text[i]);
            ++i;
        }
        if (i == firstDecimal) {
            return NumberError::Malformed;
        }
        if (i - firstDecimal > kMaxDecimals) {
            return NumberError::TooLong;
        }
        out.decimals = static_cast<int>(i - firstDecimal);
    }
    text.remove_prefix(i);
    return count > 18 ? NumberError::TooLong : NumberError::None;
}

std::int64_t powerOfTen(int exponent) {
    std::int64_t value = 1;
    for (int i = 0; i < exponent; ++i) {
        value *= 10;
    }
    return value;
}

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
    if (!base::isValidUtf8(text) || text.size() > 400) {
        return unreadable(text);
    }
    std::string compact;
    const auto normalised = base::nfkc(text);
    for (const char c : normalised) {
        if (c != ' ' && c != '\t') {  // NFKC has made every other space of a figure one of these
            compact += c;
        }
    }
    std::string_view rest = compact;
    StatedAmount amount;
    amount.raw = std::string(base::trimmed(text));
    for (const auto& [word, qualifier] : kPrefixes) {
        if (consume(rest, word)) {
            amount.qualifier = qualifier;
            break;
        }
    }
    const bool negative =
        consume(rest, "△") || consume(rest, "▲") || consume(rest, "-") || consume(rest, "−") || consume(rest, "▵");

    Mantissa mantissa;
    if (const auto error = readMantissa(rest, mantissa); error != NumberError::None) {
        return error == NumberError::TooLong ? tooLarge(text) : unreadable(text);
    }
    // 兆 followed by a figure in 億円 is one amount: the step is that of the 億.
    std::int64_t trillions = 0;
    if (rest.starts_with("兆") && !rest.starts_with("兆円")) {
        if (mantissa.decimals != 0) {
            return unreadable(text);
        }
        trillions = mantissa.digits;
        consume(rest, "兆");
        mantissa = {};
        if (const auto error = readMantissa(rest, mantissa); error != NumberError::None) {
            return error == NumberError::TooLong ? tooLarge(text) : unreadable(text);
        }
        if (!rest.starts_with("億円") || mantissa.digits >= 10'000 * powerOfTen(mantissa.decimals)) {
            return unreadable(text);
        }
    }
    bool hasUnit = false;
    for (const auto unit : kAmountUnits) {
        if (consume(rest, japaneseName(unit))) {
            amount.unit = unit;
            hasUnit = true;
            break;
        }
    }
    if (!hasUnit) {
        return unreadable(text);
    }
    if (amount.qualifier == Qualifier::None) {
        for (const auto& [word, qualifier] : kSuffixes) {
            if (consume(rest, word)) {
                amount.qualifier = qualifier;
                break;
            }
        }
    }
    if (!rest.empty()) {
        return unreadable(text);
    }

    const auto unitYen = yenPer(amount.unit);
    const auto divisor = powerOfTen(mantissa.decimals);
    if (unitYen % divisor != 0) {
        return finerThanYen(text);
    }
    amount.stepYen = unitYen / divisor;
    constexpr std::int64_t kTrillion = 1'000'000'000'000;
    if (mantissa.digits > kMaxYen / amount.stepYen || trillions > kMaxYen / kTrillion - 1) {
        return tooLarge(text);
    }
    const auto total = add(Money(mantissa.digits * amount.stepYen), Money(trillions * kTrillion));
    if (!total) {
        return tooLarge(text);
    }
    amount.money = Money(negative ? -total->yen() : total->yen());
    return amount;
}

std::string StatedAmount::print() const {
    int decimals = 0;
    for (auto step = yenPer(unit); step > stepYen; step /= 10) {
        ++decimals;
    }
    std::string prefix;
    std::string suffix;
    for (const auto& [word, wordQualifier] : kPrefixes) {
        if (wordQualifier == qualifier && prefix.empty()) {
            prefix = word;
        }
    }
    for (const auto& [word, wordQualifier] : kSuffixes) {
        if (wordQualifier == qualifier) {
            suffix = word;
        }
    }
    return prefix + formatFixed(money, unit, decimals) + std::string(japaneseName(unit)) + suffix;
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
