// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LogicLint.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "analysis/Attainment.h"
#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;
using domain::Indicator;
using domain::IndicatorMeasure;
using domain::LogicNode;
using domain::LogicStage;

constexpr std::array kRules{
    EnumRow{LintRule::Cycle, "cycle", SHIRUBE_TEXT("Edges lead forward and never round in a circle")},
    EnumRow{LintRule::UnknownNode, "unknown_node", SHIRUBE_TEXT("Every edge joins two nodes")},
    EnumRow{LintRule::UnknownIndicator, "unknown_indicator", SHIRUBE_TEXT("Every indicator on a node exists")},
    EnumRow{LintRule::NodeWithoutIndicator, "node_without_indicator",
            SHIRUBE_TEXT("Every output, outcome and impact has an indicator")},
    EnumRow{LintRule::OutcomeWithoutTarget, "outcome_without_target",
            SHIRUBE_TEXT("Every outcome and impact has a target that is set")},
    EnumRow{LintRule::TargetWithoutYear, "target_without_year", SHIRUBE_TEXT("Every target has a year")},
    EnumRow{LintRule::IndicatorWithoutSource, "indicator_without_source",
            SHIRUBE_TEXT("Every indicator names its source")},
    EnumRow{LintRule::NobodyMeasures, "nobody_measures", SHIRUBE_TEXT("Every indicator says how it is measured")},
    EnumRow{LintRule::MissingDirection, "missing_direction", SHIRUBE_TEXT("Every indicator says which way is better")},
    EnumRow{LintRule::OutputCalledOutcome, "output_called_outcome",
            SHIRUBE_TEXT("An outcome is a change outside, not the work or its product")},
    EnumRow{LintRule::StageJump, "stage_jump", SHIRUBE_TEXT("An edge over a stage gives its reason")},
    EnumRow{LintRule::BackwardEdge, "backward_edge", SHIRUBE_TEXT("Edges lead from earlier to later stages")},
    EnumRow{LintRule::Orphan, "orphan", SHIRUBE_TEXT("Every node has an edge")},
    EnumRow{LintRule::NothingLeadsHere, "nothing_leads_here", SHIRUBE_TEXT("Something leads to every later node")},
    EnumRow{LintRule::LeadsNowhere, "leads_nowhere", SHIRUBE_TEXT("Every earlier node leads to something")},
    EnumRow{LintRule::TargetPastWithoutActual, "target_past_without_actual",
            SHIRUBE_TEXT("A target whose time is over has an actual")},
};

constexpr std::array kSeverities{
    EnumRow{LintSeverity::Error, "error", SHIRUBE_TEXT("Error")},
    EnumRow{LintSeverity::Warning, "warning", SHIRUBE_TEXT("Warning")},
    EnumRow{LintSeverity::Hint, "hint", SHIRUBE_TEXT("Hint")},
};

// How labels of work and its products end; those of outcomes say what has changed.
constexpr std::array<std::string_view, 12> kWorkEndings{"実施", "開催", "作成", "整備", "提供", "配布",
                                                        "設置", "開発", "支援", "公表", "検討", "調査"};

bool soundsLikeWork(std::string_view label) {
    const auto text = base::trimmed(label);
    return std::any_of(kWorkEndings.begin(), kWorkEndings.end(),
                       [&](std::string_view ending) { return text.ends_with(ending); });
}

bool isMeasuredStage(LogicStage stage) {
    return stage == LogicStage::Output || domain::isOutcome(stage) || stage == LogicStage::Impact;
}

bool isEffect(LogicStage stage) {
    return domain::isOutcome(stage) || stage == LogicStage::Impact;
}

std::string nameOf(const LogicNode& node) {
    return node.label.empty() ? node.id.value() : node.label;
}

bool isSet(const domain::IndicatorTarget& target) {
    return !target.isOpen() && (target.figure || !target.text.empty());
}

