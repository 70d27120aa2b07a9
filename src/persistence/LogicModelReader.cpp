// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/LogicModelReader.h"

#include <cstddef>
#include <unordered_map>
#include <utility>

#include "persistence/EntityTable.h"
#include "persistence/LogicRows.h"
#include "persistence/Snapshot.h"

namespace shirube::persistence {

LogicModelReader::LogicModelReader(Database& database) : m_database(database) {}

base::Result<std::vector<domain::LogicModelContent>> LogicModelReader::read() {
    const auto moment = Snapshot::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    auto models = EntityTable<domain::LogicModelContent>(m_database).all();
    if (!models) {
        return models;
    }
    auto nodes = EntityTable<LogicNodeRow>(m_database).all();
    if (!nodes) {
        return base::forward(std::move(nodes));
    }
    auto edges = EntityTable<LogicEdgeRow>(m_database).all();
    if (!edges) {
        return base::forward(std::move(edges));
    }
    // Every node and edge has its model: the tables' references see to that.
    std::unordered_map<domain::LogicModelId, std::size_t> positions;
    for (const auto& model : *models) {
        positions.emplace(model.id, positions.size());
    }
    for (auto& row : *nodes) {
        (*models)[positions.at(row.id.model)].nodes.push_back(std::move(row.node));
    }
    for (auto& row : *edges) {
        (*models)[positions.at(row.id.model)].edges.push_back(std::move(row.edge));
    }
    return models;
}

}  // namespace shirube::persistence
