// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ReviewTally.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// How each reviewer marks, for information only.
class HabitModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Reviewer, Count, Mean, Median, Lowest, Highest, Deviation, AgainstOthers, Compared, ColumnCount };

    explicit HabitModel(QObject* parent = nullptr);

    void setTally(analysis::RoundTally tally);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column != Reviewer; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    analysis::RoundTally m_tally;
};

}  // namespace shirube::models
