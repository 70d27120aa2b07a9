// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LayeredOrder.h"

#include <algorithm>
#include <utility>

namespace shirube::analysis {

namespace {

constexpr int kMostSweeps = 24;
// Sweeps in a row that find nothing better, after which there is little hope.
constexpr int kIdleSweeps = 6;
// Rounds of exchanges in one column; nearly all that can be gained comes with the first few.
constexpr int kMostRounds = 8;

using Neighbours = std::vector<std::vector<std::uint32_t>>;

std::size_t thingsIn(const Layers& layers) {
    std::uint32_t end = 0;
    for (const auto& layer : layers) {
        for (const auto thing : layer) {
            end = std::max(end, thing + 1);
        }
    }
    return end;
}

// Sums of a row of counts from its beginning, each in logarithmic time (a Fenwick tree).
class Counts {
public:
    explicit Counts(std::size_t size) : m_sums(size + 1, 0) {}

    void add(std::size_t place) {
        for (auto i = place + 1; i < m_sums.size(); i += i & (~i + 1)) {
            ++m_sums[i];
        }
    }
    [[nodiscard]] std::size_t upTo(std::size_t place) const {
        std::size_t sum = 0;
        for (auto i = place + 1; i > 0; i -= i & (~i + 1)) {
            sum += m_sums[i];
        }
        return sum;
    }

private:
    std::vector<std::size_t> m_sums;
};

// Mean place of a thing's neighbours, ordered exactly.
struct Mean {
    std::uint32_t thing = 0;
    std::uint64_t sum = 0;
    std::uint64_t count = 0;

    friend bool operator<(const Mean& a, const Mean& b) { return a.sum * b.count < b.sum * a.count; }
};

// Columns being ordered, with each thing's place and neighbours at hand.
class Sweeper {
public:
    Sweeper(Layers layers, std::span<const LayerLink> links) : m_layers(std::move(layers)) {
        const auto things = thingsIn(m_layers);
        m_places.resize(things);
        m_before.resize(things);
        m_after.resize(things);
        for (const auto& layer : m_layers) {
            settle(layer);
        }
        for (const auto& link : links) {
            m_before[link.to].push_back(link.from);
            m_after[link.from].push_back(link.to);
        }
    }

    [[nodiscard]] const Layers& layers() const { return m_layers; }

    void sweep(bool isRightwards) {
        for (std::size_t step = 1; step < m_layers.size(); ++step) {
            const auto layer = isRightwards ? step : m_layers.size() - 1 - step;
            orderByMeans(m_layers[layer], isRightwards ? m_before : m_after);
        }
        for (auto& layer : m_layers) {
            exchange(layer);
        }
    }

    [[nodiscard]] std::size_t crossings() const {
        std::size_t count = 0;
        for (std::size_t l = 0; l + 1 < m_layers.size(); ++l) {
            // Links from the top of the left column down: each crosses those above it that end below it.
            Counts ends(m_layers[l + 1].size());
            std::size_t seen = 0;
            for (const auto thing : m_layers[l]) {
                for (const auto end : m_after[thing]) {
                    count += seen - ends.upTo(m_places[end]);
                }
                for (const auto end : m_after[thing]) {
                    ends.add(m_places[end]);
                    ++seen;
                }
            }
        }
        return count;
    }

private:
    void settle(const std::vector<std::uint32_t>& layer) {
        for (std::size_t i = 0; i < layer.size(); ++i) {
            m_places[layer[i]] = static_cast<std::uint32_t>(i);
        }
    }

    // By the mean place of each thing's neighbours on one side; one without any keeps its place.
    void orderByMeans(std::vector<std::uint32_t>& layer, const Neighbours& neighbours) {
        std::vector<Mean> means;
        means.reserve(layer.size());
        for (const auto thing : layer) {
            Mean mean{thing, 0, 0};
            for (const auto neighbour : neighbours[thing]) {
                mean.sum += m_places[neighbour];
            }
            mean.count = neighbours[thing].size();
            if (mean.count == 0) {
                mean = {thing, m_places[thing], 1};
            }
            means.push_back(mean);
        }
        std::stable_sort(means.begin(), means.end());
        std::transform(means.begin(), means.end(), layer.begin(), [](const Mean& mean) { return mean.thing; });
        settle(layer);
    }

