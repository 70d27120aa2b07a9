// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"

#include <limits>

namespace shirube::domain {

namespace {

constexpr std::int64_t kLimb = 1'000'000'000;
constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
constexpr auto kMin = std::numeric_limits<std::int64_t>::min();

tl::unexpected<base::Error> overflow() {
    return base::fail(
        base::ErrorCode::Overflow,
        base::Message(SHIRUBE_TEXT("The sum is larger than can be held exactly (about 922京円). Check the "
                                   "amounts for a wrong unit.")));
}

}  // namespace

base::Result<Money> add(Money a, Money b) {
    if ((b.yen() > 0 && a.yen() > kMax - b.yen()) || (b.yen() < 0 && a.yen() < kMin - b.yen())) {
        return overflow();
    }
    return Money(a.yen() + b.yen());
}

base::Result<Money> subtract(Money a, Money b) {
    if ((b.yen() < 0 && a.yen() > kMax + b.yen()) || (b.yen() > 0 && a.yen() < kMin + b.yen())) {
        return overflow();
    }
    return Money(a.yen() - b.yen());
}

base::Result<Money> sum(std::span<const Money> amounts) {
    MoneyAccumulator accumulator;
    for (const auto amount : amounts) {
        accumulator.add(amount);
    }
    return accumulator.total();
}

void MoneyAccumulator::add(Money amount) {
    m_high += amount.yen() / kLimb;
    m_low += amount.yen() % kLimb;
    // Both were less than a limb, so that one is all that can be too much: no further division, which would be most of
    // the time of a sum.
    if (m_low >= kLimb) {
        m_low -= kLimb;
        ++m_high;
    } else if (m_low <= -kLimb) {
        m_low += kLimb;
        --m_high;
    }
}

base::Result<Money> MoneyAccumulator::total() const {
    // Both limbs with one sign, so that high × limb overflows exactly when the total does.
    auto high = m_high;
    auto low = m_low;
    if (high > 0 && low < 0) {
        --high;
        low += kLimb;
    } else if (high < 0 && low > 0) {
        ++high;
        low -= kLimb;
    }
    if (high > kMax / kLimb || high < kMin / kLimb) {
        return overflow();
    }
    return domain::add(Money(high * kLimb), Money(low));
}

}  // namespace shirube::domain
