// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActualPlanner.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "ActualDoubts.h"
#include "analysis/IndicatorSeries.h"
#include "base/Text.h"
#include "domain/YesNo.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;
using domain::Indicator;
using domain::IndicatorMeasure;

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

bool isBlank(const std::string& text) {
    return base::trimmed(text).empty();
}

base::Result<domain::StatedFigure> readAnswer(const std::string& text) {
    const auto answer = domain::parseYesNo(text);
    if (!answer) {
        return refused(SHIRUBE_TEXT("“{0}” is neither yes nor no. Enter はい or いいえ."), {base::quoted(text)});
    }
    domain::StatedFigure figure;
    figure.value = base::Decimal(*answer ? 1 : 0, 0);
    figure.step = base::Decimal(1, 0);
    figure.rounding = domain::Rounding::Exact;
    figure.raw = std::string(base::trimmed(text));
    return figure;
}

base::Result<domain::StatedFigure> readNumber(const std::string& text, const std::string& unit) {
    auto figure = domain::StatedFigure::parse(text, unit);
    if (!figure) {
        return figure;
    }
    if (figure->upper || figure->withinEnvelope) {
        return refused(SHIRUBE_TEXT("“{0}” leaves open what the value is. Enter one number."), {base::quoted(text)});
    }
    return figure;
}

base::Result<domain::StatedFigure> readValue(const std::string& text, const Indicator& indicator) {
    if (indicator.measure == IndicatorMeasure::YesNo) {
        return readAnswer(text);
    }
    if (indicator.measure == IndicatorMeasure::Qualitative) {
        return refused(SHIRUBE_TEXT("{0} is measured in words. Enter a text."), {indicator.name});
    }
    auto figure = readNumber(text, indicator.unit);
    if (!figure) {
        return figure;
    }
    const auto unit = domain::FigureUnit::parse(indicator.unit);
    if (unit && unit->base != figure->unit.base) {
        return refused(SHIRUBE_TEXT("“{0}” is in another unit than {1}, which is measured in {2}. Enter it in {2}."),
                       {base::quoted(text), indicator.name, indicator.unit});
    }
    if (indicator.measure == IndicatorMeasure::Count && figure->value.isNegative()) {
        return refused(SHIRUBE_TEXT("“{0}”: a number of things can't be below 0."), {base::quoted(text)});
    }
    return figure;
}

// The breakdown of a part of a ratio.
std::string levelOf(const std::string& part, std::string_view last) {
    return part.empty() ? std::string(last) : part + " / " + std::string(last);
}

// One entry on its way to reports.
class Entry {
public:
    Entry(const analysis::FactBook& facts, const Indicator& indicator, const ActualEntry& entry)
        : m_facts(facts), m_indicator(indicator), m_entry(entry) {
        m_base.fact.subjectKind = domain::SubjectKind::Indicator;
        m_base.fact.subject = indicator.id.value();
        m_base.fact.measure = domain::Measure::Actual;
        m_base.fact.period = entry.period;
        m_base.fact.breakdown = std::string(base::trimmed(entry.part));
        m_base.provisional = entry.provisional;
        m_base.evidence = {entry.source, std::string(base::trimmed(entry.locator)), {}};
        m_base.reason = std::string(base::trimmed(entry.reason));
    }

    base::Status check(const domain::CalendarDay& today) {
        m_base.reportedOn = m_entry.reportedOn.value_or(today);
        if (m_entry.period.kind() == domain::Period::Kind::None) {
            return refused(SHIRUBE_TEXT("Enter the period that the actual is of, such as FY2025."));
        }
        if (const auto key = domain::FactKey::parse(m_base.fact.text()); !key) {
            return base::forward(key);
        }
        if (m_base.reportedOn > today) {
            return refused(SHIRUBE_TEXT("{0} is in the future. Enter a day up to {1}."),
                           {m_base.reportedOn.text(), today.text()});
        }
        if (auto status = checkEvidence(m_facts, m_base.evidence); !status) {
            return status;
        }
        return std::visit([&](const auto& content) { return take(content); }, m_entry.content);
    }