    // Exchanges things that stand next to each other as long as that takes crossings away.
    void exchange(std::vector<std::uint32_t>& layer) {
        bool isBetter = true;
        for (int round = 0; round < kMostRounds && isBetter; ++round) {
            isBetter = false;
            for (std::size_t i = 0; i + 1 < layer.size(); ++i) {
                const auto upper = layer[i];
                const auto lower = layer[i + 1];
                if (crossingsOf(lower, upper) < crossingsOf(upper, lower)) {
                    std::swap(layer[i], layer[i + 1]);
                    std::swap(m_places[upper], m_places[lower]);
                    isBetter = true;
                }
            }
        }
    }

    // Between the links of two things of one column, the first above the second.
    [[nodiscard]] std::size_t crossingsOf(std::uint32_t upper, std::uint32_t lower) const {
        return crossingsOf(m_before[upper], m_before[lower]) + crossingsOf(m_after[upper], m_after[lower]);
    }
    [[nodiscard]] std::size_t crossingsOf(const std::vector<std::uint32_t>& ofUpper,
                                          const std::vector<std::uint32_t>& ofLower) const {
        std::size_t count = 0;
        for (const auto a : ofUpper) {
            for (const auto b : ofLower) {
                count += std::size_t{m_places[b] < m_places[a]};
            }
        }
        return count;
    }

    Layers m_layers;
    std::vector<std::uint32_t> m_places;  // in its column, by thing
    Neighbours m_before;
    Neighbours m_after;
};

}  // namespace

std::size_t crossings(const Layers& layers, std::span<const LayerLink> links) {
    return Sweeper(layers, links).crossings();
}

Layers withFewCrossings(const Layers& layers, std::span<const LayerLink> links) {
    Sweeper sweeper(layers, links);
    auto best = layers;
    auto least = sweeper.crossings();
    int idle = 0;
    for (int sweep = 0; sweep < kMostSweeps && least > 0 && idle < kIdleSweeps; ++sweep) {
        sweeper.sweep(sweep % 2 == 0);
        ++idle;
        if (const auto count = sweeper.crossings(); count < least) {
            least = count;
            best = sweeper.layers();
            idle = 0;
        }
    }
    return best;
}

LayeredOrder orderLayers(const domain::LogicGraph& graph, std::span<const std::uint32_t> layerOf) {
    Layers layers;
    std::vector<LayerSlot> slots;
    const auto place = [&layers, &slots](std::uint32_t layer, LayerSlot slot) {
        layers.resize(std::max<std::size_t>(layers.size(), std::size_t{layer} + 1));
        layers[layer].push_back(static_cast<std::uint32_t>(slots.size()));
        slots.push_back(slot);
        return layers[layer].back();
    };
    for (std::uint32_t node = 0; node < graph.nodeCount(); ++node) {
        place(layerOf[node], {node, std::nullopt});
    }
    std::vector<LayerLink> links;
    for (std::uint32_t i = 0; i < graph.edges().size(); ++i) {
        const auto& edge = graph.edges()[i];
        auto from = edge.from;
        for (auto layer = layerOf[edge.from] + 1; layer < layerOf[edge.to]; ++layer) {
            const auto passage = place(layer, {std::nullopt, i});
            links.push_back({from, passage});
            from = passage;
        }
        if (layerOf[edge.from] < layerOf[edge.to]) {
            links.push_back({from, edge.to});
        }
    }
    const auto ordered = withFewCrossings(layers, links);
    LayeredOrder order;
    order.crossings = crossings(ordered, links);
    order.layers.resize(ordered.size());
    for (std::size_t l = 0; l < ordered.size(); ++l) {
        for (const auto slot : ordered[l]) {
            order.layers[l].push_back(slots[slot]);
        }
    }
    return order;
}

}  // namespace shirube::analysis
