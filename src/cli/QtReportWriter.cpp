// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "QtApplication.h"
#include "ReportWriter.h"
#include "figures/ReportPdf.h"

namespace shirube::cli {

base::Status writePdf(const analysis::ReportTable& report, const analysis::FactBook& facts,
                      const std::filesystem::path& file, const base::Translator& translate,
                      const application::ReportFileOptions& options) {
    ensureQtApplication();
    return figures::writeReportPdf(report, facts, file, translate, options);
}

}  // namespace shirube::cli
