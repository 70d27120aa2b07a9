// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"

namespace shirube::persistence {

class Connection;
class Database;

/// What a PIN is checked against: a seal that only the key from the PIN opens.
struct RoleSecret {
    std::string id;          ///< analyst, secretariat, or reviewer:<id>
    std::string parameters;  ///< of the key
    std::string checkValue;

    friend bool operator==(const RoleSecret&, const RoleSecret&) = default;
};

/// The secrets of roles. The change log does not follow them, as DraftTable.
class SecretTable {
public:
    explicit SecretTable(Database& database);

    /// Replaces the one of its id.
    [[nodiscard]] base::Status put(const RoleSecret& secret);
    [[nodiscard]] base::Result<std::optional<RoleSecret>> get(const std::string& id);
    /// By id.
    [[nodiscard]] base::Result<std::vector<std::string>> ids();
    [[nodiscard]] base::Status remove(const std::string& id);

private:
    Connection& m_connection;
};

}  // namespace shirube::persistence
