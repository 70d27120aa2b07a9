// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "FigureBuilder.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads the list of budget lines and what each states of itself.
class BudgetLineBuilder {
public:
    /// `figures` numbers the statements that a line and other places make of one fact.
    BudgetLineBuilder(Dataset& dataset, DatasetReferences& references, FigureBuilder& figures)
        : m_dataset(dataset), m_references(references), m_figures(figures) {}

    [[nodiscard]] base::Status addLine(const DatasetPlace& place, const nlohmann::json& entry);

private:
    [[nodiscard]] base::Result<domain::StatedAmount> readAmount(const DatasetPlace& place, const nlohmann::json& entry,
                                                                const domain::BudgetFact& fact);
    [[nodiscard]] base::Status readEnvelope(const DatasetPlace& place, const nlohmann::json& entry,
                                            domain::BudgetLine& line) const;
    [[nodiscard]] base::Status readPrior(const DatasetPlace& place, const nlohmann::json& entry,
                                         domain::BudgetLine& line);
    [[nodiscard]] base::Status readParts(const DatasetPlace& place, const nlohmann::json& entry,
                                         domain::BudgetLine& line);

    Dataset& m_dataset;
    DatasetReferences& m_references;
    FigureBuilder& m_figures;
    std::map<std::string, DatasetPlace> m_keys;  ///< of lines: programme, cycle and account
};

}  // namespace shirube::exchange
