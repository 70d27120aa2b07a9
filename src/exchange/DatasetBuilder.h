// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "DatasetPlace.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Turns entries that fit the schemas into domain values, and checks what they mean. References between entries are
/// checked by finish(), so the files may come in any order.
class DatasetBuilder {
public:
    [[nodiscard]] base::Status addSource(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addProgramme(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addBudgetLine(const DatasetPlace& place, const nlohmann::json& entry);

    /// Checks what needs all entries. Then `dataset()` is complete but for its info.
    [[nodiscard]] base::Status finish() const;

    [[nodiscard]] Dataset& dataset() { return m_dataset; }

private:
    /// Where each value of one kind stands, by its id.
    using Places = std::map<std::string, DatasetPlace, std::less<>>;

    [[nodiscard]] static base::Status claim(Places& places, const std::string& id, const DatasetPlace& place);
    [[nodiscard]] base::Result<domain::Citation> readCitation(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Result<domain::StatedAmount> readAmount(const DatasetPlace& place, const nlohmann::json& entry,
                                                                const domain::BudgetFact& fact);
    [[nodiscard]] base::Status readEnvelope(const DatasetPlace& place, const nlohmann::json& entry,
                                            domain::BudgetLine& line) const;
    [[nodiscard]] base::Status readPrior(const DatasetPlace& place, const nlohmann::json& entry,
                                         domain::BudgetLine& line);
    [[nodiscard]] base::Status readParts(const DatasetPlace& place, const nlohmann::json& entry,
                                         domain::BudgetLine& line);
    [[nodiscard]] base::Status checkParents() const;

    Dataset m_dataset;
    Places m_sources;
    Places m_programmes;
    Places m_parents;  ///< the parent_id of each programme
    Places m_budgetLines;
    Places m_lineKeys;                                       ///< by programme, cycle and account
    Places m_components;                                     ///< by parent and number
    std::map<std::string, DatasetPlace> m_citedSources;      ///< the first citation of each source
    std::map<std::string, DatasetPlace> m_budgetProgrammes;  ///< the first line of each programme
};

}  // namespace shirube::exchange
