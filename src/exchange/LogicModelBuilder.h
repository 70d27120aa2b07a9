// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads the list of logic models.
class LogicModelBuilder {
public:
    LogicModelBuilder(Dataset& dataset, DatasetReferences& references) : m_dataset(dataset), m_references(references) {}

    [[nodiscard]] base::Status addLogicModel(const DatasetPlace& place, const nlohmann::json& entry);

private:
    [[nodiscard]] base::Result<domain::LogicNode> readNode(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Result<domain::LogicEdge> readEdge(const DatasetPlace& place, const nlohmann::json& entry);
    void readSurroundings(const DatasetPlace& place, const nlohmann::json& entry, domain::LogicModelContent& content);

    Dataset& m_dataset;
    DatasetReferences& m_references;
};

}  // namespace shirube::exchange
