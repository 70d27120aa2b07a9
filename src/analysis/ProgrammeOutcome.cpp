// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ProgrammeOutcome.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/Text.h"
#include "domain/StatedFigure.h"
#include "domain/YesNo.h"

namespace shirube::analysis {

namespace {

using domain::IndicatorMeasure;

tl::unexpected<base::Error> notFound(std::string_view sourceTemplate, const std::string& id) {
    return base::fail(base::ErrorCode::NotFound, base::Message(sourceTemplate, {id}));
}

bool isOneOf(IndicatorStatus status, std::span<const IndicatorResult* const> results) {
    return std::any_of(results.begin(), results.end(), [&](const auto* result) { return result->status() == status; });
}

bool areAll(IndicatorStatus status, std::span<const IndicatorResult* const> results) {
    return std::all_of(results.begin(), results.end(), [&](const auto* result) { return result->status() == status; });
}

std::string nameOf(const domain::LogicModel& model, std::uint32_t node) {
    return domain::pathText(model.nodes(), {node});
}

// The indicators that the nodes name, with their slots in the rollup.
struct Slots {
    std::vector<IndicatorOutcome> indicators;
    std::vector<std::vector<std::uint32_t>> ofIndicator;
    std::unordered_map<domain::IndicatorId, std::size_t> positions;
    std::vector<NodeOutcome> nodes;
    RollupInput input;
};

base::Result<std::size_t> indicatorOf(Slots& slots, const FactBook& facts, const domain::IndicatorId& id,
                                      const domain::CalendarDay& asOf) {
    if (const auto known = slots.positions.find(id); known != slots.positions.end()) {
        return known->second;
    }
    const auto* indicator = facts.catalogue().indicator(id);
    if (!indicator) {
        return notFound(SHIRUBE_TEXT("There is no indicator {0}. Add it or take it off the logic model."), id.value());
    }
    IndicatorOutcome outcome{readSeries(facts, *indicator, asOf), {}};
    outcome.result = evaluate(outcome.series, asOf);
    slots.positions.emplace(id, slots.indicators.size());
    slots.indicators.push_back(std::move(outcome));
    slots.ofIndicator.emplace_back();
    return slots.indicators.size() - 1;
}

base::Result<Slots> slotsOf(const FactBook& facts, const domain::LogicModel& model, const domain::CalendarDay& asOf) {
    Slots slots;
    for (std::size_t i = 0; i < model.nodes().size(); ++i) {
        NodeOutcome node;
        for (const auto& measured : model.nodes()[i].indicators) {
            const auto position = indicatorOf(slots, facts, measured.indicator, asOf);
            if (!position) {
                return base::forward(position);
            }
            node.indicators.push_back(*position);
            const auto& outcome = slots.indicators[*position];
            if (outcome.isAveraged()) {
                slots.ofIndicator[*position].push_back(static_cast<std::uint32_t>(slots.input.indicators.size()));
                slots.input.indicators.push_back(
                    {static_cast<std::uint32_t>(i), Fraction(measured.weight), outcome.result.attainment()});
            }
        }
        slots.nodes.push_back(std::move(node));
    }
    return slots;
}

base::Message attainmentText(const Fraction& attainment) {
    return base::Message(SHIRUBE_TEXT("{0} = {1}%"), {attainment.text(), attainment.percent()});
}

base::Message coverageText(const Coverage& coverage) {
    return base::Message(SHIRUBE_TEXT("It rests on {0} of {1}."),
                         {std::to_string(coverage.measured), std::to_string(coverage.total)});
}

}  // namespace

bool IndicatorOutcome::isAveraged() const {
    return series.indicator->measure != IndicatorMeasure::Qualitative;
}

std::optional<IndicatorStatus> nodeStatus(std::span<const IndicatorResult* const> results, bool hasVerdict) {
    if (results.empty()) {
        return std::nullopt;
    }
    const bool isMeasured =
        std::any_of(results.begin(), results.end(), [](const auto* result) { return result->attainment(); });
    if (!isMeasured) {
        for (const auto status : {IndicatorStatus::NoTarget, IndicatorStatus::NotYetDue}) {
            if (areAll(status, results)) {
                return status;
            }
        }
        return IndicatorStatus::Unmeasured;
    }
    if (!hasVerdict) {
        return std::nullopt;
    }
    for (const auto status : {IndicatorStatus::Missed, IndicatorStatus::Behind}) {
        if (isOneOf(status, results)) {
            return status;
        }
    }
    if (areAll(IndicatorStatus::Achieved, results)) {
        return IndicatorStatus::Achieved;
    }
    return isOneOf(IndicatorStatus::OnTrack, results) || isOneOf(IndicatorStatus::Achieved, results)
               ? IndicatorStatus::OnTrack
               : IndicatorStatus::NotYetDue;
}

base::Result<ProgrammeOutcome> ProgrammeOutcome::make(std::shared_ptr<const FactBook> facts,
                                                      std::shared_ptr<const domain::LogicModel> model,
                                                      const domain::CalendarDay& asOf, const OutcomeRule& rule) {
    auto slots = slotsOf(*facts, *model, asOf);
    if (!slots) {
        return base::forward(std::move(slots));
    }
    for (const auto& edge : model->edges()) {
        slots->input.edgeWeights.emplace_back(edge.weight);
    }
    slots->input.threshold = rule.minimumCoverage;
    slots->input.nodeName = [model](std::uint32_t node) { return nameOf(*model, node); };
    // The graph lives in the model.
    auto rollup =
        Rollup::make(std::shared_ptr<const domain::LogicGraph>(model, &model->graph()), std::move(slots->input));
    if (!rollup) {
        return base::forward(std::move(rollup));
    }
    ProgrammeOutcome outcome(std::move(facts), std::move(model), asOf, rule, *std::move(rollup));
    outcome.m_indicators = std::move(slots->indicators);
    outcome.m_slotsOfIndicator = std::move(slots->ofIndicator);
    outcome.m_positions = std::move(slots->positions);
    outcome.m_nodes = std::move(slots->nodes);
    for (std::size_t i = 0; i < outcome.m_nodes.size(); ++i) {
        std::vector<const IndicatorResult*> results;
        for (const auto indicator : outcome.m_nodes[i].indicators) {
            if (outcome.m_indicators[indicator].isAveraged() || outcome.m_nodes[i].indicators.size() == 1) {
                results.push_back(&outcome.m_indicators[indicator].result);
            }
        }
        outcome.m_nodes[i].status = nodeStatus(results, outcome.m_rollup.nodes()[i].hasVerdict);
    }
    return outcome;
}

std::vector<RollupPart> ProgrammeOutcome::partsOf(std::optional<domain::LogicStage> stage) const {
    std::vector<RollupPart> parts;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto& node = m_model->nodes()[i];
        const auto& rollup = m_rollup.nodes()[i];
        if (rollup.coverage.total > 0 && (!stage || node.stage == *stage)) {
            parts.push_back({node.id.value(), base::Message::verbatim(nameOf(*m_model, static_cast<std::uint32_t>(i))),
                             rollup.attainment, rollup.coverage, Fraction(node.weight)});
        }
    }
    return parts;
}

