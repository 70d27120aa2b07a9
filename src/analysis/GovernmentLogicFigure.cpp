// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "GoalGraph.h"
#include "RsFigure.h"
#include "analysis/GovernmentGoals.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::LogicStage;

// The mark that a standing has in the picture; nothing where there is nothing to judge.
std::optional<IndicatorStatus> statusOf(GoalStanding standing) {
    switch (standing) {
        case GoalStanding::Met:
            return IndicatorStatus::Achieved;
        case GoalStanding::Missed:
            return IndicatorStatus::Missed;
        case GoalStanding::NoActual:
            return IndicatorStatus::Unmeasured;
        case GoalStanding::NotYet:
            return IndicatorStatus::NotYetDue;
        case GoalStanding::NoTarget:
            return IndicatorStatus::NoTarget;
        case GoalStanding::Qualitative:
            break;
    }
    return std::nullopt;
}

// Of several indicators the step stands as the one that is worst.
int severity(GoalStanding standing) {
    switch (standing) {
        case GoalStanding::Missed:
            return 5;
        case GoalStanding::NoActual:
            return 4;
        case GoalStanding::Met:
            return 3;
        case GoalStanding::NotYet:
            return 2;
        case GoalStanding::NoTarget:
            return 1;
        case GoalStanding::Qualitative:
            break;
    }
    return 0;
}

class FigureBuilder {
public:
    FigureBuilder(const GovernmentProgramme& programme, const domain::LogicModel& model,
                  std::span<const GovernmentGoal> goals, int year, const base::Translator& translate,
                  std::span<const domain::RsFile> files)
        : m_programme(programme),
          m_model(model),
          m_goals(goals),
          m_year(year),
          m_translate(translate),
          m_files(files) {}

