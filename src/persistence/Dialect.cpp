// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dialect.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "Connection.h"
#include "RowReader.h"
#include "RsContent.h"

namespace shirube::persistence::dialect {

namespace {

constexpr std::string_view kTriggerPrefix = "log_";
constexpr std::array<std::string_view, 6> kUnloggedTables{"change_entry", "change_set",  "current_change",
                                                          "role_secret",  "score_draft", "schema_migration"};

constexpr std::string_view kOutsideAChange =
    "SELECT RAISE(ABORT, 'rows of a Shirube store are written by Shirube only, inside a recorded change') "
    "WHERE NOT EXISTS (SELECT 1 FROM current_change); ";

// Of the review system's open data the files alone: their content is immutable and named by its digest.
bool isLogged(std::string_view table) {
    return std::find(kUnloggedTables.begin(), kUnloggedTables.end(), table) == kUnloggedTables.end() &&
           !isContent(table);
}

std::string literal(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) {
        quoted += c;
        if (c == '\'') {
            quoted += c;
        }
    }
    return quoted + "'";
}

std::string logEntry(const TableSchema& table, const std::string& keyRow, const std::string& before,
                     const std::string& after) {
    return "INSERT INTO change_entry (change_set_id, seq, table_name, row_key, before_row, after_row, hash) "
           "SELECT c.change_set_id, (SELECT COALESCE(MAX(e.seq), 0) + 1 FROM change_entry e "
           "WHERE e.change_set_id = c.change_set_id), " +
           literal(table.name) + ", " + keyJson(table, keyRow) + ", " + before + ", " + after +
           ", '' FROM current_change c; ";
}

std::string differs(const std::vector<Column>& columns) {
    std::string text;
    for (const auto& column : columns) {
        const auto name = identifier(column.name);
        text += (text.empty() ? "" : " OR ") + ("OLD." + name) + " IS NOT NEW." + name;
    }
    return text;
}

Trigger trigger(const std::string& name, const std::string& head, const std::string& body) {
    const auto fullName = std::string(kTriggerPrefix) + name;
    return {fullName, "CREATE TRIGGER " + identifier(fullName) + " " + head + " BEGIN " + body + "END"};
}

void addLogging(std::vector<Trigger>& triggers, const TableSchema& table) {
    const auto name = identifier(table.name);
    const std::string outside(kOutsideAChange);
    triggers.push_back(trigger(table.name + "_insert", "AFTER INSERT ON " + name,
                               outside + logEntry(table, "NEW", "NULL", rowJson(table, "NEW"))));
    triggers.push_back(trigger(table.name + "_update", "AFTER UPDATE ON " + name + " WHEN " + differs(table.columns),
                               outside + "SELECT RAISE(ABORT, 'the key of a row is never changed') WHERE " +
                                   differs(table.keys()) + "; " +
                                   logEntry(table, "OLD", rowJson(table, "OLD"), rowJson(table, "NEW"))));
    triggers.push_back(trigger(table.name + "_delete", "AFTER DELETE ON " + name,
                               outside + logEntry(table, "OLD", rowJson(table, "OLD"), "NULL")));
}

// Appended to, sealed once, and never touched again.
void addProtection(std::vector<Trigger>& triggers, const std::string& table) {
    const std::string refuse = "SELECT RAISE(ABORT, 'the change log is never altered'); ";
    triggers.push_back(trigger(table + "_sealed", "BEFORE UPDATE ON " + table + " WHEN OLD.hash <> ''", refuse));
    // The change set of a transaction that logged nothing was never sealed, and goes with it.
    const std::string sealed = table == "change_set" ? " WHEN OLD.hash <> ''" : "";
    triggers.push_back(trigger(table + "_kept", "BEFORE DELETE ON " + table + sealed, refuse));
}

// Rows of the review system's files come and go with a change, and are never altered. While their file is part of the
// store they don't go either.
void addContentProtection(std::vector<Trigger>& triggers, const std::string& table) {
    const auto name = identifier(table);
    const std::string outside(kOutsideAChange);
    const std::string refuse = "SELECT RAISE(ABORT, 'the content of a file of the review system is never altered')";
    triggers.push_back(trigger(table + "_insert", "BEFORE INSERT ON " + name, outside));
    if (table == kContentList) {
        triggers.push_back(trigger(table + "_update", "BEFORE UPDATE ON " + name, outside));
        triggers.push_back(trigger(table + "_delete", "BEFORE DELETE ON " + name, refuse + "; "));
        return;
    }
    triggers.push_back(trigger(table + "_update", "BEFORE UPDATE ON " + name, refuse + "; "));
    triggers.push_back(
        trigger(table + "_delete", "BEFORE DELETE ON " + name,
                outside + refuse + " WHERE EXISTS (SELECT 1 FROM rs_file f WHERE f.id = OLD.id >> 36); "));
}

}  // namespace

