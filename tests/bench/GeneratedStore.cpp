// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeneratedStore.h"

#include <stdexcept>

#include "GeneratedBudget.h"
#include "persistence/AdoptionTable.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/Database.h"
#include "persistence/Migrator.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"
#include "persistence/Transaction.h"
#include "support/FixedClock.h"

namespace shirube::bench {

namespace {

template <typename Expected>
void require(const Expected& result) {
    if (!result) {
        throw std::runtime_error(result.error().message.english() + " " + result.error().detail);
    }
}

class StatementWriter {
public:
    explicit StatementWriter(persistence::Database& database) : m_statements(database), m_adoptions(database) {}

    void write(const domain::BudgetFact& fact, const domain::StatedAmount& amount) {
        domain::Statement statement;
        statement.fact = fact;
        statement.id = domain::StatementId(fact.line.value() + "#" + std::string(toKey(fact.aspect)) + fact.label);
        statement.amount = amount;
        statement.citation = {domain::SourceId("synthetic"), "合成の節", amount.raw};
        require(m_statements.insert(statement));
        require(m_adoptions.insert({fact, statement.id, domain::AdoptionRule::MostPrecise, {}}));
    }

private:
    persistence::StatementTable m_statements;
    persistence::AdoptionTable m_adoptions;
};

}  // namespace

GeneratedStore::GeneratedStore(std::size_t programmes, std::size_t cycles) : m_file(m_folder / "generated.db") {
    const auto budget = generateBudget(programmes, cycles);
    const test::FixedClock clock;
    auto database = persistence::Database::open(m_file, persistence::DatabaseMode::CreateIfMissing);
    require(database);
    require(persistence::Migrator().run(**database, clock.now()));
    persistence::ChangeContext context;
    context.actor = "bench";
    context.time = clock.now();
    context.summary = base::Message("Generate a synthetic store");
    auto transaction = persistence::Transaction::begin(**database, context);
    require(transaction);
    domain::Source source;
    source.id = domain::SourceId("synthetic");
    source.title = "合成";
    require(persistence::SourceTable(**database).insert(source));
    persistence::ProgrammeTable programmeTable(**database);
    for (const auto& programme : budget.programmes) {
        require(programmeTable.insert(programme));
    }
    persistence::BudgetLineTable lineTable(**database);
    StatementWriter statements(**database);
    for (const auto& line : budget.lines) {
        require(lineTable.insert(line));
        if (line.amount) {
            statements.write({line.id, domain::FactAspect::Amount, {}}, *line.amount);
        }
        for (const auto& part : line.parts) {
            statements.write({line.id, domain::FactAspect::Part, part.label}, part.amount);
        }
    }
    require(transaction->commit());
}

}  // namespace shirube::bench
