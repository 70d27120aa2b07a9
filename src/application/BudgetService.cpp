// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/BudgetService.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "LineEditor.h"
#include "ReadIfChanged.h"
#include "WorkspaceContext.h"
#include "persistence/AdoptionTable.h"
#include "persistence/BudgetBookReader.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/ReadMoment.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;

// Above this number of lines, reading all of them is faster than asking for each.
constexpr std::size_t kAskedOneByOne = 200;

std::vector<FactDetail> factsOf(const std::vector<domain::Statement>& statements,
                                const std::vector<domain::Adoption>& adoptions) {
    std::vector<FactDetail> facts;
    const auto factAt = [&](const domain::BudgetFact& fact) -> FactDetail& {
        const auto at = std::find_if(facts.begin(), facts.end(), [&](const auto& f) { return f.fact == fact; });
        return at != facts.end() ? *at : facts.emplace_back(FactDetail{fact, {}, {}});
    };
    for (const auto& statement : statements) {
        factAt(statement.fact).statements.push_back(statement);
    }
    for (const auto& adoption : adoptions) {
        factAt(adoption.fact).adoption = adoption;
    }
    for (auto& fact : facts) {
        if (fact.adoption) {
            std::stable_partition(fact.statements.begin(), fact.statements.end(),
                                  [&](const auto& s) { return s.id == fact.adoption->statement; });
        }
    }
    std::sort(facts.begin(), facts.end(), [](const auto& a, const auto& b) { return a.fact < b.fact; });
    return facts;
}

// What a change of the amount is called in the history.
Message summaryOf(const domain::BudgetLine& line, const domain::Programme* programme, bool adopts) {
    const auto name = programme == nullptr ? line.programme.value() : programme->name;
    return adopts ? Message(SHIRUBE_TEXT("Adopt another statement for {0} of {1}"), {line.cycle.name(), name})
                  : Message(SHIRUBE_TEXT("Revise {0} of {1}"), {line.cycle.name(), name});
}

}  // namespace

BudgetService::BudgetService(WorkspaceContext& context) : m_context(context) {}

base::Result<std::shared_ptr<const domain::BudgetBook>> BudgetService::book() {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    auto fresh =
        readIfChanged(*m_context.database, persistence::StoreArea::Budgets, m_bookVersion, [&]() -> base::Status {
            auto book = persistence::BudgetBookReader(*m_context.database).read();
            if (!book) {
                return base::forward(std::move(book));
            }
            m_book = std::make_shared<const domain::BudgetBook>(*std::move(book));
            return {};
        });
    if (!fresh) {
        return base::forward(std::move(fresh));
    }
    return m_book;
}

base::Result<std::vector<domain::Source>> BudgetService::sources() {
    return persistence::SourceTable(*m_context.database).all();
}

base::Result<LineDetail> BudgetService::detail(const domain::BudgetLineId& line) {
    auto& database = *m_context.database;
    const auto moment = persistence::ReadMoment::begin(database);
    if (!moment) {
        return base::forward(moment);
    }
    auto found = persistence::BudgetBookReader(database).line(line);
    if (!found) {
        return base::forward(std::move(found));
    }
    LineDetail detail;
    detail.line = *std::move(found);
    auto programme = persistence::ProgrammeTable(database).find(detail.line.programme);
    auto statements = persistence::StatementTable(database).ofLine(line);
    auto adoptions = persistence::AdoptionTable(database).ofLine(line);
    auto allSources = sources();
    auto revision = persistence::BudgetLineTable(database).fingerprint(line);
    if (!programme) {
        return base::forward(std::move(programme));
    }
    if (!statements) {
        return base::forward(std::move(statements));
    }
    if (!adoptions) {
        return base::forward(std::move(adoptions));
    }
    if (!allSources) {
        return base::forward(std::move(allSources));
    }
    if (!revision) {
        return base::forward(std::move(revision));
    }
    detail.programme = programme->value_or(domain::Programme{});
    detail.facts = factsOf(*statements, *adoptions);
    std::copy_if(allSources->begin(), allSources->end(), std::back_inserter(detail.sources), [&](const auto& source) {
        return std::any_of(statements->begin(), statements->end(),
                           [&](const auto& s) { return s.citation.source == source.id; });
    });
    detail.revision = *std::move(revision);
    return detail;
}

