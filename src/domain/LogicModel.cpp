// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LogicModel.h"

#include <array>
#include <limits>
#include <unordered_set>
#include <utility>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kBases{
    EnumRow{EdgeBasis::Printed, "printed", SHIRUBE_TEXT("Printed")},
    EnumRow{EdgeBasis::ColumnOrder, "column_order", SHIRUBE_TEXT("Read from the order of the columns")},
    EnumRow{EdgeBasis::Entered, "entered", SHIRUBE_TEXT("Entered")},
};

constexpr std::array kStatuses{
    EnumRow{LogicModelStatus::Adopted, "adopted", SHIRUBE_TEXT("Adopted")},
    EnumRow{LogicModelStatus::Draft, "draft", SHIRUBE_TEXT("Draft")},
};

using Index = std::unordered_map<LogicNodeId, std::uint32_t>;

tl::unexpected<base::Error> invalid(std::string_view sourceTemplate, std::vector<std::string> arguments) {
    return base::fail(base::ErrorCode::InvalidInput, base::Message(sourceTemplate, std::move(arguments)));
}

bool isWeight(const base::Decimal& weight) {
    return !weight.isNegative() && !weight.isZero();
}

tl::unexpected<base::Error> badWeight(const std::string& of, const base::Decimal& weight) {
    return invalid(SHIRUBE_TEXT("The weight {1} of {0} is not above 0. Enter a number above 0."), {of, weight.text()});
}

base::Status checkNode(const LogicNode& node) {
    if (!isWeight(node.weight)) {
        return badWeight(node.id.value(), node.weight);
    }
    std::unordered_set<IndicatorId> seen;
    for (const auto& measured : node.indicators) {
        if (!seen.insert(measured.indicator).second) {
            return invalid(SHIRUBE_TEXT("{0} has the indicator {1} twice. Remove one of the two."),
                           {node.id.value(), measured.indicator.value()});
        }
        if (!isWeight(measured.weight)) {
            return badWeight(measured.indicator.value(), measured.weight);
        }
    }
    return {};
}

base::Result<Index> indexNodes(const std::vector<LogicNode>& nodes) {
    Index index;
    index.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto& node = nodes[i];
        if (node.id.isEmpty()) {
            return invalid(SHIRUBE_TEXT("A node has no id. Give it one."), {});
        }
        if (!index.emplace(node.id, static_cast<std::uint32_t>(i)).second) {
            return invalid(SHIRUBE_TEXT("{0} is given twice. Change or remove one of the two."), {node.id.value()});
        }
        if (auto status = checkNode(node); !status) {
            return base::forward(std::move(status));
        }
    }
    return index;
}

tl::unexpected<base::Error> unknownNode(const LogicNodeId& id) {
    return invalid(SHIRUBE_TEXT("The logic model has no node {0}. Add it or correct the id."), {id.value()});
}

base::Result<std::vector<LogicGraph::Edge>> indexEdges(const std::vector<LogicEdge>& edges, const Index& index) {
    std::vector<LogicGraph::Edge> indexed;
    indexed.reserve(edges.size());
    std::unordered_set<std::uint64_t> seen;
    seen.reserve(edges.size());
    for (const auto& edge : edges) {
        const auto from = index.find(edge.from);
        const auto to = index.find(edge.to);
        if (from == index.end() || to == index.end()) {
            return unknownNode(from == index.end() ? edge.from : edge.to);
        }
        if (!seen.insert((std::uint64_t{from->second} << 32U) | to->second).second) {
            return invalid(SHIRUBE_TEXT("{0} leads to {1} twice. Remove one of the two edges."),
                           {edge.from.value(), edge.to.value()});
        }
        if (!isWeight(edge.weight)) {
            return badWeight(edge.from.value() + " → " + edge.to.value(), edge.weight);
        }
        indexed.push_back({from->second, to->second});
    }
    return indexed;
}

base::Status checkMentions(const LogicModelContent& content, const Index& index) {
    const auto check = [&](const std::vector<LogicNodeId>& ids) -> base::Status {
        for (const auto& id : ids) {
            if (!index.contains(id)) {
                return unknownNode(id);
            }
        }
        return {};
    };
    for (const auto& factor : content.externalFactors) {
        if (auto status = check(factor.affects); !status) {
            return status;
        }
    }
    for (const auto& step : content.monitoring) {
        for (const auto* ids : {&step.watches, &step.adjusts}) {
            if (auto status = check(*ids); !status) {
                return status;
            }
        }
    }
    return {};
}

}  // namespace

std::string_view toKey(LogicModelStatus status) {
    return rowOf(kStatuses, status).key;
}

std::optional<LogicModelStatus> logicModelStatusFromKey(std::string_view key) {
    return valueOf(kStatuses, key);
}

base::Message label(LogicModelStatus status) {
    return base::Message(rowOf(kStatuses, status).label);
}

std::string_view toKey(EdgeBasis basis) {
    return rowOf(kBases, basis).key;
}
std::optional<EdgeBasis> edgeBasisFromKey(std::string_view key) {
    return valueOf(kBases, key);
}
base::Message label(EdgeBasis basis) {
    return base::Message(rowOf(kBases, basis).label);
}

base::Result<LogicModel> LogicModel::make(LogicModelContent content) {
    constexpr auto kMost = std::numeric_limits<std::uint32_t>::max();
    if (content.nodes.size() >= kMost || content.edges.size() >= kMost) {
        return base::fail(base::ErrorCode::Overflow, base::Message(SHIRUBE_TEXT("The logic model is too large.")));
    }
    auto index = indexNodes(content.nodes);
    if (!index) {
        return base::forward(std::move(index));
    }
    auto edges = indexEdges(content.edges, *index);
    if (!edges) {
        return base::forward(std::move(edges));
    }
    if (auto status = checkMentions(content, *index); !status) {
        return base::forward(std::move(status));
    }
    LogicModel model;
    model.m_graph = LogicGraph(static_cast<std::uint32_t>(content.nodes.size()), *std::move(edges));
    if (model.m_graph.hasCycle()) {
        auto path = model.m_graph.cycle();
        path.push_back(path.front());
        return invalid(SHIRUBE_TEXT("The edges go round in a circle: {0}. Remove one of them."),
                       {pathText(content.nodes, path)});
    }
    model.m_content = std::move(content);
    model.m_nodeById = *std::move(index);
    return model;
}

std::optional<std::uint32_t> LogicModel::nodeIndex(const LogicNodeId& id) const {
    const auto found = m_nodeById.find(id);
    return found == m_nodeById.end() ? std::nullopt : std::optional(found->second);
}

const LogicNode* LogicModel::node(const LogicNodeId& id) const {
    const auto index = nodeIndex(id);
    return index ? &m_content.nodes[*index] : nullptr;
}

std::string pathText(const std::vector<LogicNode>& nodes, const std::vector<std::uint32_t>& path) {
    std::string text;
    for (const auto position : path) {
        const auto& node = nodes[position];
        text += text.empty() ? "" : " → ";
        text += node.label.empty() ? node.id.value() : node.label;
    }
    return text;
}

}  // namespace shirube::domain
