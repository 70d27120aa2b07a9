// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads the lists of things that have names: organisations, portfolios, series and milestones, and the coverage.
class DirectoryBuilder {
public:
    DirectoryBuilder(Dataset& dataset, DatasetReferences& references) : m_dataset(dataset), m_references(references) {}

    [[nodiscard]] base::Status addOrganisation(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addPortfolio(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addSeries(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addMilestone(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addCoverage(const DatasetPlace& place, const nlohmann::json& entry);

private:
    Dataset& m_dataset;
    DatasetReferences& m_references;
    std::map<std::string, DatasetPlace> m_names;  ///< names and aliases, so that one spelling means one organisation
};

}  // namespace shirube::exchange
