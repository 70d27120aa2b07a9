// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Workspace.h"

#include <system_error>
#include <utility>

#include "WorkspaceContext.h"
#include "application/ActualService.h"
#include "application/BudgetService.h"
#include "application/CatalogueService.h"
#include "application/ChartService.h"
#include "application/DatasetService.h"
#include "application/DefaultStore.h"
#include "application/GovernmentService.h"
#include "application/HistoryService.h"
#include "application/LogicModelService.h"
#include "application/PackService.h"
#include "application/ReconciliationService.h"
#include "application/ReportService.h"
#include "application/ReviewResultService.h"
#include "application/ReviewService.h"
#include "application/RoleService.h"
#include "application/RsExportService.h"
#include "application/RsImportService.h"
#include "application/RsLinkService.h"
#include "application/ScoreService.h"
#include "application/SearchService.h"
#include "application/SnapshotService.h"
#include "application/StoreService.h"
#include "persistence/Migrator.h"

namespace shirube::application {

struct Workspace::Parts {
    Parts(std::unique_ptr<persistence::Database> database, const base::Clock& clock, std::string actor)
        : context{.database = std::move(database), .clock = clock, .actor = std::move(actor)},
          budgets(context),
          catalogue(context, budgets),
          actuals(context, catalogue),
          dataset(context),
          history(context),
          logicModels(context, catalogue),
          reconciliation(context, catalogue),
          reviews(context, catalogue),
          reports(catalogue, logicModels, reconciliation, reviews),
          reviewResults(context, catalogue, reviews),
          roles(context),
          scores(context, catalogue, reviews),
          search(catalogue, government),
          store(context),
          charts(catalogue, logicModels, reconciliation, reviews, reviewResults),
          snapshots(context, catalogue),
          packs(context, charts, snapshots),
          government(context),
          rsLinks(context, budgets, government),
          rsImport(context, government, rsLinks),
          rsExport(context, catalogue, logicModels, government) {}

    WorkspaceContext context;
    BudgetService budgets;
    CatalogueService catalogue;
    ActualService actuals;
    DatasetService dataset;
    HistoryService history;
    LogicModelService logicModels;
    ReconciliationService reconciliation;
    ReviewService reviews;
    ReportService reports;
    ReviewResultService reviewResults;
    RoleService roles;
    ScoreService scores;
    SearchService search;
    StoreService store;
    ChartService charts;
    SnapshotService snapshots;
    PackService packs;
    GovernmentService government;
    RsLinkService rsLinks;
    RsImportService rsImport;
    RsExportService rsExport;
};

base::Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& file, OpenMode mode,
                                                         const base::Clock& clock, std::string actor) {
    // A new user has no data folder of Shirube's yet. For any other place a missing folder is likely a slip of the pen.
    if (mode == OpenMode::CreateIfMissing && file == defaultStoreFile()) {
        std::error_code seenWhenOpening;
        std::filesystem::create_directories(file.parent_path(), seenWhenOpening);
    }
    auto database =
        persistence::Database::open(file, mode == OpenMode::CreateIfMissing ? persistence::DatabaseMode::CreateIfMissing
                                                                            : persistence::DatabaseMode::MustExist);
    if (!database) {
        return base::forward(std::move(database));
    }
    if (auto migrated = persistence::Migrator().run(**database, clock.now()); !migrated) {
        return base::forward(std::move(migrated));
    }
    return over(*std::move(database), clock, std::move(actor));
}

std::unique_ptr<Workspace> Workspace::over(std::unique_ptr<persistence::Database> database, const base::Clock& clock,
                                           std::string actor) {
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Parts>(std::move(database), clock, std::move(actor))));
}

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Workspace::~Workspace() = default;

const std::filesystem::path& Workspace::file() const {
    return m_parts->context.database->file();
}

ActualService& Workspace::actuals() {
    return m_parts->actuals;
}

BudgetService& Workspace::budgets() {
    return m_parts->budgets;
}

CatalogueService& Workspace::catalogue() {
    return m_parts->catalogue;
}

ChartService& Workspace::charts() {
    return m_parts->charts;
}

DatasetService& Workspace::dataset() {
    return m_parts->dataset;
}

HistoryService& Workspace::history() {
    return m_parts->history;
}

LogicModelService& Workspace::logicModels() {
    return m_parts->logicModels;
}

PackService& Workspace::packs() {
    return m_parts->packs;
}

ReconciliationService& Workspace::reconciliation() {
    return m_parts->reconciliation;
}

ReportService& Workspace::reports() {
    return m_parts->reports;
}

ReviewService& Workspace::reviews() {
    return m_parts->reviews;
}

ReviewResultService& Workspace::reviewResults() {
    return m_parts->reviewResults;
}

RoleService& Workspace::roles() {
    return m_parts->roles;
}

ScoreService& Workspace::scores() {
    return m_parts->scores;
}

SearchService& Workspace::search() {
    return m_parts->search;
}

GovernmentService& Workspace::government() {
    return m_parts->government;
}

RsExportService& Workspace::rsExport() {
    return m_parts->rsExport;
}

RsImportService& Workspace::rsImport() {
    return m_parts->rsImport;
}

RsLinkService& Workspace::rsLinks() {
    return m_parts->rsLinks;
}

SnapshotService& Workspace::snapshots() {
    return m_parts->snapshots;
}

StoreService& Workspace::store() {
    return m_parts->store;
}

void Workspace::useMinimalSealing() {
    m_parts->context.pinCost = sealing::SealCost::Minimal;
    m_parts->context.passphraseCost = sealing::SealCost::Minimal;
}

base::Result<std::string> Workspace::contentVersion() {
    return m_parts->context.database->contentVersion();
}

}  // namespace shirube::application
