// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentCopy.h"

#include <string>
#include <string_view>
#include <vector>

#include "CheckedCopy.h"
#include "Connection.h"
#include "Dialect.h"
#include "RowReader.h"
#include "RsContent.h"
#include "StoreFailure.h"
#include "Triggers.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

namespace fs = std::filesystem;

// For database tools, and of no use beside no content.
bool isViewOfContent(std::string_view kind, std::string_view name) {
    return kind == "view" && name.substr(0, 4) == "gov_";
}

bool isOfContent(std::string_view kind, std::string_view name, std::string_view table) {
    return isContent(table) || isViewOfContent(kind, name);
}

void make(Connection& copy, const std::vector<std::string>& schema) {
    for (const auto& statement : schema) {
        copy.execute(statement);
    }
}

// Tables first: their rows are copied page by page as long as nothing else is there.
void copyTables(Connection& copy) {
    make(copy, dialect::otherSchema(copy, [](auto kind, auto name, auto table) {
             return kind == "table" && !isOfContent(kind, name, table);
         }));
    for (const auto& table : dialect::tableNames(copy)) {
        copy.execute("INSERT INTO main." + identifier(table) + " SELECT * FROM other." + identifier(table));
    }
    make(copy, dialect::otherSchema(copy, [](auto kind, auto name, auto table) {
             return kind != "table" && !isOfContent(kind, name, table);
         }));
}

void expectWhole(Connection& copy) {
    bool isWhole = copy.text(dialect::kCheckIntegrity) == "ok";
    for (const auto& table : dialect::tableNames(copy)) {
        isWhole = isWhole && copy.number("SELECT (SELECT COUNT(*) FROM main." + identifier(table) +
                                         ") = (SELECT COUNT(*) FROM other." + identifier(table) + ")") == 1;
    }
    if (!isWhole) {
        throw brokenCopy(copy.file());
    }
}

std::vector<std::int64_t> knownFiles(Connection& copy) {
    std::vector<std::int64_t> files;
    RowReader reader(copy,
                     "SELECT id FROM main.rs_file UNION SELECT CAST(json_extract(row_key, '$[0]') AS INTEGER) "
                     "FROM main.change_entry WHERE table_name = 'rs_file' ORDER BY 1",
                     {ColumnType::Integer}, {}, RowReader::kFewRows);
    while (reader.next()) {
        files.push_back(reader.number(0));
    }
    return files;
}

void copyContent(Connection& copy) {
    make(copy, dialect::otherSchema(copy, isOfContent));
    // Numbers of files are known for good, whoever has their content.
    copy.execute("INSERT INTO main.rs_data SELECT file_id, 0 FROM other.rs_data");
    for (const auto file : knownFiles(copy)) {
        for (const auto& table : contentTables()) {
            copy.execute("INSERT INTO main." + identifier(table) + " SELECT * FROM other." + identifier(table) +
                         " WHERE " + rowsOfFile(file) + " ORDER BY id");
        }
        const auto id = std::to_string(file);
        copy.execute("UPDATE main.rs_data SET row_count = (SELECT d.row_count FROM other.rs_data d WHERE d.file_id = " +
                     id + ") WHERE file_id = " + id);
    }
    for (const auto& [file, count] : countContent(copy)) {
        if (count != copy.number("SELECT row_count FROM main.rs_data WHERE file_id = " + std::to_string(file))) {
            throw brokenCopy(copy.file());
        }
    }
}

// What `work` throws says what the copy's connection knows of it.
template <typename Work>
void besides(Connection& copy, const fs::path& other, const char* settings, const Work& work) {
    try {
        copy.execute(settings);
        copy.attach(other);
        copy.execute(dialect::kBeginWriting);
        work();
        copy.execute(dialect::kCommit);
        copy.execute(dialect::kDetach);
    } catch (const std::exception&) {
        const auto error = copy.currentError();
        copy.rollBack();
        throw StoreFailure(error);
    }
}

}  // namespace

void copyWithoutContent(const fs::path& from, const fs::path& target) {
    try {
        Connection copy(target, sqlite::Access::Create, kBusyTimeout);
        copy.execute(dialect::writeApplicationId());
        besides(copy, from, dialect::kPassingSettings, [&] {
            copyTables(copy);
            expectWhole(copy);
        });
    } catch (const std::exception&) {
        removeStoreFiles(target);
        throw;
    }
}

void addContent(Connection& copy, const fs::path& from) {
    besides(copy, from, dialect::kCopyingSettings, [&] {
        dropTriggers(copy);
        copyContent(copy);
        createTriggers(copy);
    });
}

}  // namespace shirube::persistence
