// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewScheduleModel.h"

#include <algorithm>

#include "base/Text.h"
#include "domain/Period.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::ScheduleEntry;

namespace {

Tone toneOf(ScheduleEntry::State state) {
    switch (state) {
        case ScheduleEntry::State::Overdue:
        case ScheduleEntry::State::DueSoon:
            return Tone::Alert;
        case ScheduleEntry::State::Finished:
            return Tone::Good;
        case ScheduleEntry::State::Printed:
        case ScheduleEntry::State::NotSetUp:
            return Tone::Quiet;
        case ScheduleEntry::State::Planned:
        case ScheduleEntry::State::Open:
        case ScheduleEntry::State::ToReveal:
        case ScheduleEntry::State::ToDecide:
        case ScheduleEntry::State::ToPublish:
            break;
    }
    return Tone::Plain;
}

}  // namespace

ReviewScheduleModel::ReviewScheduleModel(QObject* parent)
    : FactTableModel(parent), m_book(std::make_shared<const domain::BudgetBook>()) {}

void ReviewScheduleModel::setEntries(std::vector<ScheduleEntry> entries,
                                     std::shared_ptr<const domain::BudgetBook> book) {
    m_entries = std::move(entries);
    m_book = std::move(book);
    rebuild();
}

const ScheduleEntry* ReviewScheduleModel::entryAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_entries.size() ? &m_entries[at] : nullptr;
}

std::size_t ReviewScheduleModel::countOf(ScheduleEntry::State state) const {
    return static_cast<std::size_t>(
        std::count_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry.state == state; }));
}

QString ReviewScheduleModel::mark(ScheduleEntry::State state) {
    switch (state) {
        case ScheduleEntry::State::Planned:
            return QStringLiteral("✎");
        case ScheduleEntry::State::Open:
            return QStringLiteral("○");
        case ScheduleEntry::State::DueSoon:
            return QStringLiteral("◷");
        case ScheduleEntry::State::Overdue:
            return QStringLiteral("！");
        case ScheduleEntry::State::ToReveal:
            return QStringLiteral("●");
        case ScheduleEntry::State::ToDecide:
            return QStringLiteral("◇");
        case ScheduleEntry::State::ToPublish:
            return QStringLiteral("◆");
        case ScheduleEntry::State::Finished:
            return QStringLiteral("✓");
        case ScheduleEntry::State::NotSetUp:
            return QStringLiteral("＋");
        case ScheduleEntry::State::Printed:
            return QStringLiteral("▤");
    }
    return {};
}

QString ReviewScheduleModel::periodText(const std::string& period) {
    // 2026Q3: the third quarter of a fiscal year; 2026H1: its first half.
    const auto text = toQString(period);
    const auto part = text.size() == 6 ? text.at(4).toUpper() : QChar();
    if (part == QLatin1Char('Q')) {
        return tr("FY%1, quarter %2").arg(text.left(4), text.mid(5));
    }
    if (part == QLatin1Char('H')) {
        return tr("FY%1, half %2").arg(text.left(4), text.mid(5));
    }
    const auto parsed = domain::Period::parse(period);
    return parsed ? textOf(parsed->label()) : text;
}

QString ReviewScheduleModel::programmeName(const domain::ProgrammeId& programme) const {
    const auto* known = m_book->programme(programme);
    return toQString(known ? known->name : programme.value());
}

QString ReviewScheduleModel::columnTitle(int column) const {
    switch (column) {
        case State:
            return tr("State");
        case Day:
            return tr("Day");
        case Programme:
            return tr("Programme");
        case Kind:
            return tr("Kind");
        case Name:
            return tr("Review");
        case Period:
            return tr("Period");
        default:
            return {};
    }
}

std::vector<ReviewScheduleModel::Row> ReviewScheduleModel::build() const {
    std::vector<Row> rows;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const auto& entry = m_entries[at];
        const auto state = textOf(analysis::label(entry.state));
        Row row;
        row.id = std::to_string(at);
        row.cells.resize(ColumnCount);
        row.cells[State] = FactCell::words(QStringLiteral("%1 %2").arg(mark(entry.state), state));
        row.cells[State].plain = state;
        row.cells[State].sortKey = static_cast<int>(entry.state);
        row.cells[State].tone = toneOf(entry.state);
        row.cells[Day] = FactCell::words(entry.day ? toQString(entry.day->text()) : QString());
        row.cells[Programme] = FactCell::words(programmeName(entry.programme));
        row.cells[Kind] = FactCell::words(textOf(domain::label(entry.kind)));
        row.cells[Name] = FactCell::words(toQString(entry.name));
        row.cells[Period] = FactCell::words(periodText(entry.period));
        QString key;
        for (const auto& cell : row.cells) {
            key += cell.text + QLatin1Char('\n');
        }
        row.searchKey = base::searchKey(toUtf8(key));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
