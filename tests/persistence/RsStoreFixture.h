// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "StoreFixture.h"
#include "domain/RsRowBatch.h"
#include "persistence/EntityTable.h"
#include "persistence/RsBulkWriter.h"
#include "persistence/RsFileTable.h"
#include "persistence/RsRowReader.h"

namespace shirube::test {

inline domain::RsFile rsFile(std::int64_t id, domain::RsKind kind = domain::RsKind::ExpenseUses, int edition = 2024) {
    domain::RsFile file;
    file.id = id;
    file.edition = domain::FiscalYear(edition);
    file.kind = kind;
    file.name = std::string(domain::toKey(kind)) + "_RS_" + std::to_string(edition) + ".csv";
    file.archive = "名.zip";
    file.sha256 = std::string(64, static_cast<char>('a' + id % 6));
    file.bytes = 5'000'000'000;
    file.encoding = id % 2 == 0 ? domain::RsEncoding::Cp932 : domain::RsEncoding::Utf8;
    file.writtenOn = "2025-02-17";
    return file;
}

/// A row of 5-3.
struct Use {
    std::int64_t project = 1;
    std::string payee;
    std::optional<std::int64_t> amount;
    std::string item = "人件費";
};

inline void addUse(domain::RsRowBatch& batch, domain::RsRow row, const Use& use) {
    batch.beginRow(row);
    batch.addNumber(use.project);
    batch.addText("A");
    batch.addText(use.payee);
    batch.addText("1234567890123");
    batch.addText("");
    batch.addText(use.item);
    batch.addText("使途");
    use.amount ? batch.addNumber(*use.amount) : batch.addMissing();
}

/// From row 2 on, as a spreadsheet counts.
inline domain::RsRowBatch usesOf(std::int64_t file, const std::vector<Use>& uses) {
    domain::RsRowBatch batch(domain::RsTable::ExpenseUse);
    std::int64_t number = 2;
    for (const auto& use : uses) {
        addUse(batch, {file, number++}, use);
    }
    return batch;
}

struct RsStoreFixture : StoreFixture {
    persistence::RsFileTable files{*database};
    persistence::RsRowReader reader{*database};

    void write(domain::RsFile value, const std::vector<domain::RsRowBatch>& batches) {
        persistence::RsBulkWriter writer(*database);
        for (const auto& batch : batches) {
            must(writer.write(batch));
            value.rows += static_cast<std::int64_t>(batch.rowCount());
        }
        must(writer.finish());
        must(files.insert(value));
    }
    std::int64_t put(const domain::RsFile& value, const std::vector<domain::RsRowBatch>& batches) {
        return change([&] { write(value, batches); });
    }
    std::int64_t putUses(std::int64_t id, const std::vector<Use>& uses, int edition = 2024) {
        return put(rsFile(id, domain::RsKind::ExpenseUses, edition), {usesOf(id, uses)});
    }

    [[nodiscard]] static domain::RsQuery uses(int edition = 2024) {
        domain::RsQuery query;
        query.table = domain::RsTable::ExpenseUse;
        query.edition = domain::FiscalYear(edition);
        return query;
    }
    /// The payees of what the query means, in its order.
    std::string payees(const domain::RsQuery& query) {
        std::string names;
        bool isFirst = true;
        for (const auto& record : must(reader.rows(query.table, must(reader.places(query))))) {
            names += (std::exchange(isFirst, false) ? "" : " ") + record.cells[2].text;
        }
        return names;
    }
};

}  // namespace shirube::test
