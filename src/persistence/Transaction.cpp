// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/Transaction.h"

#include <utility>

#include "ChangeRows.h"
#include "Dialect.h"
#include "Guard.h"
#include "HashChain.h"
#include "MessageJson.h"
#include "StoreFailure.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

constexpr auto kInteger = ColumnType::Integer;
constexpr std::size_t kSealedAtOnce = 2000;

std::int64_t open(Connection& connection, const ChangeContext& context) {
    const auto id = connection.number("SELECT COALESCE(MAX(id), 0) + 1 FROM change_set");
    auto& set = connection.writer(
        "INSERT INTO change_set (id, kind, target_id, actor, time, summary, reason, entry_count, hash) "
        "VALUES (:id, :kind, :target_id, :actor, :time, :summary, :reason, 0, '')",
        {{"id", kInteger}, {"kind"}, {"target_id", kInteger}, {"actor"}, {"time"}, {"summary"}, {"reason"}});
    set.number(id).text(toKey(context.kind));
    context.target == 0 ? set.null() : set.number(context.target);
    set.text(context.actor).text(base::toIso8601(context.time)).text(toJson(context.summary)).text(context.reason);
    set.execute();
    auto& current =
        connection.writer("INSERT INTO current_change (change_set_id) VALUES (:id)", {{"id", ColumnType::Integer}});
    current.number(id).execute();
    return id;
}

ChangeSetRow changeSet(Connection& connection, std::int64_t id) {
    auto row = ChangeSetReader(connection, "WHERE id = :id", {{"id", id}}, RowReader::kOneRow).next();
    if (!row) {
        throw StoreFailure(base::ErrorCode::Corrupt,
                           base::Message(SHIRUBE_TEXT("The change {0} is missing from the log. Restore a backup."),
                                         {std::to_string(id)}));
    }
    return *std::move(row);
}

// Gives each entry its hash; the last one's, or nothing without entries. Reads in pieces, because it writes what it
// reads.
std::optional<std::string> sealEntries(Connection& connection, const ChangeSetRow& change, std::int64_t& count) {
    auto hash = connection.text("SELECT hash FROM change_set WHERE hash <> '' ORDER BY id DESC LIMIT 1");
    auto& seal = connection.writer("UPDATE change_entry SET hash = :hash WHERE change_set_id = :id AND seq = :seq",
                                   {{"hash"}, {"id", kInteger}, {"seq", kInteger}});
    for (;;) {
        std::vector<ChangeEntry> piece;
        ChangeEntryReader reader(connection, "WHERE change_set_id = :id AND seq > :done ORDER BY seq LIMIT :size",
                                 {{"id", change.id}, {"done", count}, {"size", static_cast<long long>(kSealedAtOnce)}});
        while (auto entry = reader.next()) {
            piece.push_back(*std::move(entry));
        }
        for (const auto& entry : piece) {
            hash = entryHash(hash, change, entry);
            seal.text(hash).number(change.id).number(entry.seq).execute();
            count = entry.seq;
        }
        if (piece.size() < kSealedAtOnce) {
            return count == 0 ? std::nullopt : std::optional(hash);
        }
    }
}

std::optional<std::int64_t> sealAndCommit(Connection& connection, std::int64_t id) {
    std::int64_t count = 0;
    const auto hash = sealEntries(connection, changeSet(connection, id), count);
    if (!hash) {
        connection.rollBack();
        return std::nullopt;
    }
    auto& set = connection.writer("UPDATE change_set SET entry_count = :count, hash = :hash WHERE id = :id",
                                  {{"count", kInteger}, {"hash"}, {"id", kInteger}});
    set.number(count).text(*hash).number(id).execute();
    connection.writer("DELETE FROM current_change WHERE change_set_id = :id", {{"id", kInteger}}).number(id).execute();
    connection.execute(dialect::kCommit);
    return id;
}

}  // namespace

base::Result<Transaction> Transaction::begin(Database& database, const ChangeContext& context) {
    return begin(database, [&]() -> base::Result<ChangeContext> { return context; });
}

base::Result<Transaction> Transaction::begin(Database& database,
                                             const std::function<base::Result<ChangeContext>()>& context) {
    auto& connection = database.connection();
    if (connection.isInTransaction()) {
        return base::fail(
            base::ErrorCode::Internal,
            base::Message(SHIRUBE_TEXT("Another change is still being written to {0}."), {utf8(connection.file())}));
    }
    if (auto begun = guarded(connection, [&] { connection.execute(dialect::kBeginWriting); }); !begun) {
        return base::forward(std::move(begun));
    }
    auto asked = context();
    if (!asked) {
        connection.rollBack();
        return base::forward(std::move(asked));
    }
    auto id = guarded(connection, [&] { return open(connection, *asked); });
    if (!id) {
        connection.rollBack();
        return base::forward(std::move(id));
    }
    return Transaction(connection, *id);
}

Transaction::Transaction(Connection& connection, std::int64_t id) : m_connection(&connection), m_id(id) {}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_id(other.m_id) {}

Transaction::~Transaction() {
    if (m_connection != nullptr) {
        m_connection->rollBack();
    }
}

base::Result<std::optional<std::int64_t>> Transaction::commit() {
    auto& connection = *std::exchange(m_connection, nullptr);
    auto id = guarded(connection, [&] { return sealAndCommit(connection, m_id); });
    if (!id) {
        connection.rollBack();
    }
    return id;
}

}  // namespace shirube::persistence
