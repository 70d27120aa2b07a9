// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads the lists of where money comes from and goes: funds, policy items and allocations.
class MoneyBuilder {
public:
    MoneyBuilder(Dataset& dataset, DatasetReferences& references) : m_dataset(dataset), m_references(references) {}

    [[nodiscard]] base::Status addFund(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addPolicyItem(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addAllocation(const DatasetPlace& place, const nlohmann::json& entry);

private:
    Dataset& m_dataset;
    DatasetReferences& m_references;
};

}  // namespace shirube::exchange
