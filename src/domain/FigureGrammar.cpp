// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureGrammar.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/Decimal.h"
#include "base/Text.h"

namespace shirube::domain {

namespace {

struct QualifierWord {
    std::string_view word;
    Qualifier qualifier;
};
// The first word of each qualifier is the one that is printed.
constexpr std::array kPrefixes{QualifierWord{"約", Qualifier::About}, QualifierWord{"およそ", Qualifier::About},
                               QualifierWord{"最大", Qualifier::UpTo}, QualifierWord{"上限", Qualifier::UpTo}};
constexpr std::array kSuffixes{
    QualifierWord{"超", Qualifier::MoreThan},   QualifierWord{"を超える", Qualifier::MoreThan},
    QualifierWord{"以上", Qualifier::AtLeast},  QualifierWord{"以下", Qualifier::AtMost},
    QualifierWord{"未満", Qualifier::LessThan}, QualifierWord{"程度", Qualifier::Approximately}};
constexpr std::array<std::string_view, 2> kEnvelopes{"の内数", "内数"};
constexpr std::array<std::string_view, 5> kMinus{"△", "▲", "-", "−", "▵"};
constexpr std::array<std::string_view, 2> kTildes{"~", "〜"};

struct Scale {
    std::string_view word;
    int power;
};
constexpr std::array kScales{Scale{"兆", 12}, Scale{"億", 8}, Scale{"万", 4}};

constexpr std::size_t kMaxTextLength = 400;
constexpr int kMaxDecimals = 12;
constexpr int kMaxDigits = 18;
constexpr std::int64_t kDigitsEnd = 1'000'000'000'000'000'000;  // 10^kMaxDigits

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool consume(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) {
        return false;
    }
    text.remove_prefix(word.size());
    return true;
}

bool consumeEnd(std::string_view& text, std::string_view word) {
    if (!text.ends_with(word)) {
        return false;
    }
    text.remove_suffix(word.size());
    return true;
}

bool isLoose(Qualifier qualifier) {
    return qualifier == Qualifier::About || qualifier == Qualifier::Approximately;
}

// Adds one more word; of a loose word and one that opens an end the latter says more. False for two of a kind.
bool combine(Qualifier& qualifier, Qualifier more) {
    if (qualifier == Qualifier::None || (isLoose(qualifier) && !isLoose(more))) {
        qualifier = more;
        return true;
    }
    return isLoose(more);
}

// Digits with or without commas, and how many of them stand behind the point.
struct Mantissa {
    std::int64_t digits = 0;
    int decimals = 0;
};

tl::expected<Mantissa, FigureProblem> readMantissa(std::string_view& text) {
    Mantissa mantissa;
    std::size_t i = 0;
    std::size_t group = 0;  // digits since the last comma
    bool hasComma = false;
    int count = 0;
    const auto push = [&](char c) {
        ++count;
        if (count <= kMaxDigits) {
            mantissa.digits = mantissa.digits * 10 + (c - '0');
        }
    };
    while (i < text.size() && (isDigit(text[i]) || text[i] == ',')) {
        if (text[i] == ',') {
            const bool groupIsWrong = hasComma ? group != 3 : group == 0 || group > 3;
            if (groupIsWrong) {
                return tl::unexpected(FigureProblem::Malformed);
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
        return tl::unexpected(FigureProblem::Malformed);
    }
    if (i < text.size() && text[i] == '.') {
        const auto firstDecimal = ++i;
        while (i < text.size() && isDigit(text[i])) {
            push(text[i]);
            ++i;
        }
        if (i == firstDecimal) {
            return tl::unexpected(FigureProblem::Malformed);
        }
        if (i - firstDecimal > kMaxDecimals) {
            return tl::unexpected(FigureProblem::TooLong);
        }
        mantissa.decimals = static_cast<int>(i - firstDecimal);
    }
    text.remove_prefix(i);
    if (count > kMaxDigits) {
        return tl::unexpected(FigureProblem::TooLong);
    }
    return mantissa;
}

// 10^power, or the first number with too many digits.
std::int64_t powerOfTen(int power) {
    std::int64_t value = 1;
    for (int i = 0; i < power && value < kDigitsEnd; ++i) {
        value *= 10;
    }
    return value;
}

// A number up to its unit: 10兆1000億ウォン has the group 10 of 10^12 before its last digits.
struct Number {
    bool negative = false;
    std::vector<std::pair<std::int64_t, int>> groups;  // digits and the power of ten of the scale behind them
    Mantissa last;
    std::string_view unit;
};

tl::expected<Number, FigureProblem> readNumber(std::string_view text) {
    Number number;
    number.negative = std::any_of(kMinus.begin(), kMinus.end(), [&](auto sign) { return consume(text, sign); });
    for (;;) {
        const auto mantissa = readMantissa(text);
        if (!mantissa) {
            return tl::unexpected(mantissa.error());
        }
        const auto scale = std::find_if(kScales.begin(), kScales.end(), [&](const Scale& known) {
            const auto next = known.word.size();
            return text.starts_with(known.word) && text.size() > next && isDigit(text[next]);
        });
        if (scale == kScales.end()) {
            number.last = *mantissa;
            number.unit = text;
            return number;
        }
        const bool fitsBefore =
            number.groups.empty() || (number.groups.back().second > scale->power &&
                                      mantissa->digits < powerOfTen(number.groups.back().second - scale->power));
        if (mantissa->decimals != 0 || !fitsBefore) {
            return tl::unexpected(FigureProblem::Malformed);
        }
        number.groups.emplace_back(mantissa->digits, scale->power);
        text.remove_prefix(scale->word.size());
    }
}

tl::expected<PrintedNumber, FigureProblem> inBaseUnits(const Number& number, const FigureUnit& unit) {
    PrintedNumber printed;
    printed.unit = unit;
    printed.exponent = unit.scale - number.last.decimals;
    auto digits = number.last.digits;
    if (!number.groups.empty()) {
        const auto room = number.groups.back().second - unit.scale;
        if (room <= 0 || digits >= powerOfTen(room + number.last.decimals)) {
            return tl::unexpected(FigureProblem::Malformed);
        }
    }
    for (const auto& [group, power] : number.groups) {
        const auto factor = powerOfTen(power - printed.exponent);
        if (group != 0 && (factor >= kDigitsEnd || group > (kDigitsEnd - 1 - digits) / factor)) {
            return tl::unexpected(FigureProblem::TooLong);
        }
        digits += group * (group == 0 ? 0 : factor);
    }
    printed.digits = number.negative ? -digits : digits;
    return printed;
}

// The unit behind a number: its own; else `other`, whose base also completes a bare 兆.
std::optional<FigureUnit> unitOf(std::string_view text, const std::optional<FigureUnit>& other) {
    if (text.empty()) {
        return other.value_or(FigureUnit{});
    }
    auto unit = FigureUnit::parse(text);
    if (unit && unit->base.empty() && unit->scale > 0 && other && !other->base.empty()) {
        unit->base = other->base;
        unit->name += other->base;
    }
    return unit;
}

bool isBelow(const PrintedNumber& a, const PrintedNumber& b) {
    return base::Decimal(a.digits, a.exponent) < base::Decimal(b.digits, b.exponent);
}

tl::expected<PrintedFigure, FigureProblem> readNumbers(std::string_view text, const std::optional<FigureUnit>& header) {
    auto split = std::string_view::npos;
    std::string_view tilde;
    for (const auto word : kTildes) {
        if (const auto at = text.find(word); at < split) {
            split = at;
            tilde = word;
        }
    }
    const bool isRange = split != std::string_view::npos;
    const auto last = readNumber(isRange ? text.substr(split + tilde.size()) : text);
    if (!last) {
        return tl::unexpected(last.error());
    }
    const auto unit = unitOf(last->unit, header);
    if (!unit) {
        return tl::unexpected(FigureProblem::Malformed);
    }
    auto upper = inBaseUnits(*last, *unit);
    if (!upper) {
        return tl::unexpected(upper.error());
    }
    PrintedFigure figure;
    if (!isRange) {
        figure.value = *std::move(upper);
        return figure;
    }
    const auto first = readNumber(text.substr(0, split));
    if (!first) {
        return tl::unexpected(first.error());
    }
    const auto firstUnit = unitOf(first->unit, unit);
    if (!firstUnit || firstUnit->base != unit->base) {
        return tl::unexpected(FigureProblem::Malformed);
    }
    auto lower = inBaseUnits(*first, *firstUnit);
    if (!lower) {
        return tl::unexpected(lower.error());
    }
    // Either end can be printed in the unit of the other.
    const auto fine = std::min(lower->exponent, upper->exponent);
    const auto scale = lower->exponent > upper->exponent ? lower->unit.scale : upper->unit.scale;
    if (!isBelow(*lower, *upper) || scale - fine > kMaxDecimals) {
        return tl::unexpected(FigureProblem::Malformed);
    }
    figure.value = *std::move(lower);
    figure.upper = *std::move(upper);
    return figure;
}

}  // namespace

tl::expected<PrintedFigure, FigureProblem> readFigure(std::string_view text, std::string_view headerUnit) {
    if (!base::isValidUtf8(text) || text.size() > kMaxTextLength) {
        return tl::unexpected(FigureProblem::Malformed);
    }
    auto compact = base::nfkc(text);
    // NFKC has made every other space of a figure one of these.
    std::erase_if(compact, [](char c) { return c == ' ' || c == '\t'; });
    std::string_view rest = compact;

    auto qualifier = Qualifier::None;
    for (bool more = true; more;) {
        more = false;
        for (const auto& prefix : kPrefixes) {
            if (consume(rest, prefix.word)) {
                const auto before = qualifier;
                if (!combine(qualifier, prefix.qualifier) || before == prefix.qualifier) {
                    return tl::unexpected(FigureProblem::Malformed);
                }
                more = true;
            }
        }
    }
    const bool withinEnvelope =
        std::any_of(kEnvelopes.begin(), kEnvelopes.end(), [&](auto word) { return consumeEnd(rest, word); });
    for (const auto& suffix : kSuffixes) {
        if (consumeEnd(rest, suffix.word)) {
            if (!combine(qualifier, suffix.qualifier)) {
                return tl::unexpected(FigureProblem::Malformed);
            }
            break;
        }
    }
    std::optional<FigureUnit> header;
    if (!headerUnit.empty()) {
        header = FigureUnit::parse(headerUnit);
        if (!header) {
            return tl::unexpected(FigureProblem::Malformed);
        }
    }
    auto figure = readNumbers(rest, header);
    if (figure) {
        figure->qualifier = qualifier;
        figure->withinEnvelope = withinEnvelope;
    }
    return figure;
}

std::string_view prefixOf(Qualifier qualifier) {
    const auto it = std::find_if(kPrefixes.begin(), kPrefixes.end(),
                                 [&](const auto& prefix) { return prefix.qualifier == qualifier; });
    return it == kPrefixes.end() ? std::string_view() : it->word;
}

std::string_view suffixOf(Qualifier qualifier) {
    const auto it = std::find_if(kSuffixes.begin(), kSuffixes.end(),
                                 [&](const auto& suffix) { return suffix.qualifier == qualifier; });
    return it == kSuffixes.end() ? std::string_view() : it->word;
}

}  // namespace shirube::domain