class Linter {
public:
    Linter(const domain::LogicModelContent& model, const FactBook& facts, const domain::CalendarDay& asOf)
        : m_model(model), m_facts(facts), m_asOf(asOf) {}

    std::vector<LintFinding> run() {
        readEdges();
        const auto graph = domain::LogicGraph(static_cast<std::uint32_t>(m_model.nodes.size()), m_ends);
        if (graph.hasCycle()) {
            auto path = graph.cycle();
            const auto first = path.front();
            path.push_back(first);
            add(LintRule::Cycle, base::Message(SHIRUBE_TEXT("The edges go round in a circle: {0}. Remove one of them."),
                                               {domain::pathText(m_model.nodes, path)}))
                .node = first;
        }
        for (std::uint32_t i = 0; i < m_model.nodes.size(); ++i) {
            checkNode(i, graph);
        }
        for (std::uint32_t i = 0; i < m_model.edges.size(); ++i) {
            checkEdge(i);
        }
        return std::move(m_findings);
    }

private:
    LintFinding& add(LintRule rule, base::Message text) {
        auto& finding = m_findings.emplace_back();
        finding.rule = rule;
        finding.text = std::move(text);
        return finding;
    }

    void addOfNode(LintRule rule, std::string_view sourceTemplate, std::uint32_t node) {
        add(rule, base::Message(sourceTemplate, {nameOf(m_model.nodes[node])})).node = node;
    }

    void addOfIndicator(LintRule rule, std::string_view sourceTemplate, std::uint32_t node,
                        const Indicator& indicator) {
        auto& finding = add(rule, base::Message(sourceTemplate, {nameOf(m_model.nodes[node]), indicator.name}));
        finding.node = node;
        finding.indicator = indicator.id;
    }

    void readEdges() {
        for (std::uint32_t i = 0; i < m_model.nodes.size(); ++i) {
            m_nodeById.emplace(m_model.nodes[i].id, i);
        }
        for (const auto& edge : m_model.edges) {
            const auto from = m_nodeById.find(edge.from);
            const auto to = m_nodeById.find(edge.to);
            if (from != m_nodeById.end() && to != m_nodeById.end()) {
                m_ends.push_back({from->second, to->second});
            }
        }
    }

    void checkNode(std::uint32_t position, const domain::LogicGraph& graph) {
        const auto& node = m_model.nodes[position];
        const bool isLedTo = !graph.edgesInto(position).empty();
        const bool leadsOn = !graph.edgesOutOf(position).empty();
        if (!isLedTo && !leadsOn) {
            addOfNode(LintRule::Orphan, SHIRUBE_TEXT("{0} has no edge. Connect it or remove it."), position);
        } else if (!isLedTo && node.stage != LogicStage::Input) {
            addOfNode(LintRule::NothingLeadsHere, SHIRUBE_TEXT("Nothing leads to {0}. Connect what brings it about."),
                      position);
        } else if (!leadsOn && node.stage != LogicStage::Impact) {
            addOfNode(LintRule::LeadsNowhere, SHIRUBE_TEXT("{0} leads to nothing. Connect what it brings about."),
                      position);
        }
        if (isMeasuredStage(node.stage) && node.indicators.empty()) {
            addOfNode(LintRule::NodeWithoutIndicator, SHIRUBE_TEXT("{0} has no indicator. Add one that measures it."),
                      position);
        }
        if (domain::isOutcome(node.stage) && soundsLikeWork(node.label)) {
            addOfNode(LintRule::OutputCalledOutcome,
                      SHIRUBE_TEXT("{0} is called an outcome and reads like work or its product. Say what changes "
                                   "because of it."),
                      position);
        }
        checkIndicators(position);
    }

