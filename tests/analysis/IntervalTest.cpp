// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interval.h"

#include "support/Property.h"

using namespace shirube::analysis;
using shirube::base::Decimal;
namespace test = shirube::test;

namespace {

Interval between(int low, bool lowClosed, int high, bool highClosed) {
    return Interval::between(Bound{Rational(low), lowClosed}, Bound{Rational(high), highClosed}).value();
}

// Any interval of small numbers, with ends of every kind.
Interval anyInterval(test::Random& random) {
    for (;;) {
        std::optional<Bound> lower;
        std::optional<Bound> upper;
        if (random.between(0, 5) != 0) {
            lower = Bound{Rational(random.between(-6, 6), random.between(1, 3)), random.coin()};
        }
        if (random.between(0, 5) != 0) {
            upper = Bound{Rational(random.between(-6, 6), random.between(1, 3)), random.coin()};
        }
        if (auto interval = Interval::between(lower, upper)) {
            return *interval;
        }
    }
}

Rational memberOf(test::Random& random, const Interval& interval) {
    if (interval.isPoint()) {
        return interval.lower()->value;
    }
    const auto low = interval.lower() ? interval.lower()->value
                                      : Rational((interval.upper() ? interval.upper()->value : Rational(0)) - 20);
    const auto high = interval.upper() ? interval.upper()->value : Rational(low + 20);
    const auto member = Rational(low + (high - low) * Rational(random.between(0, 10), 10));
    return interval.contains(member) ? member : Rational((low + high) / 2);
}

}  // namespace

TEST_CASE("ends are closed, open or absent") {
    const auto half = between(1, true, 2, false);
    CHECK(half.contains(1));
    CHECK_FALSE(half.contains(2));
    CHECK(half.upwards().contains(100));
    CHECK_FALSE(Interval::between(Bound{1, true}, Bound{1, false}));
    CHECK_FALSE(intersect(between(0, true, 1, false), between(1, true, 2, true)));
    CHECK(intersect(between(0, true, 1, true), between(1, true, 2, true))->isPoint());
    CHECK(hull(Interval::exactly(0), between(3, false, 4, true)) == between(0, true, 4, true));
}

TEST_CASE("products and quotients know what zero does") {
    CHECK(multiply(between(0, true, 1, true), between(2, false, 3, false)) == between(0, true, 3, false));
    CHECK(multiply(Interval::exactly(0), Interval::all()).isPoint());
    CHECK_FALSE(divide(Interval::exactly(1), Interval::exactly(0)));
    CHECK(divide(Interval::exactly(1), between(-1, true, 1, true)).value() == Interval::all());
    CHECK(divide(Interval::exactly(1), between(0, true, 1, true)).value() == Interval::exactly(1).upwards());
    CHECK(power(between(-2, true, 1, true), 2).value() == between(0, true, 4, true));
    CHECK_FALSE(power(Interval::exactly(0), -1));
    CHECK(power(Interval::all(), 0)->isPoint());
    CHECK(solveFactor(between(-1, true, 1, true), between(0, true, 2, true)).value() == Interval::all());
    CHECK_FALSE(solveFactor(Interval::exactly(1), Interval::exactly(0)));
}

TEST_CASE("roots are exact where there are any, and close outside where there are none") {
    CHECK(solveBase(Interval::exactly(Rational(27, 8)), 3).value() == Interval::exactly(Rational(3, 2)));
    CHECK(solveBase(Interval::exactly(-8), 3).value() == Interval::exactly(-2));
    CHECK(solveBase(Interval::exactly(4), -2)->contains(Rational(1, 2)));
    CHECK_FALSE(solveBase(Interval::exactly(-4), 2));
    const auto root = solveBase(Interval::exactly(2), 2).value();
    CHECK(root.contains(Rational(141421, 100000)));
    const auto upper = root.upper()->value;
    CHECK(upper * upper > 2);
    CHECK(upper - Rational(Integer("141421356237309504"), Integer("100000000000000000")) < Rational(1, 10'000'000));
}

TEST_CASE("interval arithmetic contains every result of members") {
    test::forAllSeeds(3000, [](auto& random) {
        const auto a = anyInterval(random);
        const auto b = anyInterval(random);
        const auto x = memberOf(random, a);
        const auto y = memberOf(random, b);
        REQUIRE(a.contains(x));
        REQUIRE(b.contains(y));
        CHECK(add(a, b).contains(x + y));
        CHECK(subtract(a, b).contains(x - y));
        CHECK(multiply(a, b).contains(x * y));
        CHECK(hull(a, b).contains(x));
        if (y != 0) {
            CHECK(divide(a, b)->contains(x / y));
        }
        const auto exponent = static_cast<int>(random.between(0, 5));
        CHECK(power(a, exponent)->contains(raised(x, exponent)));
        // Solving finds the member that made the result.
        CHECK(solveFactor(multiply(a, b), b)->contains(x));
        CHECK(solveBase(power(a, exponent).value(), exponent)->contains(x));
        const auto common = intersect(a, b);
        CHECK((common && common->contains(x)) == b.contains(x));
    });
}

TEST_CASE("a rational number becomes a decimal exactly, or cut to twelve digits") {
    CHECK(toDecimal(Rational(1, 8)).text() == "0.125");
    CHECK(toDecimal(Rational(15, 19)).text() == "0.78947368421");
    CHECK(toDecimal(Rational(-2, 3)).text() == "-0.666666666666");
    CHECK(toDecimal(Rational(Integer("2624200000000"))).whole() == 2'624'200'000'000);
    CHECK(toDecimal(0).isZero());
    test::forAllSeeds(500, [](auto& random) {
        const Decimal decimal(random.between(-999'999'999'999, 999'999'999'999),
                              static_cast<int>(random.between(-9, 9)));
        CHECK(toDecimal(toRational(decimal)) == decimal);
    });
}

TEST_CASE("long ends move outward, and by little") {
    const auto third = Rational(1, 3);
    const auto longEnd = raised(Rational(Integer("123456789012345678"), Integer("100000000000000003")), 30);
    const auto interval = Interval::closed(-longEnd, longEnd);
    CHECK(outward(Interval::closed(third, third), 1024) == Interval::exactly(third));
    const auto wide = outward(interval, 1024);
    CHECK(wide.contains(longEnd));
    CHECK(wide.contains(-longEnd));
    CHECK_FALSE(wide.upper()->isClosed);
    CHECK(wide.upper()->value < longEnd * Rational(1'000'001, 1'000'000));
    CHECK(msb(numerator(wide.upper()->value)) < 300);
}

TEST_CASE("numbers with too many digits are cut to eighteen, downwards or upwards") {
    CHECK(toLongDecimal(Rational(2, 3)).text() == "0.666666666666666666");
    CHECK(toLongDecimal(Rational(2, 3), Cut::Up).text() == "0.666666666666666667");
    CHECK(toLongDecimal(Rational(-2, 3), Cut::Down).text() == "-0.666666666666666667");
    CHECK(toLongDecimal(Rational(1, 8), Cut::Up).text() == "0.125");
    CHECK(nearestWhole(Rational(-5, 2)) == -3);
    CHECK(floorOf(Rational(-5, 2)) == -3);
}
