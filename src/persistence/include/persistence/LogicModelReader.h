// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/Result.h"
#include "domain/LogicModel.h"

namespace shirube::persistence {

class Database;

/// A logic model with the positions of its nodes' and edges' rows, each in the order of the content's list. They
/// ascend, and may have gaps.
struct StoredLogicModel {
    domain::LogicModelContent content;
    std::vector<int> nodePositions;
    std::vector<int> edgePositions;
};

/// All logic models with their nodes and edges, from one moment of the store.
class LogicModelReader {
public:
    explicit LogicModelReader(Database& database);

    /// Models, and the nodes and edges of each, in the order of print.
    [[nodiscard]] base::Result<std::vector<domain::LogicModelContent>> read();
    [[nodiscard]] base::Result<std::vector<StoredLogicModel>> readStored();

private:
    Database& m_database;
};

}  // namespace shirube::persistence
