// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/LogicModel.h"
#include "persistence/Database.h"
#include "persistence/LogicModelReader.h"

namespace shirube::application {

/// Writes one logic model into its tables, inside a Transaction.
class LogicModelWriter {
public:
    explicit LogicModelWriter(persistence::Database& database) : m_database(database) {}

    [[nodiscard]] base::Status insert(const domain::LogicModelContent& model);
    /// Makes `present` what `wanted` says: touches the rows that differ and no other.
    [[nodiscard]] base::Status update(persistence::StoredLogicModel& present, const domain::LogicModelContent& wanted);
    [[nodiscard]] base::Status remove(const domain::LogicModelContent& model);

private:
    persistence::Database& m_database;
};

}  // namespace shirube::application
