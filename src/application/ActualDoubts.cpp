// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActualDoubts.h"

#include <algorithm>
#include <string>
#include <utility>

namespace shirube::application {

namespace {

using analysis::Fraction;
using base::Message;
using domain::Direction;

bool isWithin(const Fraction& a, const Fraction& b, const Fraction& room) {
    return a - b <= room && b - a <= room;
}

}  // namespace

ActualDoubts::ActualDoubts(const analysis::FactBook& facts, const domain::Indicator& indicator,
                           const domain::CalendarDay& today, const domain::ActualReport& whole,
                           std::span<const domain::ActualReport> reports, const std::optional<Fraction>& value)
    : m_facts(facts),
      m_indicator(indicator),
      m_today(today),
      m_whole(whole),
      m_reports(reports),
      m_value(value),
      m_series(analysis::readSeries(facts, indicator, today)) {}

const std::vector<analysis::IndicatorPoint>& ActualDoubts::points() const {
    return m_whole.fact.breakdown.empty() ? m_series.actuals : m_series.parts;
}

const analysis::IndicatorPoint* ActualDoubts::present() const {
    const auto found = std::find_if(points().begin(), points().end(), [&](const auto& point) {
        return point.period == m_whole.fact.period && point.part == m_whole.fact.breakdown;
    });
    return found == points().end() ? nullptr : &*found;
}

bool ActualDoubts::replacesKnown() const {
    const auto* point = present();
    // What its parts add up to is no statement of the whole.
    return (point != nullptr && point->origin != analysis::PointOrigin::SumOfParts) ||
           std::any_of(m_reports.begin(), m_reports.end(), [&](const auto& report) {
               return !m_facts.knownOn(report.fact, m_today).isNothing() ||
                      !m_facts.knownOn(report.fact, report.reportedOn).isNothing();
           });
}

std::vector<base::Message> ActualDoubts::warnings() const {
    Warnings warnings;
    addDocuments(warnings);
    addNewer(warnings);
    addComputed(warnings);
    addFall(warnings);
    addTargets(warnings);
    addOpenPeriod(warnings);
    addUnits(warnings);
    return warnings;
}

void ActualDoubts::addDocuments(Warnings& warnings) const {
    const auto compare = [&](const domain::FactKey& fact, const Fraction& value) {
        for (const auto* statement : m_facts.statementsOf(fact)) {
            if (m_facts.report(statement->id) != nullptr ||
                isWithin(value, Fraction(statement->figure.value), Fraction(statement->figure.step))) {
                continue;
            }
            const auto* source = m_facts.source(statement->citation.source);
            warnings.push_back(Message(
                SHIRUBE_TEXT("Another value is stated in {0}: {1}."),
                {source == nullptr ? statement->citation.source.value() : source->title, statement->figure.print()}));
        }
    };
    if (m_value) {
        compare(m_whole.fact, *m_value);
    }
    for (const auto& report : m_reports) {
        if (report.figure && report.fact != m_whole.fact) {
            compare(report.fact, Fraction(report.figure->value));
        }
    }
}

// What is dated later than this holds on all days from then on.
void ActualDoubts::addNewer(Warnings& warnings) const {
    for (const auto& report : m_reports) {
        std::string newest;
        for (const auto* other : m_facts.reportsOf(report.fact)) {
            if (!other->withdrawnOn && other->reportedOn > report.reportedOn) {
                newest = std::max(newest, other->reportedOn.text());
            }
        }
        for (const auto* statement : m_facts.statementsOf(report.fact)) {
            const auto* source = m_facts.source(statement->citation.source);
            if (source != nullptr && m_facts.report(statement->id) == nullptr &&
                source->date > report.reportedOn.text()) {
                newest = std::max(newest, source->date);
            }
        }
        if (!newest.empty()) {
            warnings.push_back(Message(
                SHIRUBE_TEXT("What is known from {0} on is newer than this report, and goes on holding."), {newest}));
            return;
        }
    }
}

void ActualDoubts::addComputed(Warnings& warnings) const {
    const auto* point = present();
    const bool isOfWhole = m_reports.size() == 1 && m_reports.front().fact == m_whole.fact;
    const bool isComputed = point != nullptr && point->origin == analysis::PointOrigin::RatioOfSums;
    if (!isOfWhole || !isComputed) {
        return;
    }
    // As readSeries() decides: of the ratio and its numerator and denominator what is known later holds.
    const auto isNewer = [&](const domain::FigureStatement* statement) {
        const auto* report = m_facts.report(statement->id);
        return report != nullptr
                   ? report->reportedOn > m_whole.reportedOn
                   : domain::dateOf(statement->citation.source, m_facts.sources()) > m_whole.reportedOn.text();
    };
    if ((point->report != nullptr && point->report->reportedOn > m_whole.reportedOn) ||
        std::any_of(point->statements.begin(), point->statements.end(), isNewer)) {
        warnings.emplace_back(
            SHIRUBE_TEXT("The ratio of this period is computed of a numerator and a denominator. Report those to "
                         "change it."));
    }
}

void ActualDoubts::addFall(Warnings& warnings) const {
    const bool growsOnly = m_indicator.timeBehaviour == domain::TimeBehaviour::Cumulative &&
                           m_indicator.measure != domain::IndicatorMeasure::Ratio;
    if (!growsOnly || !m_value) {
        return;
    }
    for (const auto& point : points()) {
        if (!point.value || point.part != m_whole.fact.breakdown) {
            continue;
        }
        const bool falls = point.period < m_whole.fact.period   ? *point.value > *m_value
                           : m_whole.fact.period < point.period ? *point.value < *m_value
                                                                : false;
        if (falls) {
            warnings.push_back(Message::nested(
                SHIRUBE_TEXT("A cumulative value does not fall, yet {0} had {1}."),
                {point.period.label(), Message::verbatim(analysis::valueText(m_indicator, *point.value))}));
            return;
        }
    }
}

void ActualDoubts::addTargets(Warnings& warnings) const {
    for (const auto& target : m_series.targets) {
        const bool isItsOwn =
            target.period == m_whole.fact.period && target.isForEachTheme != m_whole.fact.breakdown.empty();
        if (!isItsOwn || !target.value || !m_value) {
            continue;
        }
        const bool isBeyond = (m_indicator.direction == Direction::Up && *m_value > *target.value) ||
                              (m_indicator.direction == Direction::Down && *m_value < *target.value);
        if (isBeyond) {
            warnings.push_back(Message(SHIRUBE_TEXT("It is better than the target {0}."),
                                       {analysis::valueText(m_indicator, *target.value)}));
        }
    }
}

void ActualDoubts::addOpenPeriod(Warnings& warnings) const {
    const auto last = domain::lastDay(m_whole.fact.period);
    if (last && *last > m_whole.reportedOn && !m_reports.empty() && !m_reports.front().missing) {
        warnings.push_back(Message(SHIRUBE_TEXT("The period was not over on {0}: it ends on {1}."),
                                   {m_whole.reportedOn.text(), last->text()}));
    }
}

void ActualDoubts::addUnits(Warnings& warnings) const {
    for (const auto& report : m_reports) {
        if (!report.figure) {
            continue;
        }
        for (const auto& fact : m_facts.factsOf(domain::SubjectKind::Indicator, m_indicator.id.value())) {
            const auto* statement = m_facts.knownOn(fact, m_today).statement;
            if (statement != nullptr && fact.measure == domain::Measure::Actual &&
                fact.breakdown == report.fact.breakdown && statement->figure.unit.name != report.figure->unit.name) {
                warnings.push_back(Message(SHIRUBE_TEXT("“{0}” is in another unit than the value before: {1}."),
                                           {report.figure->raw, statement->figure.print()}));
                return;
            }
        }
    }
}

}  // namespace shirube::application
