// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Rollup.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using Catch::Matchers::Contains;
using domain::LogicGraph;

namespace {

using Edges = std::vector<LogicGraph::Edge>;

struct Sample {
    std::uint32_t nodes = 0;
    Edges edges;
    RollupInput input;

    [[nodiscard]] Rollup make() const {
        return Rollup::make(std::make_shared<const LogicGraph>(nodes, edges), input).value();
    }
};

std::optional<Fraction> anyAttainment(test::Random& random) {
    if (random.between(0, 2) == 0) {
        return std::nullopt;
    }
    return Fraction(random.between(-20, 150), random.between(50, 120));
}

// A graph without cycles whose nodes are in no particular order.
Sample randomSample(test::Random& random) {
    Sample sample;
    sample.nodes = static_cast<std::uint32_t>(random.between(2, 25));
    std::vector<std::uint32_t> order(sample.nodes);
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(order);
    std::set<std::pair<std::size_t, std::size_t>> seen;
    for (auto i = random.between(0, 50); i > 0; --i) {
        const auto a = random.index(sample.nodes);
        const auto b = random.index(sample.nodes);
        if (a < b && seen.insert({a, b}).second) {
            sample.edges.push_back({order[a], order[b]});
            sample.input.edgeWeights.emplace_back(random.between(1, 5));
        }
    }
    for (auto i = random.between(0, 40); i > 0; --i) {
        sample.input.indicators.push_back({static_cast<std::uint32_t>(random.index(sample.nodes)),
                                           Fraction(random.between(1, 4)), anyAttainment(random)});
    }
    sample.input.threshold = Fraction(1, 2);
    return sample;
}

bool hasEdge(const Sample& sample, LogicGraph::Edge edge) {
    return std::find(sample.edges.begin(), sample.edges.end(), edge) != sample.edges.end();
}

// A random edit, made on the sample too; nothing where it would close a circle.
std::optional<RollupEdit> randomEdit(Sample& sample, test::Random& random) {
    const auto kind = random.between(0, 3);
    if (kind == 0 && !sample.input.indicators.empty()) {
        const auto slot = random.index(sample.input.indicators.size());
        sample.input.indicators[slot].attainment = anyAttainment(random);
        return SetAttainment{static_cast<std::uint32_t>(slot), sample.input.indicators[slot].attainment};
    }
    if (kind == 1) {
        const LogicGraph::Edge edge{static_cast<std::uint32_t>(random.index(sample.nodes)),
                                    static_cast<std::uint32_t>(random.index(sample.nodes))};
        auto edges = sample.edges;
        edges.push_back(edge);
        if (hasEdge(sample, edge) || LogicGraph(sample.nodes, edges).hasCycle()) {
            return std::nullopt;
        }
        const Fraction weight(random.between(1, 5));
        sample.edges = std::move(edges);
        sample.input.edgeWeights.push_back(weight);
        return AddEdge{edge.from, edge.to, weight};
    }
    if (sample.edges.empty()) {
        return std::nullopt;
    }
    const auto position = random.index(sample.edges.size());
    const auto edge = sample.edges[position];
    if (kind == 2) {
        sample.edges.erase(sample.edges.begin() + static_cast<std::ptrdiff_t>(position));
        sample.input.edgeWeights.erase(sample.input.edgeWeights.begin() + static_cast<std::ptrdiff_t>(position));
        return RemoveEdge{edge.from, edge.to};
    }
    sample.input.edgeWeights[position] = Fraction(random.between(1, 5));
    return SetEdgeWeight{edge.from, edge.to, sample.input.edgeWeights[position]};
}

std::vector<NodeRollup> nodesOf(const Rollup& rollup) {
    return {rollup.nodes().begin(), rollup.nodes().end()};
}

}  // namespace

TEST_CASE("A node is the weighted mean of what is measured, each within 0 and 1") {
    Sample sample{1, {}, {}};
    sample.input.indicators = {{0, Fraction(1), Fraction(3, 2)},  // counts as 1
                               {0, Fraction(2), Fraction(1, 2)},
                               {0, Fraction(1), Fraction(-1, 5)},  // counts as 0
                               {0, Fraction(9), std::nullopt}};    // not measured: not zero
    sample.input.threshold = Fraction(3, 4);
    const auto node = sample.make().nodes()[0];
    CHECK(node.attainment == Fraction(1, 2));
    CHECK(node.coverage == Coverage{3, 4});
    CHECK(node.hasVerdict);
    sample.input.threshold = Fraction(76, 100);
    CHECK_FALSE(sample.make().nodes()[0].hasVerdict);
    CHECK_FALSE(Sample({1, {}, {}}).make().nodes()[0].attainment);
}

TEST_CASE("Support passes through nodes that nothing measures") {
    // 0 and 1 lead to 2, which nothing measures; 2 and 3 lead to 4.
    Sample sample{5, {{0, 2}, {1, 2}, {2, 4}, {3, 4}}, {}};
    sample.input.indicators = {
        {0, Fraction(1), Fraction(1)}, {1, Fraction(1), Fraction(1, 2)}, {4, Fraction(1), std::nullopt}};
    const auto rollup = sample.make();
    CHECK(rollup.nodes()[2].support == Fraction(3, 4));
    CHECK(rollup.nodes()[2].supportCoverage == Coverage{2, 2});
    CHECK(rollup.nodes()[4].support == Fraction(3, 4));
    CHECK(rollup.nodes()[4].supportCoverage == Coverage{1, 2});
    CHECK_FALSE(rollup.nodes()[4].attainment);
    CHECK_FALSE(rollup.nodes()[0].support);
}

