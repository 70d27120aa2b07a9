// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Migrator.h"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

#include "ChangeSetWriter.h"
#include "CheckedCopy.h"
#include "Dialect.h"
#include "Guard.h"
#include "LogComparison.h"
#include "RowReader.h"
#include "StoreFailure.h"
#include "Triggers.h"
#include "base/Sha256.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

using base::ErrorCode;
using base::Message;

constexpr const char* kCreateList =
    "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
    "sha256 TEXT NOT NULL, applied_at TEXT NOT NULL)";

struct Applied {
    int version = 0;
    std::string name;
    std::string sha256;
};

std::vector<Applied> appliedMigrations(Connection& connection) {
    std::vector<Applied> applied;
    const auto tables = dialect::tableNames(connection);
    if (std::find(tables.begin(), tables.end(), "schema_migration") == tables.end()) {
        return applied;
    }
    RowReader reader(connection, "SELECT version, name, sha256 FROM schema_migration ORDER BY version",
                     {ColumnType::Integer, ColumnType::Text, ColumnType::Text}, {}, RowReader::kFewRows);
    while (reader.next()) {
        applied.push_back({static_cast<int>(reader.number(0)), reader.text(1), reader.text(2)});
    }
    return applied;
}

// Keeps the checks of references off while tables are rebuilt; they are checked as a whole before the commit. SQLite
// ignores the switch inside a transaction.
class ReferencesOff {
public:
    explicit ReferencesOff(Connection& connection) : m_connection(connection) {
        m_connection.execute(dialect::kReferencesOff);
    }
    ~ReferencesOff() {
        m_connection.rollBack();
        try {
            m_connection.execute(dialect::kReferencesOn);
        } catch (const std::exception&) {  // the connection is beyond use, and the failure that led here says why
        }
    }
    ReferencesOff(const ReferencesOff&) = delete;
    ReferencesOff& operator=(const ReferencesOff&) = delete;

private:
    Connection& m_connection;
};

// The rows that the migrations wrote, as a change of its own, so that the log still says what the tables hold. It can't
// be undone: the schema would not go back with it.
void recordChangedRows(Connection& connection, int version, base::UtcTime now) {
    std::vector<std::pair<std::string, RowDifference>> differences;
    for (const auto& table : dialect::loggedTables(connection)) {
        compareWithLog(connection, table, [&](const RowDifference& row) { differences.emplace_back(table.name, row); });
    }
    if (differences.empty()) {
        return;
    }
    const auto id =
        openChangeSet(connection, {ChangeKind::Migrate,
                                   0,
                                   "shirube",
                                   now,
                                   Message(SHIRUBE_TEXT("Bring the store to schema {0}"), {std::to_string(version)}),
                                   {}});
    RowWriter entry(connection,
                    "INSERT INTO change_entry (change_set_id, seq, table_name, row_key, before_row, after_row, hash) "
                    "VALUES (:change_set_id, :seq, :table_name, :row_key, :before_row, :after_row, '')",
                    {{"change_set_id", ColumnType::Integer},
                     {"seq", ColumnType::Integer},
                     {"table_name"},
                     {"row_key"},
                     {"before_row"},
                     {"after_row"}});
    std::int64_t seq = 0;
    for (const auto& [table, row] : differences) {
        entry.number(id)
            .number(++seq)
            .text(table)
            .text(row.key)
            .textOrNull(row.logged)
            .textOrNull(row.actual)
            .execute();
    }
    if (!sealChangeSet(connection, id)) {
        throw std::logic_error("the rows that a migration changed were not recorded");
    }
}

// A table with a row that refers to nothing; empty where there is none.
std::string brokenReference(Connection& connection) {
    RowReader reader(connection, dialect::kCheckReferences, {ColumnType::Text, ColumnType::Integer, ColumnType::Text},
                     {}, RowReader::kOneRow);
    return reader.next() ? reader.text(0) : std::string();
}

void renewTriggers(Connection& connection) {
    if (hasWantedTriggers(connection)) {
        return;
    }
    connection.execute(dialect::kBeginWriting);
    dropTriggers(connection);
    createTriggers(connection);
    connection.execute(dialect::kCommit);
}

}  // namespace

Migrator::Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

base::Result<MigrationReport> Migrator::run(Database& database, base::UtcTime now) const {
    auto& connection = database.connection();
    auto report = guarded(connection, [&] { return migrate(connection, now); });
    connection.rollBack();
    return report;
}

