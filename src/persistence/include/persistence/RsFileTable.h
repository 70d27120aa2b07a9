// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::persistence {

class Connection;
class Database;

/// The files of the programme review system that are part of the store, in force and superseded. Writing needs an open
/// Transaction.
class RsFileTable {
public:
    explicit RsFileTable(Database& database);

    /// In the order of their ids.
    [[nodiscard]] base::Result<std::vector<domain::RsFile>> all();
    /// Those in force, in the order of edition and kind.
    [[nodiscard]] base::Result<std::vector<domain::RsFile>> inForce();
    /// An id that no file of this store ever had.
    [[nodiscard]] base::Result<std::int64_t> nextId();

    /// Conflict where the id exists.
    [[nodiscard]] base::Status insert(const domain::RsFile& file);
    /// Its content stays, for a redo; NotFound.
    [[nodiscard]] base::Status remove(std::int64_t id);

    /// How many rows of all tables belong to files that are not part of the store and of no snapshot, undone imports.
    [[nodiscard]] base::Result<std::int64_t> abandonedRows();
    /// Takes them out of the file, for good. Gives how many there were. Needs an open Transaction; what can be undone
    /// or redone or is part of a snapshot stays.
    [[nodiscard]] base::Result<std::int64_t> removeAbandoned();

private:
    Database& m_database;
    Connection& m_connection;
};

}  // namespace shirube::persistence
