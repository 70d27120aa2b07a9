// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicSceneLayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "analysis/LayeredOrder.h"

namespace shirube::ui {

namespace {

using Slots = std::vector<std::vector<analysis::LayerSlot>>;

constexpr double kGap = 52;          // between columns
constexpr double kEmptyColumn = 84;  // with room for its heading
constexpr double kBetween = 14;      // nodes of a column
constexpr double kPassage = 10;
constexpr double kMargin = 24;
constexpr double kBoxWidth = NodeShape::kWidth;
constexpr double kBoxGap = 28;
constexpr double kHeadingHeight = 26;
constexpr double kBoundaryRoom = 14;
// Nodes and edges up to which the order is found anew after each edit: it takes a few milliseconds.
constexpr std::size_t kMostSorted = 600;
// Of the nodes, as a share, that must have been there before for their order to be kept.
constexpr double kLeastKept = 0.8;

class Maker {
public:
    Maker(const LogicPicture& picture, const NodeShape& shape) : m_picture(picture), m_shape(shape) {}

    LogicSceneLayout make(LogicSceneLayout::Order order, const std::optional<LogicSceneLayout::Former>& former) {
        sizeNodes();
        if (order == LogicSceneLayout::Order::Document) {
            sortAsListed();
        } else if (!former || former->layout.order != order || !keepOrder(*former)) {
            sortForCrossings();
        }
        m_layout.order = order;
        m_layout.places = m_slots;
        placeColumns();
        placeSlots();
        routeEdges();
        frameBoundary();
        placeBoxes();
        return std::move(m_layout);
    }

private:
    void sizeNodes() {
        m_layout.nodes.resize(m_picture.nodes.size());
        for (const auto& node : m_picture.nodes) {
            m_layout.lines.push_back(m_shape.lines(node.label));
            m_heights.push_back(m_shape.height(node, m_layout.lines.back().size()));
        }
    }

    void sortForCrossings() {
        std::vector<domain::LogicGraph::Edge> edges;
        for (const auto& edge : m_picture.edges) {
            edges.push_back({edge.from, edge.to});
        }
        std::vector<std::uint32_t> columns;
        for (const auto& node : m_picture.nodes) {
            columns.push_back(node.column);
        }
        m_slots = analysis::orderLayers(
                      domain::LogicGraph(static_cast<std::uint32_t>(m_picture.nodes.size()), std::move(edges)), columns)
                      .layers;
        m_slots.resize(m_picture.columns.size());
    }

    [[nodiscard]] static bool hasSameGraph(const LogicPicture& a, const LogicPicture& b) {
        return a.columns.size() == b.columns.size() &&
               std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(),
                          [](const auto& x, const auto& y) { return x.id == y.id && x.column == y.column; }) &&
               std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(),
                          [](const auto& x, const auto& y) { return x.from == y.from && x.to == y.to; });
    }

