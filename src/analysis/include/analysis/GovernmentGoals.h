// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/GovernmentBook.h"
#include "analysis/ReportTable.h"
#include "analysis/RsChecks.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/LogicModel.h"
#include "domain/LogicStage.h"
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
/// Goals that no arrow names stand alone. NotFound where the files have no arrow of the programme.
[[nodiscard]] base::Result<domain::LogicModel> governmentLogicModel(const GovernmentProgramme& programme,
                                                                    std::span<const GovernmentGoalLink> links,
                                                                    std::span<const GovernmentGoal> goals);

/// The same as a figure: each step with its indicators and how they stand in `year`. Errors as above; `files` name its
/// sources.
[[nodiscard]] base::Result<FigureSpec> governmentLogicFigure(const GovernmentProgramme& programme,
                                                             std::span<const GovernmentGoalLink> links,
                                                             std::span<const GovernmentGoal> goals, int year,
                                                             const base::Translator& translate,
                                                             std::span<const domain::RsFile> files = {});

/// NoGoalCircle: at most one of a programme, whose steps the message names.
[[nodiscard]] std::optional<RsBreach> checkGoalLinks(std::span<const GovernmentGoalLink> links);

/// アクティビティ, アウトプット, アウトカム with 短期, 中期, 長期 (also numbered: 1.短期); an アウトカム without a term
/// counts as the last.
[[nodiscard]] domain::LogicStage goalStage(std::string_view kind, std::string_view term);

/// How a goal stands in the edition's last closed year.
enum class GoalStanding {
    Met,  ///< the actual reaches the target, by its direction
    Missed,
    NoActual,     ///< a target and no actual
    NoTarget,     ///< no target for that year
    NotYet,       ///< the target years are all later
    Qualitative,  ///< no figures to compare
};
/// met, missed, no_actual, no_target, not_yet, qualitative.
[[nodiscard]] std::string_view toKey(GoalStanding standing);
[[nodiscard]] base::Message label(GoalStanding standing);
/// By exact decimals. Up is better where the goal doesn't say. A target of that year counts also before the target
/// year; a dash is no figure.
[[nodiscard]] GoalStanding standingOf(const GovernmentGoal& goal, int year);

/// Of all logic models: goals by standing, met by their pathways, with coverage; grouped. Goals are アウトプット and
/// アウトカム, one an indicator; pathways are not followed where there is a circle. Programmes with several policies
/// count in each; an empty group is of those with none, and of programmes that the book hasn't.
struct OutcomeRollupRow {
    std::string group;
    std::int64_t programmes = 0, models = 0, circles = 0, nodes = 0, links = 0;
    std::int64_t goals = 0, met = 0, missed = 0, noActual = 0, noTarget = 0, notYet = 0, qualitative = 0;
    /// Outcomes due and met whose every upstream goal that is due was met too; and those with one that was missed.
    std::int64_t metWithPath = 0, metWithoutPath = 0;
    std::int64_t project = 0;  ///< of OutcomeGroup::Programme
};
enum class OutcomeGroup { Ministry, Policy, Programme };
/// `goals` and `links` in the order of 予算事業ID. Takes time linear in both. Groups with most goals first, programmes
/// by 予算事業ID.
[[nodiscard]] std::vector<OutcomeRollupRow> rollUpOutcomes(const GovernmentBook& book,
                                                           std::span<const GovernmentGoal> goals,
                                                           std::span<const GovernmentGoalLink> links, OutcomeGroup by);
[[nodiscard]] std::string_view toKey(OutcomeGroup by);
/// ministry, policy, programme.
[[nodiscard]] std::optional<OutcomeGroup> outcomeGroupFromKey(std::string_view key);
/// The same as report `government-outcomes`, with a total that counts each programme once. Ministries and policies open
/// to their programmes with a goal that was missed.
[[nodiscard]] ReportTable outcomeReport(const GovernmentBook& book, std::span<const GovernmentGoal> goals,
                                        std::span<const GovernmentGoalLink> links, OutcomeGroup by);

}  // namespace shirube::analysis
