// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JapanTime.h"

#include <chrono>

#include "base/Clock.h"
#include "domain/CalendarDay.h"

namespace shirube::application {

std::string japanTime(std::string_view iso8601) {
    constexpr std::size_t kDay = sizeof("2026-11-22") - 1;
    constexpr std::size_t kMinute = sizeof("2026-11-22T00:30") - 1;
    const auto day = domain::CalendarDay::parse(iso8601.substr(0, kDay));
    const auto isDigit = [&](std::size_t at) { return iso8601[at] >= '0' && iso8601[at] <= '9'; };
    if (!day || iso8601.size() < kMinute || !isDigit(11) || !isDigit(12) || !isDigit(14) || !isDigit(15)) {
        return std::string(iso8601);
    }
    const auto two = [&](std::size_t at) { return (iso8601[at] - '0') * 10 + (iso8601[at + 1] - '0'); };
    const auto date = std::chrono::year(day->year) / day->month / day->day;
    const base::UtcTime time =
        std::chrono::sys_days(date) + std::chrono::hours(two(11)) + std::chrono::minutes(two(14));
    auto text = base::toIso8601(time + std::chrono::hours(9)).substr(0, kMinute);
    text[kDay] = ' ';
    return text;
}

}  // namespace shirube::application
