// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsAccess.h"

#include <utility>

#include "NumberText.h"
#include "ReportTablePrinter.h"
#include "ReportWriter.h"
#include "application/CatalogueService.h"
#include "application/GovernmentService.h"

namespace shirube::cli {

using base::Message;

base::Result<domain::FiscalYear> editionOf(int year) {
    if (year >= 2000 && year <= 2200) {
        return domain::FiscalYear(year);
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        Message(SHIRUBE_TEXT("{0} is no edition. Give a fiscal year such as 2024."), {std::to_string(year)}));
}

base::Result<std::vector<domain::FiscalYear>> requireEditions(application::Workspace& workspace) {
    auto editions = workspace.government().editions();
    if (editions && editions->empty()) {
        return base::fail(base::ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("The store has no files of the programme review system. Import them "
                                               "with “shirubectl import rs FILE…”.")));
    }
    return editions;
}

base::Result<domain::FiscalYear> chosenEdition(application::Workspace& workspace, int year) {
    const auto editions = requireEditions(workspace);
    if (!editions) {
        return base::forward(editions);
    }
    return year == 0 ? editions->front() : editionOf(year);
}

base::Result<EditionAccess> openEdition(const Session& session, const std::string& unit, int year) {
    const auto chosenUnit = amountUnit(unit);
    if (!chosenUnit) {
        return base::forward(chosenUnit);
    }
    auto workspace = session.open();
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    const auto edition = chosenEdition(**workspace, year);
    if (!edition) {
        return base::forward(edition);
    }
    return EditionAccess{*std::move(workspace), *edition, *chosenUnit};
}

int showReport(const Session& session, application::Workspace& workspace, const analysis::ReportTable& report,
               const std::vector<std::filesystem::path>& files, domain::AmountUnit unit) {
    const auto facts = workspace.catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    if (!files.empty()) {
        return writeReportFiles(session, report, **facts, files, unit);
    }
    const DerivationSources sources{{}, *facts};
    if (session.options().json) {
        return session.done(toJson(session, report, sources));
    }
    print(session, report, sources, unit);
    return kDone;
}

}  // namespace shirube::cli
