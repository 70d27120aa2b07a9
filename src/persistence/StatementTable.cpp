// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/StatementTable.h"

#include "TableMappings.h"
#include "persistence/Database.h"

namespace shirube::persistence {

StatementTable::StatementTable(Database& database) : m_connection(database.connection()) {}

base::Status StatementTable::insert(const domain::Statement& value) {
    return TableAccess<StatementMapping>(m_connection).insert(value);
}

base::Status StatementTable::update(const domain::Statement& value) {
    return TableAccess<StatementMapping>(m_connection).update(value);
}

base::Status StatementTable::remove(const domain::StatementId& id) {
    return TableAccess<StatementMapping>(m_connection).remove({id.value()});
}

base::Result<std::optional<domain::Statement>> StatementTable::find(const domain::StatementId& id) {
    return TableAccess<StatementMapping>(m_connection).find({id.value()});
}

base::Result<std::vector<domain::Statement>> StatementTable::all() {
    return TableAccess<StatementMapping>(m_connection).listAll(" ORDER BY id");
}

base::Result<std::vector<domain::Statement>> StatementTable::ofLine(const domain::BudgetLineId& line) {
    return TableAccess<StatementMapping>(m_connection)
        .list(" WHERE line_id = :line ORDER BY id", {{"line", line.value()}}, RowReader::kFewRows);
}

base::Result<std::vector<domain::Statement>> StatementTable::adopted() {
    return TableAccess<StatementMapping>(m_connection)
        .listAll(" WHERE id IN (SELECT statement_id FROM adoption) ORDER BY id");
}

base::Result<std::vector<domain::Statement>> StatementTable::adopted(const domain::BudgetLineId& line) {
    return TableAccess<StatementMapping>(m_connection)
        .list(" WHERE id IN (SELECT statement_id FROM adoption WHERE line_id = :line) ORDER BY id",
              {{"line", line.value()}}, RowReader::kFewRows);
}

}  // namespace shirube::persistence
