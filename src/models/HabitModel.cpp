// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HabitModel.h"

#include <map>
#include <optional>

#include "base/Text.h"
#include "models/ExactOrder.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::Fraction;

HabitModel::HabitModel(QObject* parent) : FactTableModel(parent) {}

void HabitModel::setTally(analysis::RoundTally tally) {
    m_tally = std::move(tally);
    rebuild();
}

QString HabitModel::columnTitle(int column) const {
    switch (column) {
        case Reviewer:
            return tr("Reviewer");
        case Count:
            return tr("Scored in full");
        case Mean:
            return tr("Mean");
        case Median:
            return tr("Median");
        case Lowest:
            return tr("Lowest");
        case Highest:
            return tr("Highest");
        case Deviation:
            return tr("Standard deviation");
        case AgainstOthers:
            return tr("Against the others");
        case Compared:
            return tr("Compared on");
        default:
            return {};
    }
}

std::vector<HabitModel::Row> HabitModel::build() const {
    const auto orderOf = [&](const auto& valueOf) {
        std::vector<std::optional<Fraction>> values;
        for (const auto& habit : m_tally.habits) {
            values.push_back(valueOf(habit));
        }
        return exactOrder(values);
    };
    const std::map<int, std::vector<QVariant>> order{
        {Mean, orderOf([](const auto& habit) { return habit.own.mean; })},
        {Median, orderOf([](const auto& habit) { return habit.own.median; })},
        {Lowest, orderOf([](const auto& habit) { return habit.own.lowest; })},
        {Highest, orderOf([](const auto& habit) { return habit.own.highest; })},
        {Deviation, orderOf([](const auto& habit) { return habit.own.variance; })},
        {AgainstOthers, orderOf([](const auto& habit) { return habit.againstOthers; })},
    };
    const auto score = [&](const Fraction& value) {
        FactCell cell;
        cell.text = toQString(analysis::scoreText(value, m_tally.scheme));
        cell.plain = toQString(analysis::exactText(value));
        cell.remark = tr("Exactly %1").arg(cell.plain);
        cell.isNumber = true;
        return cell;
    };
    std::vector<Row> rows;
    for (const auto& habit : m_tally.habits) {
        Row row;
        row.id = habit.reviewer;
        row.cells.resize(ColumnCount);
        row.cells[Reviewer] = FactCell::words(toQString(habit.label));
        row.cells[Count] = FactCell::count(habit.own.n);
        if (habit.own.n == 0) {
            for (const int column : {Mean, Median, Lowest, Highest, Deviation}) {
                row.cells[static_cast<std::size_t>(column)] =
                    FactCell::missing(tr("none", "no mean"), tr("No subject was scored in full."));
            }
        } else {
            row.cells[Mean] = score(habit.own.mean);
            row.cells[Median] = score(habit.own.median);
            row.cells[Lowest] = score(habit.own.lowest);
            row.cells[Highest] = score(habit.own.highest);
            row.cells[Deviation] = FactCell::words(toQString(analysis::deviationText(habit.own)));
            row.cells[Deviation].isNumber = true;
        }
        if (habit.compared == 0) {
            row.cells[AgainstOthers] =
                FactCell::missing(tr("none", "no mean"), tr("Nobody else scored the same subjects."));
        } else {
            row.cells[AgainstOthers] = score(habit.againstOthers);
            if (habit.againstOthers.sign() > 0) {
                row.cells[AgainstOthers].text.prepend(QLatin1Char('+'));
            }
        }
        for (const auto& [column, places] : order) {
            auto& cell = row.cells[static_cast<std::size_t>(column)];
            cell.sortKey = cell.isMissing ? QVariant() : places[rows.size()];
        }
        row.cells[Compared] = FactCell::count(habit.compared);
        row.searchKey = base::searchKey(habit.label);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
