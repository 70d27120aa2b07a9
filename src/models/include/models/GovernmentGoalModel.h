// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/GovernmentGoals.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 指標 of one programme of the review system: each goal with its standing, and "actual／target" of every year that has
/// either.
class GovernmentGoalModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Goal, Indicator, Unit, Standing, FirstYear };

    explicit GovernmentGoalModel(QObject* parent = nullptr);

    /// `closedYear` is the last whose actuals can be known: goals are judged in it.
    void setGoals(std::vector<analysis::GovernmentGoal> goals, int closedYear);
    /// Null outside.
    [[nodiscard]] const analysis::GovernmentGoal* goalAt(int row) const;
    [[nodiscard]] int closedYear() const { return m_closedYear; }

protected:
    [[nodiscard]] std::vector<Row> build() const override;
    [[nodiscard]] int columns() const override { return FirstYear + static_cast<int>(m_years.size()); }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column >= FirstYear; }

private:
    std::vector<analysis::GovernmentGoal> m_goals;
    std::vector<int> m_years;
    int m_closedYear = 0;
};

}  // namespace shirube::models
