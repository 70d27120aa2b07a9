// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report/ReportOutput.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>

#include "application/ReportFile.h"
#include "figures/ReportPdf.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"

namespace shirube::ui {

using models::toQString;

namespace {

application::ReportFileOptions optionsOf(const Session& session) {
    return {session.unit(), session.isEnglish() ? "en" : "ja"};
}

}  // namespace

void ReportOutput::exportReport(Session& session, QWidget* parent, const analysis::ReportTable& report,
                                const std::shared_ptr<const analysis::FactBook>& facts, const Check& check) {
    const auto filters =
        QStringList{tr("Excel workbook with grounds (*.xlsx)"), tr("CSV table (*.csv)"), tr("PDF document (*.pdf)")}
            .join(QStringLiteral(";;"));
    auto& preferences = session.preferences();
    const auto suggestion = QDir(preferences.exportFolder()).filePath(toQString(report.id) + QStringLiteral(".xlsx"));
    const auto path = session.dialogs().saveFile(parent, tr("Export the report"), suggestion, filters);
    if (!path) {
        return;
    }
    preferences.setExportFolder(pathText(path->parent_path()));
    const auto name = pathText(path->filename());
    const bool isPdf = pathText(path->extension()).compare(QLatin1String(".pdf"), Qt::CaseInsensitive) == 0;
    const bool started = session.jobs().start(
        tr("Exporting %1").arg(name),
        [report, facts, path = *path, isPdf, options = optionsOf(session)](const base::Progress&) {
            const auto translate = models::qtTranslator();
            return isPdf ? figures::writeReportPdf(report, *facts, path, translate, options)
                         : application::writeReport(report, *facts, path, translate, options);
        },
        [&session, name, path = *path, check](const base::Status& written) {
            const auto status = written && check ? check(path) : written;
            if (status) {
                session.announce(tr("Exported %1").arg(name));
                return;
            }
            if (written) {
                std::error_code ignored;
                std::filesystem::remove(path, ignored);
            }
            session.report(status.error());
        });
    if (!started) {
        session.announce(tr("Wait until “%1” is done.").arg(session.jobs().title()));
    }
}

void ReportOutput::print(Session& session, QWidget* parent, const analysis::ReportTable& report,
                         const analysis::FactBook& facts) {
    session.dialogs().printPages(parent, models::textOf(report.title),
                                 figures::reportPages(report, facts, models::qtTranslator(), optionsOf(session)));
}

void ReportOutput::copy(Session& session, const analysis::ReportTable& report) {
    QApplication::clipboard()->setText(
        toQString(application::reportTsv(report, models::qtTranslator(), optionsOf(session))));
    session.announce(tr("Copied the table"));
}

}  // namespace shirube::ui
