// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/ReviewBook.h"

namespace shirube::persistence {

class Database;

/// Everything of the reviews that are held with this program, from one moment of the store.
class ReviewReader {
public:
    explicit ReviewReader(Database& database);

    /// As it is stored: domain::visibleTo() says what of it a person may see.
    [[nodiscard]] base::Result<domain::ReviewContent> read();

private:
    Database& m_database;
};

}  // namespace shirube::persistence
