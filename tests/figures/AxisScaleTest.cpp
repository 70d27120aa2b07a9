// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisScale.h"

#include <cmath>

#include "support/Catch.h"

using namespace shirube;
using figures::AxisScale;

namespace {

constexpr double kOku = 1e8;

std::string labels(const AxisScale& scale) {
    std::string out;
    for (const auto& tick : scale.ticks()) {
        out += (out.empty() ? "" : " ") + tick.label.toStdString();
    }
    return out;
}

}  // namespace

TEST_CASE("Ticks are those that a person would choose", "[figures][axis]") {
    const auto oku = domain::AmountUnit::HundredMillionYen;
    CHECK(labels(AxisScale(0, 14'630 * kOku, 7, oku)) == "0 5,000 10,000 15,000");
    CHECK(labels(AxisScale(0, 14'630 * kOku, 8, oku)) == "0 2,000 4,000 6,000 8,000 10,000 12,000 14,000 16,000");
    CHECK(labels(AxisScale(0, 9.8 * kOku, 5, oku)) == "0 2 4 6 8 10");
    CHECK(labels(AxisScale(0, 0.7 * kOku, 4, oku)) == "0.0 0.2 0.4 0.6 0.8");
    CHECK(labels(AxisScale(-420 * kOku, 750 * kOku, 8, oku)) == "△600 △400 △200 0 200 400 600 800");
    CHECK(labels(AxisScale(-90 * kOku, 0, 5, oku)) == "△100 △80 △60 △40 △20 0");
}

TEST_CASE("Ticks follow the display unit", "[figures][axis]") {
    CHECK(labels(AxisScale(0, 14'630 * kOku, 4, domain::AmountUnit::TrillionYen)) == "0.0 0.5 1.0 1.5");
    CHECK(labels(AxisScale(0, 14'630 * kOku, 4, domain::AmountUnit::MillionYen)) == "0 500,000 1,000,000 1,500,000");
    CHECK(labels(AxisScale(0, 3, 4, domain::AmountUnit::Yen)) == "0 1 2 3");
}

TEST_CASE("An axis without data, and one with as much as fits, still has ticks", "[figures][axis]") {
    CHECK(labels(AxisScale(0, 0, 4, domain::AmountUnit::HundredMillionYen)) == "0.0 0.5 1.0");
    const AxisScale huge(0, 3 * 9.2e18, 5, domain::AmountUnit::HundredMillionYen);
    CHECK(huge.highest() >= 3 * 9.2e18);
    CHECK(huge.ticks().size() <= 6);
}

TEST_CASE("Any range is covered, with 0 and no more intervals than asked", "[figures][axis][property]") {
    for (int e = 0; e <= 18; ++e) {
        for (const double factor : {1.0, 1.01, 1.99, 2.5, 4.999, 7.3, 9.99}) {
            for (const double below : {0.0, 0.1, 1.0, 3.0}) {
                for (int most = 2; most <= 8; ++most) {
                    const double high = factor * std::pow(10.0, e);
                    const AxisScale scale(-below * high, high, most, domain::AmountUnit::HundredMillionYen);
                    CAPTURE(high, below, most);
                    REQUIRE(scale.highest() >= high * (1 - 1e-12));
                    REQUIRE(scale.lowest() <= -below * high * (1 - 1e-12));
                    REQUIRE(scale.ticks().size() >= 2);
                    REQUIRE(scale.ticks().size() <= static_cast<std::size_t>(most) + 1);
                    bool hasZero = false;
                    for (const auto& tick : scale.ticks()) {
                        hasZero = hasZero || tick.value == 0;
                    }
                    REQUIRE(hasZero);
                }
            }
        }
    }
}
