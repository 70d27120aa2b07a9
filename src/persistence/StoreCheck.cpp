// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/StoreCheck.h"

#include <optional>
#include <utility>

#include "ChangeRows.h"
#include "Dialect.h"
#include "Guard.h"
#include "HashChain.h"
#include "LogComparison.h"
#include "RsContent.h"
#include "Triggers.h"
#include "persistence/Database.h"
#include "persistence/ReadMoment.h"

namespace shirube::persistence {

namespace {

using base::Message;

class StoreChecker {
public:
    explicit StoreChecker(Connection& connection) : m_connection(connection) {}

    StoreCheckReport run() {
        checkFile();
        checkReferences();
        if (!hasWantedTriggers(m_connection)) {
            report(
                Message(SHIRUBE_TEXT("The triggers that fill the change log were altered. Rows may have been written "
                                     "that the log does not know.")));
        }
        checkChain();
        for (const auto& table : dialect::loggedTables(m_connection)) {
            checkRows(table);
        }
        checkContent();
        return std::move(m_report);
    }

private:
    void report(Message problem) {
        if (m_report.problems.size() < kMaxProblems) {
            m_report.problems.push_back(std::move(problem));
        }
    }

    void checkFile() {
        RowReader reader(m_connection, dialect::kCheckIntegrity, {ColumnType::Text}, {}, RowReader::kFewRows);
        while (reader.next()) {
            if (reader.text(0) != "ok") {
                report(Message(SHIRUBE_TEXT("The file is damaged: {0}. Restore a backup."), {reader.text(0)}));
            }
        }
    }

    void checkReferences() {
        RowReader reader(m_connection, dialect::kCheckReferences,
                         {ColumnType::Text, ColumnType::Integer, ColumnType::Text}, {}, RowReader::kFewRows);
        while (reader.next()) {
            report(Message(SHIRUBE_TEXT("A row of {0} (number {1}) refers to a row of {2} that does not exist."),
                           {reader.text(0), std::to_string(reader.number(1)), reader.text(2)}));
        }
    }

    // Change sets and entries in one pass over both. After a break it goes on from the stored hash, so that one altered
    // entry is one problem.
    void checkChain() {
        ChangeSetReader sets(m_connection, "ORDER BY id", {}, RowReader::kManyRows);
        ChangeEntryReader entries(m_connection, "ORDER BY change_set_id, seq");
        auto entry = entries.next();
        std::int64_t lastId = 0;
        while (const auto set = sets.next()) {
            if (set->id != lastId + 1) {
                report(Message(SHIRUBE_TEXT("The log has a gap: after change {0} comes change {1}."),
                               {std::to_string(lastId), std::to_string(set->id)}));
            }
            lastId = set->id;
            for (; entry && entry->change < set->id; entry = entries.next()) {
                reportStray(*entry);
            }
            std::int64_t seq = 0;
            for (; entry && entry->change == set->id; entry = entries.next()) {
                checkEntry(*set, *entry, ++seq);
            }
            if (set->entryCount != seq || set->hash != m_report.headHash || seq == 0) {
                report(Message(SHIRUBE_TEXT("Change {0} does not have the entries that it was sealed with."),
                               {std::to_string(set->id)}));
            }
            ++m_report.changes;
        }
        for (; entry; entry = entries.next()) {
            reportStray(*entry);
        }
    }

    void checkEntry(const ChangeSetRow& set, const ChangeEntry& entry, std::int64_t seq) {
        if (entry.seq != seq || entryHash(m_report.headHash, set, entry) != entry.hash) {
            report(Message(
                SHIRUBE_TEXT("Change {0}, entry {1}: the log was altered here, or an entry before it is missing."),
                {std::to_string(entry.change), std::to_string(entry.seq)}));
        }
        m_report.headHash = entry.hash;
        ++m_report.entries;
    }

    void reportStray(const ChangeEntry& entry) {
        report(Message(SHIRUBE_TEXT("Entry {1} belongs to change {0}, which is missing from the log."),
                       {std::to_string(entry.change), std::to_string(entry.seq)}));
        ++m_report.entries;
    }

    void checkRows(const TableSchema& table) {
        compareWithLog(m_connection, table, [&](const RowDifference& row) {
            if (row.actual.empty()) {
                report(Message(SHIRUBE_TEXT("The row {0} of {1} is missing: the log says that it is there."),
                               {row.key, table.name}));
            } else if (row.logged.empty()) {
                report(Message(SHIRUBE_TEXT("The row {0} of {1} is not in the log."), {row.key, table.name}));
            } else {
                report(
                    Message(SHIRUBE_TEXT("The row {0} of {1} is not what the log says of it."), {row.key, table.name}));
            }
        });
    }

    // The log does not follow what is in the review system's files, but how many rows each has is known.
    void checkContent() {
        if (m_connection.number("SELECT COUNT(*) FROM pragma_table_info('rs_data')") == 0) {
            return;  // of a schema from before
        }
        RowReader absent(m_connection,
                         "SELECT id, name FROM rs_file WHERE id NOT IN (SELECT file_id FROM rs_data) ORDER BY id",
                         {ColumnType::Integer, ColumnType::Text}, {}, RowReader::kFewRows);
        while (absent.next()) {
            report(Message(SHIRUBE_TEXT("The content of the file {0} ({1}) is missing. Import it anew."),
                           {std::to_string(absent.number(0)), absent.text(1)}));
        }
        auto counts = countContent(m_connection);
        RowReader known(m_connection, "SELECT file_id, row_count FROM rs_data ORDER BY file_id",
                        {ColumnType::Integer, ColumnType::Integer});
        while (known.next()) {
            const auto count = std::exchange(counts[known.number(0)], 0);
            if (count != known.number(1)) {
                report(
                    Message(SHIRUBE_TEXT("The content of the file {0} has {1} rows instead of {2}. Import it anew."),
                            {std::to_string(known.number(0)), std::to_string(count), std::to_string(known.number(1))}));
            }
        }
        for (const auto& [file, count] : counts) {
            if (count != 0) {
                report(Message(SHIRUBE_TEXT("There are {1} rows of a file {0} that the store does not know."),
                               {std::to_string(file), std::to_string(count)}));
            }
        }
    }

    Connection& m_connection;
    StoreCheckReport m_report;
};

}  // namespace

base::Result<StoreCheckReport> checkStore(Database& database) {
    const auto moment = ReadMoment::begin(database);
    if (!moment) {
        return base::forward(moment);
    }
    return guarded(database.connection(), [&] { return StoreChecker(database.connection()).run(); });
}

}  // namespace shirube::persistence