    // The former places, as far as they can stand for these nodes and edges; otherwise nothing is done.
    bool keepOrder(const LogicSceneLayout::Former& former) {
        if (hasSameGraph(m_picture, former.picture)) {
            m_slots = former.layout.places;
            return true;
        }
        if (m_picture.nodes.size() + m_picture.edges.size() <= kMostSorted) {
            return false;
        }
        std::unordered_map<domain::LogicNodeId, std::uint32_t> byId;
        for (std::uint32_t i = 0; i < m_picture.nodes.size(); ++i) {
            byId.emplace(m_picture.nodes[i].id, i);
        }
        // How far down its column each thing stood, from 0 to 1.
        constexpr double kUnknown = -1;
        std::vector<double> heights(m_picture.nodes.size(), kUnknown);
        std::unordered_map<std::uint64_t, std::vector<std::pair<std::size_t, double>>> passages;
        const auto nodeNow = [&](std::uint32_t node) {
            const auto found = byId.find(former.picture.nodes[node].id);
            return found == byId.end() ? std::nullopt : std::optional(found->second);
        };
        const auto keyOf = [](std::uint32_t from, std::uint32_t to) { return std::uint64_t{from} << 32U | to; };
        std::size_t kept = 0;
        for (std::size_t column = 0; column < former.layout.places.size(); ++column) {
            const auto& places = former.layout.places[column];
            for (std::size_t i = 0; i < places.size(); ++i) {
                const double height = (static_cast<double>(i) + 0.5) / static_cast<double>(places.size());
                if (places[i].node) {
                    const auto node = nodeNow(*places[i].node);
                    if (node && m_picture.nodes[*node].column == column) {
                        heights[*node] = height;
                        ++kept;
                    }
                    continue;
                }
                const auto& edge = former.picture.edges[*places[i].edge];
                const auto from = nodeNow(edge.from);
                const auto to = nodeNow(edge.to);
                if (from && to) {
                    passages[keyOf(*from, *to)].emplace_back(column, height);
                }
            }
        }
        if (static_cast<double>(kept) < kLeastKept * static_cast<double>(m_picture.nodes.size())) {
            return false;
        }
        placeNew(heights, kUnknown);
        std::vector<std::vector<std::pair<double, analysis::LayerSlot>>> columns(m_picture.columns.size());
        for (std::uint32_t i = 0; i < m_picture.nodes.size(); ++i) {
            columns[m_picture.nodes[i].column].push_back({heights[i], {i, std::nullopt}});
        }
        for (std::uint32_t e = 0; e < m_picture.edges.size(); ++e) {
            const auto& edge = m_picture.edges[e];
            const auto found = passages.find(keyOf(edge.from, edge.to));
            for (auto column = m_picture.nodes[edge.from].column + 1; column < m_picture.nodes[edge.to].column;
                 ++column) {
                double height = passageHeight(edge, column, heights);
                if (found != passages.end()) {
                    for (const auto& [at, before] : found->second) {
                        height = at == column ? before : height;
                    }
                }
                columns[column].push_back({height, {std::nullopt, e}});
            }
        }
        m_slots.resize(columns.size());
        for (std::size_t column = 0; column < columns.size(); ++column) {
            std::stable_sort(columns[column].begin(), columns[column].end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (const auto& entry : columns[column]) {
                m_slots[column].push_back(entry.second);
            }
        }
        return true;
    }

    // At the mean height of the neighbours that have one; without any, at the end of the column.
    void placeNew(std::vector<double>& heights, double unknown) const {
        std::vector<std::pair<double, int>> means(heights.size());
        for (const auto& edge : m_picture.edges) {
            for (const auto& [node, other] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)}) {
                if (heights[node] == unknown && heights[other] != unknown) {
                    means[node].first += heights[other];
                    ++means[node].second;
                }
            }
        }
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (heights[i] == unknown) {
                heights[i] = means[i].second > 0 ? means[i].first / means[i].second : 1;
            }
        }
    }

    // On the straight way between its ends.
    [[nodiscard]] double passageHeight(const LogicPicture::Edge& edge, std::uint32_t column,
                                       const std::vector<double>& heights) const {
        const auto first = m_picture.nodes[edge.from].column;
        const auto last = m_picture.nodes[edge.to].column;
        const double way = static_cast<double>(column - first) / static_cast<double>(last - first);
        return heights[edge.from] * (1 - way) + heights[edge.to] * way;
    }

    // As listed; an edge over a column passes at the height between its ends.
    void sortAsListed() {
        m_slots.resize(m_picture.columns.size());
        for (std::uint32_t i = 0; i < m_picture.nodes.size(); ++i) {
            m_slots[m_picture.nodes[i].column].push_back({i, std::nullopt});
        }
        std::vector<double> heights(m_picture.nodes.size());
        for (const auto& column : m_slots) {
            for (std::size_t i = 0; i < column.size(); ++i) {
                heights[*column[i].node] = (static_cast<double>(i) + 0.5) / static_cast<double>(column.size());
            }
        }
        std::vector<std::vector<std::pair<double, std::uint32_t>>> passages(m_slots.size());
        for (std::uint32_t e = 0; e < m_picture.edges.size(); ++e) {
            const auto& edge = m_picture.edges[e];
            const auto first = m_picture.nodes[edge.from].column;
            const auto last = m_picture.nodes[edge.to].column;
            for (auto column = first + 1; column < last; ++column) {
                passages[column].emplace_back(passageHeight(edge, column, heights), e);
            }
        }
        for (std::size_t column = 0; column < m_slots.size(); ++column) {
            std::sort(passages[column].begin(), passages[column].end());
            std::vector<analysis::LayerSlot> merged;
            auto next = passages[column].begin();
            for (const auto& slot : m_slots[column]) {
                for (; next != passages[column].end() && next->first < heights[*slot.node]; ++next) {
                    merged.push_back({std::nullopt, next->second});
                }
                merged.push_back(slot);
            }
            for (; next != passages[column].end(); ++next) {
                merged.push_back({std::nullopt, next->second});
            }
            m_slots[column] = std::move(merged);
        }
    }

    void placeColumns() {
        double x = kMargin;
        for (const auto& column : m_slots) {
            LogicSceneLayout::Column placed;
            placed.left = x;
            for (const auto& slot : column) {
                if (slot.node) {
                    placed.nodes.push_back(*slot.node);
                }
            }
            placed.width = placed.nodes.empty() ? kEmptyColumn : NodeShape::kWidth;
            x += placed.width + kGap;
            m_layout.columns.push_back(std::move(placed));
        }
    }

    [[nodiscard]] double heightOf(const analysis::LayerSlot& slot) const {
        return slot.node ? m_heights[*slot.node] : kPassage;
    }

    // Centres that keep the order and the distances and are nearest to the wanted ones (pool adjacent violators).
    [[nodiscard]] std::vector<double> settle(const std::vector<analysis::LayerSlot>& column,
                                             const std::vector<double>& wanted) const {
        struct Pool {
            double sum;
            std::size_t size;
            [[nodiscard]] double mean() const { return sum / static_cast<double>(size); }
        };
        std::vector<double> offsets;
        std::vector<Pool> pools;
        double offset = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (i > 0) {
                const bool isTight = !column[i].node && !column[i - 1].node;
                offset += (heightOf(column[i - 1]) + heightOf(column[i])) / 2 + (isTight ? 0 : kBetween);
            }
            offsets.push_back(offset);
            pools.push_back({wanted[i] - offset, 1});
            while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
                const auto last = pools.back();
                pools.pop_back();
                pools.back().sum += last.sum;
                pools.back().size += last.size;
            }
        }
        std::vector<double> centres;
        for (const auto& pool : pools) {
            for (std::size_t i = 0; i < pool.size; ++i) {
                centres.push_back(pool.mean() + offsets[centres.size()]);
            }
        }
        return centres;
    }

    void placeSlots() {
        // What each slot is joined to in the columns beside it.
        using Place = std::pair<std::size_t, std::size_t>;
        std::vector<Place> placeOfNode(m_picture.nodes.size());
        std::vector<std::vector<Place>> passagesOf(m_picture.edges.size());
        m_centres.resize(m_slots.size());
        for (std::size_t column = 0; column < m_slots.size(); ++column) {
            for (std::size_t i = 0; i < m_slots[column].size(); ++i) {
                const auto& slot = m_slots[column][i];
                if (slot.node) {
                    placeOfNode[*slot.node] = {column, i};
                } else {
                    passagesOf[*slot.edge].emplace_back(column, i);
                }
            }
            m_centres[column] = settle(m_slots[column], std::vector<double>(m_slots[column].size(), 0));
        }
        std::vector<std::vector<std::vector<Place>>> before(m_slots.size());
        std::vector<std::vector<std::vector<Place>>> behind(m_slots.size());
        for (std::size_t column = 0; column < m_slots.size(); ++column) {
            before[column].resize(m_slots[column].size());
            behind[column].resize(m_slots[column].size());
        }
        for (std::uint32_t e = 0; e < m_picture.edges.size(); ++e) {
            const auto& edge = m_picture.edges[e];
            if (m_picture.nodes[edge.from].column >= m_picture.nodes[edge.to].column) {
                continue;
            }
            auto at = placeOfNode[edge.from];
            auto way = passagesOf[e];
            way.push_back(placeOfNode[edge.to]);
            for (const auto& next : way) {
                behind[at.first][at.second].push_back(next);
                before[next.first][next.second].push_back(at);
                at = next;
            }
        }
        const auto pull = [&](std::size_t column, const std::vector<std::vector<Place>>& neighbours) {
            auto wanted = m_centres[column];
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (!neighbours[i].empty()) {
                    const double sum = std::accumulate(
                        neighbours[i].begin(), neighbours[i].end(), 0.0,
                        [&](double total, const Place& place) { return total + m_centres[place.first][place.second]; });
                    wanted[i] = sum / static_cast<double>(neighbours[i].size());
                }
            }
            m_centres[column] = settle(m_slots[column], wanted);
        };
        for (std::size_t column = 1; column < m_slots.size(); ++column) {
            pull(column, before[column]);
        }
        for (std::size_t column = m_slots.size(); column > 1; --column) {
            pull(column - 2, behind[column - 2]);
        }
        double top = 0;
        for (std::size_t column = 0; column < m_slots.size(); ++column) {
            for (std::size_t i = 0; i < m_slots[column].size(); ++i) {
                top = std::min(top, m_centres[column][i] - heightOf(m_slots[column][i]) / 2);
            }
        }
        m_bottom = kMargin + kBoundaryRoom;
        for (std::size_t column = 0; column < m_slots.size(); ++column) {
            for (std::size_t i = 0; i < m_slots[column].size(); ++i) {
                auto& centre = m_centres[column][i];
                centre += kMargin + kBoundaryRoom - top;
                const double height = heightOf(m_slots[column][i]);
                if (const auto& node = m_slots[column][i].node) {
                    m_layout.nodes[*node] = QRectF(m_layout.columns[column].left, std::round(centre - height / 2),
                                                   NodeShape::kWidth, height);
                }
                m_bottom = std::max(m_bottom, centre + height / 2);
            }
        }
    }

    void routeEdges() {
        m_layout.edges.resize(m_picture.edges.size());
        for (std::uint32_t e = 0; e < m_picture.edges.size(); ++e) {
            const auto& from = m_layout.nodes[m_picture.edges[e].from];
            m_layout.edges[e].emplace_back(from.right(), from.center().y());
        }
        for (std::size_t column = 0; column < m_slots.size(); ++column) {
            const auto& place = m_layout.columns[column];
            for (std::size_t i = 0; i < m_slots[column].size(); ++i) {
                if (const auto& edge = m_slots[column][i].edge) {
                    m_layout.edges[*edge].emplace_back(place.left, m_centres[column][i]);
                    m_layout.edges[*edge].emplace_back(place.left + place.width, m_centres[column][i]);
                }
            }
        }
        for (std::uint32_t e = 0; e < m_picture.edges.size(); ++e) {
            const auto& to = m_layout.nodes[m_picture.edges[e].to];
            m_layout.edges[e].emplace_back(to.left(), to.center().y());
        }
    }

    // Around the columns from the left that are under direct control throughout.
    void frameBoundary() {
        if (m_picture.boundary.isEmpty()) {
            return;
        }
        QRectF frame;
        for (const auto& column : m_layout.columns) {
            for (const auto node : column.nodes) {
                if (!m_picture.nodes[node].isControlled) {
                    m_layout.boundary = frame;
                    return;
                }
            }
            for (const auto node : column.nodes) {
                frame = frame.united(m_layout.nodes[node].adjusted(-12, -12, 12, 12));
            }
            m_layout.boundary = frame;
        }
    }

    void placeBoxes() {
        const auto& last = m_layout.columns.back();
        const double right = last.left + last.width;
        double y = m_bottom + 2 * kMargin;
        const auto place = [&](const std::vector<LogicPicture::Box>& boxes, QRectF& heading,
                               std::vector<QRectF>& rects) {
            if (boxes.empty()) {
                return;
            }
            heading = QRectF(kMargin, y, right - kMargin, kHeadingHeight);
            y += kHeadingHeight;
            double x = kMargin;
            double tallest = 0;
            for (const auto& box : boxes) {
                if (x > kMargin && x + kBoxWidth > right) {
                    x = kMargin;
                    y += tallest + kBetween;
                    tallest = 0;
                }
                const auto rows =
                    m_shape.lines(box.label).size() + (box.below.isEmpty() ? 0 : m_shape.lines(box.below).size());
                const double height = NodeShape::kPadding * 1.5 + m_shape.lineHeight() * static_cast<double>(rows);
                rects.emplace_back(x, y, kBoxWidth, height);
                tallest = std::max(tallest, height);
                x += kBoxWidth + kBoxGap;
            }
            y += tallest + kBetween;
        };
        place(m_picture.factors, m_layout.factorHeading, m_layout.factors);
        place(m_picture.steps, m_layout.stepHeading, m_layout.steps);
        m_layout.bounds = QRectF(0, 0, right + kMargin, y + kMargin - kBetween);
    }

    const LogicPicture& m_picture;
    const NodeShape& m_shape;
    LogicSceneLayout m_layout;
    Slots m_slots;
    std::vector<double> m_heights;
    std::vector<std::vector<double>> m_centres;
    double m_bottom = 0;
};

}  // namespace

LogicSceneLayout LogicSceneLayout::make(const LogicPicture& picture, Order order, const NodeShape& shape,
                                        const std::optional<Former>& former) {
    return picture.columns.empty() ? LogicSceneLayout() : Maker(picture, shape).make(order, former);
}

std::uint32_t LogicSceneLayout::columnAt(double x) const {
    std::uint32_t column = 0;
    while (column + 1 < columns.size() &&
           x > (columns[column].left + columns[column].width + columns[column + 1].left) / 2) {
        ++column;
    }
    return column;
}

}  // namespace shirube::ui