MigrationReport Migrator::migrate(Connection& connection, base::UtcTime now) const {
    const int newest = m_migrations.empty() ? 0 : m_migrations.back().version;
    MigrationReport report;
    report.fromVersion = checkedVersion(connection);
    report.toVersion = report.fromVersion;
    if (report.fromVersion == newest) {
        renewTriggers(connection);
        return report;
    }
    const ReferencesOff withoutReferences(connection);
    connection.execute(dialect::kBeginWriting);
    report.fromVersion = checkedVersion(connection);  // another process may have been faster
    if (report.fromVersion == newest) {
        return report;
    }
    if (report.fromVersion > 0) {
        report.backup = pathBeside(connection.file(), "before-v" + std::to_string(m_migrations.back().version), now);
        // SQLite copies nothing for a connection that is about to write. The write lock keeps what another one sees
        // still.
        Connection reader(connection.file(), sqlite::Access::ReadOnly, kBusyTimeout);
        copyChecked(reader, report.backup);
    }
    try {
        apply(connection, report.fromVersion, now);
    } catch (const std::exception&) {
        const auto error = connection.currentError();
        connection.rollBack();
        std::error_code ignored;
        std::filesystem::remove(report.backup, ignored);  // the store is what it was, and needs no copy
        throw StoreFailure(error);
    }
    report.toVersion = newest;
    return report;
}

int Migrator::checkedVersion(Connection& connection) const {
    int version = 0;
    for (const auto& applied : appliedMigrations(connection)) {
        const auto known = std::find_if(m_migrations.begin(), m_migrations.end(),
                                        [&](const auto& m) { return m.version == applied.version; });
        if (known == m_migrations.end()) {
            throw StoreFailure(
                ErrorCode::NewerStore,
                Message(SHIRUBE_TEXT("The store {0} was written by a newer Shirube (schema {1}; this one "
                                     "knows {2}). Install the newer version to open it."),
                        {utf8(connection.file()), std::to_string(applied.version),
                         std::to_string(m_migrations.empty() ? 0 : m_migrations.back().version)}));
        }
        if (base::sha256Hex(known->sql) != applied.sha256) {
            throw StoreFailure(
                ErrorCode::Corrupt,
                Message(SHIRUBE_TEXT("The store {0} was built by another form of step {1} ({2}) than this program has. "
                                     "Open it with the program that made it, or restore a backup."),
                        {utf8(connection.file()), std::to_string(applied.version), applied.name}));
        }
        version = applied.version;
    }
    return version;
}

void Migrator::apply(Connection& connection, int version, base::UtcTime now) const {
    connection.execute(kCreateList);
    dropTriggers(connection);
    for (const auto& migration : m_migrations) {
        if (migration.version <= version) {
            continue;
        }
        try {
            connection.execute(migration.sql);
        } catch (const sqlite::Failure& failure) {
            auto error = describe(failure, connection.file());
            if (error.code == ErrorCode::Internal) {
                error.message =
                    Message(SHIRUBE_TEXT(
                                "The store {0} can't be brought to schema {1} ({2}). It was left as it was; keep using "
                                "the program that made it."),
                            {utf8(connection.file()), std::to_string(migration.version), migration.name});
            }
            throw StoreFailure(std::move(error));
        }
        if (!connection.isInTransaction()) {
            throw StoreFailure(
                ErrorCode::Internal,
                Message(SHIRUBE_TEXT("The schema step {0} ends its own transaction, which no step may do."),
                        {std::to_string(migration.version)}));
        }
        RowWriter record(connection,
                         "INSERT INTO schema_migration (version, name, sha256, applied_at) "
                         "VALUES (:version, :name, :sha256, :applied_at)",
                         {{"version", ColumnType::Integer}, {"name"}, {"sha256"}, {"applied_at"}});
        record.number(migration.version).text(migration.name).text(base::sha256Hex(migration.sql));
        record.text(base::toIso8601(now)).execute();
    }
    if (const auto table = brokenReference(connection); !table.empty()) {
        throw StoreFailure(
            ErrorCode::Corrupt,
            Message(SHIRUBE_TEXT("The store {0} can't be brought to a newer schema: rows of {1} refer to "
                                 "something that does not exist. Restore a backup."),
                    {utf8(connection.file()), table}));
    }
    createTriggers(connection);
    if (version > 0) {
        recordChangedRows(connection, m_migrations.back().version, now);
    }
    connection.execute(dialect::kCommit);
}

}  // namespace shirube::persistence
