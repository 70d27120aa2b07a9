// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentGoals.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "GoalGraph.h"
#include "base/Decimal.h"
#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::EnumRow;
using domain::LogicStage;

constexpr std::array kStandings{
    EnumRow{GoalStanding::Met, "met", SHIRUBE_TEXT("Met")},
    EnumRow{GoalStanding::Missed, "missed", SHIRUBE_TEXT("Missed")},
    EnumRow{GoalStanding::NoActual, "no_actual", SHIRUBE_TEXT("Due without an actual")},
    EnumRow{GoalStanding::NoTarget, "no_target", SHIRUBE_TEXT("Without a target")},
    EnumRow{GoalStanding::NotYet, "not_yet", SHIRUBE_TEXT("Not due yet")},
    EnumRow{GoalStanding::Qualitative, "qualitative", SHIRUBE_TEXT("Without figures to compare")},
};

// What files put where there is nothing: signs alone.
bool isBlank(std::string_view text) {
    constexpr std::array<std::string_view, 8> kSigns{" ", "-", "ー", "－", "ｰ", "―", "‐", "　"};
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const auto sign : kSigns) {
            if (text.starts_with(sign)) {
                text.remove_prefix(sign.size());
                isCut = true;
            }
        }
    }
    return text.empty();
}

// 3000, 99.99, also 1,200, ３．５ and 90%.
std::optional<base::Decimal> figureOf(std::string_view text) {
    if (auto number = base::Decimal::parse(text)) {
        return number;
    }
    auto plain = base::nfkc(text);
    plain.erase(std::remove_if(plain.begin(), plain.end(), [](char c) { return c == ',' || c == ' '; }), plain.end());
    if (plain.ends_with('%')) {
        plain.pop_back();
    }
    return base::Decimal::parse(plain);
}

bool isAtLeast(const base::Decimal& a, const base::Decimal& b) {
    return a.exponent() == b.exponent() ? a.mantissa() >= b.mantissa() : a >= b;
}

bool isLowerBetter(const GovernmentGoal& goal) {
    return goal.direction.starts_with("下");
}

// Without a target in that year.
GoalStanding standingWithoutTarget(const GovernmentGoal& goal, int year) {
    const bool hasMark =
        std::any_of(goal.values.begin(), goal.values.end(), [](const auto& value) { return value.isTargetYear; });
    const auto isTarget = [&](const GovernmentGoalValue& value) {
        return hasMark ? value.isTargetYear : !isBlank(value.target);
    };
    const bool hasAny = std::any_of(goal.values.begin(), goal.values.end(), isTarget);
    const bool hasPast = std::any_of(goal.values.begin(), goal.values.end(),
                                     [&](const auto& value) { return isTarget(value) && value.year <= year; });
    return hasAny && !hasPast ? GoalStanding::NotYet : GoalStanding::NoTarget;
}

domain::Citation citationOf(std::string_view kind, domain::RsRow row) {
    domain::Citation citation;
    citation.locator = std::string(kind) + " " + std::to_string(row.number()) + "行";
    return citation;
}

std::string indicatorText(const GovernmentGoal& goal) {
    return goal.unit.empty() ? goal.indicator : goal.indicator + "（" + goal.unit + "）";
}

}  // namespace

std::string_view toKey(GoalStanding standing) {
    return domain::rowOf(kStandings, standing).key;
}

Message label(GoalStanding standing) {
    return Message(domain::rowOf(kStandings, standing).label);
}

LogicStage goalStage(std::string_view kind, std::string_view term) {
    if (kind == "アクティビティ") {
        return LogicStage::Activity;
    }
    if (kind == "アウトプット") {
        return LogicStage::Output;
    }
    if (kind == "アウトカム" && term.ends_with("短期")) {
        return LogicStage::OutcomeShort;
    }
    // As the files should not, but may, have them.
    const auto has = [](std::string_view text, std::string_view part) {
        return text.find(part) != std::string_view::npos;
    };
    if (has(kind, "アウトプット")) {
        return LogicStage::Output;
    }
    if (has(kind, "アウトカム")) {
        return has(term, "短期")   ? LogicStage::OutcomeShort
               : has(term, "中期") ? LogicStage::OutcomeMedium
                                   : LogicStage::OutcomeLong;
    }
    return has(kind, "インパクト")   ? LogicStage::Impact
           : has(kind, "インプット") ? LogicStage::Input
                                     : LogicStage::Activity;
}

