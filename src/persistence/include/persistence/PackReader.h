// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Pack.h"

namespace shirube::persistence {

class Database;

/// All packs with their charts and last builds, and all snapshots, from one moment of the store.
class PackReader {
public:
    explicit PackReader(Database& database);

    [[nodiscard]] base::Result<domain::PackContent> read();

private:
    Database& m_database;
};

}  // namespace shirube::persistence
