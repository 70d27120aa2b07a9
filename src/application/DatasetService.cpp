// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/DatasetService.h"

#include <utility>

#include "ContentWriter.h"
#include "DatasetMerge.h"
#include "StoreContent.h"
#include "WorkspaceContext.h"
#include "exchange/DatasetReader.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

base::Result<DatasetImportReport> import(WorkspaceContext& context, const exchange::DatasetFiles& files,
                                         const base::Progress& progress) {
    const auto dataset = exchange::DatasetReader().read(files, progress);
    if (!dataset) {
        return base::forward(dataset);
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
    const auto wanted = merged(*present, *dataset);
    const auto book = wanted.validated();
    if (!book) {
        return base::forward(book);
    }
    const auto difference = writeContent(database, *present, wanted, *book, progress);
    if (!difference) {
        return base::forward(difference);
    }
    const auto committed = transaction->commit();
    if (!committed) {
        return base::forward(committed);
    }
    DatasetImportReport report;
    report.sources = dataset->sources.size();
    report.programmes = dataset->programmes.size();
    report.budgetLines = dataset->budgetLines.size();
    report.statements = dataset->statements.size();
    report.added = difference->added;
    report.changed = difference->changed;
    report.removed = difference->removed;
    report.unchanged = difference->unchanged;
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

base::Result<DatasetImportReport> DatasetService::importBundled(const base::Progress& progress) {
    return import(m_context, exchange::embeddedDatasetFiles(), progress);
}

base::Result<DatasetImportReport> DatasetService::importFolder(const std::filesystem::path& folder,
                                                               const base::Progress& progress) {
    const auto files = exchange::readDatasetFolder(folder);
    if (!files) {
        return base::forward(files);
    }
    return import(m_context, *files, progress);
}

}  // namespace shirube::application
