// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsContent.h"

#include <algorithm>

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
    return table == "rs_data" || std::find(tables.begin(), tables.end(), table) != tables.end();
}

std::string rowsOfFile(std::int64_t file) {
    return "id BETWEEN " + std::to_string(domain::RsRow(file, 0).value()) + " AND " +
           std::to_string(domain::RsRow(file + 1, 0).value() - 1);
}

}  // namespace shirube::persistence
