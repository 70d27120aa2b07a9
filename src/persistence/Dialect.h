// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "TableSchema.h"

namespace shirube::persistence {

class Connection;

/// What SQLite says in its own way. Everything else is SQL that PostgreSQL understands too.
namespace dialect {

inline constexpr int kApplicationId = 0x53485242;  // "SHRB"

inline constexpr const char* kBeginWriting = "BEGIN IMMEDIATE";
/// Nobody else reads or writes until the end.
inline constexpr const char* kBeginAlone = "BEGIN EXCLUSIVE";
inline constexpr const char* kBeginReading = "BEGIN DEFERRED";
inline constexpr const char* kCommit = "COMMIT";
inline constexpr const char* kRollBack = "ROLLBACK";

inline constexpr const char* kReadApplicationId = "PRAGMA application_id";
[[nodiscard]] std::string writeApplicationId();
/// Durable at each commit, references checked, readers beside a writer; a large change leaves no large log behind. A
/// window has several connections at a time: none keeps much in memory, the system's own cache is at hand.
inline constexpr const char* kSettings =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; "
    "PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 16777216;";
/// For a transaction that writes much: what it wrote is still at hand when it is checked, and reaches the disk once.
inline constexpr const char* kLargeCache = "PRAGMA cache_size = -131072;";
inline constexpr const char* kUsualCache = "PRAGMA cache_size = -16384;";
/// Of a copy that nobody else opens and that is thrown away after a failure; what is deleted in it leaves no bytes.
inline constexpr const char* kPassingSettings =
    "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; "
    "PRAGMA cache_size = -65536; PRAGMA secure_delete = ON;";
/// Lets a connection see another store besides its own, as `other`: unqualified names mean its tables where the
/// connection has none of that name itself.
[[nodiscard]] std::string attach(const std::string& utf8Path);
inline constexpr const char* kDetach = "DETACH DATABASE other";
/// Of a backup while rows are added to it.
inline constexpr const char* kCopyingSettings =
    "PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;";
/// From now on the connection writes nothing.
inline constexpr const char* kReadOnly = "PRAGMA query_only = ON";
inline constexpr const char* kReferencesOff = "PRAGMA foreign_keys = OFF";
inline constexpr const char* kReferencesOn = "PRAGMA foreign_keys = ON";
/// Folds the log file into the store's file and needs to be alone with it.
inline constexpr const char* kSingleFile = "PRAGMA journal_mode = DELETE";
inline constexpr const char* kCheckIntegrity = "PRAGMA main.integrity_check(20)";
/// Table, number of the row, table that is referred to. (SOCI loses the memory of columns that a query gives and nobody
/// reads: hence no bare PRAGMA.)
inline constexpr const char* kCheckReferences =
    "SELECT \"table\", ifnull(\"rowid\", 0), \"parent\" FROM pragma_foreign_key_check";

/// The user's tables, by name.
[[nodiscard]] std::vector<std::string> tableNames(Connection& connection);
/// What makes those objects of the other store that `isWanted` by kind (table, index, view), name and table, in the
/// order in which they were made.
[[nodiscard]] std::vector<std::string> otherSchema(
    Connection& connection,
    const std::function<bool(std::string_view kind, std::string_view name, std::string_view table)>& isWanted);
/// A table as it is in the file.
[[nodiscard]] TableSchema readSchema(Connection& connection, const std::string& table);
/// Those whose rows the change log follows: all but the log's own, the list of migrations, drafts of scores, what PINs
/// are checked against and the content of the review system's files.
[[nodiscard]] std::vector<TableSchema> loggedTables(Connection& connection);

/// An expression that gives the row's columns as a JSON object; `row` is NEW, OLD or an alias.
[[nodiscard]] std::string rowJson(const TableSchema& table, const std::string& row);
/// An expression that gives its primary key as a JSON array.
[[nodiscard]] std::string keyJson(const TableSchema& table, const std::string& row);
/// An expression that gives a value of such an array, counted from 0.
[[nodiscard]] std::string keyValue(const std::string& json, std::size_t index);
/// Expressions that give the value of each column in such an object; of one from before the column came, what the
/// column holds by default.
[[nodiscard]] std::vector<std::string> rowValues(Connection& connection, const TableSchema& table,
                                                 const std::string& json);

struct Trigger {
    std::string name;
    std::string sql;

    friend bool operator==(const Trigger&, const Trigger&) = default;
};
/// The triggers that write each row's before and after into the log, refuse writes outside a change, and keep the log
/// and the content of the review system's files from being altered; by name.
[[nodiscard]] std::vector<Trigger> wantedTriggers(Connection& connection);
/// Those of this kind that the file has, by name.
[[nodiscard]] std::vector<Trigger> presentTriggers(Connection& connection);

}  // namespace dialect
}  // namespace shirube::persistence
