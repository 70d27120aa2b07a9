// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NumberFormat.h"

#include "support/Catch.h"

using namespace shirube::domain;
using shirube::base::Decimal;

TEST_CASE("any number is shown in its unit with separators, and never as nothing where it is something") {
    const FigureUnit hundredMillionYen{"億円", "円", 8};
    const FigureUnit percent{"%", "", -2};
    CHECK(formatNumber(Decimal(991'600'000'000, 0), hundredMillionYen) == "9,916");
    CHECK(formatNumber(Decimal(283, -3), percent) == "28.3");
    CHECK(formatNumber(Decimal(-1'234'567, 0), {}) == "△1,234,567");
    CHECK(formatNumber(Decimal(2'666'666'667, -9), {}) == "2.6667");
    CHECK(formatNumber(Decimal(1, 0), hundredMillionYen) == "0.00000001");
    CHECK(formatDifference(Decimal(5, 8), hundredMillionYen) == "+5");
    CHECK(formatDifference(Decimal(-5, 8), hundredMillionYen) == "△5");
    CHECK(formatDifference(Decimal(), hundredMillionYen) == "0");
    CHECK(roundedDigits(Decimal(9'995, -3), 2) == "10");
    CHECK(roundedDigits(Decimal(-5, -1), 0) == "-1");
}
