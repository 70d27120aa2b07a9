// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutcomeTexts.h"

namespace shirube::analysis {

namespace {

using base::Message;

Message withPeriod(const Message& text, const domain::Period& period) {
    return period.kind() == domain::Period::Kind::None
               ? text
               : Message::nested(SHIRUBE_TEXT("{0} ({1})"), {text, period.label()});
}

// The value as it is printed where one statement gives it, else as computed.
std::string valueOf(const domain::Indicator& indicator, const IndicatorPoint& point) {
    return point.origin == PointOrigin::Stated && point.statements.size() == 1
               ? point.statements.front()->figure.print()
               : valueText(indicator, *point.value);
}

Message whyMissing(const IndicatorPoint& point) {
    return point.missing ? label(*point.missing) : label(IndicatorStatus::Unmeasured);
}

}  // namespace

Message targetFigure(const domain::Indicator& indicator, const TargetPoint& target) {
    if (target.value) {
        return Message::verbatim(target.statement != nullptr ? target.statement->figure.print()
                                                             : valueText(indicator, *target.value));
    }
    if (!target.decidedBy.empty()) {
        return Message(SHIRUBE_TEXT("to be decided by {0}"), {target.decidedBy});
    }
    return Message::verbatim(target.text.empty() ? "—" : target.text);
}

Message targetText(const domain::Indicator& indicator, const TargetPoint& target) {
    return withPeriod(targetFigure(indicator, target), target.period);
}

Message pointText(const domain::Indicator& indicator, const IndicatorPoint& point) {
    if (!point.text.empty()) {
        return withPeriod(Message::verbatim(point.text), point.period);
    }
    if (!point.value) {
        return withPeriod(whyMissing(point), point.period);
    }
    const auto value = Message::verbatim(valueOf(indicator, point));
    if (!point.isProvisional) {
        return withPeriod(value, point.period);
    }
    return point.period.kind() == domain::Period::Kind::None
               ? Message::nested(SHIRUBE_TEXT("{0} (provisional)"), {value})
               : Message::nested(SHIRUBE_TEXT("{0} ({1}, provisional)"), {value, point.period.label()});
}

Message pointInTime(const domain::Indicator& indicator, const IndicatorPoint& point) {
    auto value = !point.text.empty() ? Message::verbatim(point.text)
                 : point.value       ? Message::verbatim(valueOf(indicator, point))
                                     : whyMissing(point);
    if (point.isProvisional) {
        value = Message::nested(SHIRUBE_TEXT("{0} (provisional)"), {value});
    }
    return point.period.kind() == domain::Period::Kind::None
               ? value
               : Message::nested(SHIRUBE_TEXT("{0} in {1}"), {value, point.period.label()});
}

const IndicatorPoint* shownActual(const IndicatorSeries& series, const IndicatorResult& result) {
    if (const auto* main = result.main(); main != nullptr && main->actual) {
        return &*main->actual;
    }
    return series.actuals.empty() ? nullptr : &series.actuals.back();
}

void ShownGrounds::add(const domain::FigureStatement& statement) {
    m_hasProvisional = m_hasProvisional || statement.provisional;
    m_hasEntered = m_hasEntered || statement.origin == domain::StatementOrigin::Person;
    add(statement.citation);
}

void ShownGrounds::add(const IndicatorPoint& point) {
    m_hasProvisional = m_hasProvisional || point.isProvisional;
    for (const auto* statement : point.statements) {
        add(*statement);
    }
    if (point.report != nullptr) {
        m_hasEntered = true;
        add(point.report->evidence);
    }
}

void ShownGrounds::add(const TargetPoint& target) {
    if (target.statement != nullptr) {
        add(*target.statement);
    }
}

void ShownGrounds::add(const domain::Citation& citation) {
    if (!citation.source.isEmpty()) {
        m_sources.insert(citation.source);
    }
}

void addGrounds(FigureSpec& spec, const FactBook& facts, const IndicatorPoint& point, const GroundPlace& place,
                const base::Translator& translate, const Message& remark) {
    for (const auto* statement : point.statements) {
        addGround(spec, facts, *statement, place, translate, remark);
    }
    if (point.report != nullptr && point.statements.empty()) {
        addGround(spec, facts, *point.report, place, translate);
    }
}

void addGrounds(FigureSpec& spec, const FactBook& facts, const domain::Indicator& indicator, const TargetPoint& target,
                const GroundPlace& place, const base::Translator& translate) {
    if (target.statement != nullptr) {
        addGround(spec, facts, *target.statement, place, translate);
    } else {
        addGround(spec, facts.sources(), indicator.citation, indicator.name, place, translate);
    }
}

void noteGrounds(FigureSpec& spec, const ShownGrounds& grounds, const base::Translator& translate) {
    if (grounds.hasProvisional()) {
        spec.notes.push_back(Message(SHIRUBE_TEXT("Provisional figures may still change.")).text(translate));
    }
    if (grounds.hasEntered()) {
        spec.notes.push_back(
            Message(
                SHIRUBE_TEXT("Some actuals were entered by the persons in charge; their evidence is kept with them."))
                .text(translate));
    }
}

}  // namespace shirube::analysis
