// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/ReportTable.h"
#include "base/Decimal.h"
#include "base/Result.h"
#include "domain/LogicModel.h"
#include "domain/RsFile.h"

namespace shirube::analysis {

/// Target and actual of a goal in one year, as 3-1 prints them.
struct GovernmentGoalValue {
    int year = 0;
    std::string target{}, actual{}, rate{};  ///< rate in percent; empty: not there
    bool isTargetYear = false;
};

/// 3-1: an アクティビティ, アウトプット or アウトカム with its indicator.
struct GovernmentGoal {
    std::int64_t project = 0;
    std::string number, kind, term, goalType, goal, indicator, unit, direction, source;
    std::vector<GovernmentGoalValue> values;  ///< by year
    domain::RsRow row;
};

/// 3-2: an arrow.
struct GovernmentGoalLink {
    std::int64_t project = 0;
    std::string fromNumber, fromKind, fromTerm, fromText, fromIndicator;
    std::string toNumber, toKind, toTerm, toText, toIndicator;
    std::string reason, singleStageReason;
    domain::RsRow row;
};

/// The logic model of one programme from 3-2 (and 3-1 where it is there): a node is (種別, 期間, number, text), since
/// numbers repeat. Error: it has a circle, whose nodes the message names.
[[nodiscard]] base::Result<domain::LogicModel> governmentLogicModel(const GovernmentProgramme& programme,
                                                                    std::span<const GovernmentGoalLink> links,
                                                                    std::span<const GovernmentGoal> goals);

/// How a goal stands in the edition's last closed year.
enum class GoalStanding {
    Met,  ///< the actual reaches the target, by its direction
    Missed,
    NoActual,     ///< a target and no actual
    NoTarget,     ///< no target for that year
    NotYet,       ///< the target years are all later
    Qualitative,  ///< no figures to compare
};
[[nodiscard]] GoalStanding standingOf(const GovernmentGoal& goal, int year);

/// Of all logic models: goals by standing, met by their pathways, with coverage; grouped.
struct OutcomeRollupRow {
    std::string group;
    std::int64_t programmes = 0, models = 0, circles = 0, nodes = 0, links = 0;
    std::int64_t goals = 0, met = 0, missed = 0, noActual = 0, noTarget = 0, notYet = 0, qualitative = 0;
    /// Outcomes due and met whose every upstream goal that is due was met too; and those with one that was missed.
    std::int64_t metWithPath = 0, metWithoutPath = 0;
};
enum class OutcomeGroup { Ministry, Policy, Programme };
/// `goals` and `links` in the order of 予算事業ID. Takes time linear in both.
[[nodiscard]] std::vector<OutcomeRollupRow> rollUpOutcomes(const GovernmentBook& book,
                                                           std::span<const GovernmentGoal> goals,
                                                           std::span<const GovernmentGoalLink> links, OutcomeGroup by);
/// The same as report `government-outcomes`.
[[nodiscard]] ReportTable outcomeReport(const GovernmentBook& book, std::span<const GovernmentGoal> goals,
                                        std::span<const GovernmentGoalLink> links, OutcomeGroup by);

}  // namespace shirube::analysis
