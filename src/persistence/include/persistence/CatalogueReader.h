// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Catalogue.h"

namespace shirube::persistence {

class Database;

/// Everything that documents state beside budget lines, from one moment of the store.
class CatalogueReader {
public:
    explicit CatalogueReader(Database& database);

    /// Each list in the order of print.
    [[nodiscard]] base::Result<domain::CatalogueContent> read();

private:
    Database& m_database;
};

}  // namespace shirube::persistence
