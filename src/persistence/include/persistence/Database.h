// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/Message.h"
#include "base/Result.h"

namespace shirube::persistence {

class Connection;

enum class DatabaseMode {
    MustExist,
    CreateIfMissing,  ///< an empty file counts as missing: nothing in it can be lost
};

/// What is read together: a change of something else leaves it as it was.
enum class StoreArea {
    Budgets,  ///< programmes and budget lines with their statements and adoptions
    Facts,    ///< all that documents and persons state
    Checks,   ///< the same, and the notes on checks
    LogicModels,
    Reviews,     ///< all that domain::ReviewContent holds
    Packs,       ///< all that domain::PackContent holds
    Government,  ///< which files of the programme review system there are
};

/// How long a write or a lock waits for another process before it is reported as Locked.
inline constexpr std::chrono::milliseconds kBusyTimeout{3000};

/// One connection to a store's file. Not shared between threads.
class Database {
public:
    /// Opens the file after making sure that it is a Shirube store; the schema is the business of Migrator. Errors:
    /// NotFound, NotAStore, Locked, ReadOnly, DiskFull, Corrupt, Io; each message names the file and the mend.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const std::filesystem::path& file,
                                                                      DatabaseMode mode,
                                                                      std::chrono::milliseconds timeout = kBusyTimeout);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Absolute.
    [[nodiscard]] const std::filesystem::path& file() const;

    /// Names the content: differs after every committed change of any process, costs one row. Empty content: "0".
    [[nodiscard]] base::Result<std::string> contentVersion();

    /// False where no row of that area was written since the content was `version`; true where that can't be told.
    [[nodiscard]] base::Result<bool> hasChanged(StoreArea area, const std::string& version);

    /// Why nothing can be written: it is the copy of a snapshot. Nothing of a store that can be.
    [[nodiscard]] const std::optional<base::Message>& readOnlyReason() const;

    /// Is given up once the file is closed: what the file needs while it is open.
    void keep(std::shared_ptr<void> companion) { m_companion = std::move(companion); }

    /// For the classes of persistence.
    [[nodiscard]] Connection& connection() { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    std::shared_ptr<void> m_companion;  // goes after the connection
    std::unique_ptr<Connection> m_connection;
};

}  // namespace shirube::persistence