    void checkIndicators(std::uint32_t position) {
        const auto& node = m_model.nodes[position];
        bool hasTarget = false;
        for (const auto& measured : node.indicators) {
            const auto* indicator = m_facts.catalogue().indicator(measured.indicator);
            if (!indicator) {
                auto& finding =
                    add(LintRule::UnknownIndicator,
                        base::Message(SHIRUBE_TEXT("{0}: there is no indicator {1}. Add it or correct the id."),
                                      {nameOf(node), measured.indicator.value()}));
                finding.node = position;
                finding.indicator = measured.indicator;
                continue;
            }
            hasTarget = hasTarget || std::any_of(indicator->targets.begin(), indicator->targets.end(), isSet);
            checkIndicator(position, *indicator);
        }
        if (isEffect(node.stage) && !node.indicators.empty() && !hasTarget) {
            addOfNode(LintRule::OutcomeWithoutTarget, SHIRUBE_TEXT("{0} has no target that is set. Set one."),
                      position);
        }
    }

    void checkIndicator(std::uint32_t position, const Indicator& indicator) {
        const bool isUndated = std::any_of(indicator.targets.begin(), indicator.targets.end(), [](const auto& target) {
            return target.period.kind() == domain::Period::Kind::None;
        });
        if (isUndated) {
            addOfIndicator(LintRule::TargetWithoutYear,
                           SHIRUBE_TEXT("{0}: a target of {1} has no year. Say when it is to be reached."), position,
                           indicator);
        }
        if (indicator.evidence.empty()) {
            addOfIndicator(LintRule::IndicatorWithoutSource,
                           SHIRUBE_TEXT("{0}: {1} names no source. Name the statistics or evidence."), position,
                           indicator);
        }
        if (indicator.method.empty()) {
            addOfIndicator(LintRule::NobodyMeasures,
                           SHIRUBE_TEXT("{0}: nobody measures {1}. Say how it is measured, and by whom."), position,
                           indicator);
        }
        const bool hasDirection = indicator.direction != domain::Direction::Unknown ||
                                  indicator.measure == IndicatorMeasure::Qualitative ||
                                  indicator.measure == IndicatorMeasure::YesNo;
        if (!hasDirection) {
            addOfIndicator(LintRule::MissingDirection,
                           SHIRUBE_TEXT("{0}: {1} does not say which way is better. Choose up or down."), position,
                           indicator);
        }
        checkPastTargets(position, indicator);
    }

    void checkPastTargets(std::uint32_t position, const Indicator& indicator) {
        const auto series = readSeries(m_facts, indicator, m_asOf);
        for (const auto& result : evaluate(series, m_asOf).targets) {
            const auto& target = series.targets[result.target];
            const auto last = domain::lastDay(target.period);
            if (result.status == IndicatorStatus::Unmeasured && last && *last < m_asOf) {
                auto& finding =
                    add(LintRule::TargetPastWithoutActual,
                        base::Message::nested(SHIRUBE_TEXT("{0}: the target of {1} for {2} is past and has no actual. "
                                                           "Enter it, or say why it is missing."),
                                              {base::Message::verbatim(nameOf(m_model.nodes[position])),
                                               base::Message::verbatim(indicator.name), target.period.label()}));
                finding.node = position;
                finding.indicator = indicator.id;
            }
        }
    }

    void checkEdge(std::uint32_t position) {
        const auto& edge = m_model.edges[position];
        const auto from = m_nodeById.find(edge.from);
        const auto to = m_nodeById.find(edge.to);
        if (from == m_nodeById.end() || to == m_nodeById.end()) {
            const auto& missing = from == m_nodeById.end() ? edge.from : edge.to;
            add(LintRule::UnknownNode,
                base::Message(SHIRUBE_TEXT("An edge joins {0} and {1}, and there is no node {2}. Remove it or add the "
                                           "node."),
                              {edge.from.value(), edge.to.value(), missing.value()}))
                .edge = position;
            return;
        }
        const auto& source = m_model.nodes[from->second];
        const auto& target = m_model.nodes[to->second];
        const auto stages = static_cast<int>(target.stage) - static_cast<int>(source.stage);
        if (stages < 0) {
            addOfEdge(LintRule::BackwardEdge,
                      SHIRUBE_TEXT("{0} leads back to {1}. Turn the edge or move a node to its stage."), position,
                      source, target);
        } else if (stages > 1 && edge.reason.empty()) {
            addOfEdge(LintRule::StageJump,
                      SHIRUBE_TEXT("{0} leads to {1} over a stage. Add the step between, or the reason why there is "
                                   "none."),
                      position, source, target);
        }
    }

