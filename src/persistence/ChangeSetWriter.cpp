// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeSetWriter.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ChangeRows.h"
#include "Connection.h"
#include "HashChain.h"
#include "StoreFailure.h"
#include "persistence/MessageJson.h"

namespace shirube::persistence {

namespace {

constexpr auto kInteger = ColumnType::Integer;
constexpr std::size_t kSealedAtOnce = 2000;

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

}  // namespace

std::int64_t openChangeSet(Connection& connection, const ChangeContext& context) {
    const auto id = connection.number("SELECT COALESCE(MAX(id), 0) + 1 FROM change_set");
    auto& set = connection.writer(
        "INSERT INTO change_set (id, kind, target_id, actor, time, summary, reason, entry_count, hash, is_final) "
        "VALUES (:id, :kind, :target_id, :actor, :time, :summary, :reason, 0, '', :is_final)",
        {{"id", kInteger},
         {"kind"},
         {"target_id", kInteger},
         {"actor"},
         {"time"},
         {"summary"},
         {"reason"},
         {"is_final", kInteger}});
    set.number(id).text(toKey(context.kind));
    context.target == 0 ? set.null() : set.number(context.target);
    set.text(context.actor).text(base::toIso8601(context.time)).text(toJson(context.summary)).text(context.reason);
    set.number(context.isFinal ? 1 : 0).execute();
    auto& current =
        connection.writer("INSERT INTO current_change (change_set_id) VALUES (:id)", {{"id", ColumnType::Integer}});
    current.number(id).execute();
    return id;
}

bool sealChangeSet(Connection& connection, std::int64_t id) {
    std::int64_t count = 0;
    const auto hash = sealEntries(connection, changeSet(connection, id), count);
    if (!hash) {
        return false;
    }
    auto& set = connection.writer("UPDATE change_set SET entry_count = :count, hash = :hash WHERE id = :id",
                                  {{"count", kInteger}, {"hash"}, {"id", kInteger}});
    set.number(count).text(*hash).number(id).execute();
    connection.writer("DELETE FROM current_change WHERE change_set_id = :id", {{"id", kInteger}}).number(id).execute();
    return true;
}

void dropChangeSet(Connection& connection, std::int64_t id) {
    connection.writer("DELETE FROM current_change WHERE change_set_id = :id", {{"id", kInteger}}).number(id).execute();
    connection.writer("DELETE FROM change_set WHERE id = :id", {{"id", kInteger}}).number(id).execute();
}

}  // namespace shirube::persistence
