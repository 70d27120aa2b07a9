// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/SecretTable.h"

#include "Guard.h"
#include "RowReader.h"
#include "RowWriter.h"
#include "persistence/Database.h"

namespace shirube::persistence {

SecretTable::SecretTable(Database& database) : m_connection(database.connection()) {}

base::Status SecretTable::put(const RoleSecret& secret) {
    return guarded(m_connection, [&] {
        auto& writer = m_connection.writer(
            "INSERT INTO role_secret (id, parameters, check_value) VALUES (:id, :parameters, :check_value) "
            "ON CONFLICT (id) DO UPDATE SET parameters = excluded.parameters, check_value = excluded.check_value",
            {{"id"}, {"parameters"}, {"check_value"}});
        writer.text(secret.id).text(secret.parameters).text(secret.checkValue).execute();
        m_connection.noteUnloggedWrite();
    });
}

base::Result<std::optional<RoleSecret>> SecretTable::get(const std::string& id) {
    return guarded(m_connection, [&]() -> std::optional<RoleSecret> {
        RowReader reader(m_connection, "SELECT id, parameters, check_value FROM role_secret WHERE id = :id",
                         {ColumnType::Text, ColumnType::Text, ColumnType::Text}, {{"id", id}}, RowReader::kOneRow);
        return reader.next() ? std::optional(RoleSecret{reader.take(0), reader.take(1), reader.take(2)}) : std::nullopt;
    });
}

base::Result<std::vector<std::string>> SecretTable::ids() {
    return guarded(m_connection, [&] {
        std::vector<std::string> ids;
        RowReader reader(m_connection, "SELECT id FROM role_secret ORDER BY id", {ColumnType::Text}, {},
                         RowReader::kFewRows);
        while (reader.next()) {
            ids.push_back(reader.take(0));
        }
        return ids;
    });
}

base::Status SecretTable::remove(const std::string& id) {
    return guarded(m_connection, [&] {
        m_connection.writer("DELETE FROM role_secret WHERE id = :id", {{"id"}}).text(id).execute();
        m_connection.noteUnloggedWrite();
    });
}

}  // namespace shirube::persistence
