// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "persistence/AdoptionTable.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/ChangeLog.h"
#include "persistence/Database.h"
#include "persistence/Migrator.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"
#include "persistence/StoreCheck.h"
#include "persistence/Transaction.h"
#include "support/Catch.h"
#include "support/FixedClock.h"
#include "support/TemporaryFolder.h"

namespace shirube::test {

/// The value, or a failed test that shows the error.
template <typename T>
T must(base::Result<T> result) {
    if (!result) {
        FAIL(result.error().message.english() << " [" << result.error().detail << "]");
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// A store in a folder of its own.
struct StoreFixture {
    TemporaryFolder folder;
    FixedClock clock;
    std::filesystem::path file = folder / "store.shirube";
    std::unique_ptr<persistence::Database> database = open();

    [[nodiscard]] std::unique_ptr<persistence::Database> open() const {
        auto opened = must(persistence::Database::open(file, persistence::DatabaseMode::CreateIfMissing));
        must(persistence::Migrator().run(*opened, clock.now()));
        return opened;
    }

    void reopen() {
        database.reset();
        database = open();
    }

    [[nodiscard]] persistence::ChangeContext context(persistence::ChangeKind kind = persistence::ChangeKind::Do,
                                                     std::int64_t target = 0) const {
        return {kind, target, "tester", clock.now(), base::Message("Change {0}", {"a row"}), "because"};
    }

    /// Runs `work` as one change; its id.
    template <typename Work>
    std::int64_t change(const Work& work) {
        auto transaction = must(persistence::Transaction::begin(*database, context()));
        work();
        return must(transaction.commit()).value_or(0);
    }

    std::int64_t undo(std::int64_t target) {
        auto transaction =
            must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Undo, target)));
        must(persistence::ChangeLog(*database).revert(target));
        return must(transaction.commit()).value_or(0);
    }

    std::int64_t redo(std::int64_t target) {
        auto transaction =
            must(persistence::Transaction::begin(*database, context(persistence::ChangeKind::Redo, target)));
        must(persistence::ChangeLog(*database).repeat(target));
        return must(transaction.commit()).value_or(0);
    }

    [[nodiscard]] std::vector<base::Message> problems() const {
        return must(persistence::checkStore(*database)).problems;
    }
};

inline domain::Source source(const std::string& id) {
    return {domain::SourceId(id), "予算の概要 " + id, "経済産業省", "2026-04-03", ""};
}

inline domain::Programme programme(const std::string& id, const std::string& parent = {}) {
    domain::Programme value;
    value.id = domain::ProgrammeId(id);
    value.name = "事業 " + id;
    value.parent = domain::ProgrammeId(parent);
    return value;
}

inline domain::BudgetLine line(const std::string& id, const std::string& programmeId) {
    domain::BudgetLine value;
    value.id = domain::BudgetLineId(id);
    value.programme = domain::ProgrammeId(programmeId);
    value.cycle = {domain::FiscalYear(2025), domain::BudgetKind::Initial, 1};
    return value;
}

inline domain::Statement statement(const std::string& id, const std::string& lineId, const std::string& amount,
                                   const std::string& sourceId) {
    domain::Statement value;
    value.id = domain::StatementId(id);
    value.fact.line = domain::BudgetLineId(lineId);
    value.amount = must(domain::StatedAmount::parse(amount));
    value.citation = {domain::SourceId(sourceId), "p. 1", amount};
    return value;
}

}  // namespace shirube::test
