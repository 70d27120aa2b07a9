// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "persistence/Migration.h"

namespace shirube::persistence {

class Connection;
class Database;

/// What a run did to the store.
struct MigrationReport {
    int fromVersion = 0;
    int toVersion = 0;
    std::filesystem::path backup;  ///< the checked copy made first; empty where the store was new or up to date
};

/// Brings a store's schema to the newest version.
class Migrator {
public:
    explicit Migrator(std::vector<Migration> migrations = builtInMigrations());

    /// Applies what is missing in one transaction: after a failure or a crash the store is what it was. An existing
    /// store is copied first (`<file>.before-v<version>-<time>`) and the copy checked. Errors: NewerStore for a store
    /// with migrations that this program does not know, Corrupt where an applied one was another, and those of the
    /// file (Locked, DiskFull, …).
    [[nodiscard]] base::Result<MigrationReport> run(Database& database, base::UtcTime now) const;

private:
    [[nodiscard]] MigrationReport migrate(Connection& connection, base::UtcTime now) const;
    [[nodiscard]] int checkedVersion(Connection& connection) const;
    void apply(Connection& connection, int version, base::UtcTime now) const;

    std::vector<Migration> m_migrations;
};

}  // namespace shirube::persistence
