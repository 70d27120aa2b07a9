// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/FiscalYear.h"
#include "domain/RsFile.h"

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;
class GovernmentService;
class LogicModelService;

struct RsWritten {
    std::vector<std::filesystem::path> files;
    std::size_t rows = 0;
    std::vector<base::Message> notes;  ///< what the store doesn't know and was left empty
};

/// Shirube's own programmes in the shape of the programme review system, and the store as a data package.
class RsExportService {
public:
    RsExportService(WorkspaceContext& context, CatalogueService& catalogue, LogicModelService& logicModels,
                    GovernmentService& government);

    /// The kinds that writeRs() can make: 1-2, 2-1, 3-1, 3-2, 4-1.
    [[nodiscard]] static std::vector<domain::RsKind> kinds();
    /// One CSV a kind (all of kinds() where `kinds` is empty) with the system's header, encoding and name (UTF-8 with a
    /// byte order mark, CR LF), of the programmes with a 予算事業ID. Whole yen; what isn't known stays empty, and is
    /// never 0. NotFound where no programme has an ID; Conflict where a file exists and `overwrite` is false:
    /// nothing is written then.
    [[nodiscard]] base::Result<RsWritten> writeRs(const std::filesystem::path& folder, domain::FiscalYear edition,
                                                  const std::vector<domain::RsKind>& kinds, bool overwrite,
                                                  const base::Progress& progress = {});
    /// Fiscal Data Package (specs.frictionlessdata.io): datapackage.json and its CSV files, of Shirube's own budget
    /// lines, and of an edition of the whole government where one is given.
    [[nodiscard]] base::Result<RsWritten> writePackage(const std::filesystem::path& folder,
                                                       std::optional<domain::FiscalYear> edition, bool overwrite,
                                                       const base::Progress& progress = {});

private:
    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    LogicModelService& m_logicModels;
    GovernmentService& m_government;
};

}  // namespace shirube::application
