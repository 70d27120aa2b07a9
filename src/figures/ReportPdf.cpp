// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ReportPdf.h"

#include "ReportPages.h"
#include "exchange/AtomicFile.h"
#include "figures/PdfExport.h"

namespace shirube::figures {

base::Status writeReportPdf(const analysis::ReportTable& report, const analysis::FactBook& facts,
                            const std::filesystem::path& path, const base::Translator& translate,
                            const application::ReportFileOptions& options) {
    const auto pages = ReportPages(report, facts, options.unit, options.language, translate).pages();
    const auto bytes = PdfExport::bytes(pages);
    if (!bytes) {
        return base::forward(bytes);
    }
    return exchange::writeAtomically(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

}  // namespace shirube::figures
