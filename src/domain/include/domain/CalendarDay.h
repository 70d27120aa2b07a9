// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Period.h"

namespace shirube::domain {

/// A day of the calendar: 基準日, or an end of a period.
struct CalendarDay {
    int year = 0;
    int month = 1;  ///< 1 to 12
    int day = 1;    ///< 1 to 31

    /// Reads 2026-04-13; InvalidInput quotes anything else and days that don't exist.
    [[nodiscard]] static base::Result<CalendarDay> parse(std::string_view text);
    /// The day that it is in Japan at that moment.
    [[nodiscard]] static CalendarDay inJapan(base::UtcTime time);
    /// 2026-04-13.
    [[nodiscard]] std::string text() const;

    friend auto operator<=>(const CalendarDay&, const CalendarDay&) = default;
};

/// Days of that month.
[[nodiscard]] int daysInMonth(int year, int month);

/// The first and the last day of a 年度, a calendar year, a month, a day or a span; nothing for no period. A budget
/// cycle's are those of its fiscal year.
[[nodiscard]] std::optional<CalendarDay> firstDay(const Period& period);
[[nodiscard]] std::optional<CalendarDay> lastDay(const Period& period);

}  // namespace shirube::domain
