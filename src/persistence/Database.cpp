// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Database.h"

#include <charconv>
#include <string_view>

#include "Dialect.h"
#include "Guard.h"
#include "ReviewTables.h"
#include "SnapshotFolder.h"
#include "StoreFailure.h"
#include "StoreFile.h"

namespace shirube::persistence {

namespace {

using base::ErrorCode;
using base::Message;

std::string tablesOf(StoreArea area) {
    const std::string logicModels = "'logic_model', 'logic_node', 'logic_edge'";
    const std::string reviews(kReviewTables);
    const std::string packs = "'pack', 'pack_item', 'pack_build', 'snapshot'";
    const auto noFacts = logicModels + ", " + reviews + ", " + packs + ", 'period_lock', 'dataset', 'rs_file'";
    switch (area) {
        case StoreArea::Budgets:
            return "IN ('programme', 'budget_line', 'statement', 'adoption')";
        case StoreArea::Facts:
            return "NOT IN (" + noFacts + ", 'check_note')";
        case StoreArea::Checks:
            return "NOT IN (" + noFacts + ")";
        case StoreArea::Reviews:
            return "IN (" + reviews + ")";
        case StoreArea::Packs:
            return "IN (" + packs + ")";
        case StoreArea::Government:
            return "IN ('rs_file')";
        case StoreArea::LogicModels:
            break;
    }
    return "IN (" + logicModels + ")";
}

void refuseMissing(StorePlace place, DatabaseMode mode, const std::filesystem::path& file) {
    if (mode == DatabaseMode::CreateIfMissing) {
        return;
    }
    if (place == StorePlace::Nothing) {
        throw StoreFailure(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no store at {0}. Check the path, or create a store there."), {utf8(file)}));
    }
    if (place == StorePlace::EmptyFile) {
        throw StoreFailure(
            ErrorCode::NotAStore,
            Message(SHIRUBE_TEXT("{0} is empty and so not a store. Choose another file, or create a store there."),
                    {utf8(file)}));
    }
}

// A file without tables and without a mark is what a creation that was broken off leaves behind.
void identify(Connection& connection, DatabaseMode mode) {
    const auto id = connection.number(dialect::kReadApplicationId);
    if (id == dialect::kApplicationId) {
        return;
    }
    const bool isBlank = id == 0 && dialect::tableNames(connection).empty();
    if (!isBlank || mode == DatabaseMode::MustExist) {
        throw StoreFailure(
            ErrorCode::NotAStore,
            Message(SHIRUBE_TEXT("{0} is an SQLite file of another program, not a Shirube store. Choose another file."),
                    {utf8(connection.file())}));
    }
    connection.execute(dialect::writeApplicationId());
}

}  // namespace

base::Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, DatabaseMode mode,
                                                       std::chrono::milliseconds timeout) {
    std::error_code unknown;
    const auto place = std::filesystem::absolute(file, unknown).lexically_normal();
    try {
        const auto found = inspectPlace(place);
        refuseMissing(found, mode, place);
        const auto access = found == StorePlace::Database ? sqlite::Access::ReadWrite : sqlite::Access::Create;
        auto connection = std::make_unique<Connection>(place, access, timeout);
        auto opened = guarded(*connection, [&] {
            if (sqlite::isReadOnly(connection->handle())) {
                throw StoreFailure(ErrorCode::ReadOnly,
                                   Message(SHIRUBE_TEXT("The store {0} can't be written. Allow writing to the file, or "
                                                        "work on a copy of it."),
                                           {utf8(place)}));
            }
            identify(*connection, mode);
            connection->execute(dialect::kSettings);
            if (const auto snapshot = SnapshotFolder::nameAt(place)) {
                if (const auto present = SnapshotFolder::presentAt(place)) {
                    connection->attachContent(*present);
                }
                connection->execute(dialect::kReadOnly);
                connection->refuseWriting(
                    Message(SHIRUBE_TEXT("This is the snapshot “{0}”. Go back to the present to change something."),
                            {*snapshot}));
            }
        });
        if (!opened) {
            return base::forward(std::move(opened));
        }
        return std::unique_ptr<Database>(new Database(std::move(connection)));
    } catch (const StoreFailure& failure) {
        return tl::unexpected<base::Error>(failure.error());
    } catch (const sqlite::Failure& failure) {
        return tl::unexpected<base::Error>(describe(failure, place));
    } catch (const std::exception& failure) {
        return base::fail(ErrorCode::Internal, Message(SHIRUBE_TEXT("The store {0} can't be opened."), {utf8(place)}),
                          failure.what());
    }
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Database::~Database() = default;

const std::filesystem::path& Database::file() const {
    return m_connection->file();
}

const std::optional<Message>& Database::readOnlyReason() const {
    return m_connection->readOnlyReason();
}

base::Result<std::string> Database::contentVersion() {
    return guarded(*m_connection, [&] {
        auto head = m_connection->text("SELECT id || ':' || hash FROM change_set ORDER BY id DESC LIMIT 1");
        return head.empty() ? std::string("0") : head;
    });
}

base::Result<bool> Database::hasChanged(StoreArea area, const std::string& version) {
    return guarded(*m_connection, [&] {
        std::int64_t id = 0;
        const auto* const end = version.data() + version.size();
        const auto [colon, error] = std::from_chars(version.data(), end, id);
        if (error != std::errc() || colon == end || *colon != ':') {
            return true;
        }
        const auto hash = m_connection->text("SELECT hash FROM change_set WHERE id = " + std::to_string(id));
        if (hash.empty() || hash != std::string(colon + 1, end)) {
            return true;  // another store in the place of this one
        }
        return !m_connection
                    ->text("SELECT table_name FROM change_entry WHERE change_set_id > " + std::to_string(id) +
                           " AND table_name " + tablesOf(area) + " LIMIT 1")
                    .empty();
    });
}

}  // namespace shirube::persistence
