// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorHistoryModel.h"

#include <algorithm>
#include <utility>

#include "models/ExactOrder.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

QString standingText(IndicatorHistoryModel::Standing standing) {
    switch (standing) {
        case IndicatorHistoryModel::Standing::Holds:
            return IndicatorHistoryModel::tr("✓ Holds");
        case IndicatorHistoryModel::Standing::Superseded:
            return IndicatorHistoryModel::tr("Superseded");
        case IndicatorHistoryModel::Standing::Withdrawn:
            return IndicatorHistoryModel::tr("× Withdrawn");
        case IndicatorHistoryModel::Standing::Later:
            return IndicatorHistoryModel::tr("After the as-of date");
    }
    return {};
}

}  // namespace

IndicatorHistoryModel::IndicatorHistoryModel(QObject* parent) : FactTableModel(parent) {}

void IndicatorHistoryModel::setIndicator(std::shared_ptr<const analysis::FactBook> facts,
                                         const domain::Indicator* indicator, const domain::CalendarDay& asOf) {
    m_facts = std::move(facts);
    m_indicator = indicator;
    read(asOf);
    rebuild();
}

void IndicatorHistoryModel::read(const domain::CalendarDay& asOf) {
    m_entries.clear();
    if (!m_facts || !m_indicator) {
        return;
    }
    const auto isOurs = [&](const domain::FactKey& fact) {
        return fact.subjectKind == domain::SubjectKind::Indicator && fact.measure == domain::Measure::Actual &&
               fact.subject == m_indicator->id.value();
    };
    for (const auto& report : m_facts->reports()) {
        if (isOurs(report.fact)) {
            m_entries.push_back({&report, nullptr, report.reportedOn.text(), standingOf(report, asOf)});
        }
    }
    for (const auto& fact : m_facts->facts()) {
        if (!isOurs(fact)) {
            continue;
        }
        const auto known = m_facts->knownOn(fact, asOf);
        for (const auto* statement : m_facts->statementsOf(fact)) {
            if (m_facts->report(statement->id)) {
                continue;
            }
            const auto* source = m_facts->source(statement->citation.source);
            const auto day = source ? source->date : std::string();
            auto standing = known.statement == statement ? Standing::Holds : Standing::Superseded;
            if (day > asOf.text()) {
                standing = Standing::Later;
            }
            m_entries.push_back({nullptr, statement, day, standing});
        }
    }
    // The newest first; of one day the last one entered.
    std::reverse(m_entries.begin(), m_entries.end());
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.day > b.day; });
}

IndicatorHistoryModel::Standing IndicatorHistoryModel::standingOf(const domain::ActualReport& report,
                                                                  const domain::CalendarDay& asOf) const {
    if (report.withdrawnOn && *report.withdrawnOn <= asOf) {
        return Standing::Withdrawn;
    }
    if (report.reportedOn > asOf) {
        return Standing::Later;
    }
    return m_facts->knownOn(report.fact, asOf).report == &report ? Standing::Holds : Standing::Superseded;
}

const domain::ActualReport* IndicatorHistoryModel::reportAt(int row) const {
    return row < 0 || static_cast<std::size_t>(row) >= m_entries.size()
               ? nullptr
               : m_entries[static_cast<std::size_t>(row)].report;
}

IndicatorHistoryModel::Standing IndicatorHistoryModel::standingAt(int row) const {
    return row < 0 || static_cast<std::size_t>(row) >= m_entries.size()
               ? Standing::Superseded
               : m_entries[static_cast<std::size_t>(row)].standing;
}

std::vector<FactTableModel::Row> IndicatorHistoryModel::build() const {
    std::vector<Row> rows;
    std::vector<std::optional<analysis::Fraction>> values;
    for (const auto& entry : m_entries) {
        rows.push_back(entryRow(entry));
        const auto* figure = entry.statement                        ? &entry.statement->figure
                             : entry.report && entry.report->figure ? &*entry.report->figure
                                                                    : nullptr;
        values.push_back(figure ? std::optional(analysis::Fraction(figure->value)) : std::nullopt);
    }
    const auto places = exactOrder(values);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].cells[Value].sortKey = places[i];
    }
    return rows;
}

