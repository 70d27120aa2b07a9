// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/Result.h"
#include "domain/CheckNote.h"

namespace shirube::persistence {

class Connection;
class Database;

/// Persons' notes on checks. Writing needs an open Transaction.
class CheckNoteTable {
public:
    explicit CheckNoteTable(Database& database);

    /// Conflict where the check has a note.
    [[nodiscard]] base::Status insert(const domain::CheckNote& value);
    /// NotFound where it has none.
    [[nodiscard]] base::Status update(const domain::CheckNote& value);
    [[nodiscard]] base::Status remove(const domain::CheckId& check);
    [[nodiscard]] base::Result<std::optional<domain::CheckNote>> find(const domain::CheckId& check);
    /// In the order of the checks' ids.
    [[nodiscard]] base::Result<std::vector<domain::CheckNote>> all();

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
