// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/DatasetService.h"

#include <algorithm>
#include <utility>

#include "CatalogueRows.h"
#include "ContentWriter.h"
#include "DatasetMerge.h"
#include "RsStatements.h"
#include "StoreContent.h"
#include "WorkspaceContext.h"
#include "exchange/DatasetReader.h"
#include "exchange/DatasetStamp.h"
#include "persistence/DatasetEdition.h"
#include "persistence/EntityTable.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/ReadMoment.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

enum class Origin { Bundled, Folder };

using EditionTable = persistence::EntityTable<persistence::DatasetEdition>;

// The row of one dataset; none where it was never imported by a program that keeps editions.
std::optional<persistence::DatasetEdition> editionOf(const std::vector<persistence::DatasetEdition>& editions,
                                                     const std::string& id) {
    const auto found =
        std::find_if(editions.begin(), editions.end(), [&](const auto& edition) { return edition.id.value() == id; });
    return found == editions.end() ? std::nullopt : std::optional(*found);
}

base::Status keepEdition(persistence::Database& database, const exchange::DatasetStamp& stamp, Origin origin) {
    const auto editions = EditionTable(database).all();
    if (!editions) {
        return base::forward(editions);
    }
    const auto present = editionOf(*editions, stamp.info.id);
    if (present && present->digest == stamp.digest) {
        return {};
    }
    const persistence::DatasetEdition edition{decltype(persistence::DatasetEdition::id)(stamp.info.id),
                                              stamp.info.title, stamp.info.asOf, stamp.digest,
                                              origin == Origin::Bundled};
    return present ? EditionTable(database).update(edition) : EditionTable(database).insert(edition);
}

DatasetImportReport reportOf(const exchange::Dataset& dataset, const ContentDifference& difference) {
    DatasetImportReport report;
    report.sources = dataset.sources.size();
    report.programmes = dataset.programmes.size();
    report.budgetLines = dataset.budgetLines.size();
    report.statements = dataset.statements.size();
    forEachCatalogueList([&](const auto& list) {
        if (const auto entries = (dataset.catalogue.*list.content).size(); entries > 0) {
            report.catalogue.push_back({std::string(list.key), entries});
        }
    });
    if (!dataset.logicModels.empty()) {
        report.catalogue.push_back({"logic_models", dataset.logicModels.size()});
    }
    report.added = difference.added;
    report.changed = difference.changed;
    report.removed = difference.removed;
    report.unchanged = difference.unchanged;
    return report;
}

base::Result<DatasetImportReport> import(WorkspaceContext& context, const exchange::DatasetFiles& files, Origin origin,
                                         const base::Progress& progress) {
    const auto dataset = exchange::DatasetReader().read(files, progress);
    if (!dataset) {
        return base::forward(dataset);
    }
    const auto stamp = exchange::stampOf(files);
    if (!stamp) {
        return base::forward(stamp);
    }
    auto& database = *context.database;
    auto transaction = persistence::Transaction::begin(
        database, context.change(base::Message(SHIRUBE_TEXT("Import dataset {0}"), {dataset->info.title})));
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    const auto present = StoreContent::read(database);
    if (!present) {
        return base::forward(present);
    }
    auto wanted = merged(*present, *dataset);
    if (auto put = putRsStatements(wanted, database); !put) {
        return base::forward(std::move(put));
    }
    const auto book = wanted.validated();
    if (!book) {
        return base::forward(book);
    }
    const auto difference = writeContent(database, *present, wanted, *book, progress);
    if (!difference) {
        return base::forward(difference);
    }
    if (auto kept = keepEdition(database, *stamp, origin); !kept) {
        return base::forward(std::move(kept));
    }
    const auto committed = transaction->commit();
    if (!committed) {
        return base::forward(committed);
    }
    auto report = reportOf(*dataset, *difference);
    report.wroteNothing = !committed->has_value();
    return report;
}

}  // namespace

DatasetService::DatasetService(WorkspaceContext& context) : m_context(context) {}

base::Result<bool> DatasetService::isEmpty() {
    const auto programmes = persistence::ProgrammeTable(*m_context.database).all();
    if (!programmes) {
        return base::forward(programmes);
    }
    return programmes->empty();
}

base::Result<std::optional<DatasetEditionInfo>> DatasetService::newerBundled() {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto empty = isEmpty();
    if (!empty) {
        return base::forward(empty);
    }
    const auto editions = EditionTable(*m_context.database).all();
    if (!editions) {
        return base::forward(editions);
    }
    if (*empty) {
        return std::nullopt;
    }
    const auto bundled = exchange::stampOf(exchange::embeddedDatasetFiles());
    if (!bundled) {
        return base::forward(bundled);
    }
    const auto present = editionOf(*editions, bundled->info.id);
    // A store of a program that kept no editions was filled with its bundled one.
    const bool isNewer =
        !present ? editions->empty()
                 : present->digest != bundled->digest && (present->asOf < bundled->info.asOf ||
                                                          (present->asOf == bundled->info.asOf && present->isBundled));
    return isNewer ? std::optional(DatasetEditionInfo{bundled->info.title, bundled->info.asOf}) : std::nullopt;
}

base::Result<DatasetImportReport> DatasetService::importBundled(const base::Progress& progress) {
    return import(m_context, exchange::embeddedDatasetFiles(), Origin::Bundled, progress);
}

base::Result<DatasetImportReport> DatasetService::importFolder(const std::filesystem::path& folder,
                                                               const base::Progress& progress) {
    const auto files = exchange::readDatasetFolder(folder);
    if (!files) {
        return base::forward(files);
    }
    return import(m_context, *files, Origin::Folder, progress);
}

}  // namespace shirube::application
