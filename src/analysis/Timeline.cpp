// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timeline.h"

namespace shirube::analysis {

namespace {

constexpr int kMonths = 12;

// That many days after the first moment of the month.
Fraction timeIn(const domain::CalendarDay& day, int days) {
    return Fraction(day.year) + Fraction(day.month - 1, kMonths) +
           Fraction(days, kMonths * domain::daysInMonth(day.year, day.month));
}

}  // namespace

Fraction beginOf(const domain::CalendarDay& day) {
    return timeIn(day, day.day - 1);
}

Fraction endOf(const domain::CalendarDay& day) {
    return timeIn(day, day.day);
}

std::optional<Fraction> beginOf(const domain::Period& period) {
    const auto day = domain::firstDay(period);
    return day ? std::optional(beginOf(*day)) : std::nullopt;
}

std::optional<Fraction> endOf(const domain::Period& period) {
    const auto day = domain::lastDay(period);
    return day ? std::optional(endOf(*day)) : std::nullopt;
}

}  // namespace shirube::analysis