    void addOfEdge(LintRule rule, std::string_view sourceTemplate, std::uint32_t edge, const LogicNode& from,
                   const LogicNode& to) {
        auto& finding = add(rule, base::Message(sourceTemplate, {nameOf(from), nameOf(to)}));
        finding.edge = edge;
        finding.node = m_nodeById.at(to.id);
    }

    const domain::LogicModelContent& m_model;
    const FactBook& m_facts;
    domain::CalendarDay m_asOf;
    std::unordered_map<domain::LogicNodeId, std::uint32_t> m_nodeById;
    std::vector<domain::LogicGraph::Edge> m_ends;
    std::vector<LintFinding> m_findings;
};

}  // namespace

std::string_view toKey(LintRule rule) {
    return rowOf(kRules, rule).key;
}
std::optional<LintRule> lintRuleFromKey(std::string_view key) {
    return valueOf(kRules, key);
}
base::Message label(LintRule rule) {
    return base::Message(rowOf(kRules, rule).label);
}

base::Message basisOf(LintRule rule) {
    switch (rule) {
        case LintRule::NodeWithoutIndicator:
            return base::Message(SHIRUBE_TEXT("Review sheet 3-1: indicators of activities, outputs and outcomes"));
        case LintRule::OutcomeWithoutTarget:
        case LintRule::TargetWithoutYear:
            return base::Message(SHIRUBE_TEXT("Review sheet 3-1: target year and target value"));
        case LintRule::IndicatorWithoutSource:
        case LintRule::NobodyMeasures:
            return base::Message(SHIRUBE_TEXT("Review sheet 3-1: name of the underlying statistics or data"));
        case LintRule::MissingDirection:
            return base::Message(SHIRUBE_TEXT("Review sheet 3-1: improvement upwards or downwards"));
        case LintRule::TargetPastWithoutActual:
            return base::Message(
                SHIRUBE_TEXT("Review sheet 3-1 and 4-1: actuals, and their review in the target year"));
        case LintRule::StageJump:
            return base::Message(SHIRUBE_TEXT("Review sheet 3-2: why outcomes are not set in several stages"));
        case LintRule::BackwardEdge:
        case LintRule::Orphan:
        case LintRule::NothingLeadsHere:
        case LintRule::LeadsNowhere:
            return base::Message(SHIRUBE_TEXT("Review sheet 3-2: what each outcome leads on to"));
        case LintRule::OutputCalledOutcome:
            return base::Message(SHIRUBE_TEXT("Review sheet 3-1: outputs and outcomes are kinds of their own"));
        case LintRule::Cycle:
        case LintRule::UnknownNode:
        case LintRule::UnknownIndicator:
            return base::Message(SHIRUBE_TEXT("What a logic model is: a graph from inputs to impact"));
    }
    return {};
}

std::string_view toKey(LintSeverity severity) {
    return rowOf(kSeverities, severity).key;
}
base::Message label(LintSeverity severity) {
    return base::Message(rowOf(kSeverities, severity).label);
}

LintSeverity severityOf(LintRule rule) {
    switch (rule) {
        case LintRule::Cycle:
        case LintRule::UnknownNode:
        case LintRule::UnknownIndicator:
            return LintSeverity::Error;
        case LintRule::OutputCalledOutcome:
        case LintRule::NothingLeadsHere:
        case LintRule::LeadsNowhere:
            return LintSeverity::Hint;
        default:
            return LintSeverity::Warning;
    }
}

std::vector<LintFinding> lint(const domain::LogicModelContent& model, const FactBook& facts,
                              const domain::CalendarDay& asOf) {
    return Linter(model, facts, asOf).run();
}

}  // namespace shirube::analysis
