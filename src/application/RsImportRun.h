// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "application/RsImportService.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::persistence {
class Database;
}

namespace shirube::application {

/// Of which at most one file is in force.
using RsPlace = std::pair<domain::FiscalYear, domain::RsKind>;

/// Of an input without a problem.
[[nodiscard]] RsPlace placeOf(const domain::RsInput& input);
[[nodiscard]] std::optional<domain::RsFile> inForceAt(const std::vector<domain::RsFile>& inForce, const RsPlace& place);
[[nodiscard]] std::vector<domain::RsFile> ofEdition(const std::vector<domain::RsFile>& files,
                                                    domain::FiscalYear edition);

/// Inside an open Transaction: reads what the plan takes, stores and checks it. The caller commits; `change` of the
/// outcome is left 0. Conflict where the store isn't what the plan was made for.
[[nodiscard]] base::Result<RsImportOutcome> runRsImport(persistence::Database& database, const RsImportPlan& plan,
                                                        const base::Progress& progress);

}  // namespace shirube::application
