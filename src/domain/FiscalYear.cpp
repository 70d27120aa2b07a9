// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FiscalYear.h"

#include <array>
#include <charconv>
#include <optional>

#include "base/Text.h"

namespace shirube::domain {

namespace {

// An era and the fiscal year that is its year 1. 2019 is 令和元年度 (and also written 平成31年度).
struct Era {
    std::string_view letter;
    std::string_view kanji;
    int firstYear;
    int lastYear;  // the last fiscal year that documents write in this era
};
constexpr std::array kEras{Era{"R", "令和", 2019, 2200}, Era{"H", "平成", 1989, 2019}, Era{"S", "昭和", 1926, 1989}};

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

const Era& eraOf(int year) {
    for (const auto& era : kEras) {
        if (year >= era.firstYear) {
            return era;
        }
    }
    return kEras.back();
}

std::optional<int> yearIn(const Era& era, std::string_view rest) {
    const auto number = rest == "元" ? std::optional(1) : wholeNumber(rest);
    if (!number || *number < 1 || era.firstYear + *number - 1 > era.lastYear) {
        return std::nullopt;
    }
    return era.firstYear + *number - 1;
}

std::optional<int> readYear(std::string_view text) {
    if (text.ends_with("年度")) {
        text.remove_suffix(std::string_view("年度").size());
    } else if (text.starts_with("FY")) {
        text.remove_prefix(2);
    }
    for (const auto& era : kEras) {
        if (text.starts_with(era.letter)) {
            return yearIn(era, text.substr(era.letter.size()));
        }
        if (text.starts_with(era.kanji)) {
            return yearIn(era, text.substr(era.kanji.size()));
        }
    }
    return text.size() == 4 ? wholeNumber(text) : std::nullopt;
}

}  // namespace

base::Result<FiscalYear> FiscalYear::parse(std::string_view text) {
    const auto normalised = base::nfkc(base::trimmed(text));
    if (const auto year = readYear(normalised); year && *year >= kEras.back().firstYear && *year <= 2200) {
        return FiscalYear(*year);
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is not a fiscal year. Write R6, 令和6年度, FY2024 or 2024年度."),
                      {base::quoted(text)}));
}

std::string FiscalYear::shortEra() const {
    const auto& era = eraOf(m_year);
    return std::string(era.letter) + std::to_string(m_year - era.firstYear + 1);
}

std::string FiscalYear::longEra() const {
    const auto& era = eraOf(m_year);
    const int number = m_year - era.firstYear + 1;
    return std::string(era.kanji) + (number == 1 ? "元" : std::to_string(number)) + "年度";
}

std::string FiscalYear::western() const {
    return "FY" + std::to_string(m_year);
}

}  // namespace shirube::domain
