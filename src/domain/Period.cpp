// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Period.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <tuple>
#include <vector>

#include "base/Text.h"

namespace shirube::domain {

namespace {

constexpr int kFirstCalendarYear = 1800;
constexpr int kLastYear = 2200;

tl::unexpected<base::Error> unreadable(std::string_view text) {
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is not a period. Write FY2024, 2030, 2026-02, 2026-02-12, R7補正, "
                                   "FY2022-FY2025 or 2022-2030."),
                      {base::quoted(text)}));
}

// The number that the text is, of exactly so many digits.
std::optional<int> digits(std::string_view text, std::size_t count) {
    int value = 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != count || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<int> calendarYear(std::string_view text) {
    const auto year = digits(text, 4);
    return year && *year >= kFirstCalendarYear && *year <= kLastYear ? year : std::nullopt;
}

// FY2024 and no other spelling.
std::optional<int> fiscalYear(std::string_view text) {
    return text.starts_with("FY") ? calendarYear(text.substr(2)) : std::nullopt;
}

std::vector<std::string_view> splitAtDashes(std::string_view text) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto dash = text.find('-');
        parts.push_back(text.substr(0, dash));
        if (dash == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(dash + 1);
    }
}

// The year of 2026-02 or 2026-02-12, where the calendar has it.
std::optional<int> yearOfDate(const std::vector<std::string_view>& parts) {
    const auto year = calendarYear(parts[0]);
    const auto month = digits(parts[1], 2);
    const auto day = parts.size() == 3 ? digits(parts[2], 2) : std::optional(1);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? year : std::nullopt;
}

std::string withoutZero(std::string_view number) {
    return std::string(number.starts_with('0') ? number.substr(1) : number);
}

}  // namespace

Period::Period(FiscalYear year)
    : m_kind(Kind::FiscalYear), m_text(year.western()), m_firstYear(year.year()), m_lastYear(year.year()) {}

Period::Period(const BudgetCycle& cycle)
    : m_kind(Kind::Cycle),
      m_text(cycle.name()),
      m_firstYear(cycle.year.year()),
      m_lastYear(cycle.year.year()),
      m_cycle(cycle) {}

base::Result<Period> Period::parse(std::string_view text) {
    Period period;
    period.m_text = text;
    const auto of = [&](Kind kind, int firstYear, int lastYear) {
        period.m_kind = kind;
        period.m_firstYear = firstYear;
        period.m_lastYear = lastYear;
        return period;
    };
    if (text.empty()) {
        return period;
    }
    const auto parts = splitAtDashes(text);
    if (parts.size() == 1) {
        if (const auto year = fiscalYear(text)) {
            return of(Kind::FiscalYear, *year, *year);
        }
        if (const auto year = calendarYear(text)) {
            return of(Kind::CalendarYear, *year, *year);
        }
        // One spelling for each cycle, so that equal periods have equal text.
        if (const auto cycle = BudgetCycle::parse(text); cycle && cycle->name() == text) {
            return Period(*cycle);
        }
        return unreadable(text);
    }
    if (parts.size() > 3) {
        return unreadable(text);
    }
    if (const auto year = yearOfDate(parts)) {
        return of(Kind::Date, *year, *year);
    }
    if (parts.size() == 2) {
        const auto firstFiscal = fiscalYear(parts[0]);
        const auto lastFiscal = fiscalYear(parts[1]);
        if (firstFiscal && lastFiscal && *firstFiscal < *lastFiscal) {
            return of(Kind::FiscalSpan, *firstFiscal, *lastFiscal);
        }
        const auto first = calendarYear(parts[0]);
        const auto last = calendarYear(parts[1]);
        if (first && last && *first < *last) {
            return of(Kind::CalendarSpan, *first, *last);
        }
    }
    return unreadable(text);
}

base::Message Period::label() const {
    const auto first = std::to_string(m_firstYear);
    const auto last = std::to_string(m_lastYear);
    switch (m_kind) {
        case Kind::None:
            return {};
        case Kind::FiscalYear:
            return base::Message(SHIRUBE_TEXT("FY{0}"), {first});
        case Kind::CalendarYear:
            return base::Message(SHIRUBE_TEXT("CY{0}"), {first});
        case Kind::Date: {
            const auto parts = splitAtDashes(m_text);
            const auto month = withoutZero(parts[1]);
            return parts.size() == 2
                       ? base::Message(SHIRUBE_TEXT("{0}/{1}"), {first, month})
                       : base::Message(SHIRUBE_TEXT("{0}/{1}/{2}"), {first, month, withoutZero(parts[2])});
        }
        case Kind::Cycle:
            return base::Message::verbatim(m_text);
        case Kind::FiscalSpan:
            return base::Message(SHIRUBE_TEXT("FY{0} to FY{1}"), {first, last});
        case Kind::CalendarSpan:
            return base::Message(SHIRUBE_TEXT("CY{0} to CY{1}"), {first, last});
    }
    return {};
}

std::strong_ordering operator<=>(const Period& a, const Period& b) {
    const auto key = [](const Period& period) {
        return std::tie(period.m_firstYear, period.m_lastYear, period.m_kind, period.m_cycle, period.m_text);
    };
    return key(a) <=> key(b);
}

}  // namespace shirube::domain
