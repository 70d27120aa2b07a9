// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorModel.h"

#include <utility>

#include "base/Text.h"
#include "models/ExactOrder.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"

namespace shirube::models {

using analysis::Fraction;
using analysis::IndicatorOutcome;
using analysis::IndicatorStatus;

namespace {

const analysis::TargetPoint* targetOf(const IndicatorOutcome& outcome) {
    const auto* main = outcome.result.main();
    return main ? &outcome.series.targets[main->target] : nullptr;
}

std::optional<Fraction> targetValue(const IndicatorOutcome& outcome) {
    const auto* target = targetOf(outcome);
    return target ? target->value : std::nullopt;
}

std::optional<Fraction> actualValue(const IndicatorOutcome& outcome) {
    const auto* actual = shownActual(outcome.series, outcome.result);
    return actual ? actual->value : std::nullopt;
}

std::optional<Fraction> neededPerYear(const IndicatorOutcome& outcome) {
    const auto* main = outcome.result.main();
    return main ? main->neededPerYear : std::nullopt;
}

std::optional<Fraction> forecastValue(const IndicatorOutcome& outcome) {
    const auto* main = outcome.result.main();
    return main && main->forecast ? std::optional(main->forecast->value) : std::nullopt;
}

QString plainOf(const Fraction& value) {
    return toQString(value.decimal().text());
}

FactCell valueCell(const QString& text, const Fraction& value) {
    auto cell = FactCell::words(text);
    cell.plain = plainOf(value);
    cell.isNumber = true;
    return cell;
}

FactCell periodCell(const domain::Period& period) {
    auto cell = FactCell::words(IndicatorText::period(period));
    cell.sortKey = period.kind() == domain::Period::Kind::None ? QVariant() : QVariant(toQString(period.text()));
    if (period.firstYear() > 0) {
        cell.sortKey = period.lastYear();
    }
    return cell;
}

QStringList notesOf(const IndicatorOutcome& outcome) {
    QStringList notes;
    if (const auto* main = outcome.result.main()) {
        for (const auto& note : main->notes) {
            notes.append(textOf(note));
        }
        if (main->isBorderline) {
            notes.append(IndicatorModel::tr("The printed actual is rounded; its true value may lie on either side."));
        }
    }
    return notes;
}

FactCell targetCell(const IndicatorOutcome& outcome) {
    const auto* target = targetOf(outcome);
    const auto& indicator = *outcome.series.indicator;
    const auto text = target ? IndicatorText::target(indicator, *target) : QString();
    if (text.isEmpty()) {
        return FactCell::missing(textOf(analysis::label(IndicatorStatus::NoTarget)),
                                 IndicatorModel::tr("No document gives a target."));
    }
    auto cell = FactCell::words(text);
    cell.isNumber = target->value.has_value();
    cell.sortKey = {};
    if (target->statement) {
        cell.remark = IndicatorModel::tr("Printed: %1").arg(toQString(target->statement->figure.raw));
        cell.fact = target->statement->fact.text();
        cell.plain = text;
    } else if (!target->decidedBy.empty()) {
        cell.tone = Tone::Quiet;
        cell.isMissing = true;
    }
    return cell;
}

FactCell actualCell(const IndicatorOutcome& outcome) {
    const auto* actual = shownActual(outcome.series, outcome.result);
    const auto& indicator = *outcome.series.indicator;
    if (!actual || (!actual->value && actual->text.empty() && !actual->missing)) {
        const bool isEarly = outcome.result.status() == IndicatorStatus::NotYetDue;
        auto cell = isEarly ? FactCell::missing(textOf(analysis::label(IndicatorStatus::NotYetDue)),
                                                IndicatorModel::tr("The time of the target has not begun."))
                            : FactCell::missing(textOf(analysis::label(IndicatorStatus::Unmeasured)),
                                                IndicatorModel::tr("Nobody has reported a value."));
        if (!outcome.series.actuals.empty()) {
            const auto& last = outcome.series.actuals.back();
            cell.remark += QLatin1Char('\n') +
                           IndicatorModel::tr("Last reported: %1")
                               .arg(IndicatorText::withPeriod(IndicatorText::actual(indicator, last), last.period));
        }
        return cell;
    }
    const auto text = IndicatorText::actual(indicator, *actual);
    if (!actual->value) {
        if (!actual->text.empty()) {
            auto cell = FactCell::words(text);
            cell.sortKey = {};
            return cell;
        }
        return FactCell::missing(text, actual->report ? toQString(actual->report->reason) : QString());
    }
    auto cell = valueCell(text, *actual->value);
    cell.plain = text;
    QStringList printed;
    for (const auto* statement : actual->statements) {
        printed.append(toQString(statement->figure.raw));
        cell.fact = cell.fact.empty() ? statement->fact.text() : cell.fact;
    }
    if (!printed.isEmpty()) {
        cell.remark = IndicatorModel::tr("Printed: %1").arg(printed.join(QStringLiteral(", ")));
    }
    if (actual->report) {
        cell.remark += QLatin1Char('\n') +
                       IndicatorModel::tr("Reported by %1 on %2")
                           .arg(toQString(actual->report->reporter), toQString(actual->report->reportedOn.text()));
    }
    return cell;
}

// What is another than on the earlier day: the status, else the value, else that it is final now.
FactCell changeCell(const IndicatorOutcome& now, const IndicatorOutcome& before, const domain::CalendarDay& since) {
    const auto* actual = shownActual(now.series, now.result);
    const auto* former = shownActual(before.series, before.result);
    QString text;
    Tone tone = Tone::Plain;
    if (now.result.status() != before.result.status()) {
        text = IndicatorModel::tr("%1 → %2", "a change of status")
                   .arg(statusText(before.result.status()), statusText(now.result.status()));
        tone = statusTone(now.result.status());
    } else if (actual && former && actual->value && former->value && *actual->value != *former->value) {
        text = IndicatorText::difference(*now.series.indicator, *actual->value - *former->value);
    } else if (actual && (!former || IndicatorText::actual(*now.series.indicator, *actual) !=
                                         IndicatorText::actual(*now.series.indicator, *former))) {
        text = former && former->isProvisional && !actual->isProvisional ? IndicatorModel::tr("provisional → final")
                                                                         : IndicatorModel::tr("reported");
    } else if (!actual && former) {
        text = IndicatorModel::tr("withdrawn");
    }
    auto cell = FactCell::words(text);
    cell.tone = tone;
    cell.remark = text.isEmpty()
                      ? IndicatorModel::tr("As on %1").arg(toQString(since.text()))
                      : IndicatorModel::tr("Since %1: %2 before")
                            .arg(toQString(since.text()),
                                 former ? IndicatorText::withPeriod(
                                              IndicatorText::actual(*now.series.indicator, *former), former->period)
                                        : statusText(before.result.status()));
    return cell;
}

std::optional<Fraction> changeOf(const IndicatorOutcome& now, const IndicatorOutcome& before) {
    const auto after = now.result.attainment();
    const auto earlier = before.result.attainment();
    return after || earlier ? std::optional(after.value_or(Fraction()) - earlier.value_or(Fraction())) : std::nullopt;
}

}  // namespace

IndicatorModel::IndicatorModel(QObject* parent) : FactTableModel(parent) {}

void IndicatorModel::setFacts(std::shared_ptr<const analysis::FactBook> facts, const domain::CalendarDay& asOf,
                              const domain::CalendarDay& previousAsOf) {
    m_now.clear();
    m_before.clear();
    m_facts = std::move(facts);
    m_previousAsOf = previousAsOf;
    if (m_facts) {
        for (const auto& indicator : m_facts->catalogue().content().indicators) {
            for (const auto& [day, list] : {std::pair(asOf, &m_now), std::pair(previousAsOf, &m_before)}) {
                IndicatorOutcome outcome{analysis::readSeries(*m_facts, indicator, day), {}};
                outcome.result = analysis::evaluate(outcome.series, day);
                list->push_back(std::move(outcome));
            }
        }
    }
    rebuild();
}

const IndicatorOutcome* IndicatorModel::outcomeAt(int row) const {
    return row < 0 || static_cast<std::size_t>(row) >= m_now.size() ? nullptr : &m_now[static_cast<std::size_t>(row)];
}

std::vector<FactTableModel::Row> IndicatorModel::build() const {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_now.size(); ++i) {
        rows.push_back(describe(m_now[i], m_before[i]));
    }
    setOrders(rows);
    return rows;
}

