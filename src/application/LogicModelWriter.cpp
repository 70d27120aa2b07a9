// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicModelWriter.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "LogicModelRows.h"
#include "persistence/EntityTable.h"
#include "persistence/LogicRows.h"

namespace shirube::application {

namespace {

using persistence::EntityTable;
using persistence::LogicEdgeRow;
using persistence::LogicNodeRow;
using ModelTable = EntityTable<domain::LogicModelContent>;

// Positions of rows that are to stand in the order of `wanted`: those that stay share the positions that they have,
// the new ones come behind them. So only rows that change places among each other are written.
template <typename Key>
std::vector<int> positionsOf(const std::vector<Key>& wanted, const std::vector<Key>& present,
                             const std::vector<int>& positions) {
    std::vector<int> result;
    const std::set<Key> stays(wanted.begin(), wanted.end());
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (stays.contains(present[i])) {
            result.push_back(positions[i]);
        }
    }
    if (std::adjacent_find(result.begin(), result.end(), std::greater_equal<>()) != result.end()) {
        std::iota(result.begin(), result.end(), 0);
    }
    while (result.size() < wanted.size()) {
        result.push_back(result.empty() ? 0 : result.back() + 1);
    }
    return result;
}

template <typename Row>
using Rows = std::map<decltype(Row::id), Row>;

template <typename Row>
std::vector<decltype(Row::id)> keysOf(const std::vector<Row>& rows) {
    std::vector<decltype(Row::id)> keys;
    keys.reserve(rows.size());
    for (const auto& row : rows) {
        keys.push_back(row.id);
    }
    return keys;
}

std::vector<LogicNodeRow> nodeRows(const domain::LogicModelContent& model) {
    std::vector<LogicNodeRow> rows;
    rows.reserve(model.nodes.size());
    for (const auto& node : model.nodes) {
        rows.push_back({{model.id, node.id}, node, 0});
    }
    return rows;
}

std::vector<LogicEdgeRow> edgeRows(const domain::LogicModelContent& model) {
    std::vector<LogicEdgeRow> rows;
    rows.reserve(model.edges.size());
    for (const auto& edge : model.edges) {
        rows.push_back({{model.id, edge.from, edge.to}, edge, 0});
    }
    return rows;
}

template <typename Row>
Rows<Row> placed(std::vector<Row> rows, const std::vector<int>& positions) {
    Rows<Row> byKey;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].position = positions[i];
        const auto key = rows[i].id;
        byKey.emplace(key, std::move(rows[i]));
    }
    return byKey;
}

domain::LogicModelContent withoutGraph(domain::LogicModelContent model) {
    model.nodes.clear();
    model.edges.clear();
    return model;
}

template <typename Row>
base::Status drop(EntityTable<Row> table, const Rows<Row>& present, const Rows<Row>& wanted) {
    base::Status status;
    for (auto row = present.begin(); row != present.end() && status; ++row) {
        if (!wanted.contains(row->first)) {
            status = table.remove(row->first);
        }
    }
    return status;
}

template <typename Row>
base::Status put(EntityTable<Row> table, const Rows<Row>& present, const Rows<Row>& wanted) {
    base::Status status;
    for (auto row = wanted.begin(); row != wanted.end() && status; ++row) {
        const auto there = present.find(row->first);
        if (there == present.end()) {
            status = table.insert(row->second);
        } else if (!(there->second == row->second)) {
            status = table.update(row->second);
        }
    }
    return status;
}

}  // namespace

base::Status LogicModelWriter::insert(const domain::LogicModelContent& model) {
    if (auto status = ModelTable(m_database).insert(withoutGraph(model)); !status) {
        return status;
    }
    const auto rows = rowsOf({{model.id, model}});
    if (auto status = put(EntityTable<LogicNodeRow>(m_database), {}, rows.nodes); !status) {
        return status;
    }
    return put(EntityTable<LogicEdgeRow>(m_database), {}, rows.edges);
}

base::Status LogicModelWriter::update(persistence::StoredLogicModel& present, const domain::LogicModelContent& wanted) {
    const auto formerNodes = nodeRows(present.content);
    const auto formerEdges = edgeRows(present.content);
    const auto laterNodes = nodeRows(wanted);
    const auto laterEdges = edgeRows(wanted);
    auto nodePositions = positionsOf(keysOf(laterNodes), keysOf(formerNodes), present.nodePositions);
    auto edgePositions = positionsOf(keysOf(laterEdges), keysOf(formerEdges), present.edgePositions);
    const auto nodesBefore = placed(formerNodes, present.nodePositions);
    const auto nodesAfter = placed(laterNodes, nodePositions);
    const auto edgesBefore = placed(formerEdges, present.edgePositions);
    const auto edgesAfter = placed(laterEdges, edgePositions);
    if (auto model = withoutGraph(wanted); model != withoutGraph(present.content)) {
        if (auto status = ModelTable(m_database).update(model); !status) {
            return status;
        }
    }
    // An edge goes before its ends, and comes after them.
    auto status = drop(EntityTable<LogicEdgeRow>(m_database), edgesBefore, edgesAfter);
    status = status ? drop(EntityTable<LogicNodeRow>(m_database), nodesBefore, nodesAfter) : status;
    status = status ? put(EntityTable<LogicNodeRow>(m_database), nodesBefore, nodesAfter) : status;
    status = status ? put(EntityTable<LogicEdgeRow>(m_database), edgesBefore, edgesAfter) : status;
    if (status) {
        present = {wanted, std::move(nodePositions), std::move(edgePositions)};
    }
    return status;
}

base::Status LogicModelWriter::remove(const domain::LogicModelContent& model) {
    const auto rows = rowsOf({{model.id, model}});
    auto status = drop(EntityTable<LogicEdgeRow>(m_database), rows.edges, {});
    status = status ? drop(EntityTable<LogicNodeRow>(m_database), rows.nodes, {}) : status;
    return status ? ModelTable(m_database).remove(model.id) : status;
}

}  // namespace shirube::application
