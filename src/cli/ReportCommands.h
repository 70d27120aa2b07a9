// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

namespace shirube::cli {

/// `report cycles`: the total of each cycle; with --from and --to, the comparison of two.
int runReportCycles(const Session& session, const std::string& from, const std::string& to);

}  // namespace shirube::cli
