// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentGoals.h"

namespace shirube::analysis {

base::Result<domain::LogicModel> governmentLogicModel(const GovernmentProgramme&, std::span<const GovernmentGoalLink>,
                                                      std::span<const GovernmentGoal>) {
    return domain::LogicModel::make({});
}
GoalStanding standingOf(const GovernmentGoal&, int) {
    return GoalStanding::NoTarget;
}
std::vector<OutcomeRollupRow> rollUpOutcomes(const GovernmentBook&, std::span<const GovernmentGoal>,
                                             std::span<const GovernmentGoalLink>, OutcomeGroup) {
    return {};
}
ReportTable outcomeReport(const GovernmentBook&, std::span<const GovernmentGoal>, std::span<const GovernmentGoalLink>,
                          OutcomeGroup) {
    return {};
}

}  // namespace shirube::analysis
