// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VarianceCauses.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "OutcomeTexts.h"
#include "ReportRows.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Indicator;

Message verbatim(const Indicator& indicator, const Fraction& value) {
    return Message::verbatim(valueText(indicator, value));
}

Message gapText(const Indicator& indicator, const Fraction& actual, const Fraction& target) {
    const auto gap = actual < target ? target - actual : actual - target;
    return verbatim(indicator, gap);
}

// Themes short of what each of them has to reach, by name.
Message themesText(const IndicatorSeries& series, const TargetResult& result) {
    if (!result.themes || result.themes->met == result.themes->measured) {
        return {};
    }
    const auto& target = series.targets[result.target];
    std::vector<Message> names;
    for (const auto& part : series.parts) {
        if (part.period == target.period && part.value && !reaches(*part.value, target, result.direction)) {
            names.push_back(Message::verbatim(part.part));
        }
    }
    return names.empty() ? Message() : Message::nested(SHIRUBE_TEXT("Not reached by: {0}."), {joined(names)});
}

bool hasEarlierActual(const IndicatorSeries& series, const IndicatorPoint& actual) {
    return std::any_of(series.actuals.begin(), series.actuals.end(),
                       [&](const auto& point) { return point.value && point.period < actual.period; });
}

const IndicatorPoint* pointOf(const std::vector<IndicatorPoint>& points, const IndicatorPoint& like) {
    const auto found = std::find_if(points.begin(), points.end(), [&](const auto& point) {
        return point.period == like.period && point.part == like.part;
    });
    return found == points.end() ? nullptr : &*found;
}

bool isSame(const IndicatorPoint& a, const IndicatorPoint& b) {
    return a.value == b.value && a.missing == b.missing && a.text == b.text && a.isProvisional == b.isProvisional;
}

void addMoves(std::vector<Message>& moves, const IndicatorSeries* before, const IndicatorSeries* after) {
    const auto& indicator = *(after ? after : before)->indicator;
    if (after) {
        for (const auto& point : after->actuals) {
            const auto* old = before ? pointOf(before->actuals, point) : nullptr;
            if (!old) {
                moves.push_back(Message::nested(SHIRUBE_TEXT("New actual: {0}"), {pointText(indicator, point)}));
            } else if (!isSame(*old, point)) {
                moves.push_back(Message::nested(SHIRUBE_TEXT("Actual {0} → {1}"),
                                                {pointText(indicator, *old), pointText(indicator, point)}));
            }
        }
    }
    if (before) {
        for (const auto& point : before->actuals) {
            if (!after || !pointOf(after->actuals, point)) {
                moves.push_back(
                    Message::nested(SHIRUBE_TEXT("Actual no longer known: {0}"), {pointText(indicator, point)}));
            }
        }
    }
}

const TargetPoint* headlineOf(const IndicatorOutcome* outcome) {
    const auto* main = outcome ? outcome->result.main() : nullptr;
    return main ? &outcome->series.targets[main->target] : nullptr;
}

}  // namespace

Message mainCause(const IndicatorSeries& series, const TargetResult& result) {
    const auto& indicator = *series.indicator;
    const auto& target = series.targets[result.target];
    const auto* actual = result.actual && result.actual->value ? &*result.actual->value : nullptr;
    if (!result.status) {
        return {};
    }
    switch (*result.status) {
        case IndicatorStatus::Missed:
            return actual && target.value
                       ? Message::nested(SHIRUBE_TEXT("The target of {0} is missed by {1}."),
                                         {target.period.label(), gapText(indicator, *actual, *target.value)})
                       : Message();
        case IndicatorStatus::Behind:
            return actual && result.expected
                       ? Message::nested(
                             SHIRUBE_TEXT("On the line to the target it should be {0} by now: {1} short."),
                             {verbatim(indicator, *result.expected), gapText(indicator, *actual, *result.expected)})
                       : Message();
        case IndicatorStatus::OnTrack:
            return result.expected ? Message::nested(SHIRUBE_TEXT("On the line to the target it should be {0} by now."),
                                                     {verbatim(indicator, *result.expected)})
                                   : Message();
        case IndicatorStatus::Unmeasured:
            return Message(SHIRUBE_TEXT("Nothing is measured for it."));
        case IndicatorStatus::NotYetDue:
            return result.actual || (result.themes && result.themes->measured > 0)
                       ? Message()
                       : Message(SHIRUBE_TEXT("Its time has not begun."));
        case IndicatorStatus::Achieved:
        case IndicatorStatus::NoTarget:
            break;
    }
    return {};
}

