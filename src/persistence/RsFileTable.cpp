// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/RsFileTable.h"

#include <algorithm>
#include <string>
#include <utility>

#include "RowReader.h"
#include "RowWriter.h"
#include "RsContent.h"
#include "TableAccess.h"
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

}  // namespace

RsFileTable::RsFileTable(Database& database) : m_connection(database.connection()) {}

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
    return 0;
}

base::Result<std::int64_t> RsFileTable::removeAbandoned() {
    return 0;
}

}  // namespace shirube::persistence
