// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/Result.h"
#include "domain/LogicModel.h"

namespace shirube::persistence {

class Database;

/// All logic models with their nodes and edges, from one moment of the store.
class LogicModelReader {
public:
    explicit LogicModelReader(Database& database);

    /// Models, and the nodes and edges of each, in the order of print.
    [[nodiscard]] base::Result<std::vector<domain::LogicModelContent>> read();

private:
    Database& m_database;
};

}  // namespace shirube::persistence
