// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlowOrder.h"

#include <algorithm>
#include <unordered_map>

namespace shirube::figures {

namespace {

constexpr int kSweeps = 12;

using Positions = std::unordered_map<std::size_t, double>;

Positions positionsOf(const Layers& layers) {
    Positions positions;
    for (const auto& layer : layers) {
        for (std::size_t i = 0; i < layer.size(); ++i) {
            positions[layer[i]] = static_cast<double>(i);
        }
    }
    return positions;
}

// Orders a layer by the mean place of each thing's neighbours on one side; one without any keeps its place.
void orderByNeighbours(std::vector<std::size_t>& layer, const std::vector<LayerLink>& links, bool byPayers,
                       const Positions& positions) {
    std::unordered_map<std::size_t, double> means;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        double sum = 0;
        int count = 0;
        for (const auto& [from, to] : links) {
            if ((byPayers ? to : from) != layer[i]) {
                continue;
            }
            const auto found = positions.find(byPayers ? from : to);
            if (found != positions.end()) {
                sum += found->second;
                ++count;
            }
        }
        means[layer[i]] = count > 0 ? sum / count : static_cast<double>(i);
    }
    std::stable_sort(layer.begin(), layer.end(),
                     [&means](std::size_t a, std::size_t b) { return means.at(a) < means.at(b); });
}

}  // namespace

std::size_t crossings(const Layers& layers, const std::vector<LayerLink>& links) {
    const auto positions = positionsOf(layers);
    std::unordered_map<std::size_t, std::size_t> layerOf;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        for (const auto thing : layers[l]) {
            layerOf[thing] = l;
        }
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (std::size_t j = i + 1; j < links.size(); ++j) {
            if (layerOf.at(links[i].first) != layerOf.at(links[j].first)) {
                continue;
            }
            const double from = positions.at(links[i].first) - positions.at(links[j].first);
            const double to = positions.at(links[i].second) - positions.at(links[j].second);
            count += from * to < 0 ? 1 : 0;
        }
    }
    return count;
}

Layers withFewCrossings(const Layers& layers, const std::vector<LayerLink>& links) {
    auto best = layers;
    auto least = crossings(layers, links);
    auto current = layers;
    for (int sweep = 0; sweep < kSweeps && least > 0; ++sweep) {
        const bool isRightwards = sweep % 2 == 0;
        for (std::size_t step = 1; step < current.size(); ++step) {
            const auto layer = isRightwards ? step : current.size() - 1 - step;
            orderByNeighbours(current[layer], links, isRightwards, positionsOf(current));
        }
        if (const auto count = crossings(current, links); count < least) {
            least = count;
            best = current;
        }
    }
    return best;
}

}  // namespace shirube::figures
