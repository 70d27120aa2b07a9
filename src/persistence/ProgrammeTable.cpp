// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/ProgrammeTable.h"

#include "TableMappings.h"
#include "persistence/Database.h"

namespace shirube::persistence {

ProgrammeTable::ProgrammeTable(Database& database) : m_connection(database.connection()) {}

base::Status ProgrammeTable::insert(const domain::Programme& value) {
    return TableAccess<ProgrammeMapping>(m_connection).insert(value);
}

base::Status ProgrammeTable::update(const domain::Programme& value) {
    return TableAccess<ProgrammeMapping>(m_connection).update(value);
}

base::Status ProgrammeTable::remove(const domain::ProgrammeId& id) {
    return TableAccess<ProgrammeMapping>(m_connection).remove({id.value()});
}

base::Result<std::optional<domain::Programme>> ProgrammeTable::find(const domain::ProgrammeId& id) {
    return TableAccess<ProgrammeMapping>(m_connection).find({id.value()});
}

base::Result<std::vector<domain::Programme>> ProgrammeTable::all() {
    return TableAccess<ProgrammeMapping>(m_connection).listAll(" ORDER BY position, id");
}

}  // namespace shirube::persistence
