// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "base/Result.h"
#include "domain/RsFile.h"
#include "domain/RsRowBatch.h"

namespace shirube::persistence {

class Database;

/// Writes the content of files of the programme review system inside an open Transaction, past the change log, at the
/// speed of SQLite's own statements. The content belongs to the store once RsFileTable::insert() was called for its
/// file in the same transaction.
class RsBulkWriter {
public:
    explicit RsBulkWriter(Database& database);
    ~RsBulkWriter();
    RsBulkWriter(const RsBulkWriter&) = delete;
    RsBulkWriter& operator=(const RsBulkWriter&) = delete;

    /// Rows in any order of tables and files; fastest in the order of the files. Texts are UTF-8. Conflict where a row
    /// is there already, or all of its file; Internal outside a Transaction; DiskFull, Io.
    [[nodiscard]] base::Status write(const domain::RsRowBatch& rows);
    /// After the last row of all files: notes how many rows each file has.
    [[nodiscard]] base::Status finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace shirube::persistence
