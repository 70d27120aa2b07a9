// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsContent.h"

#include <algorithm>

#include "Connection.h"
#include "StoreFailure.h"
#include "domain/RsFile.h"

namespace shirube::persistence {

std::string contentTable(domain::RsTable table) {
    return "rs_" + std::string(domain::toKey(table));
}

const std::vector<std::string>& contentTables() {
    static const auto kTables = [] {
        std::vector<std::string> tables;
        for (const auto table : domain::allRsTables()) {
            tables.push_back(contentTable(table));
        }
        return tables;
    }();
    return kTables;
}

bool isContent(std::string_view table) {
    const auto& tables = contentTables();
    return table == kContentList || std::find(tables.begin(), tables.end(), table) != tables.end();
}

void expectOpenChange(Connection& connection) {
    if (!connection.isInTransaction() || connection.number("SELECT COUNT(*) FROM current_change") == 0) {
        throw StoreFailure(base::ErrorCode::Internal,
                           base::Message(SHIRUBE_TEXT("Rows of the review system's files were to be written outside a "
                                                      "change to {0}. Nothing was stored."),
                                         {utf8(connection.file())}));
    }
}

std::map<std::int64_t, std::int64_t> countContent(Connection& connection) {
    std::map<std::int64_t, std::int64_t> counts;
    for (const auto& table : contentTables()) {
        sqlite::Cursor rows(connection.handle(), "SELECT id FROM " + identifier(table) + " ORDER BY id");
        std::int64_t* count = nullptr;
        std::int64_t file = 0;
        while (rows.next()) {
            if (const auto next = domain::RsRow::of(rows.number(0)).file(); count == nullptr || next != file) {
                file = next;
                count = &counts[file];
            }
            ++*count;
        }
    }
    return counts;
}

std::string rowsOfFile(std::int64_t file) {
    return "id BETWEEN " + std::to_string(domain::RsRow(file, 0).value()) + " AND " +
           std::to_string(domain::RsRow(file + 1, 0).value() - 1);
}

}  // namespace shirube::persistence
