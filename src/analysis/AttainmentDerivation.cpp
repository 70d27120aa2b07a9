// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "StatementInput.h"
#include "analysis/Attainment.h"

namespace shirube::analysis {

namespace {

base::Message named(std::string_view sourceTemplate, const domain::Indicator& indicator,
                    const std::optional<Fraction>& value) {
    return base::Message(sourceTemplate, {valueText(indicator, *value)});
}

// That it is provisional, and who reported it when.
base::Message remarkOf(const FactBook& facts, const domain::FigureStatement& statement) {
    const auto provisional = statement.provisional ? base::Message(SHIRUBE_TEXT("Provisional")) : base::Message();
    const auto* report = facts.report(statement.id);
    if (!report) {
        return provisional;
    }
    const base::Message reported(SHIRUBE_TEXT("Reported on {0} by {1}"), {report->reportedOn.text(), report->reporter});
    return statement.provisional ? base::Message::nested(SHIRUBE_TEXT("{0}, {1}"), {provisional, reported}) : reported;
}

void addInputs(const FactBook& facts, const IndicatorPoint& point, Derivation& derivation) {
    for (const auto* statement : point.statements) {
        auto input = inputOf(facts, *statement);
        input.remark = remarkOf(facts, *statement);
        derivation.inputs.push_back(std::move(input));
    }
}

base::Message originText(PointOrigin origin) {
    switch (origin) {
        case PointOrigin::Stated:
            return {};
        case PointOrigin::RatioOfSums:
            return base::Message(SHIRUBE_TEXT("The actual is the sum of numerators over the sum of denominators."));
        case PointOrigin::SumOfParts:
            return base::Message(SHIRUBE_TEXT("The actual is the sum of what is reported."));
        case PointOrigin::Assumed:
            return base::Message(SHIRUBE_TEXT("The actual is assumed."));
    }
    return {};
}

base::Message formulaOf(const TargetResult& result) {
    if (result.themes) {
        return base::Message(SHIRUBE_TEXT("themes that reach it / themes measured"));
    }
    if (result.usesBaseline) {
        return base::Message(SHIRUBE_TEXT("(actual − baseline) / (target − baseline)"));
    }
    return result.direction == domain::Direction::Down ? base::Message(SHIRUBE_TEXT("target / actual"))
                                                       : base::Message(SHIRUBE_TEXT("actual / target"));
}

base::Message resultOf(const TargetResult& result) {
    if (result.themes) {
        return base::Message(SHIRUBE_TEXT("{0} of {1}"),
                             {std::to_string(result.themes->met), std::to_string(result.themes->measured)});
    }
    if (result.attainment) {
        return base::Message(SHIRUBE_TEXT("{0} = {1}%"), {result.attainment->text(), result.attainment->percent()});
    }
    return result.status ? label(*result.status) : base::Message(SHIRUBE_TEXT("No verdict"));
}

}  // namespace

Derivation derive(const FactBook& facts, const IndicatorSeries& series, const TargetResult& result) {
    const auto& indicator = *series.indicator;
    const auto& target = series.targets[result.target];
    Derivation derivation;
    derivation.title =
        base::Message::nested(SHIRUBE_TEXT("{0}, {1}"),
                              {base::Message::verbatim(indicator.name),
                               target.period.kind() == domain::Period::Kind::None
                                   ? base::Message(SHIRUBE_TEXT("attainment"))
                                   : base::Message::nested(SHIRUBE_TEXT("attainment, {0}"), {target.period.label()})});
    derivation.formula = formulaOf(result);
    derivation.result = resultOf(result);
    if (result.actual) {
        addInputs(facts, *result.actual, derivation);
        derivation.notes.push_back(result.actual->value
                                       ? named(SHIRUBE_TEXT("Actual: {0}"), indicator, result.actual->value)
                                       : base::Message(SHIRUBE_TEXT("Actual: {0}"), {result.actual->text}));
        if (auto text = originText(result.actual->origin); !text.isEmpty()) {
            derivation.notes.push_back(std::move(text));
        }
    }
    if (result.baseline) {
        addInputs(facts, *result.baseline, derivation);
        derivation.notes.push_back(named(SHIRUBE_TEXT("Baseline: {0}"), indicator, result.baseline->value));
    }
    if (target.statement) {
        derivation.inputs.push_back(inputOf(facts, *target.statement));
    }
    if (result.status && result.attainment) {
        derivation.notes.push_back(label(*result.status));
    }
    if (result.expected) {
        derivation.notes.push_back(named(SHIRUBE_TEXT("On the line from baseline to target it would be {0} by then."),
                                         indicator, result.expected));
    }
    if (result.neededPerYear) {
        derivation.notes.push_back(
            named(SHIRUBE_TEXT("Needed per year from now on: {0}"), indicator, result.neededPerYear));
    }
    if (result.forecast) {
        derivation.notes.push_back(
            named(SHIRUBE_TEXT("Forecast: {0}"), indicator, std::optional(result.forecast->value)));
        derivation.notes.push_back(result.forecast->assumption);
    }
    derivation.notes.insert(derivation.notes.end(), result.notes.begin(), result.notes.end());
    return derivation;
}

}  // namespace shirube::analysis
