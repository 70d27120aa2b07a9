// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MoneyFormat.h"

#include <limits>

#include "support/Catch.h"

using namespace shirube::domain;

TEST_CASE("figures are shown in the unit with separators and a triangle for negatives") {
    CHECK(formatMoney(Money(991'600'000'000), AmountUnit::HundredMillionYen) == "9,916");
    CHECK(formatMoney(Money(980'000'000), AmountUnit::HundredMillionYen) == "9.8");
    CHECK(formatMoney(Money(991'600'000'000), AmountUnit::TrillionYen) == "0.9916");
    CHECK(formatMoney(Money(1'218'080'000'000), AmountUnit::TrillionYen) == "1.2181");
    CHECK(formatMoney(Money(-1'200'000'000), AmountUnit::HundredMillionYen) == "△12");
    CHECK(formatMoney(Money(1'234'567), AmountUnit::Yen) == "1,234,567");
    CHECK(formatMoney(Money(1'500'000), AmountUnit::MillionYen) == "2");
    CHECK(formatMoney(Money(0), AmountUnit::TrillionYen) == "0");
    CHECK(formatMoney(Money(-1), AmountUnit::HundredMillionYen) == "0");
    CHECK(formatFixed(Money(50), AmountUnit::ThousandYen, 1) == "0.1");
    CHECK(formatFixed(Money(std::numeric_limits<std::int64_t>::min()), AmountUnit::Yen, 0) ==
          "△9,223,372,036,854,775,808");
}

TEST_CASE("a shown figure that is not the whole truth is known") {
    CHECK_FALSE(isRoundedIn(Money(980'000'000), AmountUnit::HundredMillionYen));
    CHECK(isRoundedIn(Money(981'000'000), AmountUnit::HundredMillionYen));
    CHECK(isRoundedIn(Money(1), AmountUnit::TrillionYen));
    CHECK_FALSE(isRoundedIn(Money(1), AmountUnit::Yen));
}

TEST_CASE("differences and rates of change carry their sign") {
    CHECK(formatDifference(Money(512'100'000'000), AmountUnit::HundredMillionYen) == "+5,121");
    CHECK(formatDifference(Money(-3'800'000'000), AmountUnit::HundredMillionYen) == "△38");
    CHECK(formatDifference(Money(1), AmountUnit::HundredMillionYen) == "0");
    CHECK(formatChange(shirube::base::Ratio(5121, 1617)) == "+316.7%");
    CHECK(formatChange(shirube::base::Ratio(-38, 98)) == "△38.8%");
    CHECK(formatChange(shirube::base::Ratio(-1, 100'000)) == "0.0%");
}
