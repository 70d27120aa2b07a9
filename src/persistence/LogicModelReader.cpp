// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/LogicModelReader.h"

#include <cstddef>
#include <unordered_map>
#include <utility>

#include "persistence/EntityTable.h"
#include "persistence/LogicRows.h"
#include "persistence/ReadMoment.h"

namespace shirube::persistence {

LogicModelReader::LogicModelReader(Database& database) : m_database(database) {}

base::Result<std::vector<domain::LogicModelContent>> LogicModelReader::read() {
    auto stored = readStored();
    if (!stored) {
        return base::forward(std::move(stored));
    }
    std::vector<domain::LogicModelContent> models;
    models.reserve(stored->size());
    for (auto& model : *stored) {
        models.push_back(std::move(model.content));
    }
    return models;
}

base::Result<std::vector<StoredLogicModel>> LogicModelReader::readStored() {
    const auto moment = ReadMoment::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    auto rows = EntityTable<domain::LogicModelContent>(m_database).all();
    if (!rows) {
        return base::forward(std::move(rows));
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
    std::vector<StoredLogicModel> models;
    std::unordered_map<domain::LogicModelId, std::size_t> indexOf;
    for (auto& row : *rows) {
        indexOf.emplace(row.id, models.size());
        models.push_back({std::move(row), {}, {}});
    }
    for (auto& row : *nodes) {
        auto& model = models[indexOf.at(row.id.model)];
        model.content.nodes.push_back(std::move(row.node));
        model.nodePositions.push_back(row.position);
    }
    for (auto& row : *edges) {
        auto& model = models[indexOf.at(row.id.model)];
        model.content.edges.push_back(std::move(row.edge));
        model.edgePositions.push_back(row.position);
    }
    return models;
}

}  // namespace shirube::persistence
