// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/AdoptionTable.h"

#include "TableMappings.h"
#include "persistence/Database.h"

namespace shirube::persistence {

AdoptionTable::AdoptionTable(Database& database) : m_connection(database.connection()) {}

base::Status AdoptionTable::insert(const domain::Adoption& value) {
    return TableAccess<AdoptionMapping>(m_connection).insert(value);
}

base::Status AdoptionTable::update(const domain::Adoption& value) {
    return TableAccess<AdoptionMapping>(m_connection).update(value);
}

base::Status AdoptionTable::remove(const domain::BudgetFact& fact) {
    return TableAccess<AdoptionMapping>(m_connection).remove({fact.line.value(), toKey(fact.aspect), fact.label});
}

base::Result<std::optional<domain::Adoption>> AdoptionTable::find(const domain::BudgetFact& fact) {
    return TableAccess<AdoptionMapping>(m_connection).find({fact.line.value(), toKey(fact.aspect), fact.label});
}

base::Result<std::vector<domain::Adoption>> AdoptionTable::all() {
    return TableAccess<AdoptionMapping>(m_connection).listAll(" ORDER BY line_id, aspect, label");
}

base::Result<std::vector<domain::Adoption>> AdoptionTable::ofLine(const domain::BudgetLineId& line) {
    return TableAccess<AdoptionMapping>(m_connection)
        .list(" WHERE line_id = :line ORDER BY aspect, label", {{"line", line.value()}}, RowReader::kFewRows);
}

}  // namespace shirube::persistence