FactTableModel::Row IndicatorModel::describe(const IndicatorOutcome& now, const IndicatorOutcome& before) const {
    const auto& indicator = *now.series.indicator;
    const auto* target = targetOf(now);
    const auto* actual = shownActual(now.series, now.result);
    const auto* main = now.result.main();
    Row row;
    row.id = indicator.id.value();
    row.cells.resize(ColumnCount);
    row.cells[Owner] = FactCell::words(IndicatorText::owner(*m_facts, indicator));
    row.cells[Name] = FactCell::words(toQString(indicator.name));
    row.cells[Stage] = FactCell::words(textOf(domain::label(indicator.stage)));
    row.cells[Stage].sortKey = static_cast<int>(indicator.stage);
    row.cells[Target] = targetCell(now);
    row.cells[TargetPeriod] = periodCell(target ? target->period : domain::Period());
    row.cells[Actual] = actualCell(now);
    row.cells[ActualPeriod] = periodCell(actual ? actual->period : domain::Period());
    if (const auto attainment = now.result.attainment()) {
        row.cells[Attainment] = valueCell(IndicatorText::percent(*attainment), *attainment * Fraction(100));
        row.cells[Attainment].plain += QLatin1Char('%');
        row.cells[Attainment].remark =
            main && main->usesBaseline ? tr("From the baseline to the target") : tr("Without a baseline");
    }
    const auto status = now.result.status();
    row.cells[Status] = FactCell::words(statusText(status));
    row.cells[Status].plain = status ? textOf(analysis::label(*status)) : QString();
    row.cells[Status].tone = statusTone(status);
    row.cells[Status].sortKey = status ? QVariant(static_cast<int>(*status)) : QVariant();
    row.cells[Status].remark = notesOf(now).join(QLatin1Char('\n'));
    row.cells[Change] = changeCell(now, before, m_previousAsOf);
    if (const auto needed = neededPerYear(now)) {
        row.cells[NeededPerYear] = valueCell(IndicatorText::difference(indicator, *needed), *needed);
    }
    if (const auto forecast = forecastValue(now)) {
        row.cells[Forecast] = valueCell(IndicatorText::value(indicator, *forecast), *forecast);
        row.cells[Forecast].plain = row.cells[Forecast].text;
        row.cells[Forecast].remark = textOf(main->forecast->assumption);
    }
    row.cells[Method] = FactCell::words(toQString(indicator.method));
    row.cells[Evidence] = FactCell::words(toQString(indicator.evidence));
    for (const auto& text : {indicator.name, indicator.id.value(), indicator.method, indicator.evidence,
                             toUtf8(row.cells[Owner].text), toUtf8(row.cells[Target].text)}) {
        row.searchKey += base::searchKey(text) + '\n';
    }
    return row;
}

