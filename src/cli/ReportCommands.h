// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"
#include "VarianceCommand.h"

namespace shirube::cli {

/// `report cycles`: the total of each cycle; with --from and --to, the comparison of two, also as files.
int runReportCycles(const Session& session, const ReportRequest& request);
/// `report funds`: contributions against spending of each fund, by year and cumulative; also as files.
int runReportFunds(const Session& session, const ReportRequest& request);
/// `report execution`: budget against execution of each programme, by year and cumulative; also as files.
int runReportExecution(const Session& session, const ReportRequest& request);
/// `report themes`: results by element, and what documents print for them.
int runReportThemes(const Session& session);
/// `report flows [--programme ID]`: who pays whom; an empty text takes all.
int runReportFlows(const Session& session, const std::string& programme);
/// `pillars`: the AI budget by policy pillar and cycle.
int runPillars(const Session& session);

}  // namespace shirube::cli
