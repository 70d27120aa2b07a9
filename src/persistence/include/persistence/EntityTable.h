// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/Result.h"

namespace shirube::persistence {

class Connection;
class Database;

/// The table of one type whose rows are known by `id`: DatasetEdition, each type that domain::CatalogueContent has a
/// list of, domain::LogicModelContent (without nodes and edges), LogicNodeRow, LogicEdgeRow, domain::ActualReport,
/// domain::PeriodLock and each type that domain::ReviewContent or domain::PackContent has a list of. Writing needs an
/// open Transaction.
template <typename T>
class EntityTable {
public:
    using Id = decltype(T::id);

    explicit EntityTable(Database& database);

    /// Conflict where the id exists or what it refers to does not.
    [[nodiscard]] base::Status insert(const T& value);
    /// Writes all fields of the row with its id; NotFound without one.
    [[nodiscard]] base::Status update(const T& value);
    /// NotFound without it; Conflict while something refers to it.
    [[nodiscard]] base::Status remove(const Id& id);
    /// In the order of print.
    [[nodiscard]] base::Result<std::vector<T>> all();

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
