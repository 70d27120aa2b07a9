// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

// Logic models and indicators as of a day. An empty `asOf` is today in Japan.
namespace shirube::cli {

/// `rollup PROGRAMME [--as-of DAY]`: the nodes of the programme's logic model with attainment, coverage and support.
int runRollup(const Session& session, const std::string& programme, const std::string& asOf);
/// `lint PROGRAMME [--as-of DAY]`: what the programme's logic model lacks.
int runLint(const Session& session, const std::string& programme, const std::string& asOf);
/// `report kpi [--as-of DAY]`: every indicator against its target.
int runReportKpi(const Session& session, const std::string& asOf);

}  // namespace shirube::cli
