// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that store_processes.py starts and kills. It says what it is about to do and what it was told is saved, one
// word and its argument a line, each written at once.
//
//   CrashWriter revise FILE N      revises one amount to N億円, N+1億円, … until it is killed: "trying n", "saved n"
//   CrashWriter import FILE FOLDER imports a dataset: "trying import", "saved import"
//   CrashWriter generate FOLDER N  writes an edition of the programme review system with N programmes into FOLDER
//   CrashWriter rs FILE FOLDER     imports such files: "trying rs", "saved rs"
//   CrashWriter migrate FILE       brings the store to a schema that has much to do: "trying migrate", "saved migrate"
//   CrashWriter snapshot FILE N    goes back to the state before the last revision N times: "trying n", "saved n"
//   CrashWriter state FILE         prints the store's state as JSON, after an undo and a redo where there is one to
//   make
// A failure is printed as "failed <code> <message>", with exit code 1.

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "application/BudgetService.h"
#include "application/DatasetService.h"
#include "application/HistoryService.h"
#include "application/RsImportService.h"
#include "application/SnapshotService.h"
#include "application/Workspace.h"
#include "persistence/Database.h"
#include "persistence/Migrator.h"
#include "support/GeneratedRs.h"

using namespace shirube;
using application::Workspace;

namespace {

[[noreturn]] void fail(const base::Error& error) {
    std::cout << "failed " << base::toString(error.code) << " " << error.message.english() << " [" << error.detail
              << "]" << std::endl;
    std::exit(1);
}

template <typename T>
T must(base::Result<T> result) {
    if (!result) {
        fail(result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

// The line that is revised: an amount of its own without parts, so that any amount is allowed.
domain::BudgetLineId revisedLine(application::BudgetService& budgets) {
    const auto book = must(budgets.book());
    for (const auto& line : book->lines()) {
        if (line.kind == domain::AmountKind::Confirmed && line.parts.empty()) {
            return line.id;
        }
    }
    return {};
}

void revise(const std::string& file, long number) {
    const base::SystemClock clock;
    const auto workspace = must(Workspace::open(file, application::OpenMode::CreateIfMissing, clock, "writer"));
    if (must(workspace->dataset().isEmpty())) {
        must(workspace->dataset().importBundled());
    }
    const auto line = revisedLine(workspace->budgets());
    for (;; ++number) {
        const auto detail = must(workspace->budgets().detail(line));
        application::LineRevision revision;
        revision.line = line;
        revision.expectedRevision = detail.revision;
        revision.amountText = std::to_string(number) + "億円";
        revision.kind = detail.line.kind;
        revision.status = detail.line.status;
        revision.isNew = detail.line.isNew;
        revision.source = detail.sources.front().id;
        revision.locator = "p. 1";
        revision.reason = "number " + std::to_string(number);
        std::cout << "trying " << number << std::endl;
        must(workspace->budgets().revise(revision));
        std::cout << "saved " << number << std::endl;
    }
}

void import(const std::string& file, const std::string& folder) {
    const base::SystemClock clock;
    const auto workspace = must(Workspace::open(file, application::OpenMode::MustExist, clock, "writer"));
    std::cout << "trying import" << std::endl;
    must(workspace->dataset().importFolder(folder));
    std::cout << "saved import" << std::endl;
}

void generate(const std::string& folder, long programmes) {
    test::GeneratedRs options;
    options.programmes = static_cast<int>(programmes);
    options.textLength = 300;
    test::writeGeneratedRs(folder, options);
}

void importRs(const std::string& file, const std::string& folder) {
    const base::SystemClock clock;
    const auto workspace = must(Workspace::open(file, application::OpenMode::MustExist, clock, "writer"));
    const std::vector<std::filesystem::path> paths{folder};
    const auto plan = must(workspace->rsImport().plan(paths));
    std::cout << "trying rs" << std::endl;
    must(workspace->rsImport().run(plan));
    std::cout << "saved rs" << std::endl;
}

void openSnapshot(const std::string& file, long times) {
    const base::SystemClock clock;
    const auto workspace = must(Workspace::open(file, application::OpenMode::MustExist, clock, "writer"));
    if (must(workspace->snapshots().list()).empty()) {
        must(workspace->snapshots().create("then", ""));
    }
    const auto snapshot = must(workspace->snapshots().list()).front();
    for (long number = 1; number <= times; ++number) {
        std::cout << "trying " << number << std::endl;
        const auto past = must(workspace->snapshots().open(snapshot.id));
        const auto amount = must(past->budgets().detail(revisedLine(past->budgets()))).line.amount->raw;
        std::cout << "saved " << number << ' ' << amount << std::endl;
    }
}

void migrate(const std::string& file) {
    auto migrations = persistence::builtInMigrations();
    const auto version = migrations.back().version + 1;
    migrations.push_back({version, "much_to_do",
                          "CREATE TABLE much (id INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL);"
                          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) "
                          "INSERT INTO much SELECT i, 'row number ' || i FROM n;"
                          "UPDATE source SET title = title || '!';"});
    const auto database = must(persistence::Database::open(file, persistence::DatabaseMode::MustExist));
    std::cout << "trying migrate" << std::endl;
    must(persistence::Migrator(migrations).run(*database, base::SystemClock().now()));
    std::cout << "saved migrate" << std::endl;
}

void state(const std::string& file) {
    const base::SystemClock clock;
    const auto workspace = must(Workspace::open(file, application::OpenMode::MustExist, clock, "reader"));
    nlohmann::json json;
    const auto report = must(workspace->history().verify());
    json["changes"] = report.changes;
    json["rows"] = report.rows;
    for (const auto& problem : report.problems) {
        json["problems"].push_back(problem.english());
    }
    for (const auto& rsFile : must(workspace->rsImport().files())) {
        json["rs"].push_back(rsFile.rows);
    }
    const auto book = must(workspace->budgets().book());
    json["programmes"] = book->programmes().size();
    json["titles"] = must(workspace->budgets().sources()).front().title;
    if (const auto id = revisedLine(workspace->budgets()); !id.isEmpty()) {
        const auto detail = must(workspace->budgets().detail(id));
        json["amount"] = detail.line.amount->raw;
        for (const auto& statement : detail.facts.front().statements) {
            json["statements"].push_back(statement.amount.raw);
        }
    }
    if (must(workspace->history().nextUndo())) {
        const auto before = must(workspace->budgets().book())->lines();
        must(workspace->history().undo());
        must(workspace->history().redo());
        json["undo"] = must(workspace->budgets().book())->lines() == before &&
                       must(workspace->history().verify()).problems.empty();
    }
    std::cout << json.dump() << std::endl;
}

}  // namespace

int main(int argc, char* argv[]) {
    const std::string job = argc > 2 ? argv[1] : "";
    if (job == "revise" && argc == 4) {
        revise(argv[2], std::strtol(argv[3], nullptr, 10));
    } else if (job == "import" && argc == 4) {
        import(argv[2], argv[3]);
    } else if (job == "generate" && argc == 4) {
        generate(argv[2], std::strtol(argv[3], nullptr, 10));
    } else if (job == "rs" && argc == 4) {
        importRs(argv[2], argv[3]);
    } else if (job == "snapshot" && argc == 4) {
        openSnapshot(argv[2], std::strtol(argv[3], nullptr, 10));
    } else if (job == "migrate" && argc == 3) {
        migrate(argv[2]);
    } else if (job == "state" && argc == 3) {
        state(argv[2]);
    } else {
        return 2;
    }
    return 0;
}
