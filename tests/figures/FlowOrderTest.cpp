// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlowOrder.h"

#include <algorithm>

#include "support/Catch.h"

using shirube::figures::crossings;
using shirube::figures::LayerLink;
using shirube::figures::Layers;
using shirube::figures::withFewCrossings;

TEST_CASE("Links that cross are counted", "[figures][flow]") {
    const Layers layers{{0, 1}, {2, 3}};
    CHECK(crossings(layers, {{0, 2}, {1, 3}}) == 0);
    CHECK(crossings(layers, {{0, 3}, {1, 2}}) == 1);
    // Links that share an end don't cross.
    CHECK(crossings(layers, {{0, 3}, {0, 2}, {1, 3}}) == 0);
    // Nor do those of different columns.
    CHECK(crossings({{0, 1}, {2, 3}, {4, 5}}, {{0, 3}, {3, 4}, {2, 5}}) == 1);
}

TEST_CASE("A flow that can be drawn without crossings is", "[figures][flow]") {
    const Layers layers{{0, 1, 2}, {5, 4, 3}, {6, 7, 8}};
    const std::vector<LayerLink> links{{0, 3}, {1, 4}, {2, 5}, {3, 6}, {4, 7}, {5, 8}};
    CHECK(crossings(layers, links) > 0);
    CHECK(crossings(withFewCrossings(layers, links), links) == 0);
}

TEST_CASE("An order never gets worse, loses nothing, and is always the same", "[figures][flow][property]") {
    for (std::size_t seed = 1; seed <= 60; ++seed) {
        Layers layers(3);
        for (std::size_t i = 0; i < 18; ++i) {
            layers[i % 3].push_back(i);
        }
        std::vector<LayerLink> links;
        for (std::size_t n = 0; n < 20; ++n) {
            const auto from = (seed * 7919 + n * 104'729) % 18;
            const auto to = (seed * 6101 + n * 15'485'863) % 18;
            if (from % 3 + 1 == to % 3) {
                links.emplace_back(from, to);
            }
        }
        CAPTURE(seed);
        const auto ordered = withFewCrossings(layers, links);
        CHECK(crossings(ordered, links) <= crossings(layers, links));
        CHECK(ordered == withFewCrossings(layers, links));
        REQUIRE(ordered.size() == layers.size());
        for (std::size_t l = 0; l < layers.size(); ++l) {
            CHECK(std::is_permutation(ordered[l].begin(), ordered[l].end(), layers[l].begin(), layers[l].end()));
        }
    }
}
