// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/CatalogueService.h"

#include <utility>

#include "ReadIfChanged.h"
#include "WorkspaceContext.h"
#include "application/BudgetService.h"
#include "domain/ActualReport.h"
#include "persistence/AdoptionTable.h"
#include "persistence/CatalogueReader.h"
#include "persistence/EntityTable.h"
#include "persistence/ReadMoment.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"

namespace shirube::application {

namespace {

base::Result<analysis::FactBook> read(persistence::Database& database, BudgetService& budgets) {
    auto content = persistence::CatalogueReader(database).read();
    if (!content) {
        return base::forward(std::move(content));
    }
    auto catalogue = domain::Catalogue::make(*std::move(content));
    if (!catalogue) {
        return base::forward(std::move(catalogue));
    }
    auto book = budgets.book();
    if (!book) {
        return base::forward(std::move(book));
    }
    auto sources = persistence::SourceTable(database).all();
    if (!sources) {
        return base::forward(std::move(sources));
    }
    const auto statements = persistence::StatementTable(database).all();
    if (!statements) {
        return base::forward(statements);
    }
    const auto adoptions = persistence::AdoptionTable(database).all();
    if (!adoptions) {
        return base::forward(adoptions);
    }
    auto reports = persistence::EntityTable<domain::ActualReport>(database).all();
    if (!reports) {
        return base::forward(std::move(reports));
    }
    return analysis::FactBook::make(std::make_shared<const domain::Catalogue>(*std::move(catalogue)), *std::move(book),
                                    *std::move(sources), *statements, *adoptions, *std::move(reports));
}

}  // namespace

CatalogueService::CatalogueService(WorkspaceContext& context, BudgetService& budgets)
    : m_context(context), m_budgets(budgets) {}

base::Result<std::shared_ptr<const analysis::FactBook>> CatalogueService::facts() {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    auto fresh = readIfChanged(*m_context.database, persistence::StoreArea::Facts, m_version, [&]() -> base::Status {
        auto facts = read(*m_context.database, m_budgets);
        if (!facts) {
            return base::forward(std::move(facts));
        }
        m_facts = std::make_shared<const analysis::FactBook>(*std::move(facts));
        return {};
    });
    if (!fresh) {
        return base::forward(std::move(fresh));
    }
    return m_facts;
}

}  // namespace shirube::application
