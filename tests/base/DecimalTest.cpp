// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Decimal.h"

#include <limits>

#include "support/Property.h"

using shirube::base::Decimal;

TEST_CASE("a decimal is its digits, reduced") {
    CHECK(Decimal(1200, 0) == Decimal(12, 2));
    CHECK(Decimal(0, 7) == Decimal());
    CHECK(Decimal(-1500, -3).text() == "-1.5");
    CHECK(Decimal(96, -3).text() == "0.096");
    CHECK(Decimal(146, 10).text() == "1460000000000");
    CHECK(Decimal(283, -1).scaledDown(2) == Decimal(283, -3));
    CHECK(Decimal(std::numeric_limits<std::int64_t>::min(), 0).text() == "-9223372036854775808");
}

TEST_CASE("decimals are read from plain digits and nothing else") {
    CHECK(Decimal::parse("-12.5") == Decimal(-125, -1));
    CHECK(Decimal::parse("0.096") == Decimal(96, -3));
    CHECK(Decimal::parse("1460000000000") == Decimal(146, 10));
    CHECK(Decimal::parse("007.10") == Decimal(71, -1));
    CHECK(Decimal::parse("-0.00") == Decimal());
    CHECK(Decimal::parse("123456789012345678"));
    CHECK(Decimal::parse("1234567890123456780000"));
    CHECK_FALSE(Decimal::parse("1234567890123456789"));
    const auto* text =
        GENERATE("", "-", ".", "1.", ".5", "+1", "1e9", "1,000", " 1", "1 ", "--1", "1.2.3", "NaN", "１");
    INFO(text);
    CHECK_FALSE(Decimal::parse(text));
}

TEST_CASE("a decimal is a whole number where it is one and fits") {
    CHECK(Decimal(15, 3).whole() == 15'000);
    CHECK(Decimal(-15, 0).whole() == -15);
    CHECK(Decimal().whole() == 0);
    CHECK_FALSE(Decimal(15, -1).whole());
    CHECK(Decimal(9, 18).whole() == 9'000'000'000'000'000'000);
    CHECK_FALSE(Decimal(1, 19).whole());
}

TEST_CASE("what a decimal prints is read back as the same number") {
    shirube::test::forAllSeeds(2000, [](auto& random) {
        const Decimal number(random.magnitude(1'000'000'000'000'000), static_cast<int>(random.between(-15, 15)));
        INFO(number.text());
        CHECK(Decimal::parse(number.text()) == number);
    });
}

TEST_CASE("decimals order as the numbers they are") {
    shirube::test::forAllSeeds(2000, [](auto& random) {
        const auto a = random.magnitude(1'000'000'000);
        const auto b = random.magnitude(1'000'000'000);
        const auto exponent = static_cast<int>(random.between(-20, 20));
        INFO(a << " and " << b << " × 10^" << exponent);
        CHECK((Decimal(a, exponent) < Decimal(b, exponent)) == (a < b));
        CHECK((Decimal(a, exponent) == Decimal(b, exponent)) == (a == b));
        // One digit more behind the point moves nothing that is not equal.
        const Decimal finer(a * 10 + 1, exponent - 1);
        CHECK(Decimal(a, exponent) < finer);
        CHECK((finer < Decimal(b, exponent)) == (a < b));
    });
}
