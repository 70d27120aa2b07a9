// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "models/ScoreBoard.h"
#include "models/ScoreCell.h"

namespace shirube::models {

/// All sheets of one round to be scored like a spreadsheet: subjects down, items across.
class ScoreOverviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `board` must outlive this.
    explicit ScoreOverviewModel(ScoreBoard& board, QObject* parent = nullptr);

    void setRound(const domain::ReviewRoundId& round);
    /// Of the sheet's row; not valid where it is of another round.
    [[nodiscard]] QModelIndex indexOfItem(int sheet, int item) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    // Before the items stands the subject; behind them total, what is open, and state.
    enum Behind { Total, Open, State, BehindCount };
    static constexpr int kFirstItem = 1;

    [[nodiscard]] int items() const;
    [[nodiscard]] int itemOf(int column) const;
    [[nodiscard]] int behind(int column) const { return column - kFirstItem - items(); }
    [[nodiscard]] FactCell cell(int sheet, int column) const;

    ScoreBoard& m_board;
    domain::ReviewRoundId m_round;
    std::vector<int> m_sheets;
};

}  // namespace shirube::models
