// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ratio.h"

#include "support/Property.h"

using shirube::base::Ratio;

TEST_CASE("a percentage is computed on integers and rounded half away from zero") {
    CHECK(Ratio(1, 8).percent() == "12.5");
    CHECK(Ratio(-1, 8).percent(0) == "-13");
    CHECK(Ratio(1, 3).percent(2) == "33.33");
    CHECK(Ratio(2, 3).percent(2) == "66.67");
    CHECK(Ratio(5121, 1617).percent() == "316.7");
    CHECK(Ratio(999'999, 1'000'000).percent() == "100.0");
    CHECK(Ratio(-1, 100'000).percent() == "0.0");
    CHECK(Ratio(0, 7).percent() == "0.0");
    CHECK(Ratio(3, -4).percent(0) == "-75");
}

TEST_CASE("equal quotients are equal") {
    CHECK(Ratio(2, 4) == Ratio(1, 2));
    CHECK(Ratio(-2, 4) == Ratio(1, -2));
    CHECK_FALSE(Ratio(1, 2) == Ratio(1, 3));
}

TEST_CASE("a printed percentage is within half a unit of its last digit") {
    shirube::test::forAllSeeds(500, [](auto& random) {
        const auto numerator = random.between(-1'000'000'000, 1'000'000'000);
        const auto denominator = random.between(1, 1'000'000'000);
        const auto shown = std::stold(Ratio(numerator, denominator).percent(3));
        const auto exact = static_cast<long double>(numerator) * 100 / static_cast<long double>(denominator);
        CHECK(std::abs(shown - exact) <= 0.0005L + 1e-9L);
    });
}
