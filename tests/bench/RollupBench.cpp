// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <random>

#include "analysis/Rollup.h"
#include "domain/LogicModel.h"

// A logic model of a million nodes in seven stages with three edges into each node behind the first; with
// SHIRUBE_BENCH_PROGRAMMES set, as the tests do, a small one. Items are nodes and edges.

namespace {

using namespace shirube;
using analysis::Fraction;
using analysis::Rollup;
using domain::LogicGraph;

constexpr std::uint32_t kStages = 7;
constexpr std::uint32_t kEdgesPerNode = 3;

std::uint32_t nodeCount() {
    return std::getenv("SHIRUBE_BENCH_PROGRAMMES") ? 7'000 : 1'000'000;
}

// Enough nodes behind the first stage to make three edges for each node of the whole.
std::vector<LogicGraph::Edge> generateEdges(std::uint32_t nodes) {
    std::mt19937_64 random(1);
    const auto perStage = nodes / kStages;
    const auto wanted = std::size_t{nodes} * kEdgesPerNode;
    std::vector<LogicGraph::Edge> edges;
    edges.reserve(wanted);
    while (edges.size() < wanted) {
        const auto to = perStage + static_cast<std::uint32_t>(random() % (nodes - perStage));
        const auto stage = std::min(to / perStage, kStages - 1);
        edges.push_back({(stage - 1) * perStage + static_cast<std::uint32_t>(random() % perStage), to});
    }
    return edges;
}

std::shared_ptr<const LogicGraph> graph() {
    static const auto generated = std::make_shared<const LogicGraph>(nodeCount(), generateEdges(nodeCount()));
    return generated;
}

// An indicator on every node, three quarters of them measured, in whole percent.
analysis::RollupInput generateInput() {
    std::mt19937_64 random(2);
    analysis::RollupInput input;
    input.indicators.reserve(nodeCount());
    for (std::uint32_t node = 0; node < nodeCount(); ++node) {
        std::optional<Fraction> attainment;
        if (random() % 4 != 0) {
            attainment = Fraction(static_cast<std::int64_t>(random() % 130), 100);
        }
        input.indicators.push_back({node, Fraction(1), std::move(attainment)});
    }
    input.threshold = Fraction(1, 2);
    return input;
}

std::int64_t itemsOf(const LogicGraph& logic) {
    return static_cast<std::int64_t>(logic.nodeCount()) + static_cast<std::int64_t>(logic.edges().size());
}

void indexGraph(benchmark::State& state) {
    const auto edges = generateEdges(nodeCount());
    for (auto _ : state) {
        benchmark::DoNotOptimize(LogicGraph(nodeCount(), edges));
    }
    state.SetItemsProcessed(state.iterations() * itemsOf(*graph()));
}
BENCHMARK(indexGraph)->Unit(benchmark::kMillisecond);

void rollUpAll(benchmark::State& state) {
    const auto input = generateInput();
    for (auto _ : state) {
        benchmark::DoNotOptimize(Rollup::make(graph(), input).value());
    }
    state.SetItemsProcessed(state.iterations() * itemsOf(*graph()));
}
BENCHMARK(rollUpAll)->Unit(benchmark::kMillisecond);

Rollup& rollup() {
    static auto made = Rollup::make(graph(), generateInput()).value();
    return made;
}

// One item is one edit with everything that depends on it.
void setOneActual(benchmark::State& state) {
    auto& edited = rollup();
    std::mt19937_64 random(3);
    for (auto _ : state) {
        const std::array<analysis::RollupEdit, 1> edits{
            analysis::SetAttainment{static_cast<std::uint32_t>(random() % nodeCount()),
                                    Fraction(static_cast<std::int64_t>(random() % 100), 100)}};
        benchmark::DoNotOptimize(edited.apply(edits).value());
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(setOneActual)->Unit(benchmark::kMicrosecond);

void addAndRemoveOneEdge(benchmark::State& state) {
    auto& edited = rollup();
    std::mt19937_64 random(4);
    const auto perStage = nodeCount() / kStages;
    for (auto _ : state) {
        // Over several stages, where no generated edge is.
        const auto from = static_cast<std::uint32_t>(random() % perStage);
        const auto to = nodeCount() - 1 - static_cast<std::uint32_t>(random() % perStage);
        const std::array<analysis::RollupEdit, 1> added{analysis::AddEdge{from, to, Fraction(1)}};
        benchmark::DoNotOptimize(edited.apply(added).value());
        const std::array<analysis::RollupEdit, 1> removed{analysis::RemoveEdge{from, to}};
        benchmark::DoNotOptimize(edited.apply(removed).value());
    }
    state.SetItemsProcessed(state.iterations() * 2);
}
BENCHMARK(addAndRemoveOneEdge)->Unit(benchmark::kMicrosecond);

void askWhatIf(benchmark::State& state) {
    const auto& asked = rollup();
    std::mt19937_64 random(5);
    for (auto _ : state) {
        const std::array<analysis::RollupEdit, 1> edits{
            analysis::SetAttainment{static_cast<std::uint32_t>(random() % nodeCount()), Fraction(1)}};
        benchmark::DoNotOptimize(asked.whatIf(edits).value());
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(askWhatIf)->Unit(benchmark::kMicrosecond);

// With names, as it is read from a file: a tenth of the size, for the memory of its texts.
void makeLogicModel(benchmark::State& state) {
    const auto nodes = nodeCount() / 10;
    domain::LogicModelContent content;
    content.id = domain::LogicModelId("generated");
    for (std::uint32_t i = 0; i < nodes; ++i) {
        domain::LogicNode node;
        node.id = domain::LogicNodeId("n" + std::to_string(i));
        node.stage = domain::kLogicStages[std::min(i / (nodes / kStages), kStages - 1)];
        content.nodes.push_back(std::move(node));
    }
    auto edges = generateEdges(nodes);
    const auto byEnds = [](const auto& a, const auto& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); };
    std::sort(edges.begin(), edges.end(), byEnds);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    for (const auto& edge : edges) {
        domain::LogicEdge named;
        named.from = content.nodes[edge.from].id;
        named.to = content.nodes[edge.to].id;
        content.edges.push_back(std::move(named));
    }
    for (auto _ : state) {
        state.PauseTiming();
        auto copy = content;
        state.ResumeTiming();
        benchmark::DoNotOptimize(domain::LogicModel::make(std::move(copy)).value());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(nodes + edges.size()));
}
BENCHMARK(makeLogicModel)->Unit(benchmark::kMillisecond);

}  // namespace