TEST_CASE("A cycle is refused with the names of its nodes") {
    Sample sample{2, {{0, 1}, {1, 0}}, {}};
    sample.input.nodeName = [](std::uint32_t node) { return node == 0 ? "開発" : "提供"; };
    const auto rollup = Rollup::make(std::make_shared<const LogicGraph>(2, sample.edges), sample.input);
    REQUIRE_FALSE(rollup);
    CHECK_THAT(rollup.error().message.english(), Contains("開発 → 提供 → 開発"));
}

TEST_CASE("Edits that can't be are refused and change nothing") {
    Sample sample{3, {{0, 1}, {1, 2}}, {}};
    sample.input.indicators = {{0, Fraction(1), Fraction(1)}};
    sample.input.nodeName = [](std::uint32_t node) { return std::string(1, static_cast<char>('A' + node)); };
    auto rollup = sample.make();
    const auto before = nodesOf(rollup);
    const auto refusal = [&](const RollupEdit& edit) {
        const std::vector<RollupEdit> edits{SetAttainment{0, Fraction(1, 2)}, edit};
        const auto moves = rollup.apply(edits);
        REQUIRE_FALSE(moves);
        CHECK(nodesOf(rollup) == before);
        return moves.error().message.english();
    };
    CHECK_THAT(refusal(AddEdge{2, 0}), Contains("C → A → B → C"));
    CHECK_THAT(refusal(AddEdge{1, 1}), Contains("B → B"));
    CHECK_THAT(refusal(AddEdge{0, 1}), Contains("already"));
    CHECK_THAT(refusal(RemoveEdge{0, 2}), Contains("A does not lead to C"));
    CHECK_THAT(refusal(SetEdgeWeight{0, 1, Fraction(0)}), Contains("above 0"));
    CHECK_THAT(refusal(AddEdge{0, 7}), Contains("no node 7"));
    CHECK_THAT(refusal(SetAttainment{5, {}}), Contains("no such indicator"));
}

TEST_CASE("After any edits the rollup is what a new one would be") {
    test::forAllSeeds(300, [](test::Random& random) {
        auto sample = randomSample(random);
        auto rollup = sample.make();
        for (int round = 0; round < 12; ++round) {
            std::vector<RollupEdit> edits;
            for (auto i = random.between(1, 3); i > 0; --i) {
                if (const auto edit = randomEdit(sample, random)) {
                    edits.push_back(*edit);
                }
            }
            const auto before = nodesOf(rollup);
            const auto tried = std::as_const(rollup).whatIf(edits).value();
            CHECK(nodesOf(rollup) == before);  // a what-if leaves it untouched
            const auto moved = rollup.apply(edits).value();
            const auto after = nodesOf(sample.make());
            CHECK(nodesOf(rollup) == after);
            CHECK(tried == moved);
            for (std::uint32_t node = 0; node < sample.nodes; ++node) {
                const bool isMoved =
                    std::any_of(moved.begin(), moved.end(), [&](const auto& m) { return m.node == node; });
                CHECK(isMoved == (before[node] != after[node]));
            }
        }
    });
}

TEST_CASE("Rollups stay within 0 and 1 and rise with an actual") {
    test::forAllSeeds(300, [](test::Random& random) {
        auto sample = randomSample(random);
        const auto before = nodesOf(sample.make());
        for (const auto& node : before) {
            for (const auto* value : {&node.attainment, &node.support}) {
                if (*value) {
                    CHECK((*value)->sign() >= 0);
                    CHECK(**value <= Fraction(1));
                }
            }
        }
        std::vector<std::size_t> measured;
        for (std::size_t i = 0; i < sample.input.indicators.size(); ++i) {
            if (sample.input.indicators[i].attainment) {
                measured.push_back(i);
            }
        }
        if (measured.empty()) {
            return;
        }
        auto& raised = sample.input.indicators[random.oneOf(measured)].attainment;
        raised = *raised + Fraction(random.between(1, 50), 100);
        const auto after = nodesOf(sample.make());
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK((!before[i].attainment || *after[i].attainment >= *before[i].attainment));
            CHECK((!before[i].support || *after[i].support >= *before[i].support));
        }
    });
}

TEST_CASE("Neither the order of nodes nor the scale of weights changes a rollup") {
    test::forAllSeeds(200, [](test::Random& random) {
        const auto sample = randomSample(random);
        const auto plain = nodesOf(sample.make());
        std::vector<std::uint32_t> number(sample.nodes);
        std::iota(number.begin(), number.end(), 0U);
        random.shuffle(number);
        auto other = sample;
        for (auto& edge : other.edges) {
            edge = {number[edge.from], number[edge.to]};
        }
        const Fraction scale(random.between(1, 9), random.between(1, 9));
        for (auto& weight : other.input.edgeWeights) {
            weight = weight * scale;
        }
        for (auto& slot : other.input.indicators) {
            slot.node = number[slot.node];
            slot.weight = slot.weight * scale;
        }
        random.shuffle(other.input.indicators);
        const auto permuted = nodesOf(other.make());
        for (std::size_t i = 0; i < plain.size(); ++i) {
            CHECK(plain[i] == permuted[number[i]]);
        }
    });
}

TEST_CASE("An indicator that is not measured never raises an attainment") {
    test::forAllSeeds(100, [](test::Random& random) {
        auto sample = randomSample(random);
        const auto before = nodesOf(sample.make());
        const auto node = static_cast<std::uint32_t>(random.index(sample.nodes));
        sample.input.indicators.push_back({node, Fraction(random.between(1, 9)), std::nullopt});
        const auto after = nodesOf(sample.make());
        CHECK(after[node].attainment == before[node].attainment);
        CHECK(after[node].coverage.share() <= std::max(before[node].coverage.share(), Fraction()));
        CHECK((before[node].hasVerdict || !after[node].hasVerdict));
    });
}
