// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/GovernmentReport.h"

#include "application/CatalogueService.h"
#include "application/Workspace.h"
#include "pages/report/ReportOutput.h"
#include "session/Session.h"

namespace shirube::ui {

void GovernmentReport::exportReport(Session& session, QWidget* parent,
                                    const base::Result<analysis::ReportTable>& report) {
    const auto facts = session.workspace().catalogue().facts();
    if (!report || !facts) {
        session.report(report ? facts.error() : report.error());
        return;
    }
    ReportOutput::exportReport(session, parent, *report, *facts);
}

void GovernmentReport::print(Session& session, QWidget* parent, const base::Result<analysis::ReportTable>& report) {
    const auto facts = session.workspace().catalogue().facts();
    if (!report || !facts) {
        session.report(report ? facts.error() : report.error());
        return;
    }
    ReportOutput::print(session, parent, *report, **facts);
}

}  // namespace shirube::ui
