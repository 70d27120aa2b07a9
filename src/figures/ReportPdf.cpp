// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ReportPdf.h"

#include "ReportPages.h"
#include "exchange/AtomicFile.h"
#include "figures/PdfExport.h"

namespace shirube::figures {

std::vector<Scene> reportPages(const analysis::ReportTable& report, const analysis::FactBook& facts,
                               const base::Translator& translate, const application::ReportFileOptions& options) {
    return ReportPages(report, facts, options.unit, options.language, translate).pages();
}

base::Status writeReportPdf(const analysis::ReportTable& report, const analysis::FactBook& facts,
                            const std::filesystem::path& path, const base::Translator& translate,
                            const application::ReportFileOptions& options) {
    const auto bytes = PdfExport::bytes(reportPages(report, facts, translate, options));
    if (!bytes) {
        return base::forward(bytes);
    }
    return exchange::writeAtomically(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

}  // namespace shirube::figures