void IndicatorModel::setOrders(std::vector<Row>& rows) const {
    const auto order = [&](Column column, auto valueOf) {
        std::vector<std::optional<Fraction>> values;
        for (std::size_t i = 0; i < m_now.size(); ++i) {
            values.push_back(valueOf(i));
        }
        const auto places = exactOrder(values);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].cells[column].sortKey = places[i];
        }
    };
    order(Target, [&](std::size_t i) { return targetValue(m_now[i]); });
    order(Actual, [&](std::size_t i) { return actualValue(m_now[i]); });
    order(Attainment, [&](std::size_t i) { return m_now[i].result.attainment(); });
    order(NeededPerYear, [&](std::size_t i) { return neededPerYear(m_now[i]); });
    order(Forecast, [&](std::size_t i) { return forecastValue(m_now[i]); });
    order(Change, [&](std::size_t i) { return changeOf(m_now[i], m_before[i]); });
}

QString IndicatorModel::columnTitle(int column) const {
    switch (column) {
        case Owner:
            return tr("Programme");
        case Name:
            return tr("Indicator");
        case Status:
            return tr("Status");
        case Target:
            return tr("Target");
        case TargetPeriod:
            return tr("Target of");
        case Actual:
            return tr("Actual");
        case ActualPeriod:
            return tr("Actual of");
        case Attainment:
            return tr("Attainment");
        case Change:
            return tr("Change");
        case NeededPerYear:
            return tr("Needed a year");
        case Forecast:
            return tr("Forecast");
        case Stage:
            return tr("Stage");
        case Method:
            return tr("Measured by");
        case Evidence:
            return tr("Evidence");
        default:
            return {};
    }
}

bool IndicatorModel::isNumberColumn(int column) const {
    return column == Target || column == Actual || column == Attainment || column == NeededPerYear ||
           column == Forecast;
}

}  // namespace shirube::models
