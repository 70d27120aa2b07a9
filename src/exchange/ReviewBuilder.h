// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads the lists of what is said about programmes: reviews, review rules and findings.
class ReviewBuilder {
public:
    ReviewBuilder(Dataset& dataset, DatasetReferences& references) : m_dataset(dataset), m_references(references) {}

    [[nodiscard]] base::Status addReview(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addReviewRule(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addFinding(const DatasetPlace& place, const nlohmann::json& entry);

private:
    Dataset& m_dataset;
    DatasetReferences& m_references;
};

}  // namespace shirube::exchange
