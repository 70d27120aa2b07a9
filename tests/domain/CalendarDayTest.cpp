// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CalendarDay.h"

#include "support/Catch.h"

using namespace shirube;
using namespace shirube::domain;

namespace {

std::string ends(const std::string& period) {
    const auto parsed = Period::parse(period).value();
    const auto first = firstDay(parsed);
    const auto last = lastDay(parsed);
    return first && last ? first->text() + ' ' + last->text() : std::string();
}

}  // namespace

TEST_CASE("A day is read and written as ISO 8601") {
    CHECK(CalendarDay::parse("2026-04-13").value().text() == "2026-04-13");
    CHECK(CalendarDay::parse("2024-02-29").value().day == 29);
    for (const auto* text :
         {"2026-02-29", "2026-13-01", "2026-00-01", "2026-04-00", "2026-4-13", "2026-04", "", "2026-04-1x"}) {
        const auto day = CalendarDay::parse(text);
        REQUIRE_FALSE(day);
        CHECK(day.error().code == base::ErrorCode::InvalidInput);
    }
}

TEST_CASE("A period has a first and a last day") {
    CHECK(ends("FY2026") == "2026-04-01 2027-03-31");
    CHECK(ends("2040") == "2040-01-01 2040-12-31");
    CHECK(ends("2026-02") == "2026-02-01 2026-02-28");
    CHECK(ends("2026-02-12") == "2026-02-12 2026-02-12");
    CHECK(ends("FY2022-FY2030") == "2022-04-01 2031-03-31");
    CHECK(ends("2022-2030") == "2022-01-01 2030-12-31");
    CHECK(ends("R8当初") == "2026-04-01 2027-03-31");
    CHECK(ends("").empty());
}

TEST_CASE("Days are in the order of time") {
    CHECK(CalendarDay{2026, 3, 31} < CalendarDay{2026, 4, 1});
    CHECK(CalendarDay{2025, 12, 31} < CalendarDay{2026, 1, 1});
}
