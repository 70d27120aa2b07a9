// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/BudgetLineTable.h"

#include "Dialect.h"
#include "TableMappings.h"
#include "base/Sha256.h"
#include "persistence/Database.h"

namespace shirube::persistence {

BudgetLineTable::BudgetLineTable(Database& database) : m_connection(database.connection()) {}

base::Status BudgetLineTable::insert(const domain::BudgetLine& value) {
    return TableAccess<BudgetLineMapping>(m_connection).insert(value);
}

base::Status BudgetLineTable::update(const domain::BudgetLine& value) {
    return TableAccess<BudgetLineMapping>(m_connection).update(value);
}

base::Status BudgetLineTable::remove(const domain::BudgetLineId& id) {
    return TableAccess<BudgetLineMapping>(m_connection).remove({id.value()});
}

base::Result<std::optional<domain::BudgetLine>> BudgetLineTable::find(const domain::BudgetLineId& id) {
    return TableAccess<BudgetLineMapping>(m_connection).find({id.value()});
}

base::Result<std::vector<domain::BudgetLine>> BudgetLineTable::all() {
    return TableAccess<BudgetLineMapping>(m_connection).listAll();
}

base::Result<domain::EnvelopeId> BudgetLineTable::envelopeNamed(const std::string& label,
                                                                const domain::BudgetCycle& cycle) {
    return guarded(m_connection, [&] {
        RowReader reader(m_connection,
                         "SELECT envelope_id FROM budget_line WHERE envelope_label = :label AND fiscal_year = :year "
                         "AND budget_kind = :kind AND ordinal = :ordinal AND envelope_id <> '' ORDER BY envelope_id",
                         {ColumnType::Text},
                         {{"label", label},
                          {"year", static_cast<long long>(cycle.year.year())},
                          {"kind", std::string(toKey(cycle.kind))},
                          {"ordinal", static_cast<long long>(cycle.ordinal)}},
                         RowReader::kOneRow);
        return reader.next() ? domain::EnvelopeId(reader.text(0)) : domain::EnvelopeId();
    });
}

base::Result<std::string> BudgetLineTable::fingerprint(const domain::BudgetLineId& id) {
    return guarded(m_connection, [&] {
        std::string state;
        const auto add = [&](const TableSchema& table, const std::string& lineColumn) {
            RowReader reader(m_connection,
                             "SELECT " + dialect::rowJson(table, "t") + " FROM " + identifier(table.name) +
                                 " t WHERE " + identifier(lineColumn) + " = :id ORDER BY 1",
                             {ColumnType::Text}, {{"id", id.value()}}, RowReader::kFewRows);
            while (reader.next()) {
                state += reader.text(0) + "\n";
            }
        };
        add(BudgetLineMapping::text().schema, "id");
        if (!state.empty()) {
            add(AdoptionMapping::text().schema, "line_id");
            add(StatementMapping::text().schema, "line_id");
        }
        return state.empty() ? state : base::sha256Hex(state);
    });
}

}  // namespace shirube::persistence
