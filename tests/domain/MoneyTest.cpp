// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"

#include <limits>
#include <vector>

#include "support/Property.h"

using namespace shirube::domain;
using shirube::test::forAllSeeds;

namespace {
constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
}  // namespace

TEST_CASE("addition and subtraction are exact or refused") {
    CHECK(add(Money(3), Money(-5))->yen() == -2);
    CHECK(add(Money(kMax), Money(0))->yen() == kMax);
    CHECK(subtract(Money(kMin), Money(0))->yen() == kMin);
    CHECK(add(Money(kMax), Money(1)).error().code == shirube::base::ErrorCode::Overflow);
    CHECK(add(Money(kMin), Money(-1)).error().code == shirube::base::ErrorCode::Overflow);
    CHECK(subtract(Money(0), Money(kMin)).error().code == shirube::base::ErrorCode::Overflow);
    CHECK(subtract(Money(kMin), Money(1)).error().code == shirube::base::ErrorCode::Overflow);
}

TEST_CASE("a sum does not depend on order or grouping") {
    forAllSeeds(300, [](auto& random) {
        std::vector<Money> amounts;
        for (auto n = random.between(0, 40); n > 0; --n) {
            amounts.emplace_back(random.magnitude(100'000'000'000'000'000));
        }
        const auto whole = sum(amounts);
        REQUIRE(whole);
        auto shuffled = amounts;
        random.shuffle(shuffled);
        CHECK(sum(shuffled) == whole);
        const auto cut = amounts.empty() ? 0 : random.index(amounts.size());
        const auto first = sum(std::span(amounts).first(cut));
        const auto second = sum(std::span(amounts).subspan(cut));
        REQUIRE((first && second));
        CHECK(add(*first, *second) == whole);
    });
}

TEST_CASE("a sum whose intermediate results overflow is still exact when the total fits") {
    CHECK(sum(std::vector{Money(kMax), Money(kMax), Money(-kMax), Money(-kMax), Money(7)})->yen() == 7);
    CHECK(sum(std::vector{Money(kMin), Money(kMax)})->yen() == -1);
    CHECK(sum(std::vector{Money(kMin)})->yen() == kMin);
    CHECK(sum(std::vector{Money(kMax)})->yen() == kMax);
    CHECK_FALSE(sum(std::vector{Money(kMax), Money(1)}));
    CHECK_FALSE(sum(std::vector{Money(kMin), Money(-1)}));
    CHECK(sum(std::vector<Money>{})->yen() == 0);
}