FactTableModel::Row IndicatorHistoryModel::entryRow(const Entry& entry) const {
    Row row;
    row.cells.resize(ColumnCount);
    const auto& fact = entry.report ? entry.report->fact : entry.statement->fact;
    row.cells[Day] = FactCell::words(toQString(entry.day));
    row.cells[Period] = FactCell::words(IndicatorText::period(fact.period));
    row.cells[Part] = FactCell::words(toQString(fact.breakdown));
    row.cells[State] = FactCell::words(standingText(entry.standing));
    row.cells[State].sortKey = static_cast<int>(entry.standing);
    if (entry.report) {
        row.id = entry.report->id.value();
        describe(row, *entry.report);
    } else {
        row.id = entry.statement->id.value();
        const auto* source = m_facts->source(entry.statement->citation.source);
        row.cells[Value] = FactCell::words(toQString(entry.statement->figure.raw));
        row.cells[Finality] = FactCell::words(entry.statement->provisional ? tr("Provisional") : tr("Final"));
        row.cells[Who] = FactCell::words(tr("Document: %1").arg(toQString(source ? source->publisher : std::string())));
        row.cells[Evidence] = FactCell::words(evidenceOf(entry.statement->citation));
        row.cells[Reason] = FactCell::words(toQString(entry.statement->note));
    }
    row.cells[Value].isNumber = row.cells[Value].isNumber || entry.statement || entry.report->figure;
    for (auto& cell : row.cells) {
        cell.fact = fact.text();
        if (entry.standing != Standing::Holds && cell.tone == Tone::Plain) {
            cell.tone = Tone::Quiet;
        }
    }
    return row;
}

void IndicatorHistoryModel::describe(Row& row, const domain::ActualReport& report) const {
    if (report.figure) {
        row.cells[Value] = FactCell::words(toQString(report.figure->raw));
    } else if (report.missing) {
        row.cells[Value] = FactCell::missing(textOf(domain::label(*report.missing)), tr("Reported as having no value"));
    } else {
        row.cells[Value] = FactCell::words(toQString(report.text));
    }
    row.cells[Finality] = FactCell::words(report.provisional ? tr("Provisional") : tr("Final"));
    row.cells[Who] = FactCell::words(toQString(report.reporter));
    row.cells[Evidence] = FactCell::words(evidenceOf(report.evidence));
    auto reason = toQString(report.reason);
    if (report.withdrawnOn) {
        const auto withdrawn = tr("withdrawn on %1 by %2: %3")
                                   .arg(toQString(report.withdrawnOn->text()), toQString(report.withdrawnBy),
                                        toQString(report.withdrawalReason));
        reason = reason.isEmpty() ? withdrawn : tr("%1; %2", "two remarks").arg(reason, withdrawn);
    }
    row.cells[Reason] = FactCell::words(reason);
}

QString IndicatorHistoryModel::evidenceOf(const domain::Citation& citation) const {
    const auto* source = m_facts->source(citation.source);
    const auto title = toQString(source ? source->title : citation.source.value());
    const auto place = toQString(citation.locator);
    if (title.isEmpty() || place.isEmpty()) {
        return title + place;
    }
    return tr("%1, %2", "a document and the place in it").arg(title, place);
}

QString IndicatorHistoryModel::columnTitle(int column) const {
    switch (column) {
        case Day:
            return tr("Day");
        case Period:
            return tr("Period");
        case Part:
            return tr("Part");
        case Value:
            return tr("Value");
        case State:
            return tr("State");
        case Finality:
            return tr("Finality");
        case Who:
            return tr("Who");
        case Evidence:
            return tr("Evidence");
        case Reason:
            return tr("Reason");
        default:
            return {};
    }
}

}  // namespace shirube::models
