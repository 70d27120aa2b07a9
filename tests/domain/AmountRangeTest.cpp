// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AmountRange.h"

#include "support/Property.h"

using namespace shirube::domain;

namespace {

AmountRange randomRange(shirube::test::Random& random) {
    const auto a = random.magnitude(1'000'000'000'000'000);
    const auto b = random.magnitude(1'000'000'000'000'000);
    AmountRange range{Money(std::min(a, b)), Money(std::max(a, b))};
    if (random.between(0, 9) == 0) {
        range.upper.reset();
    }
    return range;
}

Money memberOf(const AmountRange& range, shirube::test::Random& random) {
    const auto top = range.upper ? range.upper->yen() : range.lower.yen() + 1'000'000;
    return Money(random.between(range.lower.yen(), top));
}

}  // namespace

TEST_CASE("a sum of ranges contains every sum of their members, a difference every difference") {
    shirube::test::forAllSeeds(500, [](auto& random) {
        const auto a = randomRange(random);
        const auto b = randomRange(random);
        const auto x = memberOf(a, random);
        const auto y = memberOf(b, random);
        CHECK(add(a, b)->contains(*add(x, y)));
        CHECK(add(a, b) == add(b, a));
        if (b.upper) {
            CHECK(subtract(a, b)->contains(*subtract(x, y)));
        } else {
            CHECK_FALSE(subtract(a, b));
        }
        CHECK(a.overlaps(a));
        CHECK(a.overlaps(b) == b.overlaps(a));
    });
}

TEST_CASE("an envelope reaches from nothing to its whole") {
    const auto range = AmountRange::withinEnvelope(Money(100));
    CHECK(range.contains(Money(0)));
    CHECK(range.contains(Money(100)));
    CHECK_FALSE(range.contains(Money(101)));
    CHECK(range.fromEnvelope);
    CHECK(AmountRange::withinEnvelope(Money(-100)).contains(Money(-100)));
    CHECK_FALSE(AmountRange::withinEnvelope(Money(-100)).contains(Money(1)));
}
