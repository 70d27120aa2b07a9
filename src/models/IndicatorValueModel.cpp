// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorValueModel.h"

#include <algorithm>
#include <utility>

#include "models/ExactOrder.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"

namespace shirube::models {

using analysis::Fraction;

namespace {

FactCell periodCell(const domain::Period& period) {
    auto cell = period.kind() == domain::Period::Kind::None
                    ? FactCell::missing(IndicatorValueModel::tr("not stated"),
                                        IndicatorValueModel::tr("No document gives a time."))
                    : FactCell::words(IndicatorText::period(period));
    cell.isNumber = false;
    return cell;
}

}  // namespace

IndicatorValueModel::IndicatorValueModel(QObject* parent) : FactTableModel(parent) {}

void IndicatorValueModel::setOutcome(std::shared_ptr<const analysis::FactBook> facts,
                                     const analysis::IndicatorOutcome* outcome) {
    m_facts = std::move(facts);
    m_outcome = outcome;
    rebuild();
}

std::vector<FactTableModel::Row> IndicatorValueModel::build() const {
    if (!m_outcome) {
        return {};
    }
    struct Entry {
        domain::Period period;
        std::optional<Fraction> value;
        Row row;
    };
    std::vector<Entry> entries;
    const auto& series = m_outcome->series;
    for (const auto& baseline : series.baselines) {
        entries.push_back({baseline.period, baseline.value, pointRow(baseline, tr("Baseline"))});
    }
    for (const auto& result : m_outcome->result.targets) {
        const auto& target = series.targets[result.target];
        entries.push_back({target.period, target.value, targetRow(target, result.status)});
    }
    for (const auto& actual : series.actuals) {
        entries.push_back({actual.period, actual.value, pointRow(actual, tr("Actual"))});
    }
    for (const auto& part : series.parts) {
        entries.push_back({part.period, part.value, pointRow(part, tr("Actual, part"))});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.period < b.period; });
    std::vector<std::optional<Fraction>> values;
    for (const auto& entry : entries) {
        values.push_back(entry.value);
    }
    const auto places = exactOrder(values);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto& row = entries[i].row;
        row.cells[Value].sortKey = places[i];
        row.cells[Period].sortKey =
            entries[i].period.kind() == domain::Period::Kind::None ? QVariant() : QVariant(static_cast<int>(i));
        row.id = std::to_string(i);
        rows.push_back(std::move(row));
    }
    return rows;
}

