// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/ReportTable.h"
#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::persistence {
class Database;
}

namespace shirube::application {

/// Report `rs-checks` of an edition with these files in force, whose breaches were written when they were imported.
[[nodiscard]] base::Result<analysis::ReportTable> rsCheckReport(persistence::Database& database,
                                                                const analysis::GovernmentBook& book,
                                                                const std::vector<domain::RsFile>& files,
                                                                std::size_t limit);

}  // namespace shirube::application
