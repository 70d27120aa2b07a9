// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/StoreCopy.h"

#include <system_error>

#include "CheckedCopy.h"
#include "Dialect.h"
#include "Guard.h"
#include "StoreFailure.h"
#include "StoreFile.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::Message;

fs::path withSuffix(const fs::path& file, const char* suffix) {
    auto path = file;
    path += suffix;
    return path;
}

fs::path absolutePath(const fs::path& file) {
    std::error_code unknown;
    return fs::absolute(file, unknown).lexically_normal();
}

void moveFile(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error) {
        throw StoreFailure(ErrorCode::Io,
                           Message(SHIRUBE_TEXT("{0} can't be renamed to {1}. Check the permissions of the folder."),
                                   {utf8(from), utf8(to)}),
                           error.message());
    }
}

// Copies under a passing name first, so that a broken copy never stands under the wanted one.
fs::path copyUnderPassingName(Connection& connection, const fs::path& target) {
    auto passing = withSuffix(target, ".part");
    std::error_code ignored;
    fs::remove(passing, ignored);
    copyChecked(connection, passing);
    return passing;
}

// Turns a failure outside of any open connection into an Error.
base::Error currentError(const fs::path& file) {
    try {
        throw;
    } catch (const StoreFailure& failure) {
        return failure.error();
    } catch (const sqlite::Failure& failure) {
        return describe(failure, file);
    } catch (const std::exception& failure) {
        return {ErrorCode::Internal, Message(SHIRUBE_TEXT("{0} can't be copied."), {utf8(file)}), failure.what()};
    }
}

// Makes the former store one file, which works only while nobody else has it open. A damaged one stays as it is.
void settleFormer(const fs::path& file) {
    if (inspectPlace(file) != StorePlace::Database) {
        return;
    }
    Connection connection(file, sqlite::Access::ReadWrite, std::chrono::milliseconds(500));
    try {
        connection.execute(dialect::kSingleFile);
    } catch (const sqlite::Failure& failure) {
        if (sqlite::kindOf(failure.code(), failure.systemError()) == sqlite::FailureKind::Locked) {
            throw StoreFailure(
                ErrorCode::Locked,
                Message(SHIRUBE_TEXT("The store {0} is open in another window or program. Close it there, "
                                     "then restore again."),
                        {utf8(file)}),
                failure.what());
        }
    }
}

fs::path setAside(const fs::path& file, base::UtcTime now) {
    std::error_code unknown;
    if (!fs::exists(file, unknown)) {
        return {};
    }
    try {
        settleFormer(file);
    } catch (const StoreFailure& failure) {
        // Whatever it is that stands there, it is kept; only one that is in use is left alone.
        if (failure.error().code == ErrorCode::Locked || fs::is_directory(file, unknown)) {
            throw;
        }
    }
    auto former = pathBeside(file, "before-restore", now);
    moveFile(file, former);
    for (const auto* suffix : {"-wal", "-shm"}) {
        if (fs::exists(withSuffix(file, suffix), unknown)) {
            moveFile(withSuffix(file, suffix), withSuffix(former, suffix));
        }
    }
    return former;
}

void checkIsStore(Connection& connection) {
    if (connection.number(dialect::kReadApplicationId) != dialect::kApplicationId) {
        throw StoreFailure(ErrorCode::NotAStore,
                           Message(SHIRUBE_TEXT("{0} is not a backup of a Shirube store. Choose another file."),
                                   {utf8(connection.file())}));
    }
    if (const auto verdict = connection.text(dialect::kCheckIntegrity); verdict != "ok") {
        throw StoreFailure(
            ErrorCode::Corrupt,
            Message(SHIRUBE_TEXT("The backup {0} is damaged. Choose another one."), {utf8(connection.file())}),
            verdict);
    }
}

}  // namespace

base::Status backUpStore(Database& database, const fs::path& target, bool overwrite) {
    const auto place = absolutePath(target);
    std::error_code unknown;
    if (fs::equivalent(place, database.file(), unknown)) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("{0} is the store itself. Name another file."), {utf8(place)}));
    }
    if (fs::is_directory(place, unknown)) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("{0} is a folder. Name a file in it."), {utf8(place)}));
    }
    if (!overwrite && fs::exists(place, unknown)) {
        return base::fail(
            ErrorCode::Conflict,
            Message(SHIRUBE_TEXT("{0} exists already. Name another file, or allow it to be replaced."), {utf8(place)}));
    }
    if (!fs::is_directory(place.parent_path(), unknown)) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("The folder {0} does not exist. Create it, or choose another place."),
                                  {utf8(place.parent_path())}));
    }
    return guarded(database.connection(), [&] { moveFile(copyUnderPassingName(database.connection(), place), place); });
}

base::Result<fs::path> restoreStore(const fs::path& backup, const fs::path& file, base::UtcTime now) {
    const auto from = absolutePath(backup);
    const auto to = absolutePath(file);
    std::error_code unknown;
    if (from == to || fs::equivalent(from, to, unknown)) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("{0} is the store itself. Name the backup to restore."), {utf8(from)}));
    }
    try {
        if (inspectPlace(from) != StorePlace::Database) {
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("There is no backup at {0}. Check the path."), {utf8(from)}));
        }
        fs::path passing;
        {
            Connection connection(from, sqlite::Access::ReadOnly, kBusyTimeout);
            auto copied = guarded(connection, [&] {
                checkIsStore(connection);
                passing = copyUnderPassingName(connection, to);
            });
            if (!copied) {
                return base::forward(std::move(copied));
            }
        }
        try {
            auto former = setAside(to, now);
            moveFile(passing, to);
            return former;
        } catch (const std::exception&) {
            fs::remove(passing, unknown);
            throw;
        }
    } catch (const std::exception&) {
        return tl::unexpected<base::Error>(currentError(to));
    }
}

}  // namespace shirube::persistence
