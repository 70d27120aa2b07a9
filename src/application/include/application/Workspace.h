// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/Clock.h"
#include "base/Result.h"

namespace shirube::persistence {
class Database;
}

namespace shirube::application {

class ActualService;
class BudgetService;
class CatalogueService;
class ChartService;
class DatasetService;
class GovernmentService;
class HistoryService;
class LogicModelService;
class PackService;
class ReconciliationService;
class ReportService;
class ReviewResultService;
class ReviewService;
class RoleService;
class RsExportService;
class RsImportService;
class RsLinkService;
class ScoreService;
class SearchService;
class SnapshotService;
class StoreService;

/// What to do where the store's file does not exist yet.
enum class OpenMode {
    MustExist,
    CreateIfMissing,
};

/// An open store and the use cases on it. One per window or command; not shared between threads: long work opens its
/// own.
class Workspace {
public:
    /// Opens (or creates, the default store with its folder) the store, migrates an older one after a verified backup,
    /// and refuses a newer one. `actor` is who the change log names. Errors: NotFound, NotAStore, NewerStore, Locked,
    /// ReadOnly, DiskFull, Corrupt, Io; each message names the file and the mend.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file, OpenMode mode,
                                                                       const base::Clock& clock, std::string actor);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] ActualService& actuals();
    [[nodiscard]] BudgetService& budgets();
    [[nodiscard]] CatalogueService& catalogue();
    [[nodiscard]] ChartService& charts();
    [[nodiscard]] DatasetService& dataset();
    [[nodiscard]] GovernmentService& government();
    [[nodiscard]] HistoryService& history();
    [[nodiscard]] LogicModelService& logicModels();
    [[nodiscard]] PackService& packs();
    [[nodiscard]] ReconciliationService& reconciliation();
    [[nodiscard]] ReportService& reports();
    [[nodiscard]] ReviewService& reviews();
    [[nodiscard]] ReviewResultService& reviewResults();
    [[nodiscard]] RoleService& roles();
    [[nodiscard]] RsExportService& rsExport();
    [[nodiscard]] RsImportService& rsImport();
    [[nodiscard]] RsLinkService& rsLinks();
    [[nodiscard]] ScoreService& scores();
    [[nodiscard]] SearchService& search();
    [[nodiscard]] SnapshotService& snapshots();
    [[nodiscard]] StoreService& store();

    /// For tests: from now on deriving a key from a PIN or a passphrase takes next to no work, and is worth as much.
    void useMinimalSealing();

    /// Changes whenever the store's content did, by this or another process: what was read before is stale then.
    [[nodiscard]] base::Result<std::string> contentVersion();

private:
    friend class SnapshotService;  // opens one on a copy

    struct Parts;
    [[nodiscard]] static std::unique_ptr<Workspace> over(std::unique_ptr<persistence::Database> database,
                                                         const base::Clock& clock, std::string actor);
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace shirube::application
