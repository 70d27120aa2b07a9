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

/// Reads the list of identities with their expressions. Refuses those that would take too long to compute: of more than
/// 2,000 operations and figures, or with powers within powers beyond the 400th.
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

    /// `exponents` is the product of the exponents of all powers around the expression.
    [[nodiscard]] base::Result<domain::Expression> readExpression(const DatasetPlace& place,
                                                                  const nlohmann::json& entry, int exponents);
    [[nodiscard]] base::Status readOperands(const DatasetPlace& place, const nlohmann::json& list, int exponents,
                                            domain::Expression& expression);
    [[nodiscard]] base::Result<domain::Expression> readPower(const DatasetPlace& place, const nlohmann::json& power,
                                                             int exponents);
    [[nodiscard]] base::Result<domain::ThemeFilter> readThemes(const DatasetPlace& place, const nlohmann::json& entry);

    Dataset& m_dataset;
    DatasetReferences& m_references;
    std::vector<CriterionMention> m_criteria;
    int m_nodes = 0;  // of the identity that is being read
};

}  // namespace shirube::exchange
