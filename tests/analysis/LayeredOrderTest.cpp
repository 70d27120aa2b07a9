// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LayeredOrder.h"

#include <algorithm>

#include "support/Property.h"

using namespace shirube;
using analysis::crossings;
using analysis::LayerLink;
using analysis::Layers;
using analysis::LayerSlot;
using analysis::orderLayers;
using analysis::withFewCrossings;

namespace {

// By comparing every pair of links: what the fast count has to agree with.
std::size_t crossingsByPairs(const Layers& layers, const std::vector<LayerLink>& links) {
    std::vector<std::pair<std::size_t, std::size_t>> placeOf(1000);
    for (std::size_t l = 0; l < layers.size(); ++l) {
        for (std::size_t i = 0; i < layers[l].size(); ++i) {
            placeOf[layers[l][i]] = {l, i};
        }
    }
    std::size_t count = 0;
    for (std::size_t a = 0; a < links.size(); ++a) {
        for (std::size_t b = a + 1; b < links.size(); ++b) {
            const auto [layerA, fromA] = placeOf[links[a].from];
            const auto [layerB, fromB] = placeOf[links[b].from];
            const auto toA = placeOf[links[a].to].second;
            const auto toB = placeOf[links[b].to].second;
            count += layerA == layerB && ((fromA < fromB && toA > toB) || (fromA > fromB && toA < toB)) ? 1 : 0;
        }
    }
    return count;
}

struct Sample {
    Layers layers;
    std::vector<LayerLink> links;
};

Sample anySample(test::Random& random) {
    Sample sample;
    const auto columns = static_cast<std::size_t>(random.between(2, 5));
    sample.layers.resize(columns);
    for (std::uint32_t thing = 0; thing < 24; ++thing) {
        sample.layers[random.index(columns)].push_back(thing);
    }
    for (int n = 0; n < 40; ++n) {
        const auto column = random.index(columns - 1);
        if (!sample.layers[column].empty() && !sample.layers[column + 1].empty()) {
            sample.links.push_back({random.oneOf(sample.layers[column]), random.oneOf(sample.layers[column + 1])});
        }
    }
    return sample;
}

}  // namespace

TEST_CASE("Links that cross are counted", "[analysis][order]") {
    const Layers layers{{0, 1}, {2, 3}};
    CHECK(crossings(layers, std::vector<LayerLink>{{0, 2}, {1, 3}}) == 0);
    CHECK(crossings(layers, std::vector<LayerLink>{{0, 3}, {1, 2}}) == 1);
    // Links that share an end don't cross.
    CHECK(crossings(layers, std::vector<LayerLink>{{0, 3}, {0, 2}, {1, 3}}) == 0);
    // Nor do those of different columns.
    CHECK(crossings({{0, 1}, {2, 3}, {4, 5}}, std::vector<LayerLink>{{0, 3}, {3, 4}, {2, 5}}) == 1);
}

TEST_CASE("Crossings are those that a comparison of all pairs finds", "[analysis][order][property]") {
    test::forAllSeeds(200, [](test::Random& random) {
        const auto sample = anySample(random);
        CHECK(crossings(sample.layers, sample.links) == crossingsByPairs(sample.layers, sample.links));
    });
}

TEST_CASE("What can be drawn without crossings is", "[analysis][order]") {
    const Layers layers{{0, 1, 2}, {5, 4, 3}, {6, 7, 8}};
    const std::vector<LayerLink> links{{0, 3}, {1, 4}, {2, 5}, {3, 6}, {4, 7}, {5, 8}};
    CHECK(crossings(layers, links) > 0);
    CHECK(crossings(withFewCrossings(layers, links), links) == 0);
}

TEST_CASE("An order without crossings stays", "[analysis][order]") {
    const Layers layers{{2, 0, 1}, {5, 3, 4}};
    const std::vector<LayerLink> links{{2, 5}, {0, 3}, {1, 4}};
    CHECK(withFewCrossings(layers, links) == layers);
}

TEST_CASE("An order never gets worse, loses nothing, and is always the same", "[analysis][order][property]") {
    test::forAllSeeds(200, [](test::Random& random) {
        const auto [layers, links] = anySample(random);
        const auto ordered = withFewCrossings(layers, links);
        CHECK(crossings(ordered, links) <= crossings(layers, links));
        CHECK(ordered == withFewCrossings(layers, links));
        REQUIRE(ordered.size() == layers.size());
        for (std::size_t l = 0; l < layers.size(); ++l) {
            CHECK(std::is_permutation(ordered[l].begin(), ordered[l].end(), layers[l].begin(), layers[l].end()));
        }
    });
}

TEST_CASE("An edge over a column passes through it", "[analysis][order]") {
    // 0 → 1 → 2 and 0 → 2 over the column of 1.
    const domain::LogicGraph graph(3, {{0, 1}, {1, 2}, {0, 2}});
    const auto order = orderLayers(graph, std::vector<std::uint32_t>{0, 1, 2});
    REQUIRE(order.layers.size() == 3);
    CHECK(order.layers[0] == std::vector<LayerSlot>{{0, std::nullopt}});
    CHECK(order.layers[1] == std::vector<LayerSlot>{{1, std::nullopt}, {std::nullopt, 2}});
    CHECK(order.crossings == 0);
}

TEST_CASE("Edges backwards and within a column don't order anything", "[analysis][order]") {
    const domain::LogicGraph graph(4, {{2, 0}, {0, 1}, {3, 1}});
    const auto order = orderLayers(graph, std::vector<std::uint32_t>{0, 0, 1, 1});
    CHECK(order.layers[0] == std::vector<LayerSlot>{{0, std::nullopt}, {1, std::nullopt}});
    CHECK(order.layers[1] == std::vector<LayerSlot>{{2, std::nullopt}, {3, std::nullopt}});
    CHECK(order.crossings == 0);
}

TEST_CASE("A model without nodes has no columns", "[analysis][order]") {
    CHECK(orderLayers({}, {}).layers.empty());
}
