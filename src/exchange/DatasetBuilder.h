// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "BudgetLineBuilder.h"
#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "DirectoryBuilder.h"
#include "FigureBuilder.h"
#include "IdentityBuilder.h"
#include "LogicModelBuilder.h"
#include "MoneyBuilder.h"
#include "ProgressBuilder.h"
#include "ReviewBuilder.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Turns entries that fit the schemas into domain values, and checks what they mean. References between entries are
/// checked by finish(), so the files may come in any order.
class DatasetBuilder {
public:
    DatasetBuilder() = default;
    // Its parts refer to its dataset.
    DatasetBuilder(const DatasetBuilder&) = delete;
    DatasetBuilder& operator=(const DatasetBuilder&) = delete;
    DatasetBuilder(DatasetBuilder&&) = delete;
    DatasetBuilder& operator=(DatasetBuilder&&) = delete;
    ~DatasetBuilder() = default;

    [[nodiscard]] base::Status addSource(const DatasetPlace& place, const nlohmann::json& entry);
    [[nodiscard]] base::Status addProgramme(const DatasetPlace& place, const nlohmann::json& entry);

    [[nodiscard]] BudgetLineBuilder& budget() { return m_budget; }
    [[nodiscard]] DirectoryBuilder& directory() { return m_directory; }
    [[nodiscard]] MoneyBuilder& money() { return m_money; }
    [[nodiscard]] ProgressBuilder& progress() { return m_progress; }
    [[nodiscard]] ReviewBuilder& reviews() { return m_reviews; }
    [[nodiscard]] FigureBuilder& figures() { return m_figures; }
    [[nodiscard]] IdentityBuilder& identities() { return m_identities; }
    [[nodiscard]] LogicModelBuilder& logicModels() { return m_logicModels; }

    /// Checks what needs all entries. Then `dataset()` is complete but for its info.
    [[nodiscard]] base::Status finish();

    [[nodiscard]] Dataset& dataset() { return m_dataset; }

private:
    [[nodiscard]] base::Status checkParents() const;

    Dataset m_dataset;
    DatasetReferences m_references;
    std::map<std::string, DatasetPlace> m_parents;     ///< the parent_id of each programme
    std::map<std::string, DatasetPlace> m_components;  ///< by parent and number
    DirectoryBuilder m_directory{m_dataset, m_references};
    MoneyBuilder m_money{m_dataset, m_references};
    ProgressBuilder m_progress{m_dataset, m_references};
    ReviewBuilder m_reviews{m_dataset, m_references};
    FigureBuilder m_figures{m_dataset, m_references};
    BudgetLineBuilder m_budget{m_dataset, m_references, m_figures};
    IdentityBuilder m_identities{m_dataset, m_references};
    LogicModelBuilder m_logicModels{m_dataset, m_references};
};

}  // namespace shirube::exchange