Message targetCause(const IndicatorSeries& series, const TargetResult& result) {
    std::vector<Message> causes{mainCause(series, result), themesText(series, result)};
    if (result.isProvisional()) {
        causes.emplace_back(SHIRUBE_TEXT("The actual is provisional."));
    }
    causes.insert(causes.end(), result.notes.begin(), result.notes.end());
    return paragraph(causes);
}

Message forecastCause(const IndicatorSeries& series, const TargetResult& result) {
    const auto& indicator = *series.indicator;
    if (result.forecast) {
        std::vector<Message> causes{Message::nested(SHIRUBE_TEXT("So far {0} per year."),
                                                    {differenceText(indicator, result.forecast->perYear)})};
        if (result.neededPerYear) {
            causes.push_back(Message::nested(SHIRUBE_TEXT("Needed per year from now on: {0}."),
                                             {differenceText(indicator, *result.neededPerYear)}));
        } else {
            causes.emplace_back(SHIRUBE_TEXT("The target is reached already."));
        }
        if (result.isProvisional()) {
            causes.emplace_back(SHIRUBE_TEXT("The actual is provisional."));
        }
        return paragraph(causes);
    }
    if (!result.actual) {
        return paragraph({Message(SHIRUBE_TEXT("No forecast: nothing is measured.")),
                          result.missing ? label(*result.missing) : Message()});
    }
    if (result.direction == domain::Direction::Unknown) {
        return Message(SHIRUBE_TEXT("No forecast: which way is better is not said."));
    }
    return hasEarlierActual(series, *result.actual)
               ? Message(SHIRUBE_TEXT("No forecast: the times of the actuals are not stated."))
               : Message(SHIRUBE_TEXT("No forecast: there is one actual and no baseline with a time."));
}

Message changeCause(const IndicatorOutcome* before, const IndicatorOutcome* after) {
    std::vector<Message> moves;
    if (!before && !after) {
        return {};
    }
    addMoves(moves, before ? &before->series : nullptr, after ? &after->series : nullptr);
    const auto* old = headlineOf(before);
    const auto* now = headlineOf(after);
    const bool isOther =
        old && now && (old->period != now->period || old->value != now->value || old->text != now->text);
    const auto isNumber = [](const IndicatorOutcome& outcome) {
        return outcome.series.indicator->measure != domain::IndicatorMeasure::Qualitative;
    };
    if (isOther && !old->value && now->value && isNumber(*after)) {
        moves.push_back(Message::nested(SHIRUBE_TEXT("The target is now known: {0}"),
                                        {targetText(*after->series.indicator, *now)}));
    } else if (isOther) {
        const auto& indicator = *after->series.indicator;
        moves.push_back(Message::nested(SHIRUBE_TEXT("Judged by the target {0} instead of {1}"),
                                        {targetText(indicator, *now), targetText(indicator, *old)}));
    }
    if (!before) {
        moves.emplace_back(SHIRUBE_TEXT("The indicator was not in the logic model"));
    } else if (!after) {
        moves.emplace_back(SHIRUBE_TEXT("The indicator is no longer in the logic model"));
    }
    if (moves.empty() && before && after && before->result.status() != after->result.status()) {
        moves.emplace_back(SHIRUBE_TEXT("No new figure: time has passed"));
    }
    return joined(moves);
}

}  // namespace shirube::analysis
