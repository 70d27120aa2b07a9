// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/Palette.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "support/Catch.h"

using shirube::figures::Palette;

namespace {

using Rgb = std::array<double, 3>;

double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Rgb linearRgb(const QColor& colour) {
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

// What is left of a colour where one kind of cone is missing: the simulation of Machado, Oliveira and Fernandes (2009)
// at full severity.
Rgb seenBy(const Rgb& c, const std::array<Rgb, 3>& matrix) {
    Rgb out{};
    for (std::size_t row = 0; row < 3; ++row) {
        out[row] = std::max(0.0, matrix[row][0] * c[0] + matrix[row][1] * c[1] + matrix[row][2] * c[2]);
    }
    return out;
}

constexpr std::array<Rgb, 3> kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr std::array<Rgb, 3> kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr std::array<Rgb, 3> kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr std::array<Rgb, 3> kFull{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

// CIE L*a*b* under D65.
Rgb lab(const Rgb& c) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
    const double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor& a, const QColor& b, const std::array<Rgb, 3>& eye) {
    const auto p = lab(seenBy(linearRgb(a), eye));
    const auto q = lab(seenBy(linearRgb(b), eye));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

}  // namespace

TEST_CASE("Every outline stands out from white paper", "[figures][palette]") {
    for (std::size_t i = 0; i < Palette::kSeriesColours; ++i) {
        CAPTURE(i);
        CHECK(Palette::contrast(Palette::outline(Palette::series(i)), Palette::paper()) >= 3);
        CHECK(Palette::contrast(Palette::outline(Palette::series(i)), Palette::tint(Palette::series(i))) >= 2.2);
    }
}

TEST_CASE("Text reads on every fill", "[figures][palette]") {
    for (std::size_t i = 0; i < Palette::kSeriesColours; ++i) {
        CAPTURE(i);
        const auto fill = Palette::series(i);
        CHECK(Palette::contrast(Palette::textOn(fill), fill) >= 4.5);
        CHECK(Palette::contrast(Palette::textOn(Palette::tint(fill)), Palette::tint(fill)) >= 7);
    }
    CHECK(Palette::contrast(Palette::ink(), Palette::paper()) >= 12);
    CHECK(Palette::contrast(Palette::secondary(), Palette::paper()) >= 4.5);
    CHECK(Palette::contrast(Palette::rule(), Palette::paper()) >= 3);
}

TEST_CASE("Neighbours stay apart in a grey print", "[figures][palette]") {
    for (std::size_t i = 0; i + 1 < Palette::kSeriesColours; ++i) {
        CAPTURE(i);
        CHECK(Palette::contrast(Palette::series(i), Palette::series(i + 1)) >= 2);
    }
}

TEST_CASE("Colours stay apart for any colour vision", "[figures][palette]") {
    for (const auto* eye : {&kFull, &kProtan, &kDeutan, &kTritan}) {
        for (std::size_t i = 0; i < Palette::kSeriesColours; ++i) {
            for (std::size_t j = i + 1; j < Palette::kSeriesColours; ++j) {
                CAPTURE(i, j, eye == &kProtan, eye == &kDeutan, eye == &kTritan);
                // 2.3 is the least that an eye sees side by side; neighbours in a stack have to be plain.
                CHECK(difference(Palette::series(i), Palette::series(j), *eye) >= (j == i + 1 ? 25 : 8));
            }
        }
    }
}
