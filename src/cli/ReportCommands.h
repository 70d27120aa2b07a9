// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

namespace shirube::cli {

/// `report cycles`: the total of each cycle; with --from and --to, the comparison of two.
int runReportCycles(const Session& session, const std::string& from, const std::string& to);
/// `report funds`: contributions against spending of each fund, by year and cumulative.
int runReportFunds(const Session& session);
/// `report execution`: budget against execution of each programme, by year and cumulative.
int runReportExecution(const Session& session);
/// `report themes`: results by element, and what documents print for them.
int runReportThemes(const Session& session);
/// `report flows [--programme ID]`: who pays whom; an empty text takes all.
int runReportFlows(const Session& session, const std::string& programme);
/// `pillars`: the AI budget by policy pillar and cycle.
int runPillars(const Session& session);

}  // namespace shirube::cli
