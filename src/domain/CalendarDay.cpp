// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CalendarDay.h"

#include <charconv>
#include <chrono>

#include "base/Text.h"

namespace shirube::domain {

namespace {

constexpr int kFirstFiscalMonth = 4;
constexpr int kLastFiscalMonth = 3;
constexpr std::size_t kMonthLength = 7;  // 2026-02
constexpr std::size_t kDayLength = 10;   // 2026-02-12

std::optional<int> numberIn(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<CalendarDay> readDay(std::string_view text) {
    if (text.size() != kDayLength || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = numberIn(text.substr(0, 4));
    const auto month = numberIn(text.substr(5, 2));
    const auto day = numberIn(text.substr(8, 2));
    if (!year || !month || !day || *year < 1 || *month < 1 || *month > 12 || *day < 1 ||
        *day > daysInMonth(*year, *month)) {
        return std::nullopt;
    }
    return CalendarDay{*year, *month, *day};
}

CalendarDay lastOfMonth(int year, int month) {
    return {year, month, daysInMonth(year, month)};
}

// Of a period with a month; its text is 2026-02 or 2026-02-12.
std::optional<CalendarDay> dayOf(const Period& period, bool isFirst) {
    const auto& text = period.text();
    if (text.size() != kMonthLength) {
        return readDay(text);
    }
    const auto first = readDay(text + "-01");
    return first && !isFirst ? std::optional(lastOfMonth(first->year, first->month)) : first;
}

}  // namespace

int daysInMonth(int year, int month) {
    const std::chrono::year_month_day_last last{
        std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

base::Result<CalendarDay> CalendarDay::parse(std::string_view text) {
    if (const auto day = readDay(text)) {
        return *day;
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("\"{0}\" is not a day. Write it as 2026-04-13."), {base::quoted(text)}));
}

CalendarDay CalendarDay::inJapan(base::UtcTime time) {
    constexpr std::chrono::hours kAheadOfUtc(9);
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(time + kAheadOfUtc));
    return {static_cast<int>(today.year()), static_cast<int>(static_cast<unsigned>(today.month())),
            static_cast<int>(static_cast<unsigned>(today.day()))};
}

std::string CalendarDay::text() const {
    const auto padded = [](int number, std::size_t width) {
        auto digits = std::to_string(number);
        return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
    };
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

std::optional<CalendarDay> firstDay(const Period& period) {
    switch (period.kind()) {
        case Period::Kind::None:
            return std::nullopt;
        case Period::Kind::FiscalYear:
        case Period::Kind::FiscalSpan:
        case Period::Kind::Cycle:
            return CalendarDay{period.firstYear(), kFirstFiscalMonth, 1};
        case Period::Kind::CalendarYear:
        case Period::Kind::CalendarSpan:
            return CalendarDay{period.firstYear(), 1, 1};
        case Period::Kind::Date:
            return dayOf(period, true);
    }
    return std::nullopt;
}

std::optional<CalendarDay> lastDay(const Period& period) {
    switch (period.kind()) {
        case Period::Kind::None:
            return std::nullopt;
        case Period::Kind::FiscalYear:
        case Period::Kind::FiscalSpan:
        case Period::Kind::Cycle:
            return lastOfMonth(period.lastYear() + 1, kLastFiscalMonth);
        case Period::Kind::CalendarYear:
        case Period::Kind::CalendarSpan:
            return CalendarDay{period.lastYear(), 12, 31};
        case Period::Kind::Date:
            return dayOf(period, false);
    }
    return std::nullopt;
}

}  // namespace shirube::domain