    // `goalNodes`: the place of each goal's node in the model, whose nodes are those of the graph in its order. `used`:
    // the files that they are from.
    FigureSpec build(const std::vector<std::uint32_t>& goalNodes, const std::set<std::int64_t>& used) {
        addColumns();
        addNodes();
        addGoals(goalNodes);
        for (const auto& edge : m_model.graph().edges()) {
            LogicFigureEdge made;
            made.from = edge.from;
            made.to = edge.to;
            m_content.edges.push_back(made);
        }
        setTexts();
        addRsHead(
            m_spec,
            {"government-logic",
             {},
             title(),
             text(Message(SHIRUBE_TEXT("Logic model, with goals as of fiscal year {0}"), {std::to_string(m_year)})),
             {},
             {}},
            m_files, m_translate);
        m_spec.content = std::move(m_content);
        citeRsFiles(m_spec, m_files, used, m_translate);
        m_spec.notes = {
            text(Message(SHIRUBE_TEXT("Arrows are as the programme's sheet has them, and say nothing of amounts.")))};
        if (m_counts.empty()) {
            m_spec.notes.push_back(text(Message(SHIRUBE_TEXT("File 3-1 isn't there: goals can't be judged."))));
        } else {
            m_spec.notes.push_back(text(
                Message(SHIRUBE_TEXT("A step with several indicators stands as the one of them that is worst. Up is "
                                     "better where a goal doesn't say."))));
        }
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    void addColumns() {
        for (const auto stage : domain::kLogicStages) {
            if (std::any_of(m_model.nodes().begin(), m_model.nodes().end(),
                            [stage](const auto& node) { return node.stage == stage; })) {
                m_columnOf.emplace(stage, static_cast<std::uint32_t>(m_content.columns.size()));
                m_content.columns.push_back(text(label(stage)));
            }
        }
    }

    void addNodes() {
        for (const auto& node : m_model.nodes()) {
            LogicFigureNode made;
            made.id = node.id.value();
            made.label = node.label.empty() ? node.id.value() : node.label;
            made.column = m_columnOf.at(node.stage);
            m_content.nodes.push_back(std::move(made));
        }
    }

    void addGoals(const std::vector<std::uint32_t>& goalNodes) {
        std::vector<int> worst(m_content.nodes.size(), 0);
        for (std::size_t i = 0; i < m_goals.size(); ++i) {
            const auto& goal = m_goals[i];
            const auto place = goalNodes[i];
            if (m_model.nodes()[place].stage == LogicStage::Activity) {
                continue;
            }
            const auto standing = standingOf(goal, m_year);
            ++m_counts[standing];
            auto& node = m_content.nodes[place];
            if (severity(standing) >= worst[place]) {
                worst[place] = severity(standing);
                node.status = statusOf(standing);
                node.statusText = text(label(standing));
            }
            addDetails(goal, node);
        }
    }

    void addDetails(const GovernmentGoal& goal, LogicFigureNode& node) {
        const auto value = std::find_if(goal.values.begin(), goal.values.end(),
                                        [this](const auto& one) { return one.year == m_year; });
        const auto quantity = [&goal](const std::string& number) { return number.empty() ? "—" : number + goal.unit; };
        if (value == goal.values.end()) {
            if (!goal.indicator.empty()) {
                node.details.push_back(goal.indicator);
            }
            return;
        }
        node.details.push_back(text(Message(SHIRUBE_TEXT("{0}: target {1}, actual {2}"),
                                            {goal.indicator, quantity(value->target), quantity(value->actual)})));
        for (const auto* printed : {&value->target, &value->actual}) {
            if (!printed->empty()) {
                addRsGround(m_spec, m_files, goal.row, goal.indicator, *printed, {node.id, "detail"}, m_translate);
            }
        }
    }

    void setTexts() {
        m_content.nodeHeading = text(Message(SHIRUBE_TEXT("Step")));
        m_content.stageHeading = text(Message(SHIRUBE_TEXT("Stage")));
        m_content.statusHeading = text(Message(SHIRUBE_TEXT("Status")));
        m_content.coverageHeading = text(Message(SHIRUBE_TEXT("Coverage")));
        m_content.supportHeading = text(Message(SHIRUBE_TEXT("Support")));
        m_content.detailHeading = text(Message(SHIRUBE_TEXT("Targets and actuals")));
        m_content.leadsToHeading = text(Message(SHIRUBE_TEXT("Leads to")));
        m_content.unmeasuredLegend = text(Message(SHIRUBE_TEXT("Dashed: what the one is expected to bring about")));
    }

    [[nodiscard]] std::size_t count(GoalStanding standing) const {
        const auto found = m_counts.find(standing);
        return found == m_counts.end() ? 0 : found->second;
    }

    [[nodiscard]] std::string title() const {
        if (m_counts.empty()) {
            return text(Message(SHIRUBE_TEXT("{0}: the logic model without figures"), {m_programme.name}));
        }
        return text(
            Message(SHIRUBE_TEXT("{0}: {1} goals met, {2} missed, {3} due without an actual"),
                    {m_programme.name, std::to_string(count(GoalStanding::Met)),
                     std::to_string(count(GoalStanding::Missed)), std::to_string(count(GoalStanding::NoActual))}));
    }

    [[nodiscard]] std::string alternativeText() const {
        const auto& content = m_spec.logic();
        std::string parts;
        for (std::size_t column = 0; column < content.columns.size(); ++column) {
            std::string nodes;
            for (const auto& node : content.nodes) {
                if (node.column == column) {
                    nodes += (nodes.empty() ? "" : ", ") +
                             (node.statusText.empty()
                                  ? node.label
                                  : text(Message(SHIRUBE_TEXT("{0} ({1})"), {node.label, node.statusText})));
                }
            }
            parts +=
                (parts.empty() ? "" : "; ") + text(Message(SHIRUBE_TEXT("{0}: {1}"), {content.columns[column], nodes}));
        }
        return text(Message(SHIRUBE_TEXT("Logic model with {0} steps and {1} arrows. {2}."),
                            {std::to_string(content.nodes.size()), std::to_string(content.edges.size()), parts}));
    }

    const GovernmentProgramme& m_programme;
    const domain::LogicModel& m_model;
    std::span<const GovernmentGoal> m_goals;
    int m_year;
    const base::Translator& m_translate;
    std::span<const domain::RsFile> m_files;
    FigureSpec m_spec;
    LogicContent m_content;
    std::map<LogicStage, std::uint32_t> m_columnOf;
    std::map<GoalStanding, std::size_t> m_counts;
};

}  // namespace

base::Result<FigureSpec> governmentLogicFigure(const GovernmentProgramme& programme,
                                               std::span<const GovernmentGoalLink> links,
                                               std::span<const GovernmentGoal> goals, int year,
                                               const base::Translator& translate,
                                               std::span<const domain::RsFile> files) {
    const auto model = governmentLogicModel(programme, links, goals);
    if (!model) {
        return base::forward(model);
    }
    GoalGraph graph;
    graph.read(links, goals);
    std::set<std::int64_t> used;
    for (const auto& link : links) {
        used.insert(link.row.file());
    }
    for (const auto& goal : goals) {
        used.insert(goal.row.file());
    }
    return FigureBuilder(programme, *model, goals, year, translate, files).build(graph.goalNodes(), used);
}

}  // namespace shirube::analysis
