// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "application/ReportFile.h"
#include "base/Result.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// The pages of the report as they are printed, in the unit and language of `options`: at least one.
[[nodiscard]] std::vector<Scene> reportPages(const analysis::ReportTable& report, const analysis::FactBook& facts,
                                             const base::Translator& translate,
                                             const application::ReportFileOptions& options = {});

/// Writes the report as PDF: A4 landscape, headings on each page, 時点, 出典, 注 and page n / m at the foot, the
/// drill-down indented, fonts embedded; whole or not at all. The PDF can be searched. Needs a QGuiApplication.
[[nodiscard]] base::Status writeReportPdf(const analysis::ReportTable& report, const analysis::FactBook& facts,
                                          const std::filesystem::path& path, const base::Translator& translate,
                                          const application::ReportFileOptions& options = {});

}  // namespace shirube::figures