std::string writeApplicationId() {
    return std::string(kReadApplicationId) + " = " + std::to_string(kApplicationId);
}

std::string attach(const std::string& utf8Path) {
    return "ATTACH DATABASE " + literal(utf8Path) + " AS other; PRAGMA other.cache_size = -65536;";
}

std::vector<std::string> otherSchema(
    Connection& connection,
    const std::function<bool(std::string_view kind, std::string_view name, std::string_view table)>& isWanted) {
    std::vector<std::string> statements;
    RowReader reader(connection,
                     "SELECT type, name, tbl_name, sql FROM other.sqlite_master WHERE sql IS NOT NULL AND type <> "
                     "'trigger' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
                     {ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text}, {}, RowReader::kFewRows);
    while (reader.next()) {
        if (isWanted(reader.view(0), reader.view(1), reader.view(2))) {
            statements.push_back(reader.take(3));
        }
    }
    return statements;
}

std::vector<std::string> tableNames(Connection& connection) {
    std::vector<std::string> names;
    RowReader reader(connection,
                     "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                     "ORDER BY name",
                     {ColumnType::Text}, {}, RowReader::kFewRows);
    while (reader.next()) {
        names.push_back(reader.text(0));
    }
    return names;
}

TableSchema readSchema(Connection& connection, const std::string& table) {
    TableSchema schema{table, {}};
    RowReader reader(connection, "SELECT name, type, pk FROM pragma_table_info(:name) ORDER BY cid",
                     {ColumnType::Text, ColumnType::Text, ColumnType::Integer}, {{"name", table}}, RowReader::kFewRows);
    while (reader.next()) {
        const bool isInteger = reader.text(1).find("INT") != std::string::npos;
        schema.columns.push_back(
            {reader.text(0), isInteger ? ColumnType::Integer : ColumnType::Text, reader.number(2) > 0});
    }
    return schema;
}

std::vector<TableSchema> loggedTables(Connection& connection) {
    std::vector<TableSchema> tables;
    for (const auto& name : tableNames(connection)) {
        if (isLogged(name)) {
            tables.push_back(readSchema(connection, name));
        }
    }
    return tables;
}

std::string rowJson(const TableSchema& table, const std::string& row) {
    std::string text;
    for (const auto& column : table.columns) {
        text += (text.empty() ? "" : ", ") + literal(column.name) + ", " + row + "." + identifier(column.name);
    }
    return "json_object(" + text + ")";
}

std::string keyJson(const TableSchema& table, const std::string& row) {
    std::string text;
    for (const auto& column : table.keys()) {
        text += (text.empty() ? "" : ", ") + (row + ".") + identifier(column.name);
    }
    return "json_array(" + text + ")";
}

std::string keyValue(const std::string& json, std::size_t index) {
    return "json_extract(" + json + ", '$[" + std::to_string(index) + "]')";
}

std::vector<std::string> rowValues(Connection& connection, const TableSchema& table, const std::string& json) {
    std::vector<std::string> values;
    RowReader reader(
        connection,
        "SELECT name, COALESCE(dflt_value, CASE WHEN \"notnull\" = 0 THEN 'NULL' WHEN type LIKE '%INT%' THEN "
        "'0' ELSE quote('') END) FROM pragma_table_info(:name) ORDER BY cid",
        {ColumnType::Text, ColumnType::Text}, {{"name", table.name}}, RowReader::kFewRows);
    while (reader.next()) {
        const auto value = "(" + json + ", " + literal("$." + reader.text(0)) + ")";
        values.push_back("CASE WHEN json_type" + value + " IS NULL THEN " + reader.text(1) + " ELSE json_extract" +
                         value + " END");
    }
    return values;
}

std::vector<Trigger> wantedTriggers(Connection& connection) {
    std::vector<Trigger> triggers;
    for (const auto& table : tableNames(connection)) {
        if (isLogged(table)) {
            addLogging(triggers, readSchema(connection, table));
        } else if (isContent(table)) {
            addContentProtection(triggers, table);
        }
    }
    addProtection(triggers, "change_set");
    addProtection(triggers, "change_entry");
    std::sort(triggers.begin(), triggers.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return triggers;
}

std::vector<Trigger> presentTriggers(Connection& connection) {
    std::vector<Trigger> triggers;
    RowReader reader(connection,
                     "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\' "
                     "ORDER BY name",
                     {ColumnType::Text, ColumnType::Text}, {}, RowReader::kFewRows);
    while (reader.next()) {
        triggers.push_back({reader.text(0), reader.text(1)});
    }
    return triggers;
}

}  // namespace shirube::persistence::dialect
