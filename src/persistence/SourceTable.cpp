// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/SourceTable.h"

#include "TableMappings.h"
#include "persistence/Database.h"

namespace shirube::persistence {

SourceTable::SourceTable(Database& database) : m_connection(database.connection()) {}

base::Status SourceTable::insert(const domain::Source& value) {
    return TableAccess<SourceMapping>(m_connection).insert(value);
}

base::Status SourceTable::update(const domain::Source& value) {
    return TableAccess<SourceMapping>(m_connection).update(value);
}

base::Status SourceTable::remove(const domain::SourceId& id) {
    return TableAccess<SourceMapping>(m_connection).remove({id.value()});
}

base::Result<std::optional<domain::Source>> SourceTable::find(const domain::SourceId& id) {
    return TableAccess<SourceMapping>(m_connection).find({id.value()});
}

base::Result<std::vector<domain::Source>> SourceTable::all() {
    return TableAccess<SourceMapping>(m_connection).listAll(" ORDER BY date, id");
}

}  // namespace shirube::persistence