    [[nodiscard]] std::vector<domain::ActualReport> takeReports() { return std::move(m_reports); }
    [[nodiscard]] const domain::ActualReport& base() const { return m_base; }
    [[nodiscard]] const std::vector<domain::ActualReport>& reports() const { return m_reports; }
    [[nodiscard]] const std::optional<analysis::Fraction>& value() const { return m_value; }

private:
    base::Status take(const ActualEntry::Value& content) {
        auto figure = readValue(content.text, m_indicator);
        if (!figure) {
            return base::forward(std::move(figure));
        }
        m_value = analysis::Fraction(figure->value);
        add(m_base.fact.breakdown, *std::move(figure));
        return {};
    }

    base::Status take(const ActualEntry::Quotient& content) {
        if (m_indicator.measure != IndicatorMeasure::Ratio) {
            return refused(SHIRUBE_TEXT("{0} is no ratio. Enter one number."), {m_indicator.name});
        }
        auto numerator = readNumber(content.numerator, {});
        if (!numerator) {
            return base::forward(std::move(numerator));
        }
        auto denominator = readNumber(content.denominator, {});
        if (!denominator) {
            return base::forward(std::move(denominator));
        }
        if (denominator->value.isZero()) {
            return refused(SHIRUBE_TEXT("The denominator is 0. Enter another, or why there is no value."));
        }
        m_value = analysis::Fraction(numerator->value) / analysis::Fraction(denominator->value);
        add(levelOf(m_base.fact.breakdown, analysis::kNumeratorPart), *std::move(numerator));
        add(levelOf(m_base.fact.breakdown, analysis::kDenominatorPart), *std::move(denominator));
        return {};
    }

    base::Status take(const ActualEntry::Words& content) {
        if (m_indicator.measure != IndicatorMeasure::Qualitative) {
            return refused(SHIRUBE_TEXT("{0} is not measured in words. Enter a figure."), {m_indicator.name});
        }
        if (isBlank(content.text)) {
            return refused(SHIRUBE_TEXT("Enter what was reached, in words."));
        }
        m_reports.push_back(m_base);
        m_reports.back().text = std::string(base::trimmed(content.text));
        return {};
    }

    base::Status take(const ActualEntry::Absent& content) {
        m_reports.push_back(m_base);
        m_reports.back().missing = content.reason;
        return {};
    }

    void add(std::string breakdown, domain::StatedFigure figure) {
        auto& report = m_reports.emplace_back(m_base);
        report.fact.breakdown = std::move(breakdown);
        report.evidence.raw = figure.raw;
        report.figure = std::move(figure);
    }

    const analysis::FactBook& m_facts;
    const Indicator& m_indicator;
    const ActualEntry& m_entry;
    domain::ActualReport m_base;  // what all reports of the entry share, of the whole or the part
    std::vector<domain::ActualReport> m_reports;
    std::optional<analysis::Fraction> m_value;
};

domain::ActualReportId freeId(const analysis::FactBook& facts, const domain::FactKey& fact) {
    for (auto number = facts.reportsOf(fact).size() + 1;; ++number) {
        auto id = fact.text() + "~" + std::to_string(number);
        if (facts.report(domain::StatementId(id)) == nullptr) {
            return domain::ActualReportId(std::move(id));
        }
    }
}

}  // namespace

const domain::PeriodLock* lockOn(const analysis::FactBook& facts, std::span<const domain::PeriodLock> locks,
                                 const domain::Indicator& indicator, const domain::Period& period) {
    std::set<domain::ProgrammeId> owners;
    for (auto owner = indicator.programme; !owner.isEmpty() && owners.insert(owner).second;) {
        const auto* programme = facts.book().programme(owner);
        owner = programme == nullptr ? domain::ProgrammeId() : programme->parent;
    }
    const auto found = std::find_if(locks.begin(), locks.end(), [&](const auto& lock) {
        const bool isOfOwner =
            lock.programme.isEmpty() ? lock.portfolio == indicator.portfolio : owners.contains(lock.programme);
        return isOfOwner && domain::covers(lock.period, period);
    });
    return found == locks.end() ? nullptr : &*found;
}

