// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads the list of identities with their expressions.
class IdentityBuilder {
public:
    IdentityBuilder(Dataset& dataset, DatasetReferences& references) : m_dataset(dataset), m_references(references) {}

    [[nodiscard]] base::Status addIdentity(const DatasetPlace& place, const nlohmann::json& entry);

    /// Checks the criteria that expressions name; reviews and ids are known to be there.
    [[nodiscard]] base::Status finish() const;

private:
    /// A mean of scores that an expression asks for.
    struct CriterionMention {
        domain::ReviewId review;
        std::string criterion;
        DatasetPlace place;
    };

    [[nodiscard]] base::Result<domain::Expression> readExpression(const DatasetPlace& place,
                                                                  const nlohmann::json& entry);
    [[nodiscard]] base::Status readOperands(const DatasetPlace& place, const nlohmann::json& list,
                                            domain::Expression& expression);
    [[nodiscard]] base::Result<domain::ThemeFilter> readThemes(const DatasetPlace& place, const nlohmann::json& entry);

    Dataset& m_dataset;
    DatasetReferences& m_references;
    std::vector<CriterionMention> m_criteria;
};

}  // namespace shirube::exchange
