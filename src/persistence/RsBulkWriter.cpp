// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/RsBulkWriter.h"

#include <exception>
#include <map>
#include <string>

#include "Dialect.h"
#include "Guard.h"
#include "RowWriter.h"
#include "RsContent.h"
#include "StoreFailure.h"
#include "domain/RsTables.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

using base::ErrorCode;
using base::Message;
using domain::RsRowBatch;

std::string insertSql(domain::RsTable table) {
    std::string sql = "INSERT INTO " + identifier(contentTable(table)) + " VALUES (?";
    for (std::size_t i = 0; i < domain::columnsOf(table).size(); ++i) {
        sql += ", ?";
    }
    return sql + ")";
}

void bindRow(sqlite::Cursor& insert, const RsRowBatch& rows, std::size_t row, std::size_t columns) {
    insert.bind(0, rows.row(row).value());
    for (std::size_t column = 0; column < columns; ++column) {
        if (rows.isMissing(row, column)) {
            insert.bindNull(column + 1);
        } else if (rows.isNumber(row, column)) {
            insert.bind(column + 1, rows.number(row, column));
        } else {
            insert.bind(column + 1, rows.text(row, column));
        }
    }
}

}  // namespace

struct RsBulkWriter::Parts {
    explicit Parts(Connection& shared) : connection(shared) {}
    ~Parts() {
        if (hasLargeCache) {
            try {
                connection.execute(dialect::kUsualCache);
            } catch (const std::exception&) {  // it stays larger than it need be
            }
        }
    }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    // What the triggers would make sure of row by row is made sure of once: that a change is being written, and that no
    // content is added to that was complete.
    void expectNew(std::int64_t file) {
        const auto id = std::to_string(file);
        if (file <= 0 || file > domain::RsRow::kMaxFile ||
            connection.number("SELECT COUNT(*) FROM rs_data WHERE file_id = " + id) != 0) {
            throw StoreFailure(ErrorCode::Conflict,
                               Message(SHIRUBE_TEXT("The store {0} holds the content of the file {1} already, and "
                                                    "that is never altered. Import it anew."),
                                       {utf8(connection.file()), id}));
        }
    }

    void countRows(const RsRowBatch& rows) {
        for (std::size_t row = 0; row < rows.rowCount(); ++row) {
            const auto file = rows.row(row).file();
            if (lastFile == nullptr || file != lastFileId) {
                auto found = counts.find(file);
                if (found == counts.end()) {
                    expectNew(file);
                    found = counts.emplace(file, 0).first;
                }
                lastFile = &found->second;
                lastFileId = file;
            }
            ++*lastFile;
        }
    }

    void write(const RsRowBatch& rows) {
        expectOpenChange(connection);
        if (!hasLargeCache) {
            connection.execute(dialect::kLargeCache);
            hasLargeCache = true;
        }
        countRows(rows);
        const auto columns = domain::columnsOf(rows.table()).size();
        const sqlite::TriggersOff unlogged(connection.handle());
        sqlite::Cursor insert(connection.handle(), insertSql(rows.table()));
        for (std::size_t row = 0; row < rows.rowCount(); ++row) {
            bindRow(insert, rows, row, columns);
            insert.run();
        }
    }

    void finish() {
        expectOpenChange(connection);
        auto& writer = connection.writer(
            "INSERT INTO rs_data (file_id, row_count) VALUES (:file_id, :row_count) "
            "ON CONFLICT (file_id) DO UPDATE SET row_count = excluded.row_count",
            {{"file_id", ColumnType::Integer}, {"row_count", ColumnType::Integer}});
        for (const auto& [file, count] : counts) {
            writer.number(file).number(count).execute();
        }
        counts.clear();
        lastFile = nullptr;
    }

    Connection& connection;
    std::map<std::int64_t, std::int64_t> counts;  // rows by file
    std::int64_t* lastFile = nullptr;
    std::int64_t lastFileId = 0;
    bool hasLargeCache = false;
};

RsBulkWriter::RsBulkWriter(Database& database) : m_parts(std::make_unique<Parts>(database.connection())) {}

RsBulkWriter::~RsBulkWriter() = default;

base::Status RsBulkWriter::write(const RsRowBatch& rows) {
    return guarded(m_parts->connection, [&] { m_parts->write(rows); });
}

base::Status RsBulkWriter::finish() {
    return guarded(m_parts->connection, [&] { m_parts->finish(); });
}

}  // namespace shirube::persistence
