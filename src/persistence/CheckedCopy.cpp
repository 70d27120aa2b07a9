// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckedCopy.h"

#include <algorithm>
#include <map>
#include <system_error>

#include "Connection.h"
#include "ContentCopy.h"
#include "Dialect.h"
#include "StoreFailure.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

namespace fs = std::filesystem;

std::map<std::string, std::int64_t> rowCounts(Connection& connection) {
    std::map<std::string, std::int64_t> counts;
    for (const auto& table : dialect::tableNames(connection)) {
        counts[table] = connection.number("SELECT COUNT(*) FROM " + identifier(table));
    }
    return counts;
}

void copyAndCheck(Connection& from, const fs::path& target) {
    Connection to(target, sqlite::Access::Create, kBusyTimeout);
    try {
        sqlite::copyAllPages(from.handle(), to.handle());
        to.execute(dialect::kSingleFile);
        const auto verdict = to.text(dialect::kCheckIntegrity);
        if (verdict != "ok" || rowCounts(from) != rowCounts(to)) {
            throw brokenCopy(target, verdict);
        }
        if (!from.hasOwnContent()) {
            addContent(to, from.contentFile());
        }
    } catch (const StoreFailure&) {
        throw;
    } catch (const std::exception&) {
        throw StoreFailure(to.currentError());
    }
}

}  // namespace

void copyChecked(Connection& connection, const fs::path& target) {
    const bool ownsMoment = !connection.isInTransaction();
    if (ownsMoment) {
        connection.execute(dialect::kBeginReading);
    }
    try {
        copyAndCheck(connection, target);
    } catch (const std::exception&) {
        if (ownsMoment) {
            connection.rollBack();
        }
        removeStoreFiles(target);
        throw;
    }
    if (ownsMoment) {
        connection.rollBack();
    }
}

StoreFailure brokenCopy(const fs::path& copy, const std::string& detail) {
    return {base::ErrorCode::Corrupt,
            base::Message(SHIRUBE_TEXT("The copy {0} of the store differs from it. Check the disk; the store itself "
                                       "was not changed."),
                          {utf8(copy)}),
            detail};
}

void removeStoreFiles(const fs::path& file) {
    std::error_code ignored;
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"}) {
        auto part = file;
        part += suffix;
        fs::remove(part, ignored);
    }
}

fs::path pathBeside(const fs::path& file, const std::string& what, base::UtcTime time) {
    auto stamp = base::toIso8601(time).substr(0, sizeof("2026-11-21T09:30:00") - 1) + "Z";
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    auto path = file;
    path += "." + what + "-" + stamp;
    const auto first = path;
    std::error_code unknown;
    for (int number = 2; fs::exists(path, unknown); ++number) {
        path = first;
        path += "-" + std::to_string(number);
    }
    return path;
}

}  // namespace shirube::persistence
