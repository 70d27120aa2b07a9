// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/RsFileTable.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "RowReader.h"
#include "RowWriter.h"
#include "RsContent.h"
#include "TableAccess.h"
#include "persistence/ChangeLog.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

using domain::RsFile;

constexpr auto kInteger = ColumnType::Integer;

const TableText& fileText() {
    static const TableText kText({"rs_file",
                                  {{"id", kInteger, true},
                                   {"edition", kInteger},
                                   {"kind"},
                                   {"name"},
                                   {"archive"},
                                   {"sha256"},
                                   {"bytes", kInteger},
                                   {"row_count", kInteger},
                                   {"encoding"},
                                   {"written_on"}}});
    return kText;
}

RsFile readFile(RowReader& reader) {
    RsFile file;
    file.id = reader.number(0);
    file.edition = domain::FiscalYear(static_cast<int>(reader.number(1)));
    file.kind = known(domain::rsKindFromKey(reader.view(2)), reader.view(2));
    file.name = reader.take(3);
    file.archive = reader.take(4);
    file.sha256 = reader.take(5);
    file.bytes = reader.number(6);
    file.rows = reader.number(7);
    file.encoding = known(domain::rsEncodingFromKey(reader.view(8)), reader.view(8));
    file.writtenOn = reader.take(9);
    return file;
}

std::vector<RsFile> readFiles(Connection& connection, const std::string& rest) {
    std::vector<RsFile> files;
    RowReader reader(connection, "SELECT " + fileText().schema.columnList() + " FROM " + rest,
                     fileText().schema.types(), {}, RowReader::kFewRows);
    while (reader.next()) {
        files.push_back(readFile(reader));
    }
    return files;
}

template <typename T>
T taken(base::Result<T> result) {
    if (!result) {
        throw StoreFailure(result.error());
    }
    return *std::move(result);
}

// What somebody may still undo or redo. Who may not know of some changes to reviews undoes as if there were none: what
// those others took from the redo side is still on it for them.
std::set<std::int64_t> openChanges(Database& database) {
    ChangeLog log(database);
    auto marks = taken(log.marks());
    // The change that this is part of leaves nothing to undo, and what can be redone stays so.
    const auto present = database.connection().number("SELECT COALESCE(MAX(change_set_id), 0) FROM current_change");
    std::erase_if(marks, [&](const ChangeMark& mark) { return mark.id == present; });
    std::set<std::int64_t> ofReviews;
    for (const auto& touch : taken(log.reviewTouches())) {
        ofReviews.insert(touch.change);
    }
    std::vector<ChangeMark> others;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(others),
                 [&](const ChangeMark& mark) { return !ofReviews.contains(mark.id); });
    std::set<std::int64_t> open;
    for (const auto& stack : {foldUndoStack(marks), foldUndoStack(others)}) {
        open.insert(stack.undoable.begin(), stack.undoable.end());
        open.insert(stack.redoable.begin(), stack.redoable.end());
    }
    return open;
}

struct FileTouch {
    std::int64_t change = 0;
    bool isThere = false;  // after it
};

// By file, in the order of the changes.
std::map<std::int64_t, std::vector<FileTouch>> fileTouches(Connection& connection) {
    std::map<std::int64_t, std::vector<FileTouch>> touches;
    RowReader reader(connection,
                     "SELECT json_extract(row_key, '$[0]'), change_set_id, after_row IS NOT NULL FROM change_entry "
                     "WHERE table_name = 'rs_file' ORDER BY change_set_id, seq",
                     {ColumnType::Integer, ColumnType::Integer, ColumnType::Integer});
    while (reader.next()) {
        touches[reader.number(0)].push_back({reader.number(1), reader.number(2) != 0});
    }
    return touches;
}

std::vector<std::int64_t> numbers(Connection& connection, const std::string& sql) {
    std::vector<std::int64_t> list;
    RowReader reader(connection, sql, {ColumnType::Integer}, {}, RowReader::kFewRows);
    while (reader.next()) {
        list.push_back(reader.number(0));
    }
    return list;
}

// The moments of the snapshots that there are, and of those that come with undoing or redoing.
std::vector<std::int64_t> snapshotChanges(Connection& connection, const std::set<std::int64_t>& open) {
    auto changes = numbers(connection, "SELECT change_id FROM snapshot");
    RowReader reader(connection,
                     "SELECT change_set_id, json_extract(COALESCE(after_row, before_row), '$.change_id') "
                     "FROM change_entry WHERE table_name = 'snapshot'",
                     {ColumnType::Integer, ColumnType::Integer});
    while (reader.next()) {
        if (open.contains(reader.number(0))) {
            changes.push_back(reader.number(1));
        }
    }
    return changes;
}

