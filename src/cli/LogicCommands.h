// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "JsonValues.h"
#include "Session.h"
#include "VarianceCommand.h"
#include "domain/CalendarDay.h"
#include "domain/LogicModel.h"

// Logic models and indicators as of a day. An empty day is today in Japan.
namespace shirube::cli {

/// Which logic model, as of when.
struct LogicRequest {
    std::string programme;  ///< or else `model`
    std::string model;      ///< a version's id, drafts included
    std::string asOf;
    std::vector<std::string> whatIf;  ///< of rollup: changes to try
};

/// `rollup PROGRAMME`: the nodes of the programme's logic model with attainment, coverage and support; with --what-if
/// what changes would move.
int runRollup(const Session& session, const LogicRequest& request);
/// `lint PROGRAMME`: what the programme's logic model lacks.
int runLint(const Session& session, const LogicRequest& request);
/// `report kpi`: every indicator against its target; of the request the programme, the day, files and unit.
int runReportKpi(const Session& session, const ReportRequest& request);

/// The version that was asked for, with what it is read from.
struct ChosenModel {
    domain::CalendarDay day;
    std::unique_ptr<application::Workspace> workspace;
    std::shared_ptr<const analysis::FactBook> facts;
    std::shared_ptr<const domain::LogicModel> model;
};
/// Opens the store. InvalidInput for a day that is none, and where a programme and a version were named that don't
/// belong together, or neither; NotFound names the command that lists them.
[[nodiscard]] base::Result<ChosenModel> openModel(const Session& session, const LogicRequest& request);
/// The version with that id; NotFound names the command that lists them.
[[nodiscard]] base::Result<std::shared_ptr<const domain::LogicModel>> requireModel(application::Workspace& workspace,
                                                                                   const std::string& id);
/// The label of the node with that id; the id where there is none.
[[nodiscard]] std::string nodeName(const domain::LogicModel& model, const domain::LogicNodeId& id);
/// Its id and version.
[[nodiscard]] Json modelToJson(const domain::LogicModel& model);

}  // namespace shirube::cli
