// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWriter.h"

namespace shirube::cli {

base::Status writeReportFile(const analysis::ReportTable& report, const analysis::FactBook& facts,
                             const std::filesystem::path& file, const base::Translator& translate,
                             const application::ReportFileOptions& options) {
    return application::fileEnding(file) == ".pdf" ? writePdf(report, facts, file, translate, options)
                                                   : application::writeReport(report, facts, file, translate, options);
}

}  // namespace shirube::cli
