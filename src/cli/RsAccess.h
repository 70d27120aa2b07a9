// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "Session.h"
#include "analysis/ReportTable.h"
#include "application/Workspace.h"
#include "base/Result.h"
#include "domain/AmountUnit.h"
#include "domain/FiscalYear.h"

// What the commands on the programme review system's open data have in common.
namespace shirube::cli {

/// InvalidInput for what can be none.
[[nodiscard]] base::Result<domain::FiscalYear> editionOf(int year);
/// Those with a file, newest first; NotFound where there is none.
[[nodiscard]] base::Result<std::vector<domain::FiscalYear>> requireEditions(application::Workspace& workspace);
/// The edition that was asked for; 0: the newest that there is.
[[nodiscard]] base::Result<domain::FiscalYear> chosenEdition(application::Workspace& workspace, int year);

/// What a command on one edition works with.
struct EditionAccess {
    std::unique_ptr<application::Workspace> workspace;
    domain::FiscalYear edition{2024};
    domain::AmountUnit unit = domain::AmountUnit::Yen;
};
/// Opens the store. InvalidInput for a unit that is none; otherwise as Session::open() and chosenEdition().
[[nodiscard]] base::Result<EditionAccess> openEdition(const Session& session, const std::string& unit, int year);

/// Prints the report, as JSON with --json, or writes it into the files where there are any. Gives the exit code.
int showReport(const Session& session, application::Workspace& workspace, const analysis::ReportTable& report,
               const std::vector<std::filesystem::path>& files, domain::AmountUnit unit);

}  // namespace shirube::cli
