// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "Session.h"
#include "application/ReportFile.h"

namespace shirube::cli {

/// Writes the report in the format of the file's ending: .xlsx, .csv, .md or .pdf. A build without Qt refuses .pdf and
/// says so.
[[nodiscard]] base::Status writeReportFile(const analysis::ReportTable& report, const analysis::FactBook& facts,
                                           const std::filesystem::path& file, const base::Translator& translate,
                                           const application::ReportFileOptions& options);

/// Writes it into each of the files and says so.
[[nodiscard]] int writeReportFiles(const Session& session, const analysis::ReportTable& report,
                                   const analysis::FactBook& facts, const std::vector<std::filesystem::path>& files,
                                   domain::AmountUnit unit);

/// As PDF alone; what a build can do, it knows by this.
[[nodiscard]] base::Status writePdf(const analysis::ReportTable& report, const analysis::FactBook& facts,
                                    const std::filesystem::path& file, const base::Translator& translate,
                                    const application::ReportFileOptions& options);

}  // namespace shirube::cli