base::Result<std::unordered_map<domain::BudgetLineId, std::vector<domain::Statement>>> BudgetService::adoptedStatements(
    std::span<const domain::BudgetLineId> lines) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    persistence::StatementTable table(*m_context.database);
    std::unordered_map<domain::BudgetLineId, std::vector<domain::Statement>> byLine;
    if (!lines.empty() && lines.size() <= kAskedOneByOne) {
        for (const auto& line : lines) {
            auto statements = table.adopted(line);
            if (!statements) {
                return base::forward(std::move(statements));
            }
            byLine[line] = *std::move(statements);
        }
    } else {
        auto statements = table.adopted();
        if (!statements) {
            return base::forward(std::move(statements));
        }
        const std::unordered_set<domain::BudgetLineId> wanted(lines.begin(), lines.end());
        for (auto& statement : *statements) {
            if (wanted.empty() || wanted.contains(statement.fact.line)) {
                byLine[statement.fact.line].push_back(std::move(statement));
            }
        }
    }
    for (auto& [line, statements] : byLine) {
        std::stable_sort(statements.begin(), statements.end(),
                         [](const auto& a, const auto& b) { return a.fact < b.fact; });
    }
    return byLine;
}

base::Result<std::vector<domain::Source>> BudgetService::sourcesBehind(std::span<const domain::BudgetLineId> lines) {
    if (lines.empty()) {
        return std::vector<domain::Source>();
    }
    const auto statements = adoptedStatements(lines);
    if (!statements) {
        return base::forward(statements);
    }
    std::unordered_set<domain::SourceId> cited;
    for (const auto& [line, ofLine] : *statements) {
        for (const auto& statement : ofLine) {
            cited.insert(statement.citation.source);
        }
    }
    auto found = sources();
    if (found) {
        std::erase_if(*found, [&](const auto& source) { return !cited.contains(source.id); });
    }
    return found;
}

base::Status BudgetService::check(const LineRevision& revision) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto plan = LineEditor(*m_context.database).plan(revision, m_context.clock.now());
    return plan ? base::Status() : base::forward(plan);
}

base::Status BudgetService::revise(const LineRevision& revision) {
    LineEditor editor(*m_context.database);
    PlannedRevision planned;
    // Planned once the write lock is held: what was checked is what is written.
    auto transaction =
        persistence::Transaction::begin(*m_context.database, [&]() -> base::Result<persistence::ChangeContext> {
            auto plan = editor.plan(revision, m_context.clock.now());
            if (!plan) {
                return base::forward(std::move(plan));
            }
            planned = *std::move(plan);
            auto programme = persistence::ProgrammeTable(*m_context.database).find(planned.after.programme);
            if (!programme) {
                return base::forward(std::move(programme));
            }
            return m_context.change(summaryOf(planned.after, *programme ? &**programme : nullptr, false),
                                    revision.reason);
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto written = editor.write(revision, planned); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

base::Status BudgetService::adopt(const domain::BudgetFact& fact, const domain::StatementId& statement,
                                  const std::string& expectedRevision, const std::string& reason) {
    auto& database = *m_context.database;
    auto transaction = persistence::Transaction::begin(database, [&]() -> base::Result<persistence::ChangeContext> {
        auto line = persistence::BudgetBookReader(database).line(fact.line);
        if (!line) {
            return base::forward(std::move(line));
        }
        auto programme = persistence::ProgrammeTable(database).find(line->programme);
        if (!programme) {
            return base::forward(std::move(programme));
        }
        return m_context.change(summaryOf(*line, *programme ? &**programme : nullptr, true), reason);
    });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto adopted = LineEditor(database).adopt(fact, statement, expectedRevision, reason); !adopted) {
        return adopted;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

}  // namespace shirube::application
