// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PeriodLock.h"

#include "support/Catch.h"

using namespace shirube::domain;

namespace {

bool covers(const char* outer, const char* inner) {
    const auto outerPeriod = Period::parse(outer);
    const auto innerPeriod = Period::parse(inner);
    REQUIRE(outerPeriod);
    REQUIRE(innerPeriod);
    return covers(*outerPeriod, *innerPeriod);
}

}  // namespace

TEST_CASE("A period covers what lies within its days") {
    CHECK(covers("FY2025", "FY2025"));
    CHECK(covers("FY2025", "2025-04"));
    CHECK(covers("FY2025", "2026-03-31"));
    CHECK(covers("FY2025", "R7補正"));
    CHECK(covers("FY2022-FY2025", "FY2024"));
    CHECK(covers("2022-2030", "FY2024"));
    CHECK(covers("2025-06", "2025-06-30"));
}

TEST_CASE("A period does not cover what reaches beyond it, and none covers none") {
    CHECK_FALSE(covers("FY2025", "2025-03"));
    CHECK_FALSE(covers("FY2025", "2026-04-01"));
    CHECK_FALSE(covers("FY2025", "2025"));
    CHECK_FALSE(covers("2025", "FY2025"));
    CHECK_FALSE(covers("FY2025", "FY2024-FY2025"));
    CHECK_FALSE(covers("2025-06-30", "2025-06"));
    CHECK_FALSE(covers("", "FY2025"));
    CHECK_FALSE(covers("FY2025", ""));
    CHECK_FALSE(covers("", ""));
}
