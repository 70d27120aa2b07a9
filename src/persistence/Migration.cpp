// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Migration.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "embedded/migrationFiles.h"

namespace shirube::persistence {

std::vector<Migration> builtInMigrations() {
    std::vector<Migration> migrations;
    for (const auto& file : embedded::migrationFiles()) {
        // NNNN_name.sql
        Migration migration;
        std::from_chars(file.name.data(), file.name.data() + file.name.size(), migration.version);
        const auto from = file.name.find('_') + 1;
        migration.name = file.name.substr(from, file.name.rfind('.') - from);
        migration.sql = file.bytes;
        // A checkout with Windows' line ends holds the same migration.
        std::erase(migration.sql, '\r');
        migrations.push_back(std::move(migration));
    }
    std::sort(migrations.begin(), migrations.end(), [](const auto& a, const auto& b) { return a.version < b.version; });
    return migrations;
}

}  // namespace shirube::persistence