bool isThereAt(const std::vector<FileTouch>& touches, std::int64_t change) {
    bool isThere = false;
    for (const auto& touch : touches) {
        isThere = touch.change <= change ? touch.isThere : isThere;
    }
    return isThere;
}

// Files that have rows here, and that nothing can make part of the store or of a snapshot again.
std::vector<std::int64_t> abandonedFiles(Database& database) {
    auto& connection = database.connection();
    auto files = numbers(connection,
                         "SELECT file_id FROM rs_data WHERE row_count > 0 AND file_id NOT IN (SELECT id FROM rs_file) "
                         "ORDER BY file_id");
    if (files.empty()) {
        return files;
    }
    const auto open = openChanges(database);
    const auto snapshots = snapshotChanges(connection, open);
    const auto touches = fileTouches(connection);
    std::erase_if(files, [&](std::int64_t file) {
        const auto found = touches.find(file);
        if (found == touches.end()) {
            return false;
        }
        const auto& ofFile = found->second;
        return std::any_of(ofFile.begin(), ofFile.end(), [&](const auto& t) { return open.contains(t.change); }) ||
               std::any_of(snapshots.begin(), snapshots.end(), [&](auto change) { return isThereAt(ofFile, change); });
    });
    return files;
}

}  // namespace

RsFileTable::RsFileTable(Database& database) : m_database(database), m_connection(database.connection()) {}

base::Result<std::vector<RsFile>> RsFileTable::all() {
    return guarded(m_connection, [&] { return readFiles(m_connection, "rs_file ORDER BY id"); });
}

base::Result<std::vector<RsFile>> RsFileTable::inForce() {
    return guarded(m_connection, [&] { return readFiles(m_connection, "rs_in_force ORDER BY edition, kind"); });
}

base::Result<std::int64_t> RsFileTable::nextId() {
    // rs_data keeps the id of every file that there ever was, also of those whose rows are gone.
    return guarded(m_connection,
                   [&] { return m_connection.number("SELECT COALESCE(MAX(file_id), 0) + 1 FROM rs_data"); });
}

base::Status RsFileTable::insert(const RsFile& file) {
    return guarded(m_connection, [&] {
        auto& writer = m_connection.writer(fileText().insert, fileText().schema.columns);
        writer.number(file.id)
            .number(file.edition.year())
            .text(domain::toKey(file.kind))
            .text(file.name)
            .text(file.archive)
            .text(file.sha256)
            .number(file.bytes)
            .number(file.rows)
            .text(domain::toKey(file.encoding))
            .text(file.writtenOn)
            .execute();
        // A file without rows has content, too: none.
        m_connection
            .writer("INSERT INTO rs_data (file_id, row_count) VALUES (:file_id, 0) ON CONFLICT (file_id) DO NOTHING",
                    {{"file_id", kInteger}})
            .number(file.id)
            .execute();
    });
}

base::Status RsFileTable::remove(std::int64_t id) {
    return guarded(m_connection, [&] {
        auto& writer = m_connection.writer(fileText().remove, fileText().schema.keys());
        if (writer.number(id).execute() == 0) {
            throw StoreFailure(base::ErrorCode::NotFound,
                               base::Message(SHIRUBE_TEXT("The store has no file {0} of the review system (any more). "
                                                          "Reload and try again."),
                                             {std::to_string(id)}));
        }
    });
}

base::Result<std::int64_t> RsFileTable::abandonedRows() {
    return guarded(m_connection, [&] {
        std::int64_t rows = 0;
        for (const auto file : abandonedFiles(m_database)) {
            rows += m_connection.number("SELECT row_count FROM rs_data WHERE file_id = " + std::to_string(file));
        }
        return rows;
    });
}

base::Result<std::int64_t> RsFileTable::removeAbandoned() {
    return guarded(m_connection, [&] {
        expectOpenChange(m_connection);
        const auto files = abandonedFiles(m_database);
        std::int64_t rows = 0;
        const sqlite::TriggersOff unlogged(m_connection.handle());
        for (const auto file : files) {
            for (const auto& table : contentTables()) {
                m_connection.execute("DELETE FROM " + identifier(table) + " WHERE " + rowsOfFile(file));
                rows += sqlite::changedRows(m_connection.handle());
            }
            // The id stays known, so that no other file gets it.
            m_connection.execute("UPDATE rs_data SET row_count = 0 WHERE file_id = " + std::to_string(file));
        }
        if (!files.empty()) {
            m_connection.noteUnloggedWrite();
        }
        return rows;
    });
}

}  // namespace shirube::persistence
