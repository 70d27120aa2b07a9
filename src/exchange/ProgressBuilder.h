// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads the lists of what programmes do and are to reach: themes and indicators.
class ProgressBuilder {
public:
    ProgressBuilder(Dataset& dataset, DatasetReferences& references) : m_dataset(dataset), m_references(references) {}

    [[nodiscard]] base::Status addTheme(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addIndicator(const DatasetPlace& place, const nlohmann::json& entry);

private:
    [[nodiscard]] base::Status readMeasurement(const DatasetPlace& place, const nlohmann::json& entry,
                                               domain::Indicator& indicator) const;
    [[nodiscard]] base::Status readTargets(const DatasetPlace& place, const nlohmann::json& entry,
                                           domain::Indicator& indicator);

    Dataset& m_dataset;
    DatasetReferences& m_references;
};

}  // namespace shirube::exchange