FactTableModel::Row IndicatorValueModel::pointRow(const analysis::IndicatorPoint& point, const QString& kind) const {
    Row row;
    row.cells.resize(ColumnCount);
    row.cells[Period] = periodCell(point.period);
    row.cells[Kind] = FactCell::words(kind);
    row.cells[Part] = FactCell::words(toQString(point.part));
    const auto& indicator = *m_outcome->series.indicator;
    const auto value =
        point.value ? IndicatorText::value(indicator, *point.value) : IndicatorText::actual(indicator, point);
    row.cells[Value] = point.value || !point.text.empty()
                           ? FactCell::words(value)
                           : FactCell::missing(value, tr("A person reported that there is no value."));
    row.cells[Value].isNumber = point.text.empty();
    row.cells[State] = FactCell::words(point.isProvisional ? tr("Provisional") : tr("Final"));
    QStringList printed;
    QStringList sources;
    QStringList places;
    QStringList differences;
    for (const auto* statement : point.statements) {
        printed.append(toQString(statement->figure.raw));
        sources.append(sourceOf(statement->citation));
        places.append(toQString(statement->citation.locator));
        const auto others = this->differences(*statement);
        differences.append(others);
        for (auto& cell : row.cells) {
            cell.fact = cell.fact.empty() ? statement->fact.text() : cell.fact;
        }
    }
    if (point.report) {
        sources = {tr("%1 on %2", "who reported and the day")
                       .arg(toQString(point.report->reporter), toQString(point.report->reportedOn.text()))};
        if (point.statements.empty()) {
            printed.append(toQString(point.report->text));
            places.append(toQString(point.report->evidence.locator));
            row.cells[Value].fact = point.report->fact.text();
        }
        if (const auto document = sourceOf(point.report->evidence); !document.isEmpty()) {
            sources.append(document);
        }
    }
    for (auto* list : {&printed, &sources, &places, &differences}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    row.cells[Printed] =
        FactCell::words(point.origin == analysis::PointOrigin::RatioOfSums ? printed.join(QStringLiteral(" / "))
                                                                           : printed.join(QStringLiteral(" + ")));
    row.cells[Source] = FactCell::words(sources.join(tr(", ", "between sources")));
    row.cells[Place] = FactCell::words(places.join(tr(", ", "between sources")));
    row.cells[Differs] = FactCell::words(differences.join(tr(", ", "between sources")));
    row.cells[Differs].tone = differences.isEmpty() ? Tone::Plain : Tone::Alert;
    return row;
}

FactTableModel::Row IndicatorValueModel::targetRow(const analysis::TargetPoint& target,
                                                   const std::optional<analysis::IndicatorStatus>& status) const {
    Row row;
    row.cells.resize(ColumnCount);
    row.cells[Period] = periodCell(target.period);
    row.cells[Kind] = FactCell::words(tr("Target"));
    row.cells[Part] = FactCell::words(target.isForEachTheme ? tr("Each theme") : QString());
    const auto text = IndicatorText::target(*m_outcome->series.indicator, target);
    row.cells[Value] = text.isEmpty() ? FactCell::missing(textOf(analysis::label(analysis::IndicatorStatus::NoTarget)),
                                                          tr("No document gives a target."))
                                      : FactCell::words(text);
    row.cells[Value].isNumber = text.isEmpty() || target.value;
    row.cells[State] = FactCell::words(statusText(status));
    row.cells[State].tone = statusTone(status);
    const auto& citation = target.statement ? target.statement->citation : m_outcome->series.indicator->citation;
    row.cells[Printed] = FactCell::words(toQString(target.statement ? target.statement->figure.raw : target.text));
    row.cells[Source] = FactCell::words(sourceOf(citation));
    row.cells[Place] = FactCell::words(toQString(citation.locator));
    if (target.statement) {
        const auto others = differences(*target.statement);
        row.cells[Differs] = FactCell::words(others);
        row.cells[Differs].tone = others.isEmpty() ? Tone::Plain : Tone::Alert;
        for (auto& cell : row.cells) {
            cell.fact = target.statement->fact.text();
        }
    }
    return row;
}

QString IndicatorValueModel::sourceOf(const domain::Citation& citation) const {
    const auto* source = m_facts->source(citation.source);
    return toQString(source ? source->title : citation.source.value());
}

QString IndicatorValueModel::differences(const domain::FigureStatement& statement) const {
    QStringList others;
    for (const auto* other : m_facts->statementsOf(statement.fact)) {
        if (other != &statement && other->figure.value != statement.figure.value) {
            const auto source = sourceOf(other->citation);
            const auto printed = toQString(other->figure.raw);
            others.append(source.isEmpty() ? tr("≠ %1").arg(printed) : tr("≠ %1 in %2").arg(printed, source));
        }
    }
    return others.join(tr(", ", "between sources"));
}

QString IndicatorValueModel::columnTitle(int column) const {
    switch (column) {
        case Period:
            return tr("Period");
        case Kind:
            return tr("What");
        case Part:
            return tr("Part");
        case Value:
            return tr("Value");
        case State:
            return tr("State");
        case Printed:
            return tr("As printed");
        case Source:
            return tr("Source or reporter");
        case Place:
            return tr("Place or evidence");
        case Differs:
            return tr("Otherwise stated");
        default:
            return {};
    }
}

}  // namespace shirube::models
