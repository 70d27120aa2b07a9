// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWriter.h"

#include <ostream>

#include "JsonValues.h"
#include "ReportMarkdown.h"
#include "exchange/AtomicFile.h"

namespace shirube::cli {

base::Status writeReportFile(const analysis::ReportTable& report, const analysis::FactBook& facts,
                             const std::filesystem::path& file, const base::Translator& translate,
                             const application::ReportFileOptions& options) {
    const auto ending = application::fileEnding(file);
    if (ending == ".md") {
        return exchange::writeAtomically(file, reportMarkdown(report, facts, translate, options.unit));
    }
    return ending == ".pdf" ? writePdf(report, facts, file, translate, options)
                            : application::writeReport(report, facts, file, translate, options);
}

int writeReportFiles(const Session& session, const analysis::ReportTable& report, const analysis::FactBook& facts,
                     const std::vector<std::filesystem::path>& files, domain::AmountUnit unit) {
    Json names = Json::array();
    for (const auto& file : files) {
        const auto written =
            writeReportFile(report, facts, file, session.translator(), {unit, session.options().language});
        if (!written) {
            return session.fail(written.error());
        }
        names.push_back(file.string());
    }
    if (session.options().json) {
        return session.done(
            Json{{"report", report.id}, {"title", session.text(report.title)}, {"files", std::move(names)}});
    }
    for (const auto& file : files) {
        session.out() << session.text(base::Message(SHIRUBE_TEXT("Wrote {0}"), {file.string()})) << '\n';
    }
    return kDone;
}

}  // namespace shirube::cli
