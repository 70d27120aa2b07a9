// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "FigureGrounds.h"
#include "OutcomeTexts.h"
#include "analysis/IndicatorFigures.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::LogicStage;

class LogicBuilder {
public:
    LogicBuilder(const FactBook& facts, const ProgrammeOutcome& outcome, const domain::LogicModel* earlier,
                 const OutcomeFigureOptions& options, const base::Translator& translate)
        : m_facts(facts),
          m_outcome(outcome),
          m_model(outcome.model()),
          m_earlier(earlier),
          m_options(options),
          m_translate(translate) {}

    FigureSpec build() {
        if (m_earlier != nullptr) {
            m_comparison = compareModels(*m_earlier, m_model);
        }
        addColumns();
        addNodes();
        addEdges();
        addSurroundings();
        setTexts();
        cite(m_model.content().citation, versionOf(m_model), {});
        addHead(
            m_spec,
            {"logic-model", m_options.title, text(message()), subtitle(), m_options.language, m_outcome.asOf().text()},
            m_facts.sources(), m_grounds.sources(), m_translate);
        m_spec.content = std::move(m_content);
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    // What is printed there is behind that place.
    void cite(const domain::Citation& citation, std::string label, GroundPlace place) {
        m_grounds.add(citation);
        if (!citation.source.isEmpty()) {
            addGround(m_spec, m_facts.sources(), citation, std::move(label), std::move(place), m_translate);
        }
    }

    void addColumns() {
        for (const auto stage : domain::kLogicStages) {
            const auto isOfStage = [stage](const auto& node) { return node.stage == stage; };
            const bool isUsed =
                std::any_of(m_model.nodes().begin(), m_model.nodes().end(), isOfStage) ||
                (m_earlier != nullptr && std::any_of(m_earlier->nodes().begin(), m_earlier->nodes().end(), isOfStage));
            if (isUsed) {
                m_columnOf.emplace(stage, static_cast<std::uint32_t>(m_content.columns.size()));
                m_content.columns.push_back(text(label(stage)));
            }
        }
    }

    LogicFigureNode nodeOf(const domain::LogicNode& node) {
        LogicFigureNode made;
        made.id = node.id.value();
        made.label = node.label.empty() ? node.id.value() : node.label;
        made.column = m_columnOf.at(node.stage);
        made.isControlled = node.isControlled;
        cite(node.citation, made.label, {made.id, {}});
        return made;
    }

    void setChange(LogicFigureNode& node, LogicChange change) const {
        node.change = change;
        if (change != LogicChange::Same) {
            node.changeText = text(label(change));
        }
    }

    void addNodes() {
        for (std::size_t i = 0; i < m_model.nodes().size(); ++i) {
            auto made = nodeOf(m_model.nodes()[i]);
            judge(made, i);
            if (m_earlier != nullptr) {
                setChange(made, m_comparison.nodes[i].change);
            }
            m_places.emplace(m_model.nodes()[i].id, static_cast<std::uint32_t>(m_content.nodes.size()));
            m_content.nodes.push_back(std::move(made));
        }
        for (const auto& compared : m_comparison.nodes) {
            if (compared.change == LogicChange::Removed && compared.before) {
                const auto& node = m_earlier->nodes()[*compared.before];
                auto made = nodeOf(node);
                setChange(made, compared.change);
                m_places.emplace(node.id, static_cast<std::uint32_t>(m_content.nodes.size()));
                m_content.nodes.push_back(std::move(made));
            }
        }
    }

    void judge(LogicFigureNode& made, std::size_t place) {
        const auto& node = m_outcome.nodes()[place];
        const auto& rollup = m_outcome.rollup().nodes()[place];
        made.status = node.status;
        if (node.status) {
            made.statusText =
                rollup.attainment && rollup.hasVerdict
                    ? text(Message::nested(SHIRUBE_TEXT("{0} {1}%"),
                                           {label(*node.status), Message::verbatim(rollup.attainment->percent(0))}))
                    : text(label(*node.status));
        } else if (!node.indicators.empty()) {
            made.statusText = text(Message(SHIRUBE_TEXT("No verdict")));
        }
        if (rollup.coverage.total > 0) {
            made.coverageText =
                text(Message(SHIRUBE_TEXT("measured {0}/{1}"),
                             {std::to_string(rollup.coverage.measured), std::to_string(rollup.coverage.total)}));
            m_measured += rollup.coverage.measured;
            m_total += rollup.coverage.total;
        }
        if (rollup.support) {
            made.supportText = text(Message(SHIRUBE_TEXT("support {0}%"), {rollup.support->percent(0)}));
        }
        for (const auto index : node.indicators) {
            addDetails(made, m_outcome.indicators()[index]);
        }
    }

    void addDetails(LogicFigureNode& made, const IndicatorOutcome& outcome) {
        const auto& indicator = *outcome.series.indicator;
        if (const auto* main = outcome.result.main()) {
            const auto& target = outcome.series.targets[main->target];
            m_grounds.add(target);
            addGrounds(m_spec, m_facts, indicator, target, {made.id, "detail"}, m_translate);
            made.details.push_back(text(Message::nested(SHIRUBE_TEXT("Target: {0}"), {targetText(indicator, target)})));
        }
        if (const auto* actual = shownActual(outcome.series, outcome.result)) {
            m_grounds.add(*actual);
            addGrounds(m_spec, m_facts, *actual, {made.id, "detail"}, m_translate);
            made.details.push_back(text(Message::nested(SHIRUBE_TEXT("Actual: {0}"), {pointText(indicator, *actual)})));
        }
    }

    void addEdges() {
        for (std::size_t i = 0; i < m_model.edges().size(); ++i) {
            const auto& edge = m_model.edges()[i];
            LogicFigureEdge made;
            made.from = m_places.at(edge.from);
            made.to = m_places.at(edge.to);
            made.delivered = m_outcome.rollup().nodes()[made.from].delivered();
            made.isRead = edge.basis == domain::EdgeBasis::ColumnOrder;
            if (m_earlier != nullptr) {
                made.change = m_comparison.edges[i].change;
            }
            const auto& from = m_content.nodes[made.from];
            const auto arrow = text(Message(SHIRUBE_TEXT("{0} → {1}"), {from.label, m_content.nodes[made.to].label}));
            cite(edge.citation, arrow, {from.id, "leads-to"});
            m_content.edges.push_back(std::move(made));
        }
        for (const auto& compared : m_comparison.edges) {
            if (compared.change == LogicChange::Removed && compared.before) {
                const auto& edge = m_earlier->edges()[*compared.before];
                LogicFigureEdge made;
                made.from = m_places.at(edge.from);
                made.to = m_places.at(edge.to);
                made.isRead = edge.basis == domain::EdgeBasis::ColumnOrder;
                made.change = LogicChange::Removed;
                m_content.edges.push_back(std::move(made));
            }
        }
    }

    void addSurroundings() {
        const auto& content = m_model.content();
        m_content.boundaryLabel = content.boundaryLabel;
        for (const auto& factor : content.externalFactors) {
            m_content.externalFactors.push_back(factor.label);
            cite(factor.citation, factor.label, {});
        }
        for (const auto& step : content.monitoring) {
            std::string bodies;
            for (const auto& body : step.bodies) {
                bodies += (bodies.empty() ? "" : m_options.language == "ja" ? "、" : ", ") + body;
            }
            m_content.monitoring.push_back(
                bodies.empty() ? step.label : text(Message(SHIRUBE_TEXT("{0} ({1})"), {step.label, bodies})));
            cite(step.citation, step.label, {});
        }
    }

    void setTexts() {
        auto& content = m_content;
        content.externalHeading = text(Message(SHIRUBE_TEXT("External factors")));
        content.monitoringHeading = text(Message(SHIRUBE_TEXT("Monitoring and review")));
        content.nodeHeading = text(Message(SHIRUBE_TEXT("Step")));
        content.stageHeading = text(Message(SHIRUBE_TEXT("Stage")));
        content.statusHeading = text(Message(SHIRUBE_TEXT("Status")));
        content.coverageHeading = text(Message(SHIRUBE_TEXT("Coverage")));
        content.supportHeading = text(Message(SHIRUBE_TEXT("Support")));
        content.detailHeading = text(Message(SHIRUBE_TEXT("Targets and actuals")));
        content.leadsToHeading = text(Message(SHIRUBE_TEXT("Leads to")));
        const auto hasEdge = [&content](auto predicate) {
            return std::any_of(content.edges.begin(), content.edges.end(), predicate);
        };
        const auto hasChange = [&](LogicChange change) {
            return std::any_of(content.nodes.begin(), content.nodes.end(),
                               [change](const auto& node) { return node.change == change; }) ||
                   hasEdge([change](const auto& edge) { return edge.change == change; });
        };
        if (hasEdge([](const auto& edge) { return edge.delivered.has_value(); })) {
            content.deliveredLegend = text(Message(SHIRUBE_TEXT("As wide as what the step before delivers")));
        }
        if (hasEdge([](const auto& edge) { return !edge.delivered && edge.change != LogicChange::Removed; })) {
            content.unmeasuredLegend = text(Message(SHIRUBE_TEXT("Dashed: nothing is measured before it")));
        }
        if (hasEdge([](const auto& edge) { return edge.isRead; })) {
            content.readLegend = text(Message(SHIRUBE_TEXT("Pale: read from the order of the columns")));
        }
        if (m_earlier == nullptr) {
            return;
        }
        content.changeHeading = text(Message(SHIRUBE_TEXT("Against the earlier version")));
        for (const auto& [change, legend] : {std::pair{LogicChange::Added, &content.addedLegend},
                                             std::pair{LogicChange::Removed, &content.removedLegend},
                                             std::pair{LogicChange::Changed, &content.changedLegend}}) {
            if (hasChange(change)) {
                *legend = text(label(change));
            }
        }
    }

    [[nodiscard]] std::size_t nodesWith(std::initializer_list<IndicatorStatus> statuses) const {
        return static_cast<std::size_t>(
            std::count_if(m_content.nodes.begin(), m_content.nodes.end(), [&](const auto& node) {
                return node.status && std::find(statuses.begin(), statuses.end(), *node.status) != statuses.end();
            }));
    }

    [[nodiscard]] std::string programmeName() const {
        const domain::FactKey fact{domain::SubjectKind::Programme, m_model.content().programme.value(), {}, {}, {}};
        return m_facts.subjectName(fact);
    }

    [[nodiscard]] static std::string versionOf(const domain::LogicModel& model) {
        return model.content().version.empty() ? model.content().date : model.content().version;
    }

    [[nodiscard]] Message message() const {
        const auto number = [](std::size_t value) { return std::to_string(value); };
        if (m_earlier != nullptr) {
            const auto count = [this](LogicChange change) {
                return std::to_string(std::count_if(m_comparison.nodes.begin(), m_comparison.nodes.end(),
                                                    [change](const auto& node) { return node.change == change; }));
            };
            return Message(SHIRUBE_TEXT("{0}: from {1} to {2} {3} steps were added, {4} removed and {5} changed"),
                           {programmeName(), versionOf(*m_earlier), versionOf(m_model), count(LogicChange::Added),
                            count(LogicChange::Removed), count(LogicChange::Changed)});
        }
        if (m_total == 0) {
            return Message(SHIRUBE_TEXT("{0}: the logic model has no indicator that can be measured"),
                           {programmeName()});
        }
        if (m_measured == 0) {
            return Message(SHIRUBE_TEXT("{0}: none of the {1} indicators of the logic model is measured yet"),
                           {programmeName(), number(m_total)});
        }
        return Message(
            SHIRUBE_TEXT("{0}: {1} of {2} indicators are measured; {3} steps reached or on track, {4} behind "
                         "or missed"),
            {programmeName(), number(m_measured), number(m_total),
             number(nodesWith({IndicatorStatus::Achieved, IndicatorStatus::OnTrack})),
             number(nodesWith({IndicatorStatus::Behind, IndicatorStatus::Missed}))});
    }

    [[nodiscard]] std::string subtitle() const {
        const auto& content = m_model.content();
        return text(Message(SHIRUBE_TEXT("Logic model: {0} ({1})"), {versionOf(m_model), content.date}));
    }

    void addNotes() {
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        const auto& content = m_spec.logic();
        if (m_model.content().status == domain::LogicModelStatus::Draft) {
            note(Message(SHIRUBE_TEXT("This version is a draft; reports do not go by it.")));
        }
        noteGrounds(m_spec, m_grounds, m_translate);
        addDissentNotes(m_spec, m_facts, m_translate);
        if (!content.readLegend.empty()) {
            note(
                Message(SHIRUBE_TEXT("Pale arrows are not in the document's text: they are read from the order of its "
                                     "columns.")));
        }
        if (!content.deliveredLegend.empty()) {
            note(
                Message(SHIRUBE_TEXT("A step delivers its attainment, at most 100%, or where nothing of it is measured "
                                     "what comes to it. Support is the weighted mean of what the steps before it "
                                     "deliver.")));
        }
        note(Message(SHIRUBE_TEXT("Coverage is how many of a step's indicators are measured; below {0}% there is no "
                                  "verdict. Not measured is not 0%."),
                     {m_outcome.rule().minimumCoverage.percent(0)}));
    }

    [[nodiscard]] std::string alternativeText() const {
        const auto& content = m_spec.logic();
        std::string parts;
        for (std::size_t c = 0; c < content.columns.size(); ++c) {
            std::string nodes;
            for (const auto& node : content.nodes) {
                if (node.column == c) {
                    nodes += (nodes.empty() ? "" : ", ") +
                             (node.statusText.empty()
                                  ? node.label
                                  : text(Message(SHIRUBE_TEXT("{0} ({1})"), {node.label, node.statusText})));
                }
            }
            parts += (parts.empty() ? "" : "; ") + text(Message(SHIRUBE_TEXT("{0}: {1}"), {content.columns[c], nodes}));
        }
        return text(Message(SHIRUBE_TEXT("Logic model with {0} steps and {1} arrows. {2}."),
                            {std::to_string(content.nodes.size()), std::to_string(content.edges.size()), parts}));
    }

    const FactBook& m_facts;
    const ProgrammeOutcome& m_outcome;
    const domain::LogicModel& m_model;
    const domain::LogicModel* m_earlier;
    const OutcomeFigureOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    LogicContent m_content;
    LogicModelComparison m_comparison;
    ShownGrounds m_grounds;
    std::map<LogicStage, std::uint32_t> m_columnOf;
    std::map<domain::LogicNodeId, std::uint32_t> m_places;
    std::size_t m_measured = 0;
    std::size_t m_total = 0;
};

}  // namespace

FigureSpec logicModelFigure(const FactBook& facts, const ProgrammeOutcome& outcome, const domain::LogicModel* earlier,
                            const OutcomeFigureOptions& options, const base::Translator& translate) {
    return LogicBuilder(facts, outcome, earlier, options, translate).build();
}

}  // namespace shirube::analysis
