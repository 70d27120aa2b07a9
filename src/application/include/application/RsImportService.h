// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/ReportTable.h"
#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsFile.h"
#include "domain/RsInput.h"

namespace shirube::application {

struct WorkspaceContext;
class GovernmentService;
class RsLinkService;

/// What an import would do with a file.
enum class RsFileFate {
    New,         ///< no file of its edition and kind is in the store
    Supersedes,  ///< one is, and it differs
    Identical,   ///< the one in force has the same content: nothing to do
    Duplicate,   ///< another chosen file has the same edition and kind; `message` says which is taken
    Refused,     ///< `message` says why
};

struct RsPlannedFile {
    domain::RsInput input;
    RsFileFate fate = RsFileFate::New;
    std::optional<domain::RsFile> inForce{};  ///< that it would supersede or equals
    base::Message message{};                  ///< may be empty
    [[nodiscard]] bool isTaken() const { return fate == RsFileFate::New || fate == RsFileFate::Supersedes; }
};

struct RsImportPlan {
    std::vector<RsPlannedFile> files;  ///< by edition and kind
    std::int64_t bytes = 0;            ///< of those that would be read
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] bool hasRefused() const;
};

struct RsImportOutcome {
    std::vector<domain::RsFile> files;
    std::int64_t rows = 0;              ///< of the files
    std::int64_t brokenIdentities = 0;  ///< breaches of the four identities
    std::int64_t otherFindings = 0;     ///< all other breaches
    std::int64_t change = 0;
};

/// Files of the programme review system in the store.
class RsImportService {
public:
    RsImportService(WorkspaceContext& context, GovernmentService& government, RsLinkService& links);

    /// What run() would do; reads the beginning of each file, and those to their end that look like one in the store.
    [[nodiscard]] base::Result<RsImportPlan> plan(std::span<const std::filesystem::path> paths,
                                                  const base::Progress& progress = {});
    /// Reads what the plan takes, checks it, brings the statements of linked programmes up to date, all as one undoable
    /// change. Refused files are passed over, but for a plan without any other. InvalidInput names file and row; then,
    /// and after Cancelled, DiskFull or a crash, the store is as it was. Steps of the progress are bytes.
    [[nodiscard]] base::Result<RsImportOutcome> run(const RsImportPlan& plan, const base::Progress& progress = {});

    /// All that belong to the store, by edition, kind and id.
    [[nodiscard]] base::Result<std::vector<domain::RsFile>> files();
    /// Takes an edition out of the store (all its files, or one), as one undoable change. NotFound.
    [[nodiscard]] base::Status remove(domain::FiscalYear edition, std::optional<domain::RsKind> kind = {});
    /// Frees the room of imports that can't be redone any more; the number of rows. Not undoable, and loses nothing.
    [[nodiscard]] base::Result<std::int64_t> tidy(const base::Progress& progress = {});

    /// Report `rs-checks`: each rule with how often it was tried and broken, opening to its breaches with file and row.
    /// At most `limit` breaches a rule are listed; the count is of all.
    [[nodiscard]] base::Result<analysis::ReportTable> checks(domain::FiscalYear edition, std::size_t limit = 1000);
    /// What a row of RsTable::Breach has in its column `message`.
    [[nodiscard]] static base::Message breachMessage(const std::string& stored);
    /// Report `rs-restatements` between two editions, or between the file in force and the one that it superseded.
    [[nodiscard]] base::Result<analysis::ReportTable> restatements(domain::FiscalYear earlier,
                                                                   domain::FiscalYear later);

private:
    [[nodiscard]] base::Result<std::vector<domain::RsFile>> supersededFiles(domain::FiscalYear edition);

    WorkspaceContext& m_context;
    GovernmentService& m_government;
    RsLinkService& m_links;
};

}  // namespace shirube::application
