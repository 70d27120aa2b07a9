// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/StoreAtChange.h"

#include <string>
#include <utility>

#include "ContentCopy.h"
#include "Dialect.h"
#include "Guard.h"
#include "RowReader.h"
#include "SnapshotFolder.h"
#include "StoreFailure.h"
#include "Triggers.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

using base::ErrorCode;
using base::Message;

void expectSameLog(Connection& connection, const domain::Snapshot& snapshot) {
    const auto id = std::to_string(snapshot.change);
    if (snapshot.change == 0 || connection.text("SELECT hash FROM change_set WHERE id = " + id) == snapshot.hash) {
        return;
    }
    throw StoreFailure(ErrorCode::Corrupt,
                       Message(SHIRUBE_TEXT("The snapshot “{0}” was taken of another history than the one that the "
                                            "store {1} holds. Remove the snapshot, or restore the backup that it "
                                            "belongs to."),
                               {snapshot.name, utf8(connection.file())}),
                       "change " + id);
}

void throwIfCancelled(const base::Progress& progress) {
    if (progress.isCancelled()) {
        throw StoreFailure(ErrorCode::Cancelled,
                           Message(SHIRUBE_TEXT("Going back to the snapshot was stopped. Nothing was changed.")));
    }
}

// Of each row that was written later, what it was: that is in the first later entry of the log.
std::string collectFormerRows(std::int64_t change) {
    return "CREATE TEMPORARY TABLE former_row AS SELECT table_name, row_key, before_row FROM (SELECT table_name, "
           "row_key, before_row, ROW_NUMBER() OVER (PARTITION BY table_name, row_key ORDER BY change_set_id, seq) AS "
           "place FROM change_entry WHERE change_set_id > " +
           std::to_string(change) +
           ") AS later WHERE place = 1; CREATE INDEX former_row_by_table ON former_row (table_name);";
}

std::string joined(const std::vector<std::string>& texts) {
    std::string list;
    for (const auto& text : texts) {
        list += (list.empty() ? "" : ", ") + text;
    }
    return list;
}

void takeBackTable(Connection& copy, const TableSchema& table) {
    std::vector<std::string> keys;
    std::vector<std::string> keyValues;
    for (const auto& key : table.keys()) {
        keyValues.push_back(dialect::keyValue("row_key", keys.size()));
        keys.push_back(identifier(key.name));
    }
    const auto rows = " FROM former_row WHERE table_name = '" + table.name + "'";
    copy.execute("DELETE FROM " + identifier(table.name) + " WHERE (" + joined(keys) + ") IN (SELECT " +
                 joined(keyValues) + rows + ")");
    copy.execute("INSERT INTO " + identifier(table.name) + " (" + table.columnList() + ") SELECT " +
                 joined(dialect::rowValues(copy, table, "before_row")) + rows + " AND before_row IS NOT NULL");
}

void expectReferences(Connection& copy, const domain::Snapshot& snapshot) {
    RowReader broken(copy, dialect::kCheckReferences, {ColumnType::Text, ColumnType::Integer, ColumnType::Text}, {},
                     RowReader::kOneRow);
    if (broken.next()) {
        throw StoreFailure(ErrorCode::Corrupt,
                           Message(SHIRUBE_TEXT("The snapshot “{0}” can't be made of the history: rows of {1} refer to "
                                                "something that did not exist. Check the store, and restore a backup "
                                                "where that finds more."),
                                   {snapshot.name, broken.text(0)}));
    }
}

// The copy has no triggers yet: they would write down what is taken back, and refuse that the log ends earlier.
void takeBack(Connection& copy, const domain::Snapshot& snapshot, const base::Progress& progress,
              std::int64_t stepsDone) {
    const auto after = std::to_string(snapshot.change);
    copy.execute(dialect::kPassingSettings);
    copy.execute(dialect::kBeginWriting);
    copy.execute(collectFormerRows(snapshot.change));
    const auto tables = dialect::loggedTables(copy);
    const auto steps = stepsDone + static_cast<std::int64_t>(tables.size());
    for (const auto& table : tables) {
        throwIfCancelled(progress);
        takeBackTable(copy, table);
        progress.step(++stepsDone, steps);
    }
    copy.execute("DROP TABLE former_row; DELETE FROM score_draft; DELETE FROM change_entry WHERE change_set_id > " +
                 after + "; DELETE FROM change_set WHERE id > " + after + ";");
    createTriggers(copy);
    expectReferences(copy, snapshot);
    copy.execute(dialect::kCommit);
}

}  // namespace

base::Result<std::unique_ptr<Database>> openAtChange(Database& present, const domain::Snapshot& snapshot,
                                                     const base::Progress& progress) {
    constexpr std::int64_t kCopied = 4;  // steps: a copy takes about as long as some tables
    std::unique_ptr<SnapshotFolder> folder;
    auto made = guarded(present.connection(), [&] {
        expectSameLog(present.connection(), snapshot);
        throwIfCancelled(progress);
        progress.step(0, 0);
        folder = SnapshotFolder::make(snapshot.name);
        const auto& content = present.connection().contentFile();
        copyWithoutContent(present.file(), folder->store());
        folder->keepPresent(content);
        throwIfCancelled(progress);
        Connection copy(folder->store(), sqlite::Access::ReadWrite, kBusyTimeout);
        try {
            takeBack(copy, snapshot, progress, kCopied);
        } catch (const std::exception&) {
            throw StoreFailure(copy.currentError());
        }
    });
    if (!made) {
        return base::forward(std::move(made));
    }
    auto database = Database::open(folder->store(), DatabaseMode::MustExist);
    if (database) {
        (*database)->keep(std::move(folder));
    }
    return database;
}

}  // namespace shirube::persistence
