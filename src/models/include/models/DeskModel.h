// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/CalendarDay.h"
#include "models/FactTableModel.h"
#include "models/ScoreBoard.h"

namespace shirube::models {

/// 担当: the sheets of a desk with how far each is.
class DeskModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Subject, Round, State, Filled, Total, Due, Programme, ColumnCount };

    /// `board` must outlive this.
    explicit DeskModel(const ScoreBoard& board, QObject* parent = nullptr);

    /// Reads the board anew; what is due before that day is marked.
    void read(const domain::CalendarDay& today);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Filled || column == Total; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] FactCell due(const application::DeskSheet& sheet) const;

    const ScoreBoard& m_board;
    domain::CalendarDay m_today;
};

}  // namespace shirube::models
