// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GovernmentGoalModel.h"

#include <algorithm>
#include <set>

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::GoalStanding;
using analysis::GovernmentGoal;

namespace {

FactCell standingCell(GoalStanding standing) {
    auto cell = FactCell::words(textOf(analysis::label(standing)));
    if (standing == GoalStanding::Met) {
        cell.text = QStringLiteral("✓ ") + cell.text;
        cell.tone = Tone::Good;
    } else if (standing == GoalStanding::Missed) {
        cell.text = QStringLiteral("！ ") + cell.text;
        cell.tone = Tone::Alert;
    } else {
        cell.tone = Tone::Quiet;
    }
    cell.sortKey = static_cast<int>(standing);
    return cell;
}

// As the file has them; what isn't there is a dash beside what is.
FactCell valueCell(const analysis::GovernmentGoalValue& value) {
    if (value.target.empty() && value.actual.empty()) {
        return {};
    }
    const auto part = [](const std::string& text) { return text.empty() ? QStringLiteral("—") : toQString(text); };
    auto cell = FactCell::words(part(value.actual) + QStringLiteral("／") + part(value.target));
    cell.isNumber = true;
    if (!value.rate.empty()) {
        cell.remark = GovernmentGoalModel::tr("%1% of the target").arg(toQString(value.rate));
    }
    return cell;
}

}  // namespace

GovernmentGoalModel::GovernmentGoalModel(QObject* parent) : FactTableModel(parent) {}

void GovernmentGoalModel::setGoals(std::vector<GovernmentGoal> goals, int closedYear) {
    std::set<int> years;
    for (const auto& goal : goals) {
        for (const auto& value : goal.values) {
            if (!value.target.empty() || !value.actual.empty()) {
                years.insert(value.year);
            }
        }
    }
    m_goals = std::move(goals);
    m_years.assign(years.begin(), years.end());
    m_closedYear = closedYear;
    rebuild();
}

const GovernmentGoal* GovernmentGoalModel::goalAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_goals.size()) ? &m_goals[static_cast<std::size_t>(row)] : nullptr;
}

std::vector<FactTableModel::Row> GovernmentGoalModel::build() const {
    std::vector<Row> rows;
    rows.reserve(m_goals.size());
    for (const auto& goal : m_goals) {
        Row row;
        row.id = std::to_string(goal.row.value());
        row.searchKey = base::searchKey(goal.goal + ' ' + goal.indicator);
        row.cells.resize(static_cast<std::size_t>(columns()));
        const auto kind =
            goal.term.empty()
                ? toQString(goal.kind)
                : tr("%1 (%2)", "kind of goal and its term").arg(toQString(goal.kind), toQString(goal.term));
        row.cells[Kind] = FactCell::words(
            goal.number.empty() ? kind : tr("%1 %2", "kind of goal and its number").arg(kind, toQString(goal.number)));
        row.cells[Goal] = FactCell::words(toQString(goal.goal));
        row.cells[Indicator] = FactCell::words(toQString(goal.indicator));
        row.cells[Unit] = FactCell::words(toQString(goal.unit));
        row.cells[Standing] = standingCell(analysis::standingOf(goal, m_closedYear));
        for (const auto& value : goal.values) {
            const auto at = std::lower_bound(m_years.begin(), m_years.end(), value.year);
            if (at != m_years.end() && *at == value.year) {
                row.cells[static_cast<std::size_t>(FirstYear + (at - m_years.begin()))] = valueCell(value);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString GovernmentGoalModel::columnTitle(int column) const {
    switch (column) {
        case Kind:
            return tr("Step");
        case Goal:
            return tr("Goal");
        case Indicator:
            return tr("Indicator");
        case Unit:
            return tr("Unit");
        case Standing:
            return tr("In FY%1").arg(m_closedYear);
        default:
            return tr("FY%1").arg(m_years[static_cast<std::size_t>(column - FirstYear)]);
    }
}

}  // namespace shirube::models