PartsRollup ProgrammeOutcome::summary() const {
    return rollUp(partsOf(std::nullopt), RollupWeights::Stated, m_rule.minimumCoverage);
}

PartsRollup ProgrammeOutcome::summary(domain::LogicStage stage) const {
    return rollUp(partsOf(stage), RollupWeights::Stated, m_rule.minimumCoverage);
}

// Edits of a what-if on the way to the rollup.
struct ProgrammeOutcome::Trial {
    std::map<std::size_t, IndicatorSeries> series;  // by indicator, those that differ
    std::vector<RollupEdit> edits;
};

base::Result<Fraction> readAssumed(const domain::Indicator& indicator, std::string_view text) {
    if (indicator.measure == IndicatorMeasure::YesNo) {
        const auto answer = domain::parseYesNo(text);
        return answer ? base::Result<Fraction>(Fraction(*answer ? 1 : 0))
                      : base::fail(base::ErrorCode::InvalidInput,
                                   base::Message(SHIRUBE_TEXT("“{0}” is neither yes nor no. Enter はい or いいえ."),
                                                 {base::quoted(text)}));
    }
    const auto figure = domain::StatedFigure::parse(text, indicator.unit);
    return figure ? base::Result<Fraction>(Fraction(figure->value)) : base::forward(figure);
}

base::Status ProgrammeOutcome::edit(Trial& trial, const AssumeActual& change) const {
    const auto position = m_positions.find(change.indicator);
    if (position == m_positions.end()) {
        return notFound(SHIRUBE_TEXT("The logic model has no indicator {0}."), change.indicator.value());
    }
    auto& series = trial.series.try_emplace(position->second, m_indicators[position->second].series).first->second;
    std::erase_if(series.actuals, [&](const auto& point) { return point.period == change.period; });
    IndicatorPoint point;
    point.period = change.period;
    point.value = change.value;
    point.origin = PointOrigin::Assumed;
    const auto place = std::find_if(series.actuals.begin(), series.actuals.end(),
                                    [&](const auto& other) { return change.period < other.period; });
    series.actuals.insert(place, std::move(point));
    return {};
}

base::Result<std::uint32_t> ProgrammeOutcome::nodeOf(const domain::LogicNodeId& id) const {
    const auto node = m_model->nodeIndex(id);
    if (!node) {
        return notFound(SHIRUBE_TEXT("The logic model has no node {0}. Add it or correct the id."), id.value());
    }
    return *node;
}

base::Status ProgrammeOutcome::edit(Trial& trial, const ConnectNodes& change) const {
    const auto from = nodeOf(change.from);
    const auto to = nodeOf(change.to);
    if (!from || !to) {
        return base::forward(!from ? from : to);
    }
    trial.edits.emplace_back(AddEdge{*from, *to, change.weight});
    return {};
}

