// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

#include "support/Catch.h"

namespace shirube::test {

/// Random values for one round of a property.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    std::int64_t between(std::int64_t low, std::int64_t high) {
        return std::uniform_int_distribution<std::int64_t>(low, high)(m_engine);
    }
    std::size_t index(std::size_t size) {
        return static_cast<std::size_t>(between(0, static_cast<std::int64_t>(size) - 1));
    }
    bool coin() { return between(0, 1) == 1; }
    /// Of any magnitude: small numbers are as likely as large ones.
    std::int64_t magnitude(std::int64_t limit) {
        std::int64_t bound = 1;
        for (auto digits = between(0, 18); digits > 0 && bound < limit / 10; --digits) {
            bound *= 10;
        }
        return between(-bound, bound);
    }
    template <typename Container>
    const auto& oneOf(const Container& container) {
        return container[index(std::size(container))];
    }
    template <typename Container>
    void shuffle(Container& container) {
        std::shuffle(container.begin(), container.end(), m_engine);
    }

private:
    std::mt19937_64 m_engine;
};

/// Runs the property with many seeds. A failure prints its seed; SHIRUBE_SEED=<n> runs that one alone.
template <typename Property>
void forAllSeeds(std::uint64_t rounds, Property property) {
    if (const char* only = std::getenv("SHIRUBE_SEED")) {
        Random random(std::stoull(only));
        property(random);
        return;
    }
    for (std::uint64_t seed = 1; seed <= rounds; ++seed) {
        INFO("SHIRUBE_SEED=" << seed);
        Random random(seed);
        property(random);
    }
}

}  // namespace shirube::test