GoalStanding standingOf(const GovernmentGoal& goal, int year) {
    if (goal.goalType.starts_with("定性") || goalStage(goal.kind, goal.term) == domain::LogicStage::Activity) {
        return GoalStanding::Qualitative;
    }
    const auto value =
        std::find_if(goal.values.begin(), goal.values.end(), [year](const auto& one) { return one.year == year; });
    if (value == goal.values.end() || isBlank(value->target)) {
        return standingWithoutTarget(goal, year);
    }
    if (isBlank(value->actual)) {
        return GoalStanding::NoActual;
    }
    const auto target = figureOf(value->target);
    const auto actual = figureOf(value->actual);
    if (!target || !actual) {
        return GoalStanding::Qualitative;
    }
    const bool isMet = isLowerBetter(goal) ? isAtLeast(*target, *actual) : isAtLeast(*actual, *target);
    return isMet ? GoalStanding::Met : GoalStanding::Missed;
}

base::Result<domain::LogicModel> governmentLogicModel(const GovernmentProgramme& programme,
                                                      std::span<const GovernmentGoalLink> links,
                                                      std::span<const GovernmentGoal> goals) {
    GoalGraph graph;
    graph.read(links, goals);
    if (graph.arrows().empty()) {
        return base::fail(
            base::ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("The files have no logic model of {0} {1}. Import file 3-2 of the edition."),
                    {std::to_string(programme.project), programme.name}));
    }
    domain::LogicModelContent content;
    content.id = domain::LogicModelId("rs-" + std::to_string(programme.project));
    content.programme = domain::ProgrammeId("rs-" + std::to_string(programme.project));
    content.title = programme.name;
    std::unordered_set<std::string> ids;
    for (const auto& node : graph.nodes()) {
        auto id = std::string(toKey(node.stage)) + "-" + std::string(node.number);
        for (int again = 2; !ids.insert(id).second; ++again) {
            id = std::string(toKey(node.stage)) + "-" + std::string(node.number) + "." + std::to_string(again);
        }
        domain::LogicNode made;
        made.id = domain::LogicNodeId(std::move(id));
        made.stage = node.stage;
        made.label = node.text;
        made.citation = citationOf("3-2", node.row);
        content.nodes.push_back(std::move(made));
    }
    for (std::size_t i = 0; i < goals.size(); ++i) {
        auto& node = content.nodes[graph.goalNodes()[i]];
        if (!goals[i].indicator.empty()) {
            node.description += (node.description.empty() ? "" : "\n") + indicatorText(goals[i]);
        }
        if (graph.nodes()[graph.goalNodes()[i]].row == goals[i].row) {
            node.citation = citationOf("3-1", goals[i].row);
        }
    }
    for (const auto& arrow : graph.arrows()) {
        const auto& link = links[arrow.link];
        domain::LogicEdge edge;
        edge.from = content.nodes[arrow.from].id;
        edge.to = content.nodes[arrow.to].id;
        edge.reason = link.reason;
        edge.note = link.singleStageReason;
        edge.basis = domain::EdgeBasis::Printed;
        edge.citation = citationOf("3-2", link.row);
        content.edges.push_back(std::move(edge));
    }
    return domain::LogicModel::make(std::move(content));
}

std::optional<RsBreach> checkGoalLinks(std::span<const GovernmentGoalLink> links) {
    GoalGraph goals;
    goals.read(links, {});
    const auto graph = goals.graph();
    if (!graph.hasCycle()) {
        return std::nullopt;
    }
    constexpr std::size_t kMostNamed = 12;
    const auto circle = graph.cycle();
    std::string names;
    for (std::size_t i = 0; i < std::min(circle.size(), kMostNamed); ++i) {
        names += base::quoted(goals.nodes()[circle[i]].text) + " → ";
    }
    names += circle.size() > kMostNamed ? "…" : base::quoted(goals.nodes()[circle.front()].text);
    RsBreach breach;
    breach.rule = RsRule::NoGoalCircle;
    breach.project = links.front().project;
    // The arrow that leads on from the first of them.
    for (const auto& arrow : goals.arrows()) {
        if (arrow.from == circle.front() && arrow.to == circle[1 % circle.size()]) {
            breach.row = links[arrow.link].row;
        }
    }
    breach.message = Message(SHIRUBE_TEXT("The goals lead in a circle: {0}."), {std::move(names)});
    return breach;
}

}  // namespace shirube::analysis
