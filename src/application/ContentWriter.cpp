// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentWriter.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "persistence/AdoptionTable.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/EntityTable.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"

namespace shirube::application {

namespace {

constexpr std::int64_t kRowsPerStep = 500;

class ContentWriter {
public:
    ContentWriter(persistence::Database& database, const StoreContent& present, const StoreContent& wanted,
                  const domain::BudgetBook& book, const base::Progress& progress)
        : m_present(present),
          m_wanted(wanted),
          m_book(book),
          m_progress(progress),
          m_database(database),
          m_sources(database),
          m_programmes(database),
          m_lines(database),
          m_statements(database),
          m_adoptions(database),
          m_logicModels(database),
          m_logicNodes(database),
          m_logicEdges(database),
          m_presentLogic(rowsOf(present.logicModels)),
          m_wantedLogic(rowsOf(wanted.logicModels)),
          m_total(static_cast<std::int64_t>(wanted.sources.size() + wanted.programmes.size() + wanted.lines.size() +
                                            wanted.statements.size() + wanted.adoptions.size() +
                                            m_wantedLogic.models.size() + m_wantedLogic.nodes.size() +
                                            m_wantedLogic.edges.size())) {
        forEachCatalogueList(
            [&](const auto& list) { m_total += static_cast<std::int64_t>((wanted.catalogue.*list.rows).size()); });
    }

    base::Result<ContentDifference> run() {
        // What is referred to is there before what refers to it, and goes after it.
        put(m_sources, m_present.sources, m_wanted.sources);
        putProgrammes();
        put(m_lines, m_present.lines, m_wanted.lines);
        put(m_statements, m_present.statements, m_wanted.statements);
        put(m_adoptions, m_present.adoptions, m_wanted.adoptions);
        forEachCatalogueList([&](const auto& list) {
            auto table = tableOf(list);
            put(table, m_present.catalogue.*list.rows, m_wanted.catalogue.*list.rows);
        });
        put(m_logicModels, m_presentLogic.models, m_wantedLogic.models);
        put(m_logicNodes, m_presentLogic.nodes, m_wantedLogic.nodes);
        put(m_logicEdges, m_presentLogic.edges, m_wantedLogic.edges);
        drop(m_logicEdges, m_presentLogic.edges, m_wantedLogic.edges);
        drop(m_logicNodes, m_presentLogic.nodes, m_wantedLogic.nodes);
        drop(m_logicModels, m_presentLogic.models, m_wantedLogic.models);
        forEachCatalogueListBackwards([&](const auto& list) {
            auto table = tableOf(list);
            drop(table, m_present.catalogue.*list.rows, m_wanted.catalogue.*list.rows);
        });
        drop(m_adoptions, m_present.adoptions, m_wanted.adoptions);
        drop(m_statements, m_present.statements, m_wanted.statements);
        drop(m_lines, m_present.lines, m_wanted.lines);
        dropProgrammes();
        drop(m_sources, m_present.sources, m_wanted.sources);
        if (!m_status) {
            return base::forward(std::move(m_status));
        }
        return m_difference;
    }

private:
    template <typename List>
    [[nodiscard]] auto tableOf(const List&) {
        return persistence::EntityTable<typename List::Value>(m_database);
    }

    bool goesOn() {
        if (m_status && m_progress.isCancelled()) {
            m_status = base::fail(base::ErrorCode::Cancelled,
                                  base::Message(SHIRUBE_TEXT("The import was stopped. Nothing was stored.")));
        }
        return m_status.has_value();
    }

    void step() {
        if (++m_done % kRowsPerStep == 0) {
            m_progress.step(m_done, m_total);
        }
    }

    template <typename Table, typename Map>
    void putOne(Table& table, const Map& present, const typename Map::value_type& entry) {
        const auto& [key, value] = entry;
        const auto there = present.find(key);
        if (there == present.end()) {
            m_status = table.insert(value);
            ++m_difference.added;
        } else if (!(there->second == value)) {
            m_status = table.update(value);
            ++m_difference.changed;
        } else {
            ++m_difference.unchanged;
        }
        step();
    }

    template <typename Table, typename Map>
    void put(Table& table, const Map& present, const Map& wanted) {
        for (auto entry = wanted.begin(); entry != wanted.end() && goesOn(); ++entry) {
            putOne(table, present, *entry);
        }
    }

    void putProgrammes() {
        for (auto programme = m_book.programmes().begin(); programme != m_book.programmes().end() && goesOn();
             ++programme) {
            putOne(m_programmes, m_present.programmes, {programme->id, *programme});
        }
    }

    template <typename Table, typename Map>
    void drop(Table& table, const Map& present, const Map& wanted) {
        for (auto entry = present.begin(); entry != present.end() && goesOn(); ++entry) {
            if (!wanted.contains(entry->first)) {
                m_status = table.remove(entry->first);
                ++m_difference.removed;
            }
        }
    }

    // Components before their parents: each round takes those that no other that is still there calls its parent.
    void dropProgrammes() {
        std::map<domain::ProgrammeId, domain::ProgrammeId> parents;
        for (const auto& [id, programme] : m_present.programmes) {
            if (!m_wanted.programmes.contains(id)) {
                parents.emplace(id, programme.parent);
            }
        }
        while (!parents.empty() && goesOn()) {
            const auto leaf = std::find_if(parents.begin(), parents.end(), [&](const auto& candidate) {
                return std::none_of(parents.begin(), parents.end(),
                                    [&](const auto& other) { return other.second == candidate.first; });
            });
            if (leaf == parents.end()) {
                return;  // a circle, which no store can hold
            }
            m_status = m_programmes.remove(leaf->first);
            ++m_difference.removed;
            parents.erase(leaf);
        }
    }

    const StoreContent& m_present;
    const StoreContent& m_wanted;
    const domain::BudgetBook& m_book;
    const base::Progress& m_progress;
    persistence::Database& m_database;
    persistence::SourceTable m_sources;
    persistence::ProgrammeTable m_programmes;
    persistence::BudgetLineTable m_lines;
    persistence::StatementTable m_statements;
    persistence::AdoptionTable m_adoptions;
    persistence::EntityTable<domain::LogicModelContent> m_logicModels;
    persistence::EntityTable<persistence::LogicNodeRow> m_logicNodes;
    persistence::EntityTable<persistence::LogicEdgeRow> m_logicEdges;
    LogicModelRows m_presentLogic;
    LogicModelRows m_wantedLogic;
    base::Status m_status;
    ContentDifference m_difference;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

}  // namespace

base::Result<ContentDifference> writeContent(persistence::Database& database, const StoreContent& present,
                                             const StoreContent& wanted, const domain::BudgetBook& book,
                                             const base::Progress& progress) {
    return ContentWriter(database, present, wanted, book, progress).run();
}

}  // namespace shirube::application
