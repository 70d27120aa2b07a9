// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Fraction.h"

#include <limits>

#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using analysis::Fraction;

TEST_CASE("Fractions are exact and in lowest terms") {
    CHECK(Fraction(2, 4).text() == "1/2");
    CHECK(Fraction(3, -6).text() == "-1/2");
    CHECK(Fraction(0, -7).text() == "0");
    CHECK((Fraction(1, 3) + Fraction(1, 6)).text() == "1/2");
    CHECK((Fraction(1, 3) - Fraction(1, 3)).text() == "0");
    CHECK((Fraction(0, 3) * Fraction(2, 5)).text() == "0");
    CHECK((Fraction(2, 3) * Fraction(9, 4)).text() == "3/2");
    CHECK((Fraction(2, 3) / Fraction(-4, 9)).text() == "-3/2");
    CHECK(Fraction(*base::Decimal::parse("0.8")) == Fraction(4, 5));
    CHECK(Fraction(base::Ratio(6, 4)) == Fraction(3, 2));
    CHECK(Fraction(1, 3) < Fraction(34, 100));
}

TEST_CASE("Percentages round half away from zero, at the display only") {
    CHECK(Fraction(1, 8).percent() == "12.5");
    CHECK(Fraction(1, 3).percent(2) == "33.33");
    CHECK(Fraction(-1, 2000).percent() == "-0.1");
    CHECK(Fraction(-1, 4000).percent() == "0.0");
    CHECK(Fraction(596, 1000).percent(0) == "60");
    CHECK(Fraction(596, 1000) < Fraction(60, 100));
}

TEST_CASE("What is too large for small numbers stays exact") {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    const Fraction large = Fraction(kMost) * Fraction(kMost);
    CHECK(large.text() == "85070591730234615847396907784232501249");
    CHECK_FALSE(large.ratio());
    CHECK((large / Fraction(kMost)).text() == std::to_string(kMost));
    CHECK((large - large).isZero());
    CHECK(large > Fraction(kMost));
    CHECK(Fraction(1, kMost) > Fraction(1, kMost) / Fraction(kMost));
    CHECK(Fraction(kLeast, kLeast) == Fraction(1));
    CHECK(Fraction(kLeast).text() == std::to_string(kLeast));
    CHECK((-Fraction(kLeast)).sign() == 1);
    CHECK((Fraction(kMost) + Fraction(1) - Fraction(1)) == Fraction(kMost));
    CHECK((Fraction(1, kMost) + Fraction(1, kMost - 1)) > Fraction(2, kMost));
}

TEST_CASE("Fractions satisfy the laws of arithmetic at any size") {
    test::forAllSeeds(500, [](test::Random& random) {
        const auto any = [&] {
            auto denominator = random.magnitude(std::numeric_limits<std::int64_t>::max());
            return Fraction(random.magnitude(std::numeric_limits<std::int64_t>::max()),
                            denominator == 0 ? 1 : denominator);
        };
        const auto a = any();
        const auto b = any();
        const auto c = any();
        CHECK(a + b == b + a);
        CHECK((a + b) + c == a + (b + c));
        CHECK(a * (b + c) == a * b + a * c);
        CHECK((a + b) - b == a);
        CHECK((a < b) == ((a - b).sign() < 0));
        if (!b.isZero()) {
            CHECK((a / b) * b == a);
        }
    });
}