base::Status ProgrammeOutcome::edit(Trial& trial, const DisconnectNodes& change) const {
    const auto from = nodeOf(change.from);
    const auto to = nodeOf(change.to);
    if (!from || !to) {
        return base::forward(!from ? from : to);
    }
    trial.edits.emplace_back(RemoveEdge{*from, *to});
    return {};
}

base::Result<OutcomeMoves> ProgrammeOutcome::whatIf(std::span<const OutcomeEdit> edits) const {
    Trial trial;
    for (const auto& change : edits) {
        const auto status = std::visit([&](const auto& one) { return edit(trial, one); }, change);
        if (!status) {
            return base::forward(status);
        }
    }
    OutcomeMoves moves;
    for (const auto& [indicator, series] : trial.series) {
        auto result = evaluate(series, m_asOf);
        for (const auto slot : m_slotsOfIndicator[indicator]) {
            trial.edits.emplace_back(SetAttainment{slot, result.attainment()});
        }
        moves.indicators.push_back({indicator, std::move(result)});
    }
    auto nodes = m_rollup.whatIf(trial.edits);
    if (!nodes) {
        return base::forward(std::move(nodes));
    }
    moves.nodes = *std::move(nodes);
    return moves;
}

Derivation ProgrammeOutcome::deriveIndicator(std::size_t indicator) const {
    const auto& outcome = m_indicators[indicator];
    if (const auto* result = outcome.result.main()) {
        return derive(*m_facts, outcome.series, *result);
    }
    Derivation derivation;
    derivation.title = base::Message::verbatim(outcome.series.indicator->name);
    derivation.result = label(IndicatorStatus::NoTarget);
    return derivation;
}

Derivation ProgrammeOutcome::deriveNode(std::uint32_t node) const {
    const auto& rollup = m_rollup.nodes()[node];
    Derivation derivation;
    derivation.title = base::Message::verbatim(nameOf(*m_model, node));
    derivation.formula = base::Message(SHIRUBE_TEXT("Σ weight × attainment (0 to 1) / Σ weight of what is measured"));
    derivation.result =
        rollup.attainment ? attainmentText(*rollup.attainment) : base::Message(SHIRUBE_TEXT("Not measured"));
    const auto& weights = m_model->nodes()[node].indicators;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto position = m_nodes[node].indicators[i];
        const auto& outcome = m_indicators[position];
        DerivationInput input;
        input.label = base::Message::verbatim(outcome.series.indicator->name);
        const auto attainment = outcome.result.attainment();
        if (attainment && outcome.isAveraged()) {
            input.remark = base::Message(SHIRUBE_TEXT("{0} = {1}%, weight {2}"),
                                         {attainment->text(), attainment->percent(), weights[i].weight.text()});
            derivation.inputs.push_back(std::move(input));
            derivation.children.push_back(deriveIndicator(position));
        } else {
            const auto status = outcome.result.status();
            input.remark = status ? label(*status) : base::Message(SHIRUBE_TEXT("No verdict"));
            derivation.excluded.push_back(std::move(input));
        }
    }
    derivation.notes.push_back(coverageText(rollup.coverage));
    if (rollup.attainment && !rollup.hasVerdict) {
        derivation.notes.push_back(base::Message(SHIRUBE_TEXT("Too little is measured for a verdict.")));
    }
    return derivation;
}

Derivation ProgrammeOutcome::deriveSupport(std::uint32_t node) const {
    const auto& rollup = m_rollup.nodes()[node];
    Derivation derivation;
    derivation.title = base::Message(SHIRUBE_TEXT("Support of {0}"), {nameOf(*m_model, node)});
    derivation.formula =
        base::Message(SHIRUBE_TEXT("Σ weight × what the nodes right before it deliver / Σ weight of those that do"));
    derivation.result =
        rollup.support ? attainmentText(*rollup.support) : base::Message(SHIRUBE_TEXT("Nothing before it is measured"));
    for (const auto& arc : m_rollup.arcsInto(node)) {
        const auto& before = m_rollup.nodes()[arc.node];
        DerivationInput input;
        input.label = base::Message::verbatim(nameOf(*m_model, arc.node));
        if (const auto& delivered = before.delivered()) {
            input.remark = base::Message(before.attainment ? SHIRUBE_TEXT("{0} = {1}%, weight {2}")
                                                           : SHIRUBE_TEXT("Its support: {0} = {1}%, weight {2}"),
                                         {delivered->text(), delivered->percent(), arc.weight.text()});
            derivation.inputs.push_back(std::move(input));
            if (before.attainment) {
                derivation.children.push_back(deriveNode(arc.node));
            }
        } else {
            input.remark = base::Message(SHIRUBE_TEXT("Not measured"));
            derivation.excluded.push_back(std::move(input));
        }
    }
    derivation.notes.push_back(coverageText(rollup.supportCoverage));
    return derivation;
}

}  // namespace shirube::analysis
