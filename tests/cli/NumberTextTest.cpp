// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberText.h"

#include "support/Catch.h"

using shirube::base::Decimal;
using shirube::cli::differenceText;
using shirube::cli::numberText;
using shirube::cli::roundedText;
using shirube::domain::FigureUnit;

TEST_CASE("numbers are rounded half away from zero and lose no sign but that of zero") {
    CHECK(roundedText(Decimal(12345, -3), 2) == "12.35");
    CHECK(roundedText(Decimal(-12345, -3), 2) == "-12.35");
    CHECK(roundedText(Decimal(9996, -3), 2) == "10");
    CHECK(roundedText(Decimal(5, -1), 0) == "1");
    CHECK(roundedText(Decimal(-4, -1), 0) == "0");
    CHECK(roundedText(Decimal(1204, -3), 2) == "1.2");
    CHECK(roundedText(Decimal(7, 3), 0) == "7000");
}

TEST_CASE("numbers are shown in their unit with separators, and what is tiny stays visible") {
    const FigureUnit oku{"億円", "円", 8};
    const FigureUnit percent{"%", "", -2};
    CHECK(numberText(Decimal(27759, 8), oku) == "27,759");
    CHECK(numberText(Decimal(-12345678, 8), oku) == "△12,345,678");
    CHECK(numberText(Decimal(98, 7), oku) == "9.8");
    CHECK(numberText(Decimal(1, 0), oku) == "0.00000001");
    CHECK(numberText(Decimal(283, -3), percent) == "28.3");
    CHECK(numberText(Decimal(333333333333, -12), percent) == "33.3333");
    CHECK(numberText(Decimal(), percent) == "0");
    CHECK(differenceText(Decimal(20, 8), oku) == "+20");
    CHECK(differenceText(Decimal(-20, 8), oku) == "△20");
    CHECK(differenceText(Decimal(), oku) == "0");
}