std::string ownerName(const analysis::FactBook& facts, const domain::PeriodLock& lock) {
    domain::Indicator owned;
    owned.programme = lock.programme;
    owned.portfolio = lock.portfolio;
    return ownerName(facts, owned);
}

std::string ownerName(const analysis::FactBook& facts, const domain::Indicator& indicator) {
    if (const auto* portfolio = facts.catalogue().portfolio(indicator.portfolio)) {
        return portfolio->name;
    }
    domain::FactKey fact;
    fact.subjectKind = domain::SubjectKind::Programme;
    fact.subject = indicator.programme.value();
    return facts.subjectName(fact);
}

base::Status expectOpen(const analysis::FactBook& facts, std::span<const domain::PeriodLock> locks,
                        const domain::Indicator& indicator, const domain::Period& period) {
    const auto* lock = lockOn(facts, locks, indicator, period);
    if (lock == nullptr) {
        return {};
    }
    return base::fail(ErrorCode::Conflict,
                      Message::nested(SHIRUBE_TEXT("{0}, {1} was locked on {2} by {3}: {4}. Unlock it to change its "
                                                   "actuals."),
                                      {Message::verbatim(ownerName(facts, *lock)), lock->period.label(),
                                       Message::verbatim(lock->lockedOn.text()), Message::verbatim(lock->lockedBy),
                                       Message::verbatim(lock->reason)}));
}

base::Status checkEvidence(const analysis::FactBook& facts, const domain::Citation& evidence) {
    if (!evidence.source.isEmpty() && facts.source(evidence.source) == nullptr) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no source “{0}”. Choose one from the list."), {evidence.source.value()}));
    }
    if (isBlank(evidence.locator)) {
        return refused(SHIRUBE_TEXT("Enter the evidence: the place in the document, or what else shows the value."));
    }
    return {};
}

const domain::ActualReport* newestReport(const analysis::FactBook& facts, const domain::FactKey& fact,
                                         const domain::CalendarDay& day) {
    const domain::ActualReport* newest = nullptr;
    for (const auto* report : facts.reportsOf(fact)) {
        if (report->isKnownOn(day) && (newest == nullptr || newest->reportedOn <= report->reportedOn)) {
            newest = report;
        }
    }
    return newest;
}

ActualPlanner::ActualPlanner(const analysis::FactBook& facts, std::span<const domain::PeriodLock> locks,
                             const domain::CalendarDay& today, std::string reporter)
    : m_facts(facts), m_locks(locks), m_today(today), m_reporter(std::move(reporter)) {
    for (const auto& report : facts.reports()) {
        m_nextPosition = std::max(m_nextPosition, report.position + 1);
    }
}

base::Result<PlannedActual> ActualPlanner::plan(const ActualEntry& given) {
    const auto* indicator = m_facts.catalogue().indicator(given.indicator);
    if (indicator == nullptr) {
        return base::fail(ErrorCode::NotFound, Message(SHIRUBE_TEXT("There is no indicator {0}. Choose one from the "
                                                                    "list."),
                                                       {given.indicator.value()}));
    }
    Entry entry(m_facts, *indicator, given);
    if (auto status = entry.check(m_today); !status) {
        return base::forward(std::move(status));
    }
    if (auto status = expectOpen(m_facts, m_locks, *indicator, given.period); !status) {
        return base::forward(std::move(status));
    }
    const ActualDoubts doubts(m_facts, *indicator, m_today, entry.base(), entry.reports(), entry.value());
    if (entry.base().reason.empty() && doubts.replacesKnown()) {
        return refused(SHIRUBE_TEXT("Enter the reason for the change: something else is known already."));
    }
    PlannedActual planned;
    planned.warnings = doubts.warnings();
    planned.reports = entry.takeReports();
    for (auto& report : planned.reports) {
        report.id = freeId(m_facts, report.fact);
        report.reporter = m_reporter;
        report.position = m_nextPosition++;
    }
    return planned;
}

domain::ActualReport ActualPlanner::renewed(const domain::ActualReport& report) {
    auto renewed = report;
    renewed.id = freeId(m_facts, report.fact);
    renewed.reportedOn = m_today;
    renewed.reporter = m_reporter;
    renewed.position = m_nextPosition++;
    return renewed;
}

}  // namespace shirube::application
