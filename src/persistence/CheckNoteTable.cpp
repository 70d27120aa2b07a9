// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/CheckNoteTable.h"

#include "CatalogueMappings.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

using Access = TableAccess<MappingOf<domain::CheckNote>>;

}  // namespace

CheckNoteTable::CheckNoteTable(Database& database) : m_connection(database.connection()) {}

base::Status CheckNoteTable::insert(const domain::CheckNote& value) {
    return Access(m_connection).insert(value);
}

base::Status CheckNoteTable::update(const domain::CheckNote& value) {
    return Access(m_connection).update(value);
}

base::Status CheckNoteTable::remove(const domain::CheckId& check) {
    return Access(m_connection).remove({check.value()});
}

base::Result<std::optional<domain::CheckNote>> CheckNoteTable::find(const domain::CheckId& check) {
    return Access(m_connection).find({check.value()});
}

base::Result<std::vector<domain::CheckNote>> CheckNoteTable::all() {
    return Access(m_connection).listAll(MappingOf<domain::CheckNote>::kOrder);
}

}  // namespace shirube::persistence
