// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewSample.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;

TEST_CASE("a score is shown exactly where decimals end, else with as few as tell it from a threshold") {
    const auto scheme = test::totalScheme();
    const auto shown = [&](const Fraction& score) { return scoreText(score, scheme); };
    CHECK(shown(Fraction(60)) == "60");
    CHECK(shown(Fraction(596, 10)) == "59.6");
    CHECK(shown(Fraction(5996, 100)) == "59.96");
    CHECK(shown(Fraction(599'999, 10'000)) == "59.9999");
    CHECK(shown(Fraction(179, 3)) == "59.7");
    CHECK(shown(Fraction(60) - Fraction(1, 300)) == "59.997");
    CHECK(shown(Fraction(60) + Fraction(1, 300)) == "60.003");
    CHECK(shown(Fraction(40) - Fraction(1, 30)) == "39.97");
    CHECK(shown(Fraction(200, 3)) == "66.7");
    CHECK(shown(Fraction(0)) == "0");
    CHECK(shown(Fraction(-1, 3)) == "-0.3");
    CHECK(shown(Fraction(1, 8)) == "0.125");
    auto floored = scheme;
    floored.criteria.front().floor = test::decimal("66.7");
    CHECK(scoreText(Fraction(200, 3), floored) == "66.67");
}

TEST_CASE("a score is written exactly") {
    CHECK(exactText(Fraction(149, 25)) == "5.96");
    CHECK(exactText(Fraction(179, 3)) == "179/3");
    CHECK(exactText(Fraction(-2, 5)) == "-0.4");
    CHECK(exactText(Fraction(60)) == "60");
    CHECK(exactText(Fraction(1, 1'000'000'000)) == "0.000000001");
}

TEST_CASE("a standard deviation is cut off after two decimals") {
    const auto deviation = [](const std::vector<std::int64_t>& numbers) {
        return deviationText(*spreadOf({numbers.begin(), numbers.end()}));
    };
    CHECK(deviation({1, 2, 3, 4, 5}) == "1.41");
    CHECK(deviation({3, 3, 3, 3, 2}) == "0.40");
    CHECK(deviation({7}) == "0.00");
    CHECK(deviation({0, 100}) == "50.00");
    CHECK(deviation({0, 1, 2}) == "0.81");  // 0.8164…
    test::forAllSeeds(300, [](test::Random& random) {
        std::vector<Fraction> numbers;
        for (auto n = random.between(1, 9); n > 0; --n) {
            numbers.emplace_back(random.between(0, 1000), random.between(1, 7));
        }
        const auto spread = *spreadOf(numbers);
        const Fraction shown(test::decimal(deviationText(spread)));
        const auto above = shown + Fraction(1, 100);
        CHECK(shown * shown <= spread.variance);
        CHECK(above * above > spread.variance);
    });
}
